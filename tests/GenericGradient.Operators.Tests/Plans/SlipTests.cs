using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Operators.Tests.Plans;

/// <summary>What a caller gets wrong is refused in words that name his argument, before anything is written, and as early as it can be told.</summary>
public sealed class SlipTests
{
    private static readonly double[,] Grid = new double[4, 5];
    private static readonly double[] Row = new double[20];

    /// <summary>A row of results is as long as the samples, of whatever type those are and however they lie.</summary>
    [Theory]
    [InlineData(9)]
    [InlineData(11)]
    [InlineData(0)]
    public void A_row_of_results_is_as_long_as_integer_samples(int length)
    {
        short[] samples = [0, 1, 4, 9, 16, 25, 36, 49, 64, 81];
        float[] destination = [.. Enumerable.Repeat(7f, length)];
        var line = Field.Of<short, float>(samples);
        var memory = Field.Of<short, float>(samples.AsMemory(), [2, 5]);

        Refused("destination", $"has {length} elements", () => line.Derivative(0, destination));
        Refused("destination", $"has {length} elements", () => line.Magnitude(destination));
        Refused("destinations", $"has {length} elements", () => line.Gradient([destination]));
        Refused("destination", $"has {length} elements", () => memory.Magnitude(destination));
        Refused("destinations", $"has {length} elements", () => memory.Gradient([new float[10], destination]));
        Assert.All(destination, value => Assert.Equal(7, value));
    }

    public static TheoryData<string> Slips => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_refused_in_words(string name)
    {
        var (parameter, words, call) = All[name];
        Refused(parameter, words, call);
    }

    /// <summary>Options in the place of a frame are options: <c>new()</c> could be either.</summary>
    [Fact]
    public void Options_of_a_vector_field_are_given_as_those_of_a_field()
    {
        double[] row = [.. Enumerable.Range(0, 20).Select(i => (double)(i * i))];
        var tensor = Tensor.Create(row, [4, 5]);
        double[] expected = new double[20];
        OperatorPlan.Divergence<double>([4, 5], 0.5, new() { EdgeOrder = EdgeOrder.Second }).Execute([row, row], expected);

        Assert.Equal(expected, VectorField.Of([row, row], [4, 5], 0.5, new() { EdgeOrder = EdgeOrder.Second }).Divergence());
        double[][] list = [row, row];
        Assert.Equal(expected, VectorField.Of(list, [4, 5], 0.5, new() { EdgeOrder = EdgeOrder.Second }).Divergence());
        Assert.Equal(expected, VectorField.Of([tensor, tensor], 0.5, new() { EdgeOrder = EdgeOrder.Second }).Divergence().ToArray());
    }

    /// <summary>A stencil of one's own for second derivatives says that it is one, and is taken by the operator that has no others.</summary>
    [Fact]
    public void A_laplacian_takes_a_stencil_of_second_derivatives()
    {
        double[] samples = [3, 1, 4, 1, 5, 9, 2, 6], expected = new double[8], actual = new double[8];
        OperatorPlan.Laplacian<double>([8], 0.5, new() { Boundary = Boundary.Periodic }).Execute(samples, expected);
        var options = new GradientOptions { Stencil = new([-1, 0, 1], [1, -2, 1]), Derivative = 2, Boundary = Boundary.Periodic };

        OperatorPlan.Laplacian<double>([8], 0.5, options).Execute(samples, actual);
        Assert.Equal(expected, actual);
        Assert.Equal(expected, Field.Of(samples, 0.5, options).Laplacian());
    }

    /// <summary>The derivative of the options and its stencil are those of the field.</summary>
    [Fact]
    public void A_field_takes_a_stencil_of_second_derivatives()
    {
        double[] samples = [3, 1, 4, 1, 5, 9, 2, 6];
        var options = new GradientOptions { Stencil = new([-1, 0, 1], [1, -2, 1]), Derivative = 2, Boundary = Boundary.Periodic };
        double[] expected = Gradient.Compute(samples, 0.5, options);

        Assert.Equal(expected, Field.Of(samples, 0.5, options).Derivative(0));
        Assert.Equal(expected, Field.Of(samples, 0.5, options).Gradient()[0]);
    }

    /// <summary>Planes that no derivative along axis 0 reads are not asked for.</summary>
    [Fact]
    public void The_halo_is_of_the_axes_that_are_derived_along()
    {
        var plan = OperatorPlan.Derivative<double>([10, 6], [1]);
        double[] samples = [.. Enumerable.Range(0, 60).Select(i => Math.Sqrt(i))], whole = new double[60], part = new double[12];
        plan.Execute(samples, whole);

        Assert.Equal(default, plan.Halo);
        Assert.Equal(3..5, plan.WindowOf(3..5));
        plan.ExecuteRange(samples.AsSpan(18, 12), 3, 3..5, part);
        Assert.Equal(whole[18..30], part);
        Assert.Equal(new Halo(1, 1), OperatorPlan.Derivative<double>([10, 6], [0, 1]).Halo);
        Assert.Equal(new Halo(1, 1), OperatorPlan.Hessian<double>([10, 6], options: new() { Boundary = Boundary.Periodic }).Halo);
    }

