using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;
using Xunit;
using Ends = GenericGradient.Generators.Model.Boundary;

namespace GenericGradient.Generators.Tests.Emitting.Operators;

/// <summary>Emitted operators compute what their definition says: every operator, boundary, accuracy, scheme, spacing and rank.</summary>
public sealed class OperatorRunTests
{
    private static readonly SpacingMode[] Steps2 = [SpacingMode.Step, SpacingMode.Step];

    private static readonly Lazy<OperatorAssembly> Assembly = new(() => OperatorAssembly.Load(All!.Values));

    private static Dictionary<string, OperatorCase> All { get; } =
        Schemes().Concat(OneSidedSchemes()).Concat(Sides()).Concat(Coordinates()).Concat(Ranks()).DistinctBy(one => one.Name).ToDictionary(one => one.Name);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_computes_its_definition(string name)
    {
        var one = All[name];
        int[] extents = one.Rank switch { 1 => [2101], 2 => [41, 53], 3 => [13, 11, 17], _ => [6, 9, 6, 7] };
        Compare(one, extents);
    }

    /// <summary>Shorter than any window; the samples beyond the ends come round several times.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 5)]
    [InlineData(2, 3)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(5, 6)]
    [InlineData(7, 9)]
    public void Samples_beyond_the_ends_of_short_axes(int extent0, int extent1)
    {
        foreach (var one in All.Values.Where(one => one.Rank == 2 && !one.Boundaries.Contains(Ends.OneSided) && one.Highs?.Contains(Ends.OneSided) != true))
        {
            Compare(one, [extent0, extent1]);
        }
    }

    /// <summary>The shortest axis that one-sided formulas fit on, and one more.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_shortest_axes_with_one_sided_ends(int more)
    {
        foreach (var one in All.Values.Where(one => Enumerable.Range(0, one.Rank).All(axis => one.BoundaryOf(axis).HasOneSidedEnd)))
        {
            int derivative = one.Operator == Operator.Laplacian ? 2 : one.Derivative;
            Compare(one, [.. Enumerable.Repeat(one.EdgeAccuracy + derivative + more, one.Rank)]);
        }
    }

    [Fact]
    public void An_empty_grid_is_left_alone()
    {
        var one = All.Values.First(one => one.Rank == 2 && one.Operator == Operator.Laplacian && one.Boundaries[0] == Ends.Periodic);

        Assembly.Value.Get<double>(one)([[]], [0, 5], [1, 1], [], [[]]);
    }

    private static IEnumerable<OperatorCase> Schemes() =>
        from boundary in Enum.GetValues<Ends>()
        from scheme in new[] { (2, 1), (2, 2), (4, 1), (6, 1), (8, 1) }
        where boundary == Ends.OneSided || scheme != (2, 2)
        from what in new[]
        {
            (Operator.Gradient, 1), (Operator.Gradient, 2), (Operator.Gradient, 3), (Operator.Gradient, 4),
            (Operator.Magnitude, 1), (Operator.Divergence, 1), (Operator.Curl, 1), (Operator.Laplacian, 1),
        }
        where scheme.Item1 == 2 || what.Item1 == Operator.Gradient
        select new OperatorCase
        {
            Operator = what.Item1,
            Derivative = what.Item2,
            Modes = Steps2,
            Boundaries = [boundary],
            Accuracy = scheme.Item1,
            EdgeOrder = scheme.Item2,
        };

    private static IEnumerable<OperatorCase> OneSidedSchemes() =>
        from boundary in Enum.GetValues<Ends>()
        from scheme in new[] { (1, 1), (2, 1), (2, 2), (4, 1), (8, 1) }
        where boundary == Ends.OneSided || scheme == (4, 1) || scheme == (1, 1)
        from side in new[] { Side.Forward, Side.Backward }
        from derivative in new[] { 1, 2, 3, 4 }
        select new OperatorCase
        {
            Operator = Operator.Gradient,
            Derivative = derivative,
            Modes = [SpacingMode.Unit, SpacingMode.Step],
            Boundaries = [boundary],
            Accuracy = scheme.Item1,
            EdgeOrder = scheme.Item2,
            Side = side,
        };

    /// <summary>Every pair of boundaries that the two ends of an axis can have, on an outer axis and on the last one.</summary>
    private static IEnumerable<OperatorCase> Sides() =>
        from low in Enum.GetValues<Ends>()
        from high in Enum.GetValues<Ends>()
        where low != high && low != Ends.Periodic && high != Ends.Periodic
        from scheme in new[] { (2, 1, Side.Central), (2, 3, Side.Central), (4, 1, Side.Central), (1, 2, Side.Forward), (2, 1, Side.Backward) }
        select new OperatorCase
        {
            Operator = scheme.Item2 == 1 && scheme.Item3 == Side.Central && scheme.Item1 == 2 ? Operator.Divergence : Operator.Gradient,
            Derivative = scheme.Item2,
            Modes = [SpacingMode.Step, SpacingMode.Unit],
            Boundaries = [low, high],
            Highs = [high, low],
            Accuracy = scheme.Item1,
            Side = scheme.Item3,
        };

