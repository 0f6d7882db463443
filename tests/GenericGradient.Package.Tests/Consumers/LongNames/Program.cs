using System;
using System.Globalization;
using 第一 = 数値計算の例題.標本から勾配を求める計算手順の一覧.非常に長い名前を持つ型であり一つのファイル名に収まらないため生成される名前は短くされなければならない地形の傾斜を計算する部分クラス第一.AnInnerTypeOfAGenericOneWhoseNameIsLongAsWell<int>;
using 第二 = 数値計算の例題.標本から勾配を求める計算手順の一覧.非常に長い名前を持つ型であり一つのファイル名に収まらないため生成される名前は短くされなければならない地形の傾斜を計算する部分クラス第二.AnInnerTypeOfAGenericOneWhoseNameIsLongAsWell<int>;

double[] along = new double[4];
第一.行と列に沿った傾斜を一度に計算して結果を渡された配列に書き込む核関数([0, 1, 4, 9], along);
Write("first", along);
第二.行と列に沿った傾斜を一度に計算して結果を渡された配列に書き込む核関数([0, 1, 4, 9], along);
Write("second", along);

static void Write(string name, double[] numbers) => Console.WriteLine(
    $"{name}: {string.Join(' ', Array.ConvertAll(numbers, number => number.ToString(CultureInfo.InvariantCulture)))}");
