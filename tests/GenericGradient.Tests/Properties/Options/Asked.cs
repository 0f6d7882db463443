using System;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Tests.Properties.Options;

/// <summary>A random grid with options for each of its axes.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed record Asked<T>(int[] Shape, int[] Axes, T[] Samples, Spacing<T>[] Spacings, GradientOptions Options)
    where T : struct, INumber<T>
{
    private static readonly int[] Accuracies = [1, 2, 2, 4, 6, 8];

    /// <summary>One by steps and coordinates of whole numbers; nothing is missing.</summary>
    public static Asked<T> Random(int seed, bool areSteps = false)
    {
        var random = new Random(seed);
        int rank = random.Next(1, 4), accuracy = Accuracies[random.Next(6)];
        int[] axes = [.. Enumerable.Range(0, rank)];
        random.Shuffle(axes);
        axes = axes[..random.Next(1, rank + 1)];
        var side = accuracy == 1 ? (StencilSide)random.Next(1, 3) : (StencilSide)Math.Max(0, random.Next(4) - 1);
        bool[] uneven = [.. axes.Select(_ => !areSteps && random.Next(2) == 0)];
        AxisBoundary[] boundaries = [.. uneven.Select(isUneven => Sides(random, isUneven))];
        int[] shape = [.. Enumerable.Range(0, rank).Select(_ => random.Next(14, rank == 1 ? 300 : rank == 2 ? 40 : 18))];
        T[] samples = [.. Enumerable.Range(0, shape.Aggregate(1, (product, extent) => product * extent)).Select(_ => T.CreateChecked(random.Next(-99, 100)))];
        Spacing<T>[] spacings = [.. axes.Select((axis, k) => Places(random, uneven[k], shape[axis], boundaries[k].Low == BoundaryKind.Periodic))];
        return new(shape, axes, samples, spacings, new()
        {
            Accuracy = accuracy,
            Derivative = random.Next(1, 5),
            Side = side,
            EdgeOrder = (EdgeOrder)random.Next(1, 3),
            Boundary = boundaries,
        });
    }

    /// <summary>The derivatives along each axis.</summary>
    public T[][] Compute()
    {
        T[][] results = [.. Axes.Select(_ => new T[Samples.Length])];
        Plan().Execute(Samples, results);
        return results;
    }

    /// <summary>The plan.</summary>
    public GradientPlan<T> Plan() => GradientPlan.Create<T>(Shape, Spacings, Options, Axes);

    /// <summary>From one sample to the next along an axis.</summary>
    public int Stride(int axis) => Shape[(axis + 1)..].Aggregate(1, (product, extent) => product * extent);

    /// <summary>What stands where an index along an axis is another.</summary>
    public TOther[] Moved<TOther>(TOther[] values, int axis, Func<int, int> from)
    {
        int stride = Stride(axis), extent = Shape[axis];
        return [.. values.Select((_, p) => p / stride % extent is var i ? values[p + ((from(i) - i) * stride)] : default!)];
    }

    public override string ToString() => $"({string.Join(", ", Shape)}) along {string.Join(", ", Axes)} by {string.Join(", ", Spacings)}: {Options}";

    private static AxisBoundary Sides(Random random, bool isUneven)
    {
        AxisBoundary[] sides = isUneven
            ? [BoundaryKind.OneSided, BoundaryKind.Reflect]
            : [BoundaryKind.OneSided, BoundaryKind.Reflect, BoundaryKind.Symmetric, BoundaryKind.Clamp, Boundary.Zero];
        return random.Next(3) == 0 ? BoundaryKind.Periodic : Boundary.Sides(sides[random.Next(sides.Length)], sides[random.Next(sides.Length)]);
    }

    private static Spacing<T> Places(Random random, bool isUneven, int extent, bool isPeriodic)
    {
        int sign = random.Next(2) == 0 ? 1 : -1;
        if (!isUneven)
        {
            return Spacing.Step(T.CreateChecked(sign * random.Next(1, 6)));
        }

        int[] x = new int[extent];
        for (int i = 1; i < extent; i++)
        {
            x[i] = x[i - 1] + (sign * random.Next(1, 4));
        }

        T[] places = [.. x.Select(T.CreateChecked)];
        return isPeriodic ? Spacing.Coordinates(places, T.CreateChecked(Math.Abs(x[^1]) + 2)) : Spacing.Coordinates(places);
    }
}
