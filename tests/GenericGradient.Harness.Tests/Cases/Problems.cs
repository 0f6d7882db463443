using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Makes problems: from a seed, or of a given shape.</summary>
internal static class Problems
{
    /// <summary>A problem with a long axis has about so many samples at most: more than a block, and soon done.</summary>
    private const int Samples = 4000;

    private static readonly double[] Specials =
        [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, 0.0, double.MaxValue, double.MinValue, double.Epsilon];

    /// <summary>Problems of rank 1 to 5, and a few of rank 8, one for each seed.</summary>
    public static IEnumerable<Problem<TSample, T>> Seeded<TSample, T>(int count)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> => Enumerable.Range(0, count).Select(Random<TSample, T>);

    /// <summary>Those whose samples have the type of the results.</summary>
    public static IEnumerable<Problem<T, T>> Seeded<T>(int count)
        where T : unmanaged, INumber<T> => Seeded<T, T>(count);

    /// <summary>A problem of that shape, all axes in their order.</summary>
    public static Problem<T, T> Of<T>(int[] shape, SpacingKind kind, EdgeOrder edgeOrder, int seed = 1)
        where T : unmanaged, INumber<T> => Of<T, T>(shape, kind, edgeOrder, seed);

    /// <summary>A problem of that shape, all axes in their order.</summary>
    public static Problem<TSample, T> Of<TSample, T>(int[] shape, SpacingKind kind, EdgeOrder edgeOrder, int seed = 1)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        var random = new Random(seed);
        return new()
        {
            Shape = shape,
            Samples = typeof(TSample) == typeof(T) ? Ordinary<TSample>(random, Length(shape)) : Integers<TSample>(random, Length(shape), seed),
            Spacing = [.. shape.Select((extent, axis) => Spacing<T>(random, kind, extent, axis))],
            EdgeOrder = edgeOrder,
            Axes = [.. Enumerable.Range(0, shape.Length)],
        };
    }

    /// <summary>The number of samples of a shape.</summary>
    public static int Length(int[] shape) => shape.Aggregate(1, (product, extent) => product * extent);

    /// <summary>The same problem with an axis of components behind its axes, which is not asked about.</summary>
    public static Problem<T, T> WithComponents<T>(Problem<T, T> problem, int components)
        where T : unmanaged, INumber<T>
    {
        int[] shape = [.. problem.Shape, components];
        T[] samples = Ordinary<T>(new Random(components), Length(shape));
        for (int p = 5; p < samples.Length && problem.Options.NoData is not null; p += 23)
        {
            samples[p] = T.CreateChecked(p % 2 == 0 ? double.NaN : problem.Options.NoData.Value);
        }

        return new()
        {
            Shape = shape,
            Samples = samples,
            Components = components,
            Spacing = [.. problem.Spacing, new(SpacingKind.Unit, T.One, [])],
            EdgeOrder = problem.EdgeOrder,
            More = problem.More,
            Axes = problem.Axes,
        };
    }

    private static Problem<TSample, T> Random<TSample, T>(int seed)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        var random = new Random(seed);
        int rank = seed % 29 == 28 ? 8 : seed % 13 == 12 ? 5 : 1 + (seed % 4);
        int edge = 1 + random.Next(2);
        int[] shape = Shape(random, rank, edge);
        int[] axes = [.. Enumerable.Range(0, rank)];
        if (random.Next(3) == 0)
        {
            random.Shuffle(axes);
            axes = axes[..random.Next(1, rank + 1)];
        }

        // 0 to 3: the same for all axes; 4: a mixture.
        int kinds = random.Next(5);
        T step = Number<T>((random.Next(1, 9) / 4.0) - 1.125);
        var spacing = shape.Select((extent, axis) => Spacing<T>(random, (SpacingKind)(kinds == 4 ? random.Next(4) : kinds), extent, axis)).ToArray();
        TSample[] samples = typeof(TSample) != typeof(T) ? Integers<TSample>(random, Length(shape), seed)
            : seed % 7 == 6 ? Special<TSample>(random, Length(shape))
            : Ordinary<TSample>(random, Length(shape));
        bool isBroadcast = seed % 6 == 5;
        int plane = Length(shape) / shape[0];
        for (int p = plane; isBroadcast && p < samples.Length; p++)
        {
            samples[p] = samples[p - plane];
        }

        return new()
        {
            Shape = shape,
            Samples = samples,
            Spacing = [.. spacing.Select(one => one.Kind == SpacingKind.Step && seed % 2 == 0 ? one with { Step = step } : one)],
            EdgeOrder = (EdgeOrder)edge,
            Axes = axes,
            IsBroadcast = isBroadcast,
        };
    }

    /// <summary>Now and then one axis is long, so that vectors, their tails and blocks of 8 KiB all occur.</summary>
    private static int[] Shape(Random random, int rank, int edge)
    {
        int highest = rank switch { 1 => 300, 2 => 40, 3 => 12, 4 => 6, 5 => 4, _ => 3 };
        int[] shape = [.. Enumerable.Range(0, rank).Select(_ => random.Next(edge + 1, Math.Max(highest, edge + 1) + 1))];
        if (rank is > 1 and < 5 && random.Next(3) == 0)
        {
            int axis = random.Next(rank);
            int most = Math.Min(257, Samples / (Length(shape) / shape[axis]));
            shape[axis] = random.Next(edge + 1, Math.Max(most, edge + 1) + 1);
        }

        return shape;
    }

    /// <summary>The spacing of an axis.</summary>
    public static AxisSpacing<T> Spacing<T>(Random random, SpacingKind kind, int extent, int axis)
        where T : unmanaged, INumber<T> => kind switch
        {
            SpacingKind.Unit => new(kind, T.One, []),
            SpacingKind.Step => new(kind, Number<T>(new[] { 0.1, -0.7, 1.3, 0.25 }[axis % 4] * (1 + axis / 4)), []),
            SpacingKind.Steps when axis % 2 == 0 => new(kind, T.One, Gaps<T>(extent, () => 1 + (0.3 * random.NextDouble()))),
            SpacingKind.Steps => new(kind, T.One, Gaps<T>(extent, () => -random.Next(1, 4)), IsByIntegers: true),
            _ => new(kind, T.One, [.. Enumerable.Range(0, extent).Select(i => Number<T>((axis % 2 == 0 ? i : -i) + (0.3 * random.NextDouble())))]),
        };

    /// <summary>Numbers from -2 to 2.</summary>
    public static T[] Ordinary<T>(Random random, int length)
        where T : unmanaged, INumber<T> => [.. Enumerable.Range(0, length).Select(_ => Number<T>((random.NextDouble() * 4) - 2))];

    private static T[] Gaps<T>(int extent, Func<double> next)
        where T : unmanaged, INumber<T> => [.. Enumerable.Range(1, Math.Max(0, extent - 1)).Select(_ => Number<T>(next()))];

    /// <summary>All over the type; close to its largest number; or within 54 bits, which is one more than <c>double</c> has.</summary>
    private static TSample[] Integers<TSample>(Random random, int length, int seed)
        where TSample : unmanaged, INumber<TSample>
    {
        return [.. Enumerable.Range(0, length).Select(_ => (seed % 3) switch
        {
            0 => TSample.CreateTruncating(new UInt128(Any(), Any())),
            1 => TSample.CreateSaturating(UInt128.MaxValue) - TSample.CreateTruncating(random.Next(120)),
            _ => TSample.CreateTruncating((1L << 60) + random.NextInt64(1L << 54)),
        })];

        ulong Any() => (ulong)random.NextInt64(long.MinValue, long.MaxValue);
    }

    /// <summary>One in ten samples is no ordinary number, where the type has such numbers.</summary>
    private static T[] Special<T>(Random random, int length)
        where T : unmanaged, INumber<T>
    {
        T[] samples = Ordinary<T>(random, length);
        for (int p = 0; p < length && typeof(T) != typeof(decimal); p++)
        {
            if (random.Next(10) == 0)
            {
                samples[p] = T.CreateSaturating(Specials[random.Next(Specials.Length)]);
            }
        }

        return samples;
    }

    /// <summary>Decimals have six places, so that products keep theirs.</summary>
    public static T Number<T>(double value)
        where T : unmanaged, INumber<T> => T.CreateChecked(typeof(T) == typeof(decimal) ? Math.Round(value, 6) : value);
}
