using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;
using Xunit;
using Ends = GenericGradient.Generators.Model.Boundary;
using FrameOf = GenericGradient.Generators.Model.Frame;

namespace GenericGradient.Generators.Tests.Parsing;

/// <summary>What the parser makes of good declarations; the expected models are written by hand.</summary>
public sealed class OperatorSpecTests
{
    private const string Rank1 = "ReadOnlySpan<double> f, Span<double> d";
    private const string Rank2 = "ReadOnlySpan<double> f, int n0, int n1, Span<double> d0, Span<double> d1";
    private static readonly AxisSpec Unit = new(null, null, SpacingMode.Unit, null, null, AxisEnds.OneSided);

    [Fact]
    public void A_line_with_nothing_set()
    {
        var spec = Parsed("", Rank1);

        Assert.Equal("double", spec.Element);
        Assert.Equal(Operator.Gradient, spec.Operator);
        Assert.Equal(new SchemeSpec(1, 2, 1, Side.Central), spec.Scheme);
        Assert.Equal([Unit], spec.Axes);
        Assert.Equal(["f"], spec.Samples);
        Assert.Equal(["d"], spec.Destinations);
        Assert.False(spec.IsTensor);
    }

    [Fact]
    public void The_declared_method()
    {
        var method = Parsed("", Rank1).Method;

        Assert.Equal(
            new MethodSpec(
                "Consumer.Kernels.Slope.g.cs",
                "Consumer",
                new(["partial class Kernels"]),
                "Consumer.Kernels.Slope",
                "public static partial",
                "Slope",
                "",
                new([new("global::System.ReadOnlySpan<double>", "f"), new("global::System.Span<double>", "d")])),
            method);
    }

    [Theory]
    [InlineData("", 1, 2, 1, Side.Central)]
    [InlineData("EdgeOrder = EdgeOrder.Second", 1, 2, 2, Side.Central)]
    [InlineData("Accuracy = 4", 1, 4, 4, Side.Central)]
    [InlineData("Accuracy = 1, Scheme = StencilSide.Forward", 1, 1, 1, Side.Forward)]
    [InlineData("Scheme = StencilSide.Backward, Derivative = 4, Accuracy = 1", 4, 1, 1, Side.Backward)]
    [InlineData("Derivative = 3, EdgeOrder = EdgeOrder.Second", 3, 2, 2, Side.Central)]
    [InlineData("Accuracy = 8, Scheme = StencilSide.Backward", 1, 8, 8, Side.Backward)]
    [InlineData("Derivative = 2, EdgeOrder = EdgeOrder.Second, Scheme = StencilSide.Forward", 2, 2, 2, Side.Forward)]
    [InlineData("Operator = GradientOperator.Laplacian, Accuracy = 6", 2, 6, 6, Side.Central)]
    [InlineData("Operator = GradientOperator.Magnitude", 1, 2, 1, Side.Central)]
    internal void The_scheme(string arguments, int derivative, int accuracy, int edgeAccuracy, Side side) =>
        Assert.Equal(new SchemeSpec(derivative, accuracy, edgeAccuracy, side), Parsed(arguments, Rank1).Scheme);

    [Fact]
    public void Extents_steps_and_coordinates_in_the_order_of_the_axes()
    {
        var spec = Parsed(
            "Boundaries = [Boundary.Periodic, Boundary.OneSided]",
            "ReadOnlySpan<float> f, int rows, int columns, float h, ReadOnlySpan<float> x, Span<float> d0, Span<float> d1");

        Assert.Equal(
            [
                new AxisSpec("rows", null, SpacingMode.Step, "h", null, AxisEnds.Both(Ends.Periodic)),
                new AxisSpec("columns", null, SpacingMode.Coordinates, "x", null, AxisEnds.OneSided),
            ],
            spec.Axes);
        Assert.Equal(["d0", "d1"], spec.Destinations);
        Assert.Equal("float", spec.Element);
    }

