using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Tests.Refusals.Random;

/// <summary>
/// Random calls with random options, good and bad: each gives the bits of its stencils, or is refused by an exception that names an argument which is bad,
/// with nothing written; and each that is bad is refused.
/// </summary>
public sealed class RandomOptionsTests
{
    private const double Canary = -12345.625;

    private static readonly int Count = Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") == "1" ? 100_000 : 3000;

    private static readonly CustomStencil[] Stencils =
        [new([-2, -1, 1, 2], [-0.125, -0.25, 0.25, 0.125]), new([-1, 0, 1], [1, -2, 1]), new([0, 3], [1, 2])];

    [Fact]
    public void Are_right_or_refused()
    {
        int refused = 0;
        for (int seed = 0; seed < Count; seed++)
        {
            refused += IsRefused(seed) ? 1 : 0;
        }

        Assert.InRange((double)refused / Count, 0.25, 0.75);
    }

    private static bool IsRefused(int seed)
    {
        var random = new System.Random(seed);
        int n = random.Next(6) == 0 ? random.Next(0, 14) : random.Next(13, 40);
        var kind = (SpacingKind)random.Next(4);
        bool isUneven = kind is SpacingKind.Coordinates or SpacingKind.Steps;
        var boundary = Sides(random, isUneven);
        bool hasPeriod = kind == SpacingKind.Coordinates && (random.Next(8) == 0 ? boundary.Low != BoundaryKind.Periodic : boundary.Low == BoundaryKind.Periodic);
        int period = random.Next(8) == 0 ? (random.Next(2) * 2 * n) - n + 1 : (2 * n) + 1;
        var options = new GradientOptions
        {
            Accuracy = Of(random, [1, 2, 2, 2, 4, 6, 8], [0, 3, 9, int.MinValue]),
            Derivative = Of(random, [1, 1, 2, 3, 4], [0, 5, -1]),
            Side = (StencilSide)Of(random, [0, 0, 1, 2], [3, -1]),
            EdgeOrder = (EdgeOrder)Of(random, [1, 2], [0, 3]),
            Missing = (Missing)Of(random, [0, 1], [2, -1]),
            Stencil = random.Next(9) == 0 ? Stencils[random.Next(3)] : null,
            Boundary = random.Next(25) == 0 ? new AxisBoundary[random.Next(2) * 2] : boundary,
            Mask = random.Next(6) == 0 ? new bool[random.Next(5) == 0 ? n + 1 : n] : default,
        };
        double[] x = [.. Enumerable.Range(0, n).Select(i => (2.0 * i) - (i % 2))];
        var spacing = kind switch
        {
            SpacingKind.Unit => default,
            SpacingKind.Step => Spacing.Step(0.5),
            SpacingKind.Steps => Spacing.Steps<double>([.. x.Skip(1).Select((place, i) => place - x[i])]),
            _ when hasPeriod => Spacing.Coordinates(x, (double)period),
            _ => Spacing.Coordinates(x),
        };
        var bad = Bad(options, boundary, n, kind, hasPeriod, period, x);
        string name = $"seed {seed}: {n} samples by {spacing}, {options}";
        double[] samples = [.. Enumerable.Range(0, n).Select(_ => random.NextDouble())], results = [.. Enumerable.Repeat(Canary, n)];
        try
        {
            Call(random.Next(4), samples, spacing, options, results);
        }
        catch (ArgumentException error)
        {
            Assert.True(bad.Contains(error.ParamName!) || (bad.Contains("samples") && error.ParamName == "shape"), $"{name}: bad are [{string.Join(", ", bad)}], thrown was {error.Message}");
            Assert.All(results, result => Assert.Equal(Canary, result));
            return true;
        }

        Assert.True(bad.Count == 0, $"{name}: not refused for {string.Join(", ", bad)}");
        var plan = GradientPlan.Create<double>([n], spacing, options with { Mask = default, Missing = Missing.Propagate });
        Bits.Equal<double>([.. Enumerable.Range(0, n).Select(i => plan.StencilAt(0, i).Apply(samples))], results, name);
        return false;
    }

