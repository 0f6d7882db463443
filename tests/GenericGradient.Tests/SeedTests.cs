using Xunit;

namespace GenericGradient.Tests;

/// <summary>The worked example of the question "how can it compute a derivative when it does not know f(x+h)?", to the digit.</summary>
public sealed class SeedTests
{
    private static readonly double[] X = [-2, -1, 1, 4];
    private static readonly double[] Y = [4, 1, 1, 16];

    [Fact]
    public void Samples_of_x_squared_at_uneven_coordinates() =>
        Assert.Equal([-3.0, -2.0, 2.0, 5.0], Gradient.Compute(Y, Spacing.Coordinates(X)));

    [Fact]
    public void The_interior_formula_by_hand()
    {
        const double Hl = 1, Hr = 2;
        double byHand = ((Hl * Hl * Y[2]) - (Hr * Hr * Y[0]) + (((Hr * Hr) - (Hl * Hl)) * Y[1])) / ((Hr * Hl * Hl) + (Hl * Hr * Hr));

        Assert.Equal(-2.0, byHand);
        Assert.Equal(byHand, Gradient.Compute(Y, Spacing.Coordinates(X))[1]);
    }

    [Fact]
    public void A_straight_line_by_unit_steps_and_by_two_sets_of_coordinates()
    {
        double[] line = [1, 2, 3, 4];

        Assert.Equal([1.0, 1, 1, 1], Gradient.Compute(line));
        Assert.Equal([1.0, 1, 1, 1], Gradient.Compute(line, Spacing.Coordinates([1.0, 2, 3, 4])));
        Assert.Equal([0.5, 0.5, 0.5, 0.5], Gradient.Compute(line, Spacing.Coordinates([2.0, 4, 6, 8])));
    }

    [Fact]
    public void The_stencil_shows_what_was_computed()
    {
        var plan = GradientPlan.Create<double>([4], Spacing.Coordinates(X));

        Assert.Equal(
            "axis 0, index 1, central: -0.6666666666666666 f[0] + 0.5 f[1] + 0.16666666666666666 f[2]",
            plan.StencilAt(axis: 0, index: 1).ToString());
        Assert.Equal(-2.0, plan.StencilAt(axis: 0, index: 1).Apply(Y), 1e-15);
    }
}