    /// <summary>Lines of a grid without samples have any length.</summary>
    [Fact]
    public void A_grid_without_samples_has_axes_of_any_extent() =>
        OperatorPlan.Derivative<double>([3, 70_000, 70_000, 0], [0, 1], axes: [0, 1]).Execute(Array.Empty<double>(), Array.Empty<double>());

    private static Dictionary<string, (string Parameter, string Words, Action Call)> All { get; } = new()
    {
        ["field without axes"] = ("axes", "No axis is selected; a field needs at least one.", () => Field.Of(Grid, 1.0, axes: [])),
        ["field too short"] = ("samples", "Axis 0 has 1 sample", () => Field.Of(new double[1, 5])),
        ["row too short"] = ("samples", "Axis 0 has 1 sample", () => Field.Of(new double[1])),
        ["field of memory too short"] = ("shape", "Axis 0 has 1 sample", () => Field.Of(new double[5], [1, 5])),
        ["field of memory of another length"] = ("samples", "There are 3 samples, but the shape has 4.", () => Field.Of(new double[3], [2, 2])),
        ["no data that integers do not hold"] = ("options", "NoData is -9999, which Byte does not hold.", () => Field.Of<byte, float>(new byte[5, 5], 1f, new() { NoData = -9999 })),
        ["vector field without axes"] = ("axes", "No axis is selected; a vector field needs at least one.", () => VectorField.Of([Grid, Grid], 1.0, axes: [])),
        ["vector field that is null"] = ("components", "Value cannot be null.", () => VectorField.Of<double>((double[][,])null!)),
        ["vector field of a derivative"] = ("options", "The derivative is 2, but a vector field says itself which derivatives it has", () => VectorField.Of([Grid, Grid], 1.0, options: new() { Derivative = 2 })),
        ["vector field of five axes"] = ("axes", "There are 5 selected axes, but a vector field is of 1 to 4", () => VectorField.Of([.. Enumerable.Repeat(Tensor.CreateFromShape<double>([3, 3, 3, 3, 3]), 5)])),
        ["component too short"] = ("components", "Axis 0 has 1 sample", () => VectorField.Of([new double[1, 5], new double[1, 5]])),
        ["component of another length"] = ("components", "Component 1 has 5 samples; the shape has 4.", () => VectorField.Of([new double[4], new double[5]], [2, 2])),
        ["axis that is not selected"] = ("axis", "Axis 0 is not among the selected axes, which are 1.", () => Field.Of(Grid, 1.0, axes: [1]).Derivative(0)),
        ["second axis that is not selected"] = ("second", "Axis 0 is not among the selected axes, which are 1.", () => Field.Of(Grid, 1.0, axes: [1]).Derivative(1, -2)),
        ["plan along an axis that is not selected"] = ("along", "Axis 1 is not among the selected axes, which are 2, 0.", () => OperatorPlan.Derivative<double>([4, 5, 6], [0, 1], axes: [2, 0])),
        ["plan along an axis that is not there"] = ("along", "along[1] is 2, but samples of rank 2", () => OperatorPlan.Derivative<double>([4, 5], [0, 2])),
        ["plan along nothing"] = ("along", "No axis is named; a derivative is along at least one.", () => OperatorPlan.Derivative<double>([4, 5], [])),
        ["list of one destination"] = ("destinations", "There is 1 destination, but a gradient has 2 results.", () => Field.Of(Grid).Gradient([new double[4, 5]])),
        ["one destination of two"] = ("destination", "There is 1 destination, but an angle has 2 results.", () => OperatorPlan.MagnitudeAndAngle<double>([4, 5], Frame.Reversed).Execute(Row, new double[20])),
        ["magnitude that is null"] = ("magnitude", "Value cannot be null.", () => Field.Of(Grid).MagnitudeAndAngle(Frame.Reversed, null!, new double[4, 5])),
        ["angle that is null"] = ("angle", "Value cannot be null.", () => Field.Of(Grid).MagnitudeAndAngle(Frame.Reversed, new double[4, 5], null!)),
        ["window of another length"] = ("windows", "Window 1 has 20 samples, but the first has 15", () => OperatorPlan.Divergence<double>([4, 5]).ExecuteRange([Row.AsMemory(0, 15), Row.AsMemory(0, 20)], 0, 0..2, [new double[10]])),
        ["no windows"] = ("windows", "There are 0 windows, but a divergence along 2 axes needs one for each axis", () => OperatorPlan.Divergence<double>([4, 5]).ExecuteRange(ReadOnlySpan<ReadOnlyMemory<double>>.Empty, 0, 0..2, [new double[10]])),
        ["windows of one field"] = ("windows", "There are 2 windows; a laplacian is of one field.", () => OperatorPlan.Laplacian<double>([4, 5]).ExecuteRange([Row, Row], 0, 0..2, [new double[10]])),
        ["stencil of another derivative"] = ("options", "is not one of derivative 2", () => OperatorPlan.Laplacian<double>([9], options: new() { Stencil = new([-1, 0, 1], [-0.5, 0, 0.5]) })),
        ["stencil of a second derivative alone"] = ("options", "is not one of derivative 1", () => OperatorPlan.Laplacian<double>([9], options: new() { Stencil = new([-1, 0, 1], [1, -2, 1]) })),
    };

    private static void Refused(string parameter, string words, Action call)
    {
        var refused = Assert.ThrowsAny<ArgumentException>(call);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.Equal(parameter, refused.ParamName);
    }
}
