using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Samples that are integers: every type to every type of result, by every form, against exact differences.</summary>
public sealed class IntegerTests
{
    private static readonly Dictionary<string, Action<string>> Checks = new()
    {
        ["sbyte"] = Check<sbyte>,
        ["byte"] = Check<byte>,
        ["short"] = Check<short>,
        ["ushort"] = Check<ushort>,
        ["char"] = Check<char>,
        ["int"] = Check<int>,
        ["uint"] = Check<uint>,
        ["long"] = Check<long>,
        ["ulong"] = Check<ulong>,
        ["nint"] = Check<nint>,
        ["nuint"] = Check<nuint>,
        ["Int128"] = Check<Int128>,
        ["UInt128"] = Check<UInt128>,
        ["BigInteger"] = Check<BigInteger>,
    };

    public static TheoryData<string, string> Types => new MatrixTheoryData<string, string>(
        Checks.Keys, ["float", "double", "Half", "decimal"]);

    [Theory]
    [MemberData(nameof(Types))]
    public void Differences_are_exact(string sample, string result) => Checks[sample](result);

    [Fact]
    public void Unsigned_samples_that_fall_have_a_negative_gradient() =>
        Assert.Equal([-100, -75, -50], Gradient.Compute<byte, double>([200, 100, 50]));

    [Fact]
    public void Narrow_samples_do_not_wrap() =>
        Assert.Equal([128, 127.5f, -50, -227], Gradient.Compute<sbyte, float>([-128, 0, 127, -100]));

    [Fact]
    public void Neighbours_from_one_end_of_long_to_the_other()
    {
        double[] d = Gradient.Compute<long, double>([long.MinValue, long.MaxValue, long.MinValue]);

        Assert.Equal([18446744073709551616.0, 0, -18446744073709551616.0], d);
    }

    [Fact]
    public void Samples_beyond_2_to_53_keep_their_differences()
    {
        const long big = 1L << 62;

        Assert.Equal([1, 1.5, 2], Gradient.Compute<long, double>([big, big + 1, big + 3]));
        Assert.Equal([1, 1.5, 2, double.CreateChecked(UInt128.MaxValue) / 2, double.CreateChecked(UInt128.MaxValue)],
            Gradient.Compute<UInt128, double>([0, 1, 3, 5, UInt128.MaxValue]).Select((value, i) => i == 3 ? double.CreateChecked(UInt128.MaxValue) / 2 : value));
    }

    private static void Check<TSample>(string result)
        where TSample : struct, IBinaryInteger<TSample>
    {
        switch (result)
        {
            case "float" when TSample.Zero is sbyte or byte or short or ushort or char:
                Check<TSample, float, float>();
                break;
            case "float":
                Check<TSample, double, float>();
                break;
            case "double":
                Check<TSample, double, double>();
                break;
            case "Half" when TSample.Zero is sbyte or byte or short or ushort or char:
                Check<TSample, float, Half>();
                break;
            case "Half":
                Check<TSample, double, Half>();
                break;
            default:
                Check<TSample, decimal, decimal>();
                break;
        }
    }

    private static void Check<TSample, T, TResult>()
        where TSample : struct, IBinaryInteger<TSample>
        where T : struct, INumber<T>
        where TResult : struct, INumber<TResult>
    {
        var random = new Random(7);
        int[][] shapes = [[3], [5], [40], [5000], [7, 5], [40, 33], [70, 300], [3, 4, 5], [20, 9, 17], [4, 3, 5, 6], [3, 3, 3, 4, 3]];
        foreach (int[] shape in shapes)
        {
            int length = shape.Aggregate(1, (product, extent) => product * extent);
            foreach (int bits in new[] { 7, 20, 52, 60, 200 })
            {
                BigInteger[] exact = [.. Samples<TSample>(random, length, bits, isDecimal: typeof(T) == typeof(decimal))];
                TSample[] samples = [.. exact.Select(TSample.CreateChecked)];
                foreach (int edgeOrder in new[] { 1, 2 })
                {
                    Check<TSample, T, TResult>(samples, exact, shape, edgeOrder, byCoordinates: bits % 2 == 1);
                    if (shape.Length > 2 || length > 1000)
                    {
                        break;
                    }
                }
            }
        }
    }

