using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Schemes;

namespace GenericGradient.Harness.Tests.Options;

/// <summary>Problems with all options: schemes, boundaries, coordinates with a period, missing samples, stencils of one's own; one for each seed.</summary>
internal static class OptionProblems
{
    /// <summary>The low-noise differentiator of P. Holoborodko, and a one-sided one with gaps.</summary>
    private static readonly CustomStencil[] Stencils =
        [new([-2, -1, 1, 2], [-0.125, -0.25, 0.25, 0.125]), new([-3, 0, 1], [-0.25, 0, 0.25])];

    private static readonly int[] Accuracies = [2, 4, 1, 6, 2, 8];

    /// <summary>Problems of rank 1 to 5.</summary>
    public static IEnumerable<Problem<TSample, T>> Seeded<TSample, T>(int count)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> => Enumerable.Range(0, count).Select(Of<TSample, T>);

    /// <summary>Those whose samples have the type of the results.</summary>
    public static IEnumerable<Problem<T, T>> Seeded<T>(int count)
        where T : unmanaged, INumber<T> => Seeded<T, T>(count);

    /// <summary>What is added to samples of 64 and of 128 bits, so that no floating-point number holds them.</summary>
    public static TSample Base<TSample>()
        where TSample : INumber<TSample> => TSample.One / (TSample.One + TSample.One) > TSample.Zero ? TSample.Zero : Unsafe.SizeOf<TSample>() switch
        {
            sizeof(long) => TSample.CreateChecked(1L << 60),
            2 * sizeof(long) => TSample.CreateChecked(Int128.One << 100),
            _ => TSample.Zero,
        };

    private static Problem<TSample, T> Of<TSample, T>(int seed)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        var random = new Random(seed);
        int rank = seed % 11 == 10 ? 5 : 1 + (seed % 4);
        int[] axes = [.. Enumerable.Range(0, rank)];
        if (random.Next(3) == 0)
        {
            random.Shuffle(axes);
            axes = axes[..random.Next(1, rank + 1)];
        }

