using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Operators.Tests.Plans;

/// <summary>
/// An operator over a grid, as it is defined: each derivative by a plan of its own over the whole grid, then sample by sample from the first term to the last.
/// </summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
internal sealed class Case<T>
    where T : IFloatingPointIeee754<T>
{
    private static readonly int[] Accuracies = [1, 2, 2, 2, 4, 6, 8];

    public required string Name { get; init; }

    public required int[] Shape { get; init; }

    public required int[] Axes { get; init; }

    public required Spacing<T>[] Spacings { get; init; }

    public required GradientOptions Options { get; init; }

    public required Frame Frame { get; init; }

    public required int[] Along { get; init; }

    public int Length => Shape.Aggregate(1, (product, extent) => product * extent);

    public static IReadOnlyList<string> Names { get; } =
        ["magnitude", "angle", "divergence", "curl", "laplacian", "hessian", "jacobian", "derivative"];

    /// <summary>A case that is not refused.</summary>
    public static Case<T> Random(string name, Random random, int most = 400, bool mayMiss = false)
    {
        int rank = random.Next(name is "angle" or "curl" ? 2 : 1, 5);
        int[] axes = [.. Enumerable.Range(0, rank)];
        random.Shuffle(axes);
        axes = axes[..(name is "angle" ? 2 : name is "curl" ? Math.Min(rank, random.Next(2, 4)) : random.Next(1, rank + 1))];
        int accuracy = Accuracies[random.Next(Accuracies.Length)];
        accuracy = typeof(T) == typeof(Half) ? Math.Min(accuracy, 4) : accuracy; // Half has not the whole numbers of more
        var side = accuracy == 1 ? (StencilSide)random.Next(1, 3) : (StencilSide)Math.Max(0, random.Next(6) - 3);
        bool isUneven = random.Next(3) == 0;
        AxisBoundary[] boundaries = [.. axes.Select(_ => isUneven || random.Next(2) == 0
            ? Boundary.OneSided
            : random.Next(2) == 0 ? Boundary.Periodic : random.Next(2) == 0 ? Boundary.Reflect : Boundary.Sides(Boundary.Clamp, Boundary.Constant(1.5)))];
        int[] along = name is "derivative" ? [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => axes[random.Next(axes.Length)])] : [];
        int largest = Math.Max(2, along.GroupBy(axis => axis).Select(group => group.Count()).DefaultIfEmpty(1).Max());
        var options = new GradientOptions { Accuracy = accuracy, Side = side, EdgeOrder = (EdgeOrder)random.Next(1, 3), Boundary = boundaries };
        int least = accuracy + largest + 1;
        int room = (int)Math.Pow(most, 1.0 / rank);
        int[] shape = [.. Enumerable.Range(0, rank).Select(_ => least + random.Next(Math.Max(1, room)))];
        Spacing<T>[] spacings = [.. axes.Select(axis => isUneven
            ? Spacing.Coordinates<T>(Enumerable.Range(0, shape[axis]).Select(i => T.CreateTruncating(i + (0.4 * random.NextDouble()))).ToArray())
            : Spacing.Step(T.CreateTruncating(0.25 + random.NextDouble())))];
        if (mayMiss)
        {
            bool narrows = name is not ("hessian" or "derivative");
            options = options with { Missing = narrows ? (Missing)random.Next(2) : Missing.Propagate, NoData = -99 };
        }

        return new() { Name = name, Shape = shape, Axes = axes, Spacings = spacings, Options = options, Frame = (Frame)random.Next(1, 3), Along = along };
    }

    /// <summary>How many components the samples have.</summary>
    public int Components => Name is "divergence" or "curl" or "jacobian" ? Axes.Length : 1;

    public OperatorPlan<T> Plan => Name switch
    {
        "magnitude" => OperatorPlan.Magnitude<T>(Shape, Spacings, Options, Axes),
        "angle" => OperatorPlan.MagnitudeAndAngle<T>(Shape, Frame, Spacings, Options, Axes),
        "divergence" => OperatorPlan.Divergence<T>(Shape, Spacings, Options, Axes),
        "curl" => OperatorPlan.Curl<T>(Shape, Frame, Spacings, Options, Axes),
        "laplacian" => OperatorPlan.Laplacian<T>(Shape, Spacings, Options, Axes),
        "hessian" => OperatorPlan.Hessian<T>(Shape, Spacings, Options, Axes),
        "jacobian" => OperatorPlan.Jacobian<T>(Shape, Spacings, Options, Axes),
        _ => OperatorPlan.Derivative<T>(Shape, Along, Spacings, Options, Axes),
    };

    /// <summary>The results by definition.</summary>
    public T[][] Expected(T[][] components)
    {
        int n = Axes.Length;
        T[] D(int component, int k, int order = 1) => Derive(components[component], k, order, Options);
        switch (Name)
        {
            case "magnitude":
                return [Length2([.. Enumerable.Range(0, n).Select(k => D(0, k))])];
            case "angle":
                var (x, y) = Frame == Frame.AxisOrder ? (D(0, 0), D(0, 1)) : (D(0, 1), D(0, 0));
                return [Length2(D(0, 0), D(0, 1)), Each((a, b) => T.Atan2(a, b), y, x)];
            case "divergence":
                return [Sum([.. Enumerable.Range(0, n).Select(k => D(k, k))])];
            case "laplacian":
                return [Sum([.. Enumerable.Range(0, n).Select(k => D(0, k, 2))])];
            case "jacobian":
                return [.. Enumerable.Range(0, n * n).Select(place => D(place / n, place % n))];
            case "hessian":
                return [.. Enumerable.Range(0, n).SelectMany(i => Enumerable.Range(i, n - i).Select(j =>
                    i == j ? D(0, i, 2) : Mixed(components[0], Enumerable.Range(0, n).Select(k => k == i || k == j ? 1 : 0).ToArray())))];
            case "curl" when n == 2:
                // u and v are the components along x and y: curl = dv/dx - du/dy.
                return [Frame == Frame.AxisOrder ? Minus(D(1, 0), D(0, 1)) : Minus(D(0, 1), D(1, 0))];
            case "curl":
                // Which selected axis is x, y and z; then the textbook's three components, each put at the place of its axis.
                int[] at = Frame == Frame.AxisOrder ? [0, 1, 2] : [2, 1, 0];
                T[] curlX = Minus(D(at[2], at[1]), D(at[1], at[2])), curlY = Minus(D(at[0], at[2]), D(at[2], at[0])), curlZ = Minus(D(at[1], at[0]), D(at[0], at[1]));
                return Frame == Frame.AxisOrder ? [curlX, curlY, curlZ] : [curlZ, curlY, curlX];
            default:
                return [Mixed(components[0], [.. Axes.Select(axis => Along.Count(other => other == axis))])];
        }
    }

    private T[] Mixed(T[] samples, int[] orders)
    {
        var options = Options;
        foreach (int k in Enumerable.Range(0, orders.Length).Where(k => orders[k] > 0).OrderBy(k => Axes[k]))
        {
            samples = Derive(samples, k, orders[k], options);
            options = options with { NoData = null };
        }

        return samples;
    }

    private T[] Derive(T[] samples, int k, int order, GradientOptions options)
    {
        var one = options with { Derivative = order, Boundary = options.Boundary[k] };
        var result = new T[samples.Length];
        GradientPlan.Create<T>(Shape, Spacings[k], one, [Axes[k]]).Execute(samples, result);
        return result;
    }

    private static T[] Sum(params T[][] terms) => [.. Enumerable.Range(0, terms[0].Length).Select(i => terms.Skip(1).Aggregate(terms[0][i], (sum, term) => sum + term[i]))];

    private static T[] Minus(T[] a, T[] b) => Each((x, y) => x - y, a, b);

    private static T[] Length2(params T[][] terms) => terms.Length == 1
        ? [.. terms[0].Select(T.Abs)]
        : [.. Enumerable.Range(0, terms[0].Length).Select(i => T.Sqrt(terms.Skip(1).Aggregate(terms[0][i] * terms[0][i], (sum, term) => sum + (term[i] * term[i]))))];

    private static T[] Each(Func<T, T, T> join, T[] a, T[] b) => [.. a.Zip(b, join)];

    public override string ToString() =>
        $"{Name} of {typeof(T).Name} ({string.Join(", ", Shape)}), axes [{string.Join(", ", Axes)}], along [{string.Join(", ", Along)}], {Frame}, {Options}";
}
