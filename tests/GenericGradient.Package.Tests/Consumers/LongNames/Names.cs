using GenericGradient;

namespace 数値計算の例題.標本から勾配を求める計算手順の一覧;

/// <summary>Names of about 300 bytes each, which differ in the end only: a file name has 255 bytes.</summary>
internal static partial class 非常に長い名前を持つ型であり一つのファイル名に収まらないため生成される名前は短くされなければならない地形の傾斜を計算する部分クラス第一
{
    internal partial struct AnInnerTypeOfAGenericOneWhoseNameIsLongAsWell<TElement>
    {
        [GeneratedGradient]
        public static partial void 行と列に沿った傾斜を一度に計算して結果を渡された配列に書き込む核関数(
            global::System.ReadOnlySpan<double> samples, global::System.Span<double> along);
    }
}

internal static partial class 非常に長い名前を持つ型であり一つのファイル名に収まらないため生成される名前は短くされなければならない地形の傾斜を計算する部分クラス第二
{
    internal partial struct AnInnerTypeOfAGenericOneWhoseNameIsLongAsWell<TElement>
    {
        [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
        public static partial void 行と列に沿った傾斜を一度に計算して結果を渡された配列に書き込む核関数(
            global::System.ReadOnlySpan<double> samples, global::System.Span<double> along);
    }
}