    /// <summary>What must be refused, from the documentation.</summary>
    private static HashSet<string> Bad(GradientOptions options, AxisBoundary boundary, int n, SpacingKind kind, bool hasPeriod, int period, double[] x)
    {
        HashSet<string> bad = [];
        bool isUneven = kind is SpacingKind.Coordinates or SpacingKind.Steps;
        bool isOfNoDerivative = options.Stencil is { } stencil && (stencil == Stencils[2] || options.Derivative != (stencil == Stencils[0] ? 1 : 2));
        if (options.Accuracy is not (1 or 2 or 4 or 6 or 8)
            || options.Derivative is < 1 or > 4
            || !Enum.IsDefined(options.Side) || !Enum.IsDefined(options.EdgeOrder) || !Enum.IsDefined(options.Missing)
            || (options is { Accuracy: 1, Side: StencilSide.Central, Stencil: null })
            || isOfNoDerivative || (options.Stencil is not null && (options.Side != StencilSide.Central || isUneven))
            || options.Boundary.Count is not (null or 1)
            || (!options.Mask.IsEmpty && options.Mask.Length != n)
            || (isUneven && (boundary.Low is not (BoundaryKind.OneSided or BoundaryKind.Reflect or BoundaryKind.Periodic)
                || boundary.High is not (BoundaryKind.OneSided or BoundaryKind.Reflect or BoundaryKind.Periodic))))
        {
            bad.Add("options");
        }

        bool isPeriodic = boundary.Low == BoundaryKind.Periodic;
        double way = n > 0 ? x[^1] - x[0] : 0;
        if ((isUneven && isPeriodic != hasPeriod) || (hasPeriod && period <= way) || (kind == SpacingKind.Steps && n == 0))
        {
            bad.Add("spacing");
        }

        int end = options.Derivative + (options.Accuracy == 2 ? (int)options.EdgeOrder : options.Accuracy);
        int inside = options.Stencil is { } own ? Math.Max(0, own.Offsets[^1]) - Math.Min(0, own.Offsets[0])
            : options.Side == StencilSide.Central ? options.Accuracy + (2 * ((options.Derivative + 1) / 2)) - 2
            : options.Accuracy + options.Derivative - 1;
        bool isOneSided = boundary.Low == BoundaryKind.OneSided || boundary.High == BoundaryKind.OneSided;
        if (n < (isOneSided ? Math.Max(end, inside) : isUneven ? 2 : 1))
        {
            bad.Add("samples");
        }

        return bad;
    }

    private static void Call(int way, double[] samples, Spacing<double> spacing, GradientOptions options, double[] results)
    {
        switch (way)
        {
            case 0:
                Gradient.Compute(samples, spacing, results, options);
                break;
            case 1:
                Gradient.Compute(Tensor.Create(samples, [samples.Length]), spacing, (Tensor<double>[])[Tensor.Create(results, [samples.Length])], options);
                break;
            case 2:
                GradientPlan.Create<double>([samples.Length], spacing, options).Execute(samples, results);
                break;
            default:
                GradientPlan.Create<double>([samples.Length], spacing, options).ExecuteRange(samples.AsSpan(), 0, .., results);
                break;
        }
    }

    private static int Of(System.Random random, int[] good, int[] bad) => random.Next(30) == 0 ? bad[random.Next(bad.Length)] : good[random.Next(good.Length)];

    private static AxisBoundary Sides(System.Random random, bool isUneven)
    {
        if (random.Next(4) == 0)
        {
            return BoundaryKind.Periodic;
        }

        AxisBoundary[] sides = isUneven && random.Next(8) > 0
            ? [BoundaryKind.OneSided, BoundaryKind.Reflect]
            : [BoundaryKind.OneSided, BoundaryKind.Reflect, BoundaryKind.Symmetric, BoundaryKind.Clamp, Boundary.Constant(2.25)];
        return Boundary.Sides(sides[random.Next(sides.Length)], sides[random.Next(sides.Length)]);
    }
}