    [Theory]
    [InlineData("", Ends.OneSided, Ends.OneSided, 0, 0)]
    [InlineData("Boundary = Boundary.Symmetric", Ends.Symmetric, Ends.Symmetric, 0, 0)]
    [InlineData("Boundary = Boundary.Zero", Ends.Constant, Ends.Constant, 0, 0)]
    [InlineData("Boundary = BoundaryKind.Constant, BoundaryValue = 20", Ends.Constant, Ends.Constant, 20, 20)]
    [InlineData("Boundaries = [Boundary.Clamp, Boundary.Zero], BoundaryValue = -0.5", Ends.Constant, Ends.Constant, -0.5, -0.5)]
    [InlineData("Boundaries = [Boundary.Zero, Boundary.Clamp], BoundaryValue = -0.5", Ends.Clamp, Ends.Clamp, 0, 0)]
    [InlineData("Boundary = Boundary.Clamp), AxisBoundary(1, Boundary.OneSided, Boundary.Reflect", Ends.OneSided, Ends.Reflect, 0, 0)]
    [InlineData("Boundary = Boundary.Zero, BoundaryValue = 3), AxisBoundary(1, Boundary.Zero, Boundary.Zero, HighValue = 7", Ends.Constant, Ends.Constant, 0, 7)]
    [InlineData("), AxisBoundary(0, Boundary.Clamp, Boundary.Clamp), AxisBoundary(high: Boundary.Clamp, low: Boundary.Zero, axis: 1, LowValue = 1", Ends.Constant, Ends.Clamp, 1, 0)]
    [InlineData("), AxisBoundary(1, Boundary.Periodic, Boundary.Periodic", Ends.Periodic, Ends.Periodic, 0, 0)]
    internal void The_boundary_of_axis_1(string arguments, Ends low, Ends high, double lowValue, double highValue) =>
        Assert.Equal(new AxisEnds(low, high, lowValue, highValue), Parsed(arguments, Rank2).Axes[1].Boundary);

    [Fact]
    public void Constant_steps_and_extents()
    {
        var spec = Parsed("Steps = new[] { 0.5, -2 }, Shape = [3, 4], Boundary = Boundary.Clamp", "ReadOnlySpan<double> f, Span<double> a, Span<double> b");

        Assert.Equal(
            [
                new AxisSpec(null, 3, SpacingMode.Step, null, 0.5, AxisEnds.Both(Ends.Clamp)),
                new AxisSpec(null, 4, SpacingMode.Step, null, -2, AxisEnds.Both(Ends.Clamp)),
            ],
            spec.Axes);
    }

    [Fact]
    public void One_constant_step_serves_all_axes() =>
        Assert.Equal([0.1, 0.1], Parsed("Steps = [0.1]", Rank2).Axes.Select(axis => axis.ConstantStep!.Value));

    [Fact]
    public void Coordinates_of_a_line_follow_its_samples()
    {
        var spec = Parsed("", "ReadOnlySpan<double> f, ReadOnlySpan<double> x, Span<double> d");

        Assert.Equal(["f"], spec.Samples);
        Assert.Equal(new AxisSpec(null, null, SpacingMode.Coordinates, "x", null, AxisEnds.OneSided), Assert.Single(spec.Axes));
    }

    [Fact]
    public void Coordinates_of_a_constant_shape_follow_the_components()
    {
        var spec = Parsed(
            "Operator = GradientOperator.Divergence, Shape = [5, 6]",
            "ReadOnlySpan<double> u, ReadOnlySpan<double> v, ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> d");

        Assert.Equal(["u", "v"], spec.Samples);
        Assert.Equal(["x", "y"], spec.Axes.Select(axis => axis.Spacing!));
    }