        var options = Scheme(random, seed, isShort: rank > 3 || typeof(T) == typeof(Half));
        SpacingKind[] kinds = [.. Enumerable.Range(0, rank).Select(_ => (SpacingKind)random.Next(options.Stencil is null ? 4 : 2))];
        options = options with { Boundary = (AxisBoundary[])[.. axes.Select(axis => Boundary(random, kinds[axis]))] };
        int[] shape = [.. Enumerable.Range(0, rank).Select(axis => Extent(random, rank, options, Array.IndexOf(axes, axis), kinds[axis]))];
        AxisSpacing<T>[] spacing = [.. shape.Select((extent, axis) => Spacing<T>(random, kinds[axis], extent, axis, options, Array.IndexOf(axes, axis)))];
        bool isBroadcast = seed % 6 == 5;
        TSample[] samples = Samples<TSample, T>(random, shape, options, isBroadcast, out options);
        return new()
        {
            Shape = shape,
            Samples = samples,
            Spacing = spacing,
            EdgeOrder = options.EdgeOrder,
            More = options,
            Axes = axes,
            IsBroadcast = isBroadcast,
        };
    }

    private static GradientOptions Scheme(Random random, int seed, bool isShort)
    {
        var edge = (EdgeOrder)random.Next(1, 3);
        if (seed % 8 == 7)
        {
            return new() { Stencil = Stencils[random.Next(2)], EdgeOrder = edge };
        }

        int accuracy = Accuracies[random.Next(isShort ? 3 : 6)];
        var side = accuracy == 1 ? (StencilSide)random.Next(1, 3) : (StencilSide)Math.Max(0, random.Next(4) - 1);
        return new() { Accuracy = accuracy, Derivative = random.Next(3) == 0 ? random.Next(2, isShort ? 3 : 5) : 1, Side = side, EdgeOrder = edge };
    }

    private static AxisBoundary Boundary(Random random, SpacingKind kind)
    {
        bool isUneven = kind is SpacingKind.Coordinates or SpacingKind.Steps;
        if (kind != SpacingKind.Steps && random.Next(3) == 0)
        {
            return BoundaryKind.Periodic;
        }

        AxisBoundary[] sides = isUneven
            ? [BoundaryKind.OneSided, BoundaryKind.Reflect]
            : [BoundaryKind.OneSided, BoundaryKind.Reflect, BoundaryKind.Symmetric, BoundaryKind.Clamp, GenericGradient.Boundary.Constant(2.25)];
        return GenericGradient.Boundary.Sides(sides[random.Next(sides.Length)], sides[random.Next(sides.Length)]);
    }

    /// <summary>Now and then as short as can be: shorter than the stencil reaches, where something stands beyond the ends.</summary>
    private static int Extent(Random random, int rank, GradientOptions options, int k, SpacingKind kind)
    {
        int least = k < 0 ? 1 : Math.Max(SchemeWindows.Of(AxisScheme.Of(options, k)).LeastExtent, kind is SpacingKind.Coordinates or SpacingKind.Steps ? 2 : 1);
        least = k >= 0 && options.Boundary[k] is { Low: BoundaryKind.Constant } or { High: BoundaryKind.Constant } ? Math.Max(least, 2) : least;
        return random.Next(4) == 0 ? least : least + random.Next(rank switch { 1 => 300, 2 => 30, 3 => 6, _ => 3 });
    }

    private static AxisSpacing<T> Spacing<T>(Random random, SpacingKind kind, int extent, int axis, GradientOptions options, int k)
        where T : unmanaged, INumber<T>
    {
        var spacing = Problems.Spacing<T>(random, kind, extent, axis);
        bool isCircle = k >= 0 && kind == SpacingKind.Coordinates && options.Boundary[k].Low == BoundaryKind.Periodic;
        return isCircle ? spacing with { Period = Problems.Number<T>(extent + 0.5) } : spacing;
    }

    /// <summary>Nothing missing; or something, which is NaN, a value or marked, that propagates, or that stencils are narrowed for.</summary>
    private static TSample[] Samples<TSample, T>(
        Random random, int[] shape, GradientOptions options, bool isBroadcast, out GradientOptions full)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        int length = Problems.Length(shape), plane = length / shape[0];
        bool isNumber = typeof(TSample) == typeof(T), hasValues = Enumerable.Range(0, options.Boundary.Count!.Value)
            .Any(k => options.Boundary[k] is { Low: BoundaryKind.Constant } or { High: BoundaryKind.Constant });
        bool isFar = !isNumber && Unsafe.SizeOf<TSample>() >= sizeof(long) && !hasValues && random.Next(3) > 0;
        TSample[] samples = isNumber ? Problems.Ordinary<TSample>(random, length)
            : [.. Enumerable.Range(0, length).Select(_ => TSample.CreateChecked(random.Next(Unsafe.SizeOf<TSample>() == 1 ? 100 : 1000)))];
        if (isFar)
        {
            samples = [.. samples.Select(sample => sample + Base<TSample>())];
        }

        full = options with { Missing = (Missing)random.Next(2) };
        double noData = isNumber ? 3 : isFar ? 0 : 120;
        int often = random.Next(3) == 0 ? 400 : random.Next(4, 40), way = random.Next(4);
        bool[] mask = new bool[length];
        for (int p = 0; p < length && way > 0; p++)
        {
            if (random.Next(often) == 0)
            {
                bool isMarked = way == 1 || (way == 3 && random.Next(2) == 0);
                mask[p] = isMarked;
                samples[p] = isMarked ? samples[p] : isNumber && typeof(T) != typeof(decimal) && random.Next(2) == 0
                    ? TSample.CreateChecked(double.NaN) : TSample.CreateChecked(noData);
            }
        }

        for (int p = plane; isBroadcast && p < length; p++)
        {
            samples[p] = samples[p - plane];
        }

        full = way is 1 or 3 ? full with { Mask = mask } : full;
        full = way is 2 or 3 ? full with { NoData = noData } : full;
        full = way > 0 && (typeof(T) == typeof(decimal) || random.Next(3) == 0) ? full with { Fill = -77 } : full;
        return samples;
    }
}
