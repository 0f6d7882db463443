using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Operators.Tests.Exact;

/// <summary>
/// B. Fornberg, "Generation of finite difference formulas on arbitrarily spaced grids", Mathematics of Computation 51 (1988), 699-706,
/// tables 1 (centred) and 3 (one-sided): the rows of the first and the second derivative, typed in.
/// </summary>
internal static class PublishedTables
{
    /// <summary>Centred, by (derivative, accuracy): the weights from offset -accuracy/2 on.</summary>
    public static Dictionary<(int Derivative, int Accuracy), Fraction[]> Central { get; } = new()
    {
        [(1, 2)] = Row("-1/2 0 1/2"),
        [(1, 4)] = Row("1/12 -2/3 0 2/3 -1/12"),
        [(1, 6)] = Row("-1/60 3/20 -3/4 0 3/4 -3/20 1/60"),
        [(1, 8)] = Row("1/280 -4/105 1/5 -4/5 0 4/5 -1/5 4/105 -1/280"),
        [(2, 2)] = Row("1 -2 1"),
        [(2, 4)] = Row("-1/12 4/3 -5/2 4/3 -1/12"),
        [(2, 6)] = Row("1/90 -3/20 3/2 -49/18 3/2 -3/20 1/90"),
        [(2, 8)] = Row("-1/560 8/315 -1/5 8/5 -205/72 8/5 -1/5 8/315 -1/560"),
    };

    /// <summary>One-sided, by (derivative, accuracy): the weights from offset 0 on. The table ends at nine samples.</summary>
    public static Dictionary<(int Derivative, int Accuracy), Fraction[]> Forward { get; } = new()
    {
        [(1, 1)] = Row("-1 1"),
        [(1, 2)] = Row("-3/2 2 -1/2"),
        [(1, 3)] = Row("-11/6 3 -3/2 1/3"),
        [(1, 4)] = Row("-25/12 4 -3 4/3 -1/4"),
        [(1, 5)] = Row("-137/60 5 -5 10/3 -5/4 1/5"),
        [(1, 6)] = Row("-49/20 6 -15/2 20/3 -15/4 6/5 -1/6"),
        [(1, 7)] = Row("-363/140 7 -21/2 35/3 -35/4 21/5 -7/6 1/7"),
        [(1, 8)] = Row("-761/280 8 -14 56/3 -35/2 56/5 -14/3 8/7 -1/8"),
        [(2, 1)] = Row("1 -2 1"),
        [(2, 2)] = Row("2 -5 4 -1"),
        [(2, 3)] = Row("35/12 -26/3 19/2 -14/3 11/12"),
        [(2, 4)] = Row("15/4 -77/6 107/6 -13 61/12 -5/6"),
        [(2, 5)] = Row("203/45 -87/5 117/4 -254/9 33/2 -27/5 137/180"),
        [(2, 6)] = Row("469/90 -223/10 879/20 -949/18 41 -201/10 1019/180 -7/10"),
        [(2, 7)] = Row("29531/5040 -962/35 621/10 -4006/45 691/8 -282/5 2143/90 -206/35 363/560"),
    };

    private static Fraction[] Row(string weights) =>
    [
        .. weights.Split(' ').Select(weight => weight.Split('/').Select(term => BigInteger.Parse(term, CultureInfo.InvariantCulture)).ToArray())
            .Select(terms => new Fraction(terms[0], terms.Length == 1 ? 1 : terms[1])),
    ];
}