    private static IEnumerable<OperatorCase> Coordinates() =>
        from scheme in new[] { (1, 1), (2, 1), (2, 2), (4, 1), (6, 1), (8, 1) }
        from side in new[] { Side.Central, Side.Forward, Side.Backward }
        where side == Side.Central ? scheme.Item1 > 1 : scheme.Item1 <= 4
        from what in new[] { (Operator.Gradient, 1), (Operator.Gradient, 2), (Operator.Gradient, 3), (Operator.Gradient, 4), (Operator.Magnitude, 1), (Operator.Curl, 1) }
        where what.Item1 == Operator.Gradient || (side == Side.Central && scheme.Item1 == 4)
        select new OperatorCase
        {
            Operator = what.Item1,
            Derivative = what.Item2,
            Modes = [SpacingMode.Coordinates, SpacingMode.Coordinates],
            Accuracy = scheme.Item1,
            EdgeOrder = scheme.Item2,
            Side = side,
        };

    private static IEnumerable<OperatorCase> Ranks()
    {
        Ends[] boundaries = [Ends.OneSided, Ends.Periodic, Ends.Constant, Ends.Reflect, Ends.Clamp, Ends.Symmetric];
        SpacingMode[] modes = [SpacingMode.Coordinates, SpacingMode.Unit, SpacingMode.Step, SpacingMode.Step, SpacingMode.Unit, SpacingMode.Step];
        foreach (int rank in new[] { 1, 3, 4 })
        {
            foreach (var one in new[] { Operator.Gradient, Operator.Magnitude, Operator.Divergence, Operator.Laplacian, Operator.Curl })
            {
                if (one == Operator.Curl && rank != 3)
                {
                    continue;
                }

                for (int turn = 0; turn < (rank == 1 ? 6 : 3); turn++)
                {
                    // Every boundary on the last axis as well as on others; coordinates on the one-sided axis.
                    Ends[] turned = [.. Enumerable.Range(0, rank).Select(axis => boundaries[(axis + (turn * 5)) % 6])];
                    SpacingMode[] spaced = [.. Enumerable.Range(0, rank).Select(axis => modes[(axis + (turn * 5)) % 6])];
                    yield return new OperatorCase
                    {
                        Operator = one,
                        Modes = spaced,
                        Boundaries = turned,
                        Accuracy = turn % 2 == 0 ? 2 : 4,
                        EdgeOrder = 2,
                    };
                }
            }
        }
    }

    private static void Compare(OperatorCase one, int[] extents)
    {
        var random = new Random(1988);
        int length = extents.Aggregate(1, (product, extent) => product * extent);

        // Multiples of 1/1024: exact in every type.
        decimal[][] samples = [.. Enumerable.Range(0, one.SampleCount).Select(_ => Enumerable.Range(0, length)
            .Select(_ => random.Next(-4096, 4096) / 1024m).ToArray())];
        decimal[] steps = [.. Enumerable.Range(0, one.Rank).Select(axis => new[] { 0.375m, 1.25m, -0.5m, 3m }[axis])];
        decimal[][] coordinates = [.. extents.Select(extent => Enumerable.Range(0, extent)
            .Select(i => i + (random.Next(-300, 300) / 1024m)).ToArray())];
        var reference = new OperatorReference(
            one,
            extents,
            [.. steps.Select((step, axis) => one.Modes[axis] == SpacingMode.Unit ? 1 : step)],
            [.. coordinates.Select((x, axis) => one.Modes[axis] == SpacingMode.Coordinates ? x : null)]);
        var expected = reference.Compute(samples);

        Compare<double>(one, samples, extents, steps, coordinates, expected, Math.Pow(2, -52));
        Compare<float>(one, samples, extents, steps, coordinates, expected, Math.Pow(2, -23));
        if (one.Operator != Operator.Magnitude && one.Accuracy <= 4)
        {
            Compare<decimal>(one, samples, extents, steps, coordinates, expected, 1e-24);
        }
    }

    private static void Compare<T>(
        OperatorCase one, decimal[][] samples, int[] extents, decimal[] steps, decimal[][] coordinates, (decimal Value, decimal Size)[][] expected, double epsilon)
        where T : INumber<T>
    {
        T[] Converted(decimal[] values) => [.. values.Select(T.CreateChecked)];
        T[][] destinations = [.. expected.Select(result => new T[result.Length])];
        Assembly.Value.Get<T>(one)(
            [.. samples.Select(Converted)], extents, Converted(steps), [.. coordinates.Select(Converted)], destinations);
        for (int k = 0; k < expected.Length; k++)
        {
            for (int p = 0; p < expected[k].Length; p++)
            {
                double error = Math.Abs(double.CreateChecked(destinations[k][p]) - (double)expected[k][p].Value);
                double bound = 8 * (epsilon + 1e-16) * ((double)expected[k][p].Size + 1e-3);
                Assert.True(
                    error <= bound,
                    $"{one}, {typeof(T).Name}, shape {string.Join(" x ", extents)}, destination {k}, sample {p}: {destinations[k][p]}, but {expected[k][p].Value}");
            }
        }
    }
}