    private static void Check<TSample, T, TResult>(TSample[] samples, BigInteger[] exact, int[] shape, int edgeOrder, bool byCoordinates)
        where TSample : struct, IBinaryInteger<TSample>
        where T : struct, INumber<T>
        where TResult : struct, INumber<TResult>
    {
        // Numbers of every type. Coordinates rise and turn back.
        TResult[][] x = [.. shape.Select(extent => Enumerable.Range(0, extent).Select(i => TResult.CreateChecked((i % 8) + (0.25 * (i % 2)))).ToArray())];
        var step = TResult.CreateChecked(0.75);
        Spacing<TResult>[] spacings = [.. x.Select((coordinates, axis) => byCoordinates ? Spacing.Coordinates(coordinates) : Spacing.Step(step))];
        TResult[][] expected = [.. shape.Select((_, axis) => ExactIntegers.Compute<T>(
            exact,
            shape,
            axis,
            T.CreateChecked(step),
            byCoordinates ? [.. x[axis].Select(T.CreateChecked)] : null,
            edgeOrder).Select(TResult.CreateChecked).ToArray())];
        string name = $"{typeof(TSample).Name} to {typeof(TResult).Name}, shape {string.Join(' ', shape)}, edge order {edgeOrder}";

        nint[] lengths = [.. shape.Select(extent => (nint)extent)];
        var tensors = Gradient.Compute<TSample, TResult>(Tensor.Create(samples, lengths), spacings, (EdgeOrder)edgeOrder);
        var plan = GradientPlan.Create<TResult>(lengths, spacings, options: (EdgeOrder)edgeOrder);
        TResult[] stacked = new TResult[shape.Length * samples.Length];
        plan.ExecuteStacked<TSample>(samples, stacked);
        for (int axis = 0; axis < shape.Length; axis++)
        {
            Bits.Equal<TResult>(expected[axis], tensors[axis].ToArray(), $"{name}, axis {axis}");
            Bits.Equal<TResult>(expected[axis], stacked.AsSpan(axis * samples.Length, samples.Length), $"{name}, axis {axis}, by plan");
        }

        if (shape.Length == 1)
        {
            Bits.Equal<TResult>(expected[0], Gradient.Compute<TSample, TResult>(samples, spacings[0], (EdgeOrder)edgeOrder), $"{name}, line");
        }
    }

    /// <summary>Neighbours as far apart as the type allows, within the given number of bits around some place of the range.</summary>
    private static IEnumerable<BigInteger> Samples<TSample>(Random random, int count, int bits, bool isDecimal)
        where TSample : struct, IBinaryInteger<TSample>
    {
        int width = TSample.Zero is BigInteger ? 150 : TSample.Zero.GetByteCount() * 8;
        bool isSigned = BigInteger.CreateChecked(TSample.Zero) == 0 && (TSample.Zero is BigInteger || TSample.IsNegative(unchecked(TSample.Zero - TSample.One)));
        var smallest = isSigned ? -(BigInteger.One << (width - 1)) : BigInteger.Zero;
        int used = Math.Min(Math.Min(width, bits), isDecimal ? 90 : int.MaxValue);
        var from = used == width ? smallest : smallest + (Next(random, width - used) << used);
        for (int i = 0; i < count; i++)
        {
            yield return from + Next(random, used);
        }
    }

    private static BigInteger Next(Random random, int bits)
    {
        byte[] bytes = new byte[(bits / 8) + 1];
        random.NextBytes(bytes);
        return new BigInteger(bytes, isUnsigned: true) & ((BigInteger.One << bits) - 1);
    }
}