    [Theory]
    [InlineData("", "ReadOnlyTensorSpan<double> f, TensorSpan<double> a, TensorSpan<double> b, TensorSpan<double> c", 3)]
    [InlineData("Operator = GradientOperator.Magnitude", "in ReadOnlyTensorSpan<double> f, double h0, double h1, in TensorSpan<double> d", 2)]
    [InlineData("Operator = GradientOperator.Laplacian, Steps = [1, 1, 1, 1]", "ReadOnlyTensorSpan<double> f, TensorSpan<double> d", 4)]
    [InlineData("Operator = GradientOperator.Laplacian, Shape = [5, 5]", "ReadOnlyTensorSpan<double> f, TensorSpan<double> d", 2)]
    [InlineData("Operator = GradientOperator.Magnitude, Boundaries = [Boundary.Clamp, Boundary.Clamp]", "ReadOnlyTensorSpan<double> f, TensorSpan<double> d", 2)]
    [InlineData("Operator = GradientOperator.Curl, Frame = Frame.AxisOrder", "ReadOnlyTensorSpan<double> u, ReadOnlyTensorSpan<double> v, TensorSpan<double> d", 2)]
    public void The_rank_of_tensors(string arguments, string parameters, int rank)
    {
        var spec = Parsed(arguments, parameters);

        Assert.True(spec.IsTensor);
        Assert.Equal(rank, spec.Rank);
        Assert.All(spec.Axes, axis => Assert.Null(axis.Extent));
    }

    [Theory]
    [InlineData("Magnitude", 1, 1)]
    [InlineData("Laplacian", 1, 1)]
    [InlineData("Divergence", 3, 1)]
    [InlineData("Curl", 3, 3)]
    [InlineData("Gradient", 1, 3)]
    public void Operators_of_rank_3(string op, int samples, int destinations)
    {
        string parameters = string.Join(", ", Enumerable.Range(0, samples).Select(k => $"ReadOnlySpan<double> u{k}")
            .Append("int n0, int n1, int n2")
            .Concat(Enumerable.Range(0, destinations).Select(k => $"Span<double> d{k}")));
        var spec = Parsed($"Operator = GradientOperator.{op}{(op == "Curl" ? ", Frame = Frame.Reversed" : "")}", parameters);

        Assert.Equal(op, spec.Operator.ToString());
        Assert.Equal(op == "Curl", spec.Frame == FrameOf.Reversed);
        Assert.Equal(samples, spec.Samples.Count);
        Assert.Equal(destinations, spec.Destinations.Count);
    }

    [Fact]
    public void Modifiers_are_repeated_and_default_values_are_not() => Assert.Equal(
        [
            new("in global::System.ReadOnlySpan<double>", "@class"),
            new("int", "n0"),
            new("int", "n1"),
            new("in double", "step"),
            new("double", "@field"),
            new("scoped global::System.Span<double>", "d"),
            new("params global::System.Span<double>", "e"),
        ],
        Parsed("", "in ReadOnlySpan<double> @class, int n0, int n1, in double step, double field, scoped Span<double> d, params Span<double> e")
            .Method.Parameters);

    [Fact]
    public void Generic_types_and_methods()
    {
        var run = GeneratorRun.Over(Consumer.Compile(Consumer.File("", """
            public static class Numbers { public interface IMine<T>; }
            partial interface IBox<TIn, TOut> where TIn : class
            {
                internal partial record struct Inner<@class>
                {
                    [GeneratedGradient] private partial void Slope<T, U>(ReadOnlySpan<T> f, Span<T> d)
                        where T : unmanaged, INumber<T>, Numbers.IMine<U> where U : class?, new();
                }
            }
            """)));
        var spec = Spec(run);

        Assert.Equal("T", spec.Element);
        Assert.Equal(["partial interface IBox<TIn, TOut>", "partial record struct Inner<@class>"], spec.Method.Containers);
        Assert.Equal("Consumer.IBox{TIn, TOut}.Inner{@class}.Slope", spec.Method.DisplayName);
        Assert.Equal("Slope<T, U>", spec.Method.Name);
        Assert.Equal(
            "where T : unmanaged, global::System.Numerics.INumber<T>, global::Consumer.Numbers.IMine<U>\nwhere U : class?, new()",
            spec.Method.Constraints);
        Assert.Equal(["CS1591", "CS1591"], run.Output.Complaints().Select(complaint => complaint.Id));
    }

