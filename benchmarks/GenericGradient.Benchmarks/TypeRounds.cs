using System;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;

namespace GenericGradient.Benchmarks;

/// <summary>The element types in turns, beside <c>double</c>, and integers beside the type of their results.</summary>
internal static class TypeRounds
{
    /// <summary>Prints lines and grids of several sizes.</summary>
    public static void Run()
    {
        foreach (int n in (int[])[1_000, 100_000, 1_000_000, 10_000_000])
        {
            Numbers(n);
            Integers(n);
        }
    }

    private static void Numbers(int n)
    {
        var twice = Make<double>(n);
        var single = Make<float>(n);
        var half = Make<Half>(n);
        Turns.Compare($"{n} samples in a line, by step", n, ("double", 16, twice.Step), ("float", 8, single.Step), ("Half", 4, half.Step), ("a loop over Half", 4, half.OneByOne));
        Turns.Compare($"{n} samples in a line, by coordinates", n, ("double", 24, twice.Coordinates), ("float", 12, single.Coordinates), ("Half", 6, half.Coordinates));
        Turns.Compare($"{n} samples in a square, by step", n, ("double", 24, twice.Grid), ("float", 12, single.Grid), ("Half", 6, half.Grid));
        if (n > 1_000_000)
        {
            return;
        }

        decimal[] money = [.. Enumerable.Range(0, n).Select(i => (decimal)Math.Sin(i * 0.01))];
        decimal[] change = new decimal[n];
        double[] samples = new double[n], result = new double[n];
        var complex = Enumerable.Range(0, n / 2).Select(i => new Complex(Math.Sin(i), i)).ToArray();
        var slope = new Complex[n / 2];
        Turns.Compare(
            $"{n} numbers in a line, by step",
            n,
            ("double", 16, () => Gradient.Compute(samples, Spacing.Step(0.3), result)),
            ("Complex, two numbers each", 16, () => ComplexGradient.Compute(complex, Spacing.Step(0.3), slope)),
            ("decimal", 32, () => Gradient.Compute(money, Spacing.Step(0.3m), change)));
    }

    private static void Integers(int n)
    {
        int side = (int)Math.Sqrt(n);
        float[] singles = [.. Enumerable.Range(0, n).Select(i => (float)(short)(i * 7919))];
        double[] doubles = [.. singles.Select(value => (double)value)];
        float[][] toSingle = [new float[n], new float[n]];
        double[][] toDouble = [new double[n], new double[n]];
        short[] shorts = [.. singles.Select(value => (short)value)];
        byte[] bytes = [.. shorts.Select(value => (byte)value)];
        int[] integers = [.. shorts.Select(value => value * 65537)];
        long[] longs = [.. integers.Select(value => (1L << 62) + value)];
        long[] far = [.. integers.Select(value => value * 0x1234_5678L)];
        Int128[] wide128 = [.. far.Select(value => (Int128)value << 40)];
        var step = Spacing.Step(0.3f);
        var wide = Spacing.Step(0.3);
        Turns.Compare(
            $"{n} samples in a line, by step, to float",
            n,
            ("float", 8, () => Gradient.Compute<float>(singles, step, toSingle[0])),
            ("short", 6, () => Gradient.Compute(shorts, step, toSingle[0])),
            ("byte", 5, () => Gradient.Compute(bytes, step, toSingle[0])),
            ("int", 8, () => Gradient.Compute(integers, step, toSingle[0])));
        Turns.Compare(
            $"{n} samples in a line, by step, to double",
            n,
            ("double", 16, () => Gradient.Compute<double>(doubles, wide, toDouble[0])),
            ("short", 10, () => Gradient.Compute(shorts, wide, toDouble[0])),
            ("int", 12, () => Gradient.Compute(integers, wide, toDouble[0])),
            ("long", 16, () => Gradient.Compute(longs, wide, toDouble[0])),
            ("long, far apart", 16, () => Gradient.Compute(far, wide, toDouble[0])),
            ("Int128", 24, () => Gradient.Compute(wide128, wide, toDouble[0])));
        var plan = GradientPlan.Create<float>([side, side], step);
        int count = side * side;
        Turns.Compare(
            $"{n} samples in a square, by step, to float",
            n,
            ("float", 12, () => plan.Execute(singles.AsSpan(0, count), toSingle[0].AsSpan(0, count), toSingle[1].AsSpan(0, count))),
            ("short", 10, () => plan.Execute<short>(shorts.AsSpan(0, count), toSingle[0].AsSpan(0, count), toSingle[1].AsSpan(0, count))),
            ("byte", 9, () => plan.Execute<byte>(bytes.AsSpan(0, count), toSingle[0].AsSpan(0, count), toSingle[1].AsSpan(0, count))));
    }

    private static TypeBenchmarks<T> Make<T>(int n)
        where T : INumber<T>
    {
        var made = new TypeBenchmarks<T> { N = n };
        made.Setup();
        return made;
    }
}
