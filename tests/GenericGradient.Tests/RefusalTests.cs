using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Bad input: which exception, which parameter, what it says, and that nothing was written before it.</summary>
public sealed class RefusalTests
{
    private const double Untouched = -7.25;
    private static readonly double[] Five = [1, 2, 4, 8, 16];
    private static readonly double[] D5 = new double[5];
    private static readonly double[] D6A = new double[6];
    private static readonly double[] D6B = new double[6];
    private static readonly double[] Six = [1, 2, 3, 4, 5, 6];
    private static readonly double[,] Grid = new double[2, 3];
    private static readonly double[,] GridD = new double[2, 3];
    private static readonly Tensor<double> Tensor6 = Tensor.Create(Six, [2, 3]);
    private static readonly Tensor<double> Dest6 = Tensor.Create(D6A, [2, 3]);

    private static readonly Refused[] Table =
    [
        // Element types
        new("int samples", () => Gradient.Compute<int>([1, 2, 3]), typeof(NotSupportedException), null, "Int32", "double"),
        new("byte samples", () => Gradient.Compute<byte>([1, 2, 3]), typeof(NotSupportedException), null, "Byte", "floating type"),
        new("BigInteger samples", () => Gradient.Compute<BigInteger>([1, 2, 3]), typeof(NotSupportedException), null, "BigInteger"),
        new("char samples", () => Gradient.Compute<char>("abc".AsSpan()), typeof(NotSupportedException), null, "Char"),
        new("long tensor", () => Gradient.Compute(Tensor.Create<long>([1, 2, 3, 4], [2, 2])), typeof(NotSupportedException), null, "Int64"),
        new("short plan", () => GradientPlan.Create<short>([5]), typeof(NotSupportedException), null, "Int16"),

        // Edge order
        new("edge order 0", () => Gradient.Compute(Five, D5, edgeOrder: 0), typeof(ArgumentOutOfRangeException), "edgeOrder", "EdgeOrder.First"),
        new("edge order 3", () => Gradient.Compute(Five, D5, edgeOrder: (EdgeOrder)3), typeof(ArgumentOutOfRangeException), "edgeOrder", "3"),
        new("edge order -1 of a plan", () => GradientPlan.Create<double>([5], edgeOrder: (EdgeOrder)(-1)), typeof(ArgumentOutOfRangeException), "edgeOrder"),
        new("edge order 7 of a tensor", () => Gradient.Compute(Tensor6, [Dest6, Tensor.Create(D6B, [2, 3])], edgeOrder: (EdgeOrder)7), typeof(ArgumentOutOfRangeException), "edgeOrder"),

        // Samples
        new("no sample", () => Gradient.Compute(ReadOnlySpan<double>.Empty), typeof(ArgumentException), "samples", "Axis 0 has 0 samples", "at least 2"),
        new("one sample", () => Gradient.Compute([1.0]), typeof(ArgumentException), "samples", "Axis 0 has 1 samples", "at least 2"),
        new("two samples, edge order 2", () => Gradient.Compute(Five.AsSpan(0, 2), D5.AsSpan(0, 2), default, EdgeOrder.Second), typeof(ArgumentException), "samples", "2 samples", "edge order 2 needs at least 3"),
        new("short axis of a tensor", () => Gradient.AlongAxis(Tensor6, Dest6, 0, Spacing.Step(1.0), EdgeOrder.Second), typeof(ArgumentException), "samples", "Axis 0 has 2 samples", "at least 3"),
        new("short axis of a plan", () => GradientPlan.Create<double>([4, 1]), typeof(ArgumentException), "shape", "Axis 1 has 1 samples"),
        new("null array", () => Gradient.Compute((double[,])null!), typeof(ArgumentNullException), "samples"),
        new("null tensor", () => Gradient.Compute((Tensor<double>)null!), typeof(ArgumentNullException), "samples"),
        new("negative extent", () => GradientPlan.Create<double>([4, -1]), typeof(ArgumentOutOfRangeException), "shape", "Axis 1 has extent -1"),
        new("shape too large", () => GradientPlan.Create<double>([100_000, 100_000]), typeof(ArgumentException), "shape", "2147483647"),
        new("extent too large", () => GradientPlan.Create<double>([nint.MaxValue]), typeof(ArgumentException), "shape", "2147483647"),

        // Steps
        new("step 0", () => Gradient.Compute(Five, D5, Spacing.Step(0.0)), typeof(ArgumentException), "spacing", "The step of axis 0 is 0", "not 0"),
        new("step -0", () => Gradient.Compute(Five, D5, Spacing.Step(-0.0)), typeof(ArgumentException), "spacing", "axis 0", "-0"),
        new("step NaN", () => Gradient.Compute(Five, D5, Spacing.Step(double.NaN)), typeof(ArgumentException), "spacing", "NaN", "finite"),
        new("step infinite", () => Gradient.Compute(Five, D5, Spacing.Step(double.PositiveInfinity)), typeof(ArgumentException), "spacing", "Infinity"),
        new("step whose double overflows", () => Gradient.Compute(Five, D5, Spacing.Step(1.7e308)), typeof(ArgumentException), "spacing", "1.7E+308", "Double"),
        new("decimal step whose double overflows", () => Gradient.Compute([1m, 2m], Spacing.Step(decimal.MaxValue)), typeof(ArgumentException), "spacing", "Decimal"),
        new("step 0 on the second axis", () => Gradient.Compute(Grid, [GridD, new double[2, 3]], [Spacing.Step(1.0), Spacing.Step(0.0)]), typeof(ArgumentException), "spacing", "The step of axis 1 is 0"),

        // Coordinates
        new("null coordinates", () => Spacing.Coordinates((double[])null!), typeof(ArgumentNullException), "coordinates"),
        new("too few coordinates", () => Gradient.Compute(Five, D5, Spacing.Coordinates([1.0, 2, 3, 4])), typeof(ArgumentException), "spacing", "Axis 0 has 5 samples but 4 coordinates"),
        new("too many coordinates", () => Gradient.Compute(Five, D5, Spacing.Coordinates([1.0, 2, 3, 4, 5, 6])), typeof(ArgumentException), "spacing", "6 coordinates"),
        new("no coordinates", () => Gradient.Compute(Five, D5, Spacing.Coordinates(Array.Empty<double>())), typeof(ArgumentException), "spacing", "0 coordinates"),
        new("coordinate NaN", () => Gradient.Compute(Five, D5, Spacing.Coordinates([1, 2, double.NaN, 4, 5])), typeof(ArgumentException), "spacing", "Coordinate 2 of axis 0 is NaN"),
        new("coordinate infinite", () => Gradient.Compute(Five, D5, Spacing.Coordinates([1, 2, 3, 4, double.NegativeInfinity])), typeof(ArgumentException), "spacing", "Coordinate 4 of axis 0 is -Infinity"),
        new("neighbours coincide", () => Gradient.Compute(Five, D5, Spacing.Coordinates([1.0, 2, 2, 4, 5])), typeof(ArgumentException), "spacing", "Coordinates 1 and 2 of axis 0 are both 2"),
        new("coordinates turn onto themselves", () => Gradient.Compute(Five, D5, Spacing.Coordinates([1.0, 2, 3, 4, 3])), typeof(ArgumentException), "spacing", "Coordinates 2 and 4 of axis 0 are both 3"),
        new("0 and -0 coincide", () => Gradient.Compute(Five, D5, Spacing.Coordinates([1.0, 0.0, -0.0, 4, 3])), typeof(ArgumentException), "spacing", "Coordinates 1 and 2"),
        new("steps that overflow", () => Gradient.Compute(Five, D5, Spacing.Coordinates([-1.7e308, 1.7e308, 0, 1, 2])), typeof(ArgumentException), "spacing", "axis 0", "Double"),
        new("steps whose product overflows", () => Gradient.Compute(Five, D5, Spacing.Coordinates([0, 1e200, 2e200, 3e200, 4e200])), typeof(ArgumentException), "spacing", "coordinate 2 of axis 0, from 1E+200 to 2E+200", "scale"),
        new("steps whose product underflows", () => Gradient.Compute(Five, D5, Spacing.Coordinates([0, 1e-200, 2e-200, 3e-200, 4e-200])), typeof(ArgumentException), "spacing", "coordinate 2 of axis 0", "Double"),
        new("decimal weights that overflow", () => Gradient.Compute([1m, 2m, 3m], Spacing.Coordinates([0m, 1e-28m, 3e-28m])), typeof(ArgumentException), "spacing", "axis 0", "Decimal"),
        new("steps whose product is subnormal", () => Gradient.Compute(Five, D5, Spacing.Coordinates([0, 1e-160, 2e-160, 3e-160, 4e-160])), typeof(ArgumentException), "spacing", "coordinate 2 of axis 0"),
        new("float steps whose product is subnormal", () => Gradient.Compute([1f, 2, 3], Spacing.Coordinates([0f, 1e-20f, 2e-20f])), typeof(ArgumentException), "spacing", "Single"),
        new("steps that cancel by rounding", () => Gradient.Compute(Five, D5, Spacing.Coordinates([0, 1e10, 1e-8, 5, 6])), typeof(ArgumentException), "spacing", "coordinate 2 of axis 0"),
        new("a late coordinate NaN among many", () => Gradient.Compute<double>([.. Enumerable.Range(0, 101)], Spacing.Coordinates<double>([.. Enumerable.Range(0, 100), double.NaN])), typeof(ArgumentException), "spacing", "Coordinate 100 of axis 0 is NaN"),
        new("neighbours that coincide among many", () => Gradient.Compute<double>([.. Enumerable.Range(0, 101)], Spacing.Coordinates<double>([.. Enumerable.Range(0, 50), .. Enumerable.Range(49, 51)])), typeof(ArgumentException), "spacing", "Coordinates 49 and 50 of axis 0 are both 49"),
        new("coordinates for two axes", () => Gradient.Compute(Tensor6, [Dest6, Tensor.Create(D6B, [2, 3])], Spacing.Coordinates([1.0, 2])), typeof(ArgumentException), "spacing", "2 axes are selected"),
        new("coordinates of the second axis", () => GradientPlan.Create<double>([2, 3], [Spacing.Step(1.0), Spacing.Coordinates([1.0, 2])]), typeof(ArgumentException), "spacing", "Axis 1 has 3 samples but 2 coordinates"),

        // Lists of spacings
        new("one spacing in a list for two axes", () => Gradient.Compute(Tensor6, [Dest6, Tensor.Create(D6B, [2, 3])], [Spacing.Step(1.0)]), typeof(ArgumentException), "spacing", "1 spacings for 2 selected axes"),
        new("three spacings for two axes", () => GradientPlan.Create<double>([2, 3], [Spacing.Step(1.0), Spacing.Step(1.0), Spacing.Step(1.0)]), typeof(ArgumentException), "spacing", "3 spacings for 2"),
        new("an empty list of spacings", () => GradientPlan.Create<double>([2, 3], []), typeof(ArgumentException), "spacing", "0 spacings for 2"),
        new("a list as long as the rank, not as the axes", () => GradientPlan.Create<double>([2, 3], [Spacing.Step(1.0), Spacing.Step(1.0)], [1]), typeof(ArgumentException), "spacing", "2 spacings for 1"),

        // Axes
        new("axis too high", () => Gradient.Compute(Tensor6, [Dest6], axes: [2]), typeof(ArgumentOutOfRangeException), "axes", "axes[0] is 2", "axes 0 to 1", "-2 to -1"),
        new("axis too low", () => Gradient.Compute(Tensor6, [Dest6], axes: [-3]), typeof(ArgumentOutOfRangeException), "axes", "axes[0] is -3"),
        new("second axis too high", () => GradientPlan.Create<double>([2, 3], axes: [0, 5]), typeof(ArgumentOutOfRangeException), "axes", "axes[1] is 5"),
        new("axis twice", () => GradientPlan.Create<double>([2, 3], axes: [1, 0, 1]), typeof(ArgumentException), "axes", "axes[0] = 1 and axes[2] = 1"),
        new("axis twice, once from the end", () => GradientPlan.Create<double>([2, 3], axes: [1, -1]), typeof(ArgumentException), "axes", "axes[0] = 1 and axes[1] = -1 are both axis 1"),
        new("axis of rank 0", () => GradientPlan.Create<double>([], axes: [0]), typeof(ArgumentOutOfRangeException), "axes", "rank 0"),
        new("along an axis too high", () => Gradient.AlongAxis(Tensor6, Dest6, 2, Spacing.Step(1.0)), typeof(ArgumentOutOfRangeException), "axis", "The axis is 2"),
        new("along an axis of an array too low", () => Gradient.AlongAxis(Grid, GridD, -3), typeof(ArgumentOutOfRangeException), "axis", "The axis is -3"),

        // Destinations
        new("destination too short", () => Gradient.Compute(Five, D5.AsSpan(0, 4)), typeof(ArgumentException), "destination", "4 elements", "5 samples"),
        new("destination too long", () => Gradient.Compute(Five, D6A), typeof(ArgumentException), "destination", "6 elements"),
        new("destination is the samples", () => Gradient.Compute(Five, Five), typeof(ArgumentException), "destination", "overlaps the samples"),
        new("destination overlaps the samples by one", () => Gradient.Compute(Six.AsSpan(0, 3), Six.AsSpan(2, 3)), typeof(ArgumentException), "destination", "overlaps the samples"),
        new("too few destinations", () => Gradient.Compute(Tensor6, [Dest6]), typeof(ArgumentException), "destinations", "1 destinations for 2"),
        new("too many destinations", () => Gradient.Compute(Tensor6, [Dest6, Dest6], axes: [0]), typeof(ArgumentException), "destinations", "2 destinations for 1"),
        new("null destination", () => Gradient.Compute(Tensor6, [Dest6, null!]), typeof(ArgumentNullException), "destinations", "destinations[1]"),
        new("destination of another shape", () => Gradient.Compute(Tensor6, [Dest6, Tensor.Create(D6B, [3, 2])]), typeof(ArgumentException), "destinations", "destinations[1] has shape (3, 2)", "(2, 3)"),
        new("destinations are one another", () => Gradient.Compute(Tensor6, [Dest6, Dest6]), typeof(ArgumentException), "destinations", "destinations[1] overlaps destinations[0]"),
        new("destination is the sample tensor", () => Gradient.Compute(Tensor6, [Dest6, Tensor6]), typeof(ArgumentException), "destinations", "destinations[1] overlaps the samples"),
        new("array destination of another shape", () => Gradient.Compute(Grid, [GridD, new double[3, 2]]), typeof(ArgumentException), "destinations", "(3, 2)"),
        new("array destination is the samples", () => Gradient.AlongAxis(Grid, Grid, 0), typeof(ArgumentException), "destination", "overlaps the samples"),
        new("array destination null", () => Gradient.AlongAxis(Grid, null!, 0), typeof(ArgumentNullException), "destination"),
        new("stacked destination of another shape", () => Gradient.ComputeStacked(Tensor6, Tensor.Create(new double[18], [3, 2, 3]).AsTensorSpan(), Spacing.Step(1.0)), typeof(ArgumentException), "destination", "(3, 2, 3)", "(2, 2, 3)"),
        new("strided destination over the samples", () => Gradient.AlongAxis(Tensor6, Tensor.PermuteDimensions<double>(Tensor.Create(Six, [3, 2]), [1, 0]).AsTensorSpan(), 1, Spacing.Step(1.0)), typeof(ArgumentException), "destination", "overlaps"),

        // Plans
        new("plan with another number of samples", () => Plan.Execute(Five, D6A, D6B), typeof(ArgumentException), "samples", "5 samples", "6"),
        new("plan with one destination of two", () => Plan.Execute(Six, D6A), typeof(ArgumentException), "destinations", "1 destinations for 2"),
        new("plan with a short destination", () => Plan.Execute(Six, D6A, D5), typeof(ArgumentException), "destinations", "destinations[1] has 5 elements"),
        new("plan over its samples", () => Plan.Execute(Six, D6A, Six), typeof(ArgumentException), "destinations", "destinations[1] overlaps the samples"),
        new("plan with one destination twice", () => Plan.Execute(Six, D6A, D6A), typeof(ArgumentException), "destinations", "destinations[1] overlaps destinations[0]"),
        new("plan with a null destination", () => Plan.Execute(Six, [D6A, null!]), typeof(ArgumentNullException), "destinations", "destinations[1]"),
        new("plan stacked too short", () => Plan.ExecuteStacked(Six, D6A), typeof(ArgumentException), "destination", "6 elements", "12"),
        new("plan by 0 threads", () => Plan.ExecuteParallel(Six, [D6A, D6B], 0), typeof(ArgumentOutOfRangeException), "maxDegreeOfParallelism", "1 or more"),
        new("plan by -2 threads", () => Plan.ExecuteParallel(Six, [D6A, D6B], -2), typeof(ArgumentOutOfRangeException), "maxDegreeOfParallelism", "-1"),
        new("plan by threads over its samples", () => Plan.ExecuteParallel(Six, [D6A, Six]), typeof(ArgumentException), "destinations", "destinations[1] overlaps the samples"),
        new("stencil of an axis that is not planned", () => GradientPlan.Create<double>([2, 3], axes: [1]).StencilAt(0, 0), typeof(ArgumentOutOfRangeException), "axis", "axis 0"),
        new("stencil of an axis out of range", () => Plan.StencilAt(2, 0), typeof(ArgumentOutOfRangeException), "axis", "The axis is 2"),
        new("stencil of an index out of range", () => Plan.StencilAt(1, 3), typeof(ArgumentOutOfRangeException), "index", "indices 0 to 2"),
        new("stencil of a negative index", () => Plan.StencilAt(1, -1), typeof(ArgumentOutOfRangeException), "index", "indices 0 to 2"),
        new("stencil applied to a short line", () => Plan.StencilAt(1, 1).Apply([1, 2]), typeof(ArgumentException), "line", "sample 2"),
    ];

    public static IEnumerable<TheoryDataRow<string>> Names => Table.Select(row => new TheoryDataRow<string>(row.Name));

    private static GradientPlan<double> Plan => GradientPlan.Create<double>([2, 3]);

    [Fact]
    public void There_are_at_least_40() => Assert.True(Table.Length >= 40);

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_before_anything_is_written(string name)
    {
        var row = Table.Single(candidate => candidate.Name == name);
        double[] samples = [.. Five, .. Six];
        foreach (double[] destination in (double[][])[D5, D6A, D6B])
        {
            Array.Fill(destination, Untouched);
        }

        GridD[0, 0] = Untouched;

        var error = Assert.Throws(row.Exception, row.Action);

        if (error is ArgumentException argument)
        {
            Assert.Equal(row.Parameter, argument.ParamName);
        }

        Assert.All(row.Says, part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
        Assert.All([.. D5, .. D6A, .. D6B, GridD[0, 0]], value => Assert.Equal(Untouched, value));
        Assert.Equal([.. Five, .. Six], samples);
    }

    private sealed record Refused(string Name, Action Action, Type Exception, string? Parameter, params string[] Says);
}
