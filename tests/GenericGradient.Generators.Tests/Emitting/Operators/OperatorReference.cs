using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;
using Ends = GenericGradient.Generators.Model.Boundary;

namespace GenericGradient.Generators.Tests.Emitting.Operators;

/// <summary>
/// Operators from their definition, in decimal arithmetic: at each sample the derivative of the polynomial through the samples of its
/// window, multiplied out. Slow, and nothing of it is shared with the generator.
/// </summary>
internal sealed class OperatorReference(OperatorCase one, int[] extents, decimal[] steps, decimal[]?[] coordinates)
{
    private readonly int derivative = one.Operator == Operator.Laplacian ? 2 : one.Derivative;
    private readonly Dictionary<(int, int), (int Offset, decimal Weight, decimal Size)[]> stencils = [];

    /// <summary>The results for each destination, and what rounding errors are measured by: the sum of |weight x difference|.</summary>
    public (decimal Value, decimal Size)[][] Compute(decimal[][] samples)
    {
        (decimal Value, decimal Size) D(int component, int axis, int p) => Derivative(samples[component], axis, p);
        var axes = Enumerable.Range(0, extents.Length).ToArray();
        (decimal Value, decimal Size) Sum(IEnumerable<(decimal Value, decimal Size)> terms) =>
            terms.Aggregate((a, b) => (a.Value + b.Value, a.Size + b.Size));
        (decimal Value, decimal Size) Less((decimal Value, decimal Size) a, (decimal Value, decimal Size) b) =>
            (a.Value - b.Value, a.Size + b.Size);

        Func<int, (decimal, decimal)>[] results = one.Operator switch
        {
            Operator.Gradient => [.. axes.Select(axis => (Func<int, (decimal, decimal)>)(p => D(0, axis, p)))],
            Operator.Magnitude => [p => Root(axes.Select(axis => D(0, axis, p)))],
            Operator.Divergence => [p => Sum(axes.Select(axis => D(axis, axis, p)))],
            Operator.Laplacian => [p => Sum(axes.Select(axis => D(0, axis, p)))],
            _ when axes.Length == 2 => [p => Less(D(1, 0, p), D(0, 1, p))],
            _ => [p => Less(D(2, 1, p), D(1, 2, p)), p => Less(D(0, 2, p), D(2, 0, p)), p => Less(D(1, 0, p), D(0, 1, p))],
        };
        return [.. results.Select(result => Enumerable.Range(0, samples[0].Length).Select(result).ToArray())];
    }

    private static (decimal Value, decimal Size) Root(IEnumerable<(decimal Value, decimal Size)> terms)
    {
        var all = terms.ToArray();
        decimal sum = all.Sum(term => term.Value * term.Value);
        decimal root = (decimal)Math.Sqrt((double)sum);
        root = root == 0 ? 0 : (root + (sum / root)) / 2;
        return (root, all.Sum(term => term.Size));
    }

    private (decimal Value, decimal Size) Derivative(decimal[] samples, int axis, int p)
    {
        int stride = extents.Skip(axis + 1).Aggregate(1, (product, extent) => product * extent);
        int n = extents[axis];
        int i = p / stride % n;
        var boundary = one.BoundaryOf(axis);
        decimal Sample(int index) =>
            index < 0 && boundary.Low == Ends.Constant ? (decimal)boundary.LowValue
            : index >= n && boundary.High == Ends.Constant ? (decimal)boundary.HighValue
            : samples[p + ((Inside(index, n, index < 0 ? boundary.Low : boundary.High) - i) * stride)];
        var terms = Stencil(axis, i, n);
        return (
            terms.Sum(term => term.Weight * (Sample(i + term.Offset) - Sample(i))),
            terms.Sum(term => term.Size * Math.Abs(Sample(i + term.Offset) - Sample(i))));
    }

    /// <summary>Step by step from the index beyond an end to the one that stands for it.</summary>
    private static int Inside(int index, int n, Ends boundary)
    {
        while (index < 0 || index >= n)
        {
            index = boundary switch
            {
                Ends.Periodic => index < 0 ? index + n : index - n,
                Ends.Clamp => index < 0 ? 0 : n - 1,
                Ends.Symmetric => index < 0 ? -1 - index : (2 * n) - 1 - index,
                Ends.Reflect => n == 1 ? 0 : index < 0 ? -index : (2 * (n - 1)) - index,
                _ => throw new InvalidOperationException("Nothing lies beyond a one-sided end."),
            };
        }

        return index;
    }

    private (int Offset, decimal Weight, decimal Size)[] Stencil(int axis, int i, int n)
    {
        int reach = one.Side == Side.Central ? (one.Accuracy + derivative - 1) / 2 : one.Accuracy + derivative - 1;
        int first = one.Side == Side.Forward ? 0 : -reach;
        int last = one.Side == Side.Backward ? 0 : reach;
        int count = one.EdgeAccuracy + derivative;
        if (i + first < 0 && one.BoundaryOf(axis).Low == Ends.OneSided)
        {
            (first, last) = (-i, count - 1 - i);
        }
        else if (i + last >= n && one.BoundaryOf(axis).High == Ends.OneSided)
        {
            (first, last) = (n - count - i, n - 1 - i);
        }

        int at = coordinates[axis] is null ? 0 : i;
        if (stencils.TryGetValue((axis, (at * 100) + first), out var known) && known.Length == last - first + 1)
        {
            return known;
        }

        decimal[] x = [.. Enumerable.Range(first, last - first + 1)
            .Select(offset => coordinates[axis] is { } given ? given[i + offset] - given[i] : offset * steps[axis])];
        return stencils[(axis, (at * 100) + first)] = [.. x.Select((_, k) => (first + k, Weight(x, k), Size(x, k, axis)))];
    }

    /// <summary>
    /// What the rounding error of a weight is measured by. On coordinates the weights of high derivatives are sums that may cancel: all their terms
    /// count, which are those of a polynomial whose samples all lie on the other side.
    /// </summary>
    private decimal Size(decimal[] x, int k, int axis) => coordinates[axis] is null || derivative < 3
        ? Math.Abs(Weight(x, k))
        : Lagrange(x, k, (distance, scale) => (-Math.Abs(distance), Math.Abs(scale)));

    /// <summary>The derivative at 0 of Lagrange's polynomial that is 1 at x[k] and 0 at the others, by its coefficients.</summary>
    private decimal Weight(decimal[] x, int k) => Lagrange(x, k, (distance, scale) => (distance, scale));

    private decimal Lagrange(decimal[] x, int k, Func<decimal, decimal, (decimal Distance, decimal Scale)> taken)
    {
        decimal[] coefficients = [1, .. new decimal[derivative]];
        for (int m = 0; m < x.Length; m++)
        {
            if (m != k)
            {
                var (distance, scale) = taken(x[m], x[k] - x[m]);
                coefficients = [.. coefficients.Select((coefficient, power) =>
                    power == 0 ? -distance / scale * coefficient : (coefficients[power - 1] - (distance * coefficient)) / scale)];
            }
        }

        return Enumerable.Range(1, derivative).Aggregate(coefficients[derivative], (product, factor) => factor * product);
    }
}
