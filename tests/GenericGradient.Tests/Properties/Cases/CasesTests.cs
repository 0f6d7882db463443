using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Xunit;

namespace GenericGradient.Tests.Properties.Cases;

/// <summary>The cases are as manifold as they should be, and a property that does not hold is found and told.</summary>
public sealed class CasesTests
{
    [Fact]
    public void Every_rank_extent_spacing_edge_order_and_choice_of_axes_is_tried()
    {
        var tried = new HashSet<string>();
        Cases<double>.Check(Cases<double>.Any, example =>
        {
            int rank = example.Shape.Length;
            tried.Add($"rank {rank} edge {example.EdgeOrder}");
            tried.UnionWith(example.Axes.Select(axis => $"extent {example.Shape[axis]}"));
            tried.UnionWith(example.Places.Select(places => $"{places.Kind} of rank {rank}"));
            tried.Add(example.Axes.Length < rank ? "some axes" : "all axes");
            tried.Add(example.Axes.SequenceEqual(example.Axes.Order()) ? "in order" : "in another order");
            tried.Add(example.Places.Select(places => places.Kind).Distinct().Count() >= 3 ? "three kinds at once" : "");
            foreach (var places in example.Places.Where(places => places.AreCoordinates && places.At.Length > 2))
            {
                var signs = places.At.Zip(places.At[1..], (left, right) => Math.Sign(right - left)).Distinct();
                tried.Add(signs.Count() > 1 ? "turning" : "rising or falling");
            }
        });

        string[] wanted =
        [
            .. from rank in Enumerable.Range(1, 4) from edge in Enum.GetNames<EdgeOrder>() select $"rank {rank} edge {edge}",
            .. from rank in Enumerable.Range(1, 4) from kind in Enum.GetNames<SpacingKind>() select $"{kind} of rank {rank}",
            .. Enumerable.Range(2, 39).Select(extent => $"extent {extent}"),
            "some axes", "all axes", "in order", "in another order", "three kinds at once", "turning", "rising or falling",
        ];
        Assert.Empty(wanted.Except(tried));
    }

    [Fact]
    public void A_failure_tells_the_seed_and_the_case()
    {
        var error = Assert.Throws<CsCheckException>(
            () => Cases<float>.Check(Cases<float>.Whole, example => Assert.True(example.Shape.Length < 3 || example.EdgeOrder == EdgeOrder.First)));

        Assert.Contains("CsCheck_Seed", error.Message, StringComparison.Ordinal);
        Assert.Matches(@"Single \[\d+, \d+, \d+(, \d+)?\] axes \[.*\] edge order Second", error.Message);
    }
}
