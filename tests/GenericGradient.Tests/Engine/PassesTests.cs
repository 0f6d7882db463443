using System;
using System.Globalization;
using System.Linq;
using GenericGradient.Engine;
using GenericGradient.Kernels;
using Xunit;

namespace GenericGradient.Tests.Engine;

/// <summary>Which passes a request becomes, and which kernel it reaches; written down by hand from the rule.</summary>
public sealed class PassesTests
{
    [Theory]
    [InlineData("7", "0:s", "7>0", Kernel.Rank1StepEdge1)]
    [InlineData("7", "0:c", "7>0", Kernel.Rank1CoordinatesEdge1)]
    [InlineData("7 8", "0:u 1:u", "7>0 8>1", Kernel.Rank2UnitEdge1)]
    [InlineData("7 8", "0:u 1:s", "7>0 8>1", Kernel.Rank2StepEdge1)]
    [InlineData("7 8", "1:s 0:s", "7>1 8>0", Kernel.Rank2StepEdge1)]
    [InlineData("7 8", "0:c 1:h", "7>0 8>1", Kernel.Rank2CoordinatesEdge1)]
    [InlineData("7 8", "0:c 1:s", "7>0 8>1", Kernel.None)]
    [InlineData("7 8 9", "1:s", "7 8>0 9", Kernel.Rank3StepEdge1)]
    [InlineData("7 8 9", "2:c", "56 9>0", Kernel.Rank2CoordinatesEdge1)]
    [InlineData("2 3 4 5", "0:s 1:s 2:s 3:s", "2>0 3>1 4>2 5>3", Kernel.Rank4StepEdge1)]
    [InlineData("2 3 4 5 6", "1:s 4:s", "2 3>0 20 6>1", Kernel.Rank4StepEdge1)]
    [InlineData("2 3 4 5 6", "0:s 1:s 2:s 3:s 4:s", "2>0 3>1 4>2 5>3 6>4", Kernel.None)]
    [InlineData("2 3 4 5 6", "0:s 2:s 4:s", "2>0 3 4>1 5 6>2", Kernel.None)]
    [InlineData("2 3 4 5", "", "120", Kernel.None)]
    public void Axes_that_nobody_asked_for_are_merged(string shape, string axes, string expected, object kernel)
    {
        nint[] extents = [.. shape.Split(' ').Select(text => (nint)Integer(text))];
        string[][] selected = [.. axes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(axis => axis.Split(':'))];
        int[] numbers = [.. selected.Select(axis => Integer(axis[0]))];
        Spacing<double>[] spacings = [.. selected.Select(axis => axis[1] switch
        {
            "u" => default,
            "s" => Spacing.Step(0.5),
            "h" => Spacing.Steps(new double[(int)extents[Integer(axis[0])] - 1]),
            _ => Spacing.Coordinates(new double[(int)extents[Integer(axis[0])]]),
        })];

        var passes = Passes<double>.Create(new(extents, numbers, spacings, EdgeOrder.First), FactorTable.Plain);

        Assert.Equal(expected, string.Join(' ', passes.Each.ToArray().Select(pass => pass.Extent + (pass.Walk is null ? "" : ">" + pass.Result))));
        Assert.Equal((Kernel)kernel, passes.Kernel);
        int stride = 1;
        foreach (var pass in passes.Each.ToArray().Reverse())
        {
            Assert.Equal(stride, pass.Stride);
            stride *= pass.Extent;
        }
    }

    /// <summary>What users call, and the kernel that computes it.</summary>
    [Fact]
    public void A_plan_reaches_the_kernel_of_its_rank_spacing_and_edge_order()
    {
        Assert.Equal(Kernel.Rank1UnitEdge1, GradientPlan.Create<float>([9]).Kernel);
        Assert.Equal(Kernel.Rank2StepEdge1, GradientPlan.Create<float>([9, 8], 0.5f).Kernel);
        Assert.Equal(Kernel.Rank3StepEdge2, GradientPlan.Create<double>([9, 8, 7], 0.5, EdgeOrder.Second).Kernel);
        Assert.Equal(Kernel.Rank4UnitEdge2, GradientPlan.Create<decimal>([4, 5, 6, 7], default, EdgeOrder.Second).Kernel);
        Assert.Equal(Kernel.Rank1CoordinatesEdge2, GradientPlan.Create<double>([3], Spacing.Coordinates([0.0, 1, 3]), EdgeOrder.Second).Kernel);
        Assert.Equal(Kernel.None, GradientPlan.Create<double>([3, 3], [Spacing.Coordinates([0.0, 1, 3]), Spacing.Step(2.0)]).Kernel);
        Assert.Equal(Kernel.None, GradientPlan.Create<double>([2, 2, 2, 2, 2]).Kernel);
    }

    /// <summary>Each kernel that is declared is found by what it is declared for, and by nothing else.</summary>
    [Fact]
    public void Every_kernel_is_found_once()
    {
        var found =
            from rank in Enumerable.Range(1, 5)
            from spacing in Enum.GetValues<SpacingKind>()
            from edgeOrder in new[] { 1, 2, 3 }
            let kernel = GradientKernels.Find(rank, spacing, edgeOrder)
            where kernel != Kernel.None
            select (kernel, $"Rank{rank}{spacing}Edge{edgeOrder}");

        Assert.Equal(Enum.GetValues<Kernel>().Length - 1, found.Count());
        Assert.All(found, pair => Assert.Equal(pair.Item2, pair.kernel.ToString()));
    }

    private static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
