using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Options;
using Xunit;
using Xunit.Sdk;

namespace GenericGradient.Harness.Tests.Partition;

/// <summary>Any cut gives the bits of the whole, which are those of the definition.</summary>
public sealed class PartitionTests
{
    public static TheoryData<SpacingKind, EdgeOrder> All { get; } =
        new MatrixTheoryData<SpacingKind, EdgeOrder>(Enum.GetValues<SpacingKind>(), Enum.GetValues<EdgeOrder>());

    /// <summary>Two slabs, cut at every plane of 2 to 40; both have one plane or more.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Two_slabs_cut_at_every_plane(SpacingKind kind, EdgeOrder edgeOrder)
    {
        for (int planes = (int)edgeOrder + 1; planes <= 40; planes++)
        {
            Slabs<double>([planes], kind, edgeOrder);
            Slabs<float>([planes, 3 + (planes % 4)], kind, edgeOrder);
            Slabs<float>([planes, 3, 4], kind, edgeOrder);
            Slabs<double>([planes, 3, 4, 3], kind, edgeOrder);
            if (planes <= 12)
            {
                Slabs<Half>([planes, 5], kind, edgeOrder);
                Slabs<decimal>([planes, 4], kind, edgeOrder);
            }
        }
    }

    /// <summary>Many slabs of any height, one plane among them.</summary>
    [Fact]
    public void A_thousand_ways_to_cut_into_slabs()
    {
        for (int seed = 0; seed < LongMode.Count(1000); seed++)
        {
            var random = new Random(seed);
            int[] shape = [random.Next(3, 41), .. Enumerable.Range(0, seed % 4).Select(_ => random.Next(3, 7))];
            var problem = Problems.Of<float>(shape, (SpacingKind)random.Next(4), (EdgeOrder)random.Next(1, 3));
            int[] cuts = [.. Enumerable.Range(1, shape[0] - 1).Where(_ => random.Next(3) == 0)];
            Compare(problem, problem.Expected(), Parts.BySlabs(problem, cuts), $"seed {seed}");
        }
    }

    /// <summary>Two pieces, cut at every sample, in rows and between them; the second goes past the caches.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Two_pieces_cut_at_every_sample(SpacingKind kind, EdgeOrder edgeOrder)
    {
        foreach (int[] shape in (int[][])[[67], [5, 37], [37, 5], [3, 5, 17], [17, 3, 4], [3, 3, 4, 19], [2 + (int)edgeOrder, 3, 3, 3, 3]])
        {
            Pieces<double>(shape, kind, edgeOrder);
            Pieces<float>(shape, kind, edgeOrder);
        }

        Pieces<Half>([4, 37], kind, edgeOrder);
        Pieces<decimal>([4, 17], kind, edgeOrder);
    }

    /// <summary>Pieces of an odd length, beginning anywhere; axes by steps and axes by coordinates, which are calls of their own.</summary>
    [Fact]
    public void Odd_pieces_of_any_length()
    {
        var byStep = Problems.Of<double>([7, 11, 29], SpacingKind.Step, EdgeOrder.Second);
        var onCoordinates = Problems.Of<double>([7, 11, 29], SpacingKind.Coordinates, EdgeOrder.Second);
        var mixed = new Problem<double, double>
        {
            Shape = byStep.Shape,
            Samples = byStep.Samples,
            Spacing = [byStep.Spacing[0], onCoordinates.Spacing[1], byStep.Spacing[2]],
            EdgeOrder = EdgeOrder.Second,
            Axes = [2, 0, 1],
        };
        double[][] expected = mixed.Expected();
        for (int length = 1; length < 301; length += 2)
        {
            int[] cuts = [.. Enumerable.Range(1, (mixed.Length - 1) / length).Select(piece => piece * length)];
            Compare(mixed, expected, Parts.ByPieces(mixed, streams: length % 4 == 1, cuts), $"pieces of {length}");
        }
    }

    /// <summary>Schemes, boundaries and missing samples, cut at samples anywhere. The slabs are those of ranges and of other types.</summary>
    [Fact]
    public void Pieces_with_options()
    {
        foreach (var problem in OptionProblems.Seeded<double>(LongMode.Count(60)))
        {
            double[][] expected = problem.Expected();
            var random = new Random(problem.Length);
            for (int trial = 0; trial < 8; trial++)
            {
                int often = 1 + random.Next(problem.Length);
                int[] cuts = [.. Enumerable.Range(1, problem.Length - 1).Where(_ => random.Next(often) == 0)];
                Compare(problem, expected, Parts.ByPieces(problem, streams: trial % 2 == 1, cuts), $"{cuts.Length} cuts");
            }
        }
    }

    /// <summary>A slab that is taken for a whole grid has edges where it was cut, and that shows.</summary>
    [Fact]
    public void A_slab_without_its_halo_is_seen()
    {
        var whole = Problems.Of<double>([10, 4], SpacingKind.Step, EdgeOrder.First);
        var half = Problems.Of<double>([5, 4], SpacingKind.Step, EdgeOrder.First);
        double[][] without = [.. Parts.BySlabs(half).Select(result => (double[])[.. result, .. result])];
        Assert.Equal(half.Samples, whole.Samples[..20]);

        Assert.ThrowsAny<XunitException>(() => Compare(whole, whole.Expected(), without, "without halo"));
    }

    private static void Slabs<T>(int[] shape, SpacingKind kind, EdgeOrder edgeOrder)
        where T : unmanaged, INumber<T>
    {
        var problem = Problems.Of<T>(Longer(shape, edgeOrder), kind, edgeOrder);
        T[][] expected = problem.Expected();
        for (int cut = 1; cut < shape[0]; cut++)
        {
            Compare(problem, expected, Parts.BySlabs(problem, cut), $"cut at plane {cut}");
        }
    }

    private static void Pieces<T>(int[] shape, SpacingKind kind, EdgeOrder edgeOrder)
        where T : unmanaged, INumber<T>
    {
        var problem = Problems.Of<T>(shape, kind, edgeOrder);
        T[][] expected = problem.Expected();
        for (int cut = 1; cut < problem.Length; cut++)
        {
            Compare(problem, expected, Parts.ByPieces(problem, streams: cut % 2 == 1, cut), $"cut at sample {cut}");
        }
    }

    /// <summary>Axes that are too short for the edge order are made longer.</summary>
    private static int[] Longer(int[] shape, EdgeOrder edgeOrder) => [.. shape.Select(extent => Math.Max(extent, (int)edgeOrder + 1))];

    private static void Compare<T>(Problem<T, T> problem, T[][] expected, T[][] actual, string what)
        where T : unmanaged, INumber<T>
    {
        for (int k = 0; k < expected.Length; k++)
        {
            Bits.Equal<T>(expected[k], actual[k], $"{problem}, {what}, axis {problem.Axes[k]}");
        }
    }
}
