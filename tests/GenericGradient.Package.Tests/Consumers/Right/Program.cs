using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;

namespace Right;

/// <summary>Calls the right example of each page, which lie beside this file when it is built.</summary>
internal static class Program
{
    private static readonly double[] Line = [1, 3, 7, 13];
    private static readonly float[] LineOfFloats = [1, 3, 7, 13];

    /// <summary>3 down, 4 across.</summary>
    private static readonly double[] Plane = [0, 4, 3, 7];
    private static readonly double[,] PlaneOfRank2 = { { 0, 4 }, { 3, 7 } };
    private static readonly double[] Impulse = [0, 0, 1, 0, 0];

    private delegate void OnLine<T>(ReadOnlySpan<T> samples, Span<T> along);

    private delegate void OnPlane<T>(ReadOnlySpan<T> samples, Span<T> alongRows, Span<T> alongColumns);

    private static void Main()
    {
        Write("GG0001", Of<float>([0, 4, 3, 7], (f, a, b) => GG0001.Example.Slope(f, 2, 2, a, b)));
        Write("GG0002", Of(Line, GG0002.Example.Slope));
        Write("GG0003", Of(Impulse, GG0003.Example.Slope));
        Write("GG0004", Of(Line, GG0004.Example.Slope));
        Write("GG0005", Of(Line, GG0005.Terrain.Slope));
        Write("GG0006", Of(Line, GG0006.Terrain.Slope));
        Write("GG0007", Of(Line, GG0007.Example.Slope));
        Write("GG0008", Of<decimal>([1, 3, 7, 13], GG0008.Example.Slope));
        Write("GG0009", Of(Plane, (f, d) => GG0009.Example.Steepness(f, 2, 2, d)));
        Write("GG0010", Of(LineOfFloats, (f, d) => GG0010.Example.Slope(f, 2, d)));
        Write("GG0011", RankFour());
        Write("GG0012", Of(Plane, (f, d) => GG0012.Example.Steepness(new(f, [2, 2]), new(d, [2, 2]))));
        Write("GG0013", Of(Plane, (_, d) => GG0013.Example.Vorticity([0, 1, 0, 1], [0, 0, -1, -1], 2, 2, d)));
        Write("GG0014", Of(Plane, (_, d) => GG0014.Example.Sources([0, 0, 2, 2], [0, 3, 0, 3], 2, 2, d)));
        Write("GG0015", Of(Plane, (f, a, b) => GG0015.Example.Slope(f, 2, 2, a, b)));
        Write("GG0016", Of(Plane, (f, a, b) => GG0016.Example.Slope(f, 2, 2, 0.5, 2, a, b)));
        double[] large = [.. Enumerable.Range(0, 512 * 512).Select(i => (3.0 * (i / 512)) + (4 * (i % 512)))];
        Write("GG0017", Of(large, GG0017.Example.Slope).Distinct());
        Write("GG0018", Of<double>([.. Enumerable.Repeat(Impulse, 512).SelectMany(row => row)], GG0018.Example.Slope).Distinct());
        Write("GG0019", Of(Line, GG0019.Example.Slope));
        Write("GG0020", Of(Line, GG0020.Example.Slope));
        Write("GG0021", Of<double>([0, 2, 1, 3, 5, 7], (f, a, b) => GG0021.Example.Slope(f, 3, 2, a, b)));
        Write("GG0022", Of(Impulse, GG0022.Example.Slope));
        Write("GG0023", Of<double>([0, 1, 4, 1, 2, 5, 4, 5, 8], (f, d) => GG0023.Example.Laplacian(f, 3, 3, d)));
        Write("GG0024", Of(Line, (f, d) => GG0024.Example.Slope(f, 2, d)));
        Write("GG0025", Of(Line, (f, d) => GG0025.Example.Slope(f, 2, d)));
        Write("GG0026", Of(Line, GG0026.Example.Slope));
        Write("GG0027", GG0027.Example.Slope([1, 3, 7, 13]));
        Write("GG0028", GG0028.Example.Slope(Line));
        Write("GG0029", GG0029.Example.Slope(PlaneOfRank2).SelectMany(slope => slope.Cast<double>()));
        Write("GG0030", GG0030.Example.Slope([0, 1, 2.25, 4]));
        Write("GG0031", GG0031.Example.Slope([0, 1, 4, 9]));
        Write("GG0032", GG0032.Example.Slope(Line));
        Write("GG0033", GG0033.Example.Slope(Line));
        Write("GG0034", GG0034.Example.Slope(PlaneOfRank2).SelectMany(slope => slope.Cast<double>()));
        Write("GG0035", Of(Plane, (_, d) => GG0035.Example.Vorticity([0, 1, 0, 1], [0, 0, -1, -1], 2, 2, d)));
    }

    private static IEnumerable<double> RankFour()
    {
        double[] samples = [.. Enumerable.Range(0, 16).Select(i => (1000.0 * (i >> 3)) + (100 * ((i >> 2) & 1)) + (10 * ((i >> 1) & 1)) + (i & 1))];
        double[][] along = [new double[16], new double[16], new double[16], new double[16]];
        GG0011.Example.Slope(samples, 2, 2, 2, 2, along[0], along[1], along[2], along[3]);
        return along.SelectMany(slope => slope.Distinct());
    }

    private static T[] Of<T>(T[] samples, OnLine<T> kernel)
    {
        T[] along = new T[samples.Length];
        kernel(samples, along);
        return along;
    }

    private static T[] Of<T>(T[] samples, OnPlane<T> kernel)
    {
        T[] alongRows = new T[samples.Length], alongColumns = new T[samples.Length];
        kernel(samples, alongRows, alongColumns);
        return [.. alongRows, .. alongColumns];
    }

    private static void Write<T>(string id, IEnumerable<T> numbers)
        where T : INumber<T> =>
        Console.WriteLine($"{id}: {string.Join(' ', numbers.Select(number => number.ToString(null, CultureInfo.InvariantCulture)))}");
}
