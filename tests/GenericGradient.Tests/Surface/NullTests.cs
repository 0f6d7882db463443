using System;
using System.Numerics;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Tests.Surface;

/// <summary>An array or a tensor that is null is refused by its name, and not as one without samples.</summary>
[Trait("Fault", "R5")]
public sealed class NullTests
{
    private static readonly double[] Row = [1, 2, 4];
    private static readonly double[,] Grid = { { 1, 2 }, { 3, 5 } };
    private static readonly Tensor<double> Tensors = Tensor.Create<double>([1, 2, 3, 5], [2, 2]);
    private static readonly GradientPlan<double> Line = GradientPlan.Create<double>([3]);
    private static readonly GradientPlan<double> Plan = GradientPlan.Create<double>([2, 2]);

    public static TheoryData<string, string, Action> Calls => new()
    {
        { "a row", "samples", () => Gradient.Compute((double[])null!) },
        { "a row with a spacing", "samples", () => Gradient.Compute((double[])null!, 0.5) },
        { "a row into", "samples", () => Gradient.Compute((double[])null!, 0.5, Row) },
        { "a destination", "destination", () => Gradient.Compute(Row, 0.5, (double[])null!) },
        { "a row of integers", "samples", () => Gradient.Compute<int, double>((int[])null!) },
        { "a destination of integers", "destination", () => Gradient.Compute([1, 2, 4], Spacing.Step(0.5), (double[])null!) },
        { "a row at places of another type", "samples", () => Gradient.Compute((float[])null!, Spacing.Step(0.5)) },
        { "a destination at places of another type", "destination", () => Gradient.Compute([1f, 2], Spacing.Step(0.5), (float[])null!) },
        { "a row of time spans", "samples", () => Gradient.Compute<double>((TimeSpan[])null!, TimeSpan.FromTicks(1)) },
        { "complex samples", "samples", () => ComplexGradient.Compute((Complex[])null!) },
        { "a destination of complex samples", "destination", () => ComplexGradient.Compute(new Complex[3], default, (Complex[])null!) },
        { "vectors", "samples", () => VectorGradient.Compute((Vector3[])null!) },
        { "an array", "samples", () => Gradient.Compute((double[,])null!) },
        { "an array along an axis", "samples", () => Gradient.AlongAxis((double[,])null!, 0) },
        { "a destination along an axis", "destination", () => Gradient.AlongAxis(Grid, 0, default, (double[,])null!) },
        { "a tensor", "samples", () => Gradient.Compute((Tensor<double>)null!) },
        { "a stacked tensor", "samples", () => Gradient.ComputeStacked((Tensor<double>)null!) },
        { "a stacked destination", "destination", () => Gradient.ComputeStacked(Tensors, default, (Tensor<double>)null!) },
        { "a tensor along an axis", "destination", () => Gradient.AlongAxis(Tensors, 0, default, (Tensor<double>)null!) },
        { "a stacked tensor of vectors", "samples", () => VectorGradient.ComputeStacked((Tensor<Vector2>)null!) },
        { "one of several arrays", "destinations", () => Gradient.Compute(Grid, default, [Grid, null!]) },
        { "a shape", "shape", () => GradientPlan.Create<double>((int[])null!) },
        { "samples of a plan", "samples", () => Line.Execute((double[])null!, Row) },
        { "a destination of a plan", "destination", () => Line.Execute(Row, (double[])null!) },
        { "the first of a plan", "first", () => Plan.Execute(Row, (double[])null!, Row) },
        { "the second of a plan", "second", () => Plan.Execute(Row, Row, (double[])null!) },
        { "one of a plan's list", "destinations", () => Plan.Execute(new double[4], [new double[4], null!]) },
        { "a plan's array", "samples", () => Plan.Execute((double[,])null!, [Grid, Grid]) },
        { "a plan's only array", "destination", () => Plan.Execute(Grid, (double[,])null!) },
        { "a plan's tensor", "samples", () => Plan.Execute((Tensor<double>)null!, [Tensors, Tensors]) },
        { "integers of a plan", "samples", () => Line.Execute((int[])null!, Row) },
        { "a destination of a plan's integers", "destination", () => Line.Execute([1, 2, 3], (double[])null!) },
        { "a plan's stack", "destination", () => Plan.ExecuteStacked(new double[4], (double[])null!) },
        { "coordinates", "coordinates", () => Spacing.Coordinates((double[])null!) },
        { "steps", "steps", () => Spacing.Steps((double[])null!) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Null_is_refused_by_name(string what, string parameter, Action call)
    {
        var error = Assert.Throws<ArgumentNullException>(call);

        Assert.True(error.ParamName == parameter, $"{what}: {error.ParamName}");
    }
}
