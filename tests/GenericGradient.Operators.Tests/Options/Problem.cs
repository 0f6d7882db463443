using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Operators.Tests.Exact;

namespace GenericGradient.Operators.Tests.Options;

/// <summary>A grid of exact samples with options and a spacing for each selected axis.</summary>
internal sealed record Problem(int[] Shape, int[] Axes, Fraction[] Samples, bool[] Mask, Places[] Spacings, GradientOptions Options)
{
    /// <summary>What stands for a derivative that does not exist: no derivative of these samples.</summary>
    public static readonly Fraction Fill = new(1_000_001, 1);

    private static readonly int[] Accuracies = [1, 2, 2, 4, 6, 8];

    /// <summary>One that is not refused.</summary>
    public static Problem Random(Random random)
    {
        int rank = random.Next(1, 4);
        int[] axes = [.. Enumerable.Range(0, rank).Where(_ => random.Next(4) > 0)];
        random.Shuffle(axes);
        int accuracy = Accuracies[random.Next(Accuracies.Length)];
        var side = accuracy == 1 ? (StencilSide)random.Next(1, 3) : (StencilSide)Math.Max(0, random.Next(5) - 2);
        var options = new GradientOptions
        {
            Accuracy = accuracy,
            Derivative = random.Next(1, Derivatives + 1),
            Side = side,
            EdgeOrder = (EdgeOrder)random.Next(1, 3),
            Missing = (Missing)random.Next(2),
            Fill = 1_000_001,
        };
        var isUneven = axes.Select(_ => random.Next(2) == 0).ToArray();
        AxisBoundary[] boundaries = [.. isUneven.Select(uneven => Boundary(random, uneven))];
        options = options with { Boundary = boundaries };
        int[] shape = [.. Enumerable.Range(0, rank).Select(axis =>
        {
            int k = Array.IndexOf(axes, axis);
            bool isOneSided = k < 0 || boundaries[k].Low == BoundaryKind.OneSided || boundaries[k].High == BoundaryKind.OneSided;
            int least = k < 0 ? 1 : isOneSided ? Math.Max(Definition.LeastExtent(options), Reach(options)) : isUneven[k] ? 2 : 1;
            return least + random.Next(rank == 1 ? 40 : 9);
        })];
        Places[] spacings = [.. axes.Select((axis, k) => Spacing(random, isUneven[k], shape[axis]))];
        int count = shape.Aggregate(1, (product, extent) => product * extent);
        Fraction[] samples = [.. Enumerable.Range(0, count).Select(_ => (Fraction)random.Next(-50, 51))];
        bool[] mask = [.. Enumerable.Range(0, count).Select(_ => false)];
        if (random.Next(3) > 0)
        {
            int often = random.Next(2, 20);
            mask = [.. mask.Select(_ => random.Next(often) == 0)];
            options = options with { Mask = mask };
        }

        return new(shape, axes, samples, mask, spacings, options);
    }

    /// <summary>How many derivatives there are.</summary>
    private const int Derivatives = 4;

    /// <summary>Calls the library.</summary>
    public T[][] Compute<T>(T[] samples, T fill)
        where T : struct, INumber<T>
    {
        Spacing<T>[] spacings = [.. Spacings.Select(Of<T>)];
        var options = T.IsNaN(fill) ? Options with { Fill = null } : Options;
        var plan = GradientPlan.Create<T>(Shape, spacings, options, Axes);
        T[][] results = [.. Axes.Select(_ => new T[samples.Length])];
        plan.Execute(samples, results);
        return results;
    }

    /// <summary>Goes through the lines along an axis.</summary>
    public void ForEachLine(int k, Action<int[], Places, Definition> action)
    {
        int axis = Axes[k], stride = Shape[(axis + 1)..].Aggregate(1, (product, extent) => product * extent);
        var options = Options with { Boundary = Options.Boundary[k] };
        for (int first = 0; first < Samples.Length; first++)
        {
            if (first / stride % Shape[axis] == 0)
            {
                int[] line = [.. Enumerable.Range(0, Shape[axis]).Select(i => first + (i * stride))];
                action(line, Spacings[k], new([.. line.Select(at => Samples[at])], [.. line.Select(at => Mask[at])], Spacings[k], options));
            }
        }
    }

    public override string ToString() =>
        $"shape ({string.Join(", ", Shape)}), axes ({string.Join(", ", Axes)}), {string.Join(", ", Spacings.Select(places => places.IsUneven ? "uneven" : "even"))}, "
        + $"{Options}, missing {string.Join(", ", Enumerable.Range(0, Mask.Length).Where(i => Mask[i]).Take(9))}";

    private static int Reach(GradientOptions options) => options.Accuracy + (2 * ((options.Derivative + 1) / 2)) - 2;

    private static AxisBoundary Boundary(Random random, bool isUneven)
    {
        if (random.Next(3) == 0)
        {
            return BoundaryKind.Periodic;
        }

        AxisBoundary[] sides = isUneven
            ? [BoundaryKind.OneSided, BoundaryKind.Reflect]
            : [BoundaryKind.OneSided, BoundaryKind.Reflect, BoundaryKind.Symmetric, BoundaryKind.Clamp, GenericGradient.Boundary.Constant(2.25)];
        return GenericGradient.Boundary.Sides(sides[random.Next(sides.Length)], sides[random.Next(sides.Length)]);
    }

    private static Places Spacing(Random random, bool isUneven, int extent)
    {
        int sign = random.Next(2) == 0 ? 1 : -1;
        if (!isUneven)
        {
            return new(new Fraction(sign * random.Next(1, 9), 4), null, default);
        }

        Fraction at = random.Next(-9, 9);
        var x = new Fraction[extent];
        for (int i = 0; i < extent; i++)
        {
            x[i] = at;
            at += new Fraction(sign * random.Next(3, 8), 4);
        }

        return new(default, x, (sign * (x[^1] - x[0])) + new Fraction(random.Next(3, 8), 4));
    }

    private Spacing<T> Of<T>(Places places, int k)
        where T : struct, INumber<T>
    {
        T Number(Fraction fraction) => fraction is T same ? same : T.CreateChecked(fraction.ToDouble());
        return places.Coordinates is not { } x ? GenericGradient.Spacing.Step(Number(places.Step))
            : Options.Boundary[k].Low == BoundaryKind.Periodic ? GenericGradient.Spacing.Coordinates<T>([.. x.Select(Number)], Number(places.Period))
            : GenericGradient.Spacing.Coordinates<T>([.. x.Select(Number)]);
    }
}
