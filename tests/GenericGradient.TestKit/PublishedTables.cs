using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;

namespace GenericGradient.TestKit;

/// <summary>
/// B. Fornberg, "Generation of finite difference formulas on arbitrarily spaced grids", Mathematics of Computation 51 (1988), 699-706,
/// tables 1 (centred) and 3 (one-sided): the rows of the first four derivatives, typed in.
/// </summary>
internal static class PublishedTables
{
    /// <summary>Centred, by (derivative, accuracy): the weights from the first offset on.</summary>
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
        [(3, 2)] = Row("-1/2 1 0 -1 1/2"),
        [(3, 4)] = Row("1/8 -1 13/8 0 -13/8 1 -1/8"),
        [(3, 6)] = Row("-7/240 3/10 -169/120 61/30 0 -61/30 169/120 -3/10 7/240"),
        [(3, 8)] = Row("41/6048 -1261/15120 541/1120 -4369/2520 1669/720 0 -1669/720 4369/2520 -541/1120 1261/15120 -41/6048"),
        [(4, 2)] = Row("1 -4 6 -4 1"),
        [(4, 4)] = Row("-1/6 2 -13/2 28/3 -13/2 2 -1/6"),
        [(4, 6)] = Row("7/240 -2/5 169/60 -122/15 91/8 -122/15 169/60 -2/5 7/240"),
        [(4, 8)] = Row("-41/7560 1261/15120 -541/840 4369/1260 -1669/180 1529/120 -1669/180 4369/1260 -541/840 1261/15120 -41/7560"),
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
        [(3, 1)] = Row("-1 3 -3 1"),
        [(3, 2)] = Row("-5/2 9 -12 7 -3/2"),
        [(3, 3)] = Row("-17/4 71/4 -59/2 49/2 -41/4 7/4"),
        [(3, 4)] = Row("-49/8 29 -461/8 62 -307/8 13 -15/8"),
        [(3, 5)] = Row("-967/120 638/15 -3929/40 389/3 -2545/24 268/5 -1849/120 29/15"),
        [(3, 6)] = Row("-801/80 349/6 -18353/120 2391/10 -1457/6 4891/30 -561/8 527/30 -469/240"),
        [(4, 1)] = Row("1 -4 6 -4 1"),
        [(4, 2)] = Row("3 -14 26 -24 11 -2"),
        [(4, 3)] = Row("35/6 -31 137/2 -242/3 107/2 -19 17/6"),
        [(4, 4)] = Row("28/3 -111/2 142 -1219/6 176 -185/2 82/3 -7/2"),
        [(4, 5)] = Row("1069/80 -1316/15 15289/60 -2144/5 10993/24 -4772/15 2803/20 -536/15 967/240"),
    };

    private static Fraction[] Row(string weights) =>
    [
        .. weights.Split(' ').Select(weight => weight.Split('/').Select(term => BigInteger.Parse(term, CultureInfo.InvariantCulture)).ToArray())
            .Select(terms => new Fraction(terms[0], terms.Length == 1 ? 1 : terms[1])),
    ];
}