    [Theory]
    [InlineData("Half")]
    [InlineData("decimal")]
    [InlineData("System.Runtime.InteropServices.NFloat")]
    public void Other_numbers(string type) =>
        Assert.Equal(type.Split('.').Last(), Parsed("", Rank1.Replace("double", type, System.StringComparison.Ordinal)).Element.Split('.').Last());

    /// <summary>Only second derivatives of accuracy 8 have coefficients beyond Half, and only at one-sided ends.</summary>
    [Theory]
    [InlineData("Accuracy = 8", "ReadOnlySpan<Half> f, Span<Half> d")]
    [InlineData("Accuracy = 8, Scheme = StencilSide.Forward", "ReadOnlySpan<Half> f, Span<Half> d")]
    [InlineData("Accuracy = 6, Derivative = 2", "ReadOnlySpan<Half> f, Span<Half> d")]
    [InlineData("Accuracy = 8, Derivative = 2, Boundary = Boundary.Periodic", "ReadOnlySpan<Half> f, Span<Half> d")]
    [InlineData("Accuracy = 8, Derivative = 2", "ReadOnlySpan<Half> f, ReadOnlySpan<Half> x, Span<Half> d")]
    [InlineData("Accuracy = 8, Derivative = 2", "ReadOnlySpan<float> f, Span<float> d")]
    public void Half_holds_the_coefficients(string arguments, string parameters) => Assert.NotNull(Parsed(arguments, parameters));

    [Fact]
    public void A_number_of_the_consumer_and_a_constant_of_another_assembly()
    {
        var library = Consumer.Compile("namespace Far; public static class Constants { public const double Step = 0.25; public const int Accuracy = 6; }");
        var reference = library.ToMetadataReference();
        var compilation = Consumer.Compile(Consumer.File(
            $"[GeneratedGradient(Steps = [Far.Constants.Step], Accuracy = Far.Constants.Accuracy)] static partial void Slope<T>({Rank1.Replace("double", "T", System.StringComparison.Ordinal)}) where T : struct, IFloatingPointIeee754<T>;"))
            .WithAssemblyName("Near").AddReferences(reference);
        var spec = Spec(GeneratorRun.Over(compilation));

        Assert.Equal(0.25, spec.Axes[0].ConstantStep);
        Assert.Equal(6, spec.Scheme.Accuracy);
    }

    [Fact]
    public void Two_parses_are_equal_and_every_part_tells_specs_apart()
    {
        OperatorSpec[] specs =
        [
            Parsed("", Rank1), Parsed("", Rank2), Parsed("Accuracy = 4", Rank1), Parsed("EdgeOrder = EdgeOrder.Second", Rank1),
            Parsed("Steps = [2]", Rank1), Parsed("Steps = [3]", Rank1), Parsed("Boundary = Boundary.Clamp", Rank1), Parsed("Shape = [9]", Rank1),
            Parsed("Boundary = Boundary.Zero", Rank1), Parsed("Boundary = Boundary.Zero, BoundaryValue = 1", Rank1),
            Parsed("), AxisBoundary(0, Boundary.OneSided, Boundary.Clamp", Rank1), Parsed("), AxisBoundary(0, Boundary.Clamp, Boundary.OneSided", Rank1),
            Parsed("Scheme = StencilSide.Forward", Rank1), Parsed("Derivative = 2", Rank1), Parsed("Operator = GradientOperator.Magnitude", Rank1),
            Parsed("", Rank1.Replace("double", "float", System.StringComparison.Ordinal)), Parsed("", Rank1.Replace("f,", "g,", System.StringComparison.Ordinal)),
        ];

        Assert.Equal(Parsed("", Rank1), specs[0]);
        Assert.NotSame(Parsed("", Rank1), specs[0]);
        Assert.Distinct(specs);
    }

    private static OperatorSpec Parsed(string arguments, string parameters) =>
        Spec(GeneratorRun.Over(Consumer.Compile(Consumer.File(Consumer.Operator("Slope", arguments, parameters)))));

    private static OperatorSpec Spec(GeneratorRun run)
    {
        Assert.Empty(run.Diagnostics);
        return (OperatorSpec)Assert.Single(run.Step(TrackingNames.Operators)).Value;
    }
}
