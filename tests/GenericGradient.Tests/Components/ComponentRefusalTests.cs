// What the analyzer refuses in calls is what the library refuses when it runs, and what these tests are about.
#pragma warning disable GG0028, GG0029, GG0030, GG0031
using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Xunit;

namespace GenericGradient.Tests.Components;

/// <summary>
/// Bad input with samples made of components: messages count samples, axes and shapes as the caller does, never with the axis of the components, and
/// nothing is written before them.
/// </summary>
public sealed class ComponentRefusalTests
{
    private static readonly Complex Untouched = new(-7.25, 3.5);
    private static readonly Complex[] Five = [1, 2, 4, 8, new(16, 1)];
    private static readonly Complex[] D5 = new Complex[5];
    private static readonly Complex[] D6A = new Complex[6];
    private static readonly Complex[] D6B = new Complex[6];
    private static readonly Complex[] Strided12 = new Complex[12];
    private static readonly Complex[] Six = [1, 2, 3, 4, 5, 6];
    private static readonly Vector3[] ThreeVectors = [Vector3.UnitX, Vector3.UnitY, Vector3.UnitZ];
    private static readonly Tensor<Complex> Tensor6 = Tensor.Create(Six, [2, 3]);
    private static readonly Tensor<Complex> Dest6 = Tensor.Create(D6A, [2, 3]);
    private static readonly Tensor<Complex> Other6 = Tensor.Create(D6B, [2, 3]);
    private static readonly Tensor<Complex> Transposed6 = Tensor.PermuteDimensions<Complex>(Tensor.Create(Strided12, [3, 4]), [1, 0]);
    private static readonly Tensor<Complex> View = Tensor.PermuteDimensions<Complex>(Tensor.Create(new Complex[12], [3, 4]), [1, 0]);

    private static readonly Refused[] Table =
    [
        new("one sample", () => ComplexGradient.Compute([Complex.One]), typeof(ArgumentException), "samples", "Axis 0 has 1 sample;", "at least 2"),
        new("one vector", () => VectorGradient.Compute(ThreeVectors.AsSpan(0, 1)), typeof(ArgumentException), "samples", "Axis 0 has 1 sample;"),
        new("two samples, edge order 2", () => ComplexGradient.Compute(Five.AsSpan(0, 2), default, D5.AsSpan(0, 2), EdgeOrder.Second), typeof(ArgumentException), "samples", "2 samples"),
        new("edge order 3", () => ComplexGradient.Compute(Five, default, D5, (EdgeOrder)3), typeof(ArgumentOutOfRangeException), "options", "3"),
        new("edge order 3 of a view", () => ComplexGradient.Compute(View, default, [Transposed6, Tensor.CreateFromShape<Complex>([4, 3])], (EdgeOrder)3), typeof(ArgumentOutOfRangeException), "options"),
        new("step 0", () => ComplexGradient.Compute(Five, Spacing.Step(0.0), D5), typeof(ArgumentException), "spacing", "The step of axis 0 is 0"),
        new("too few coordinates", () => ComplexGradient.Compute(Five, Spacing.Coordinates([1.0, 2, 3, 4]), D5), typeof(ArgumentException), "spacing", "Axis 0 has 5 samples but 4 coordinates"),
        new("a coordinate for each component", () => VectorGradient.Compute(ThreeVectors, Spacing.Coordinates([1f, 2, 3, 4, 5, 6, 7, 8, 9]), new Vector3[3]), typeof(ArgumentException), "spacing", "3 samples but 9 coordinates"),
        new("coordinates that coincide", () => ComplexGradient.Compute(Five, Spacing.Coordinates([1.0, 2, 2, 4, 5]), D5), typeof(ArgumentException), "spacing", "Coordinates 1 and 2 of axis 0 are both 2"),
        new("destination too short", () => ComplexGradient.Compute(Five, default, D5.AsSpan(0, 4)), typeof(ArgumentException), "destination", "has 4 elements, but there are 5 samples"),
        new("destination is the samples", () => ComplexGradient.Compute(Five, default, Five), typeof(ArgumentException), "destination", "overlaps the samples"),
        new("destination overlaps the samples by one", () => ComplexGradient.Compute(Six.AsSpan(0, 3), default, Six.AsSpan(2, 3)), typeof(ArgumentException), "destination", "overlaps the samples"),
        new("vector destination too long", () => VectorGradient.Compute(ThreeVectors, default, new Vector3[4]), typeof(ArgumentException), "destination", "has 4 elements, but there are 3 samples"),
        new("more components than an int", () => ComplexGradient.Compute(Endless), typeof(ArgumentException), "samples", "There are 2000000000 samples of 2 parts", "2147483647"),
        new("more components than an int, into", () => ComplexGradient.Compute(Endless, default, D5), typeof(ArgumentException), "samples", "2000000000 samples of 2 parts"),

        new("null array", () => ComplexGradient.Compute((Complex[,])null!), typeof(ArgumentNullException), "samples"),
        new("null volume", () => VectorGradient.Compute((Vector4[,,])null!), typeof(ArgumentNullException), "samples"),
        new("null tensor", () => ComplexGradient.Compute((Tensor<Complex>)null!), typeof(ArgumentNullException), "samples"),
        new("null tensor of vectors, one axis", () => VectorGradient.AlongAxis((Tensor<Vector2>)null!, 0), typeof(ArgumentNullException), "samples"),
        new("the axis of the components", () => ComplexGradient.Compute(Tensor6, default, [Dest6], axes: [2]), typeof(ArgumentOutOfRangeException), "axes", "axes[0] is 2", "rank 2 have axes 0 to 1", "-2 to -1"),
        new("axis too low", () => ComplexGradient.Compute(Tensor6, default, [Dest6], axes: [-3]), typeof(ArgumentOutOfRangeException), "axes", "axes[0] is -3"),
        new("the axis of the components of an array", () => VectorGradient.Compute(new Vector3[2, 2], axes: [0, 2]), typeof(ArgumentOutOfRangeException), "axes", "axes[1] is 2", "rank 2"),
        new("axis twice", () => ComplexGradient.Compute(Tensor6, default, [Dest6, Other6], axes: [1, -1]), typeof(ArgumentException), "axes", "axes[0] = 1 and axes[1] = -1 are both axis 1"),
        new("five axes of an array", () => ComplexGradient.Compute(new Complex[2, 2], axes: [0, 1, 0, 1, 0]), typeof(ArgumentException), "axes", "both axis 0"),
        new("axis of rank 0", () => ComplexGradient.Compute(default(ReadOnlyTensorSpan<Complex>), default, [Dest6], axes: [0]), typeof(ArgumentOutOfRangeException), "axes", "rank 0"),
        new("along the axis of the components", () => ComplexGradient.AlongAxis(Tensor6, 2, default, Dest6), typeof(ArgumentOutOfRangeException), "axis", "The axis is 2", "rank 2"),
        new("along an axis too low", () => ComplexGradient.AlongAxis(View, -3, default, Transposed6), typeof(ArgumentOutOfRangeException), "axis", "The axis is -3"),
        new("short axis", () => ComplexGradient.AlongAxis(Tensor6, 0, default, Dest6, EdgeOrder.Second), typeof(ArgumentException), "samples", "Axis 0 has 2 samples"),
        new("short axis of a view", () => ComplexGradient.Compute(Tensor.PermuteDimensions<Complex>(Tensor6, [1, 0]), options: EdgeOrder.Second), typeof(ArgumentException), "samples", "Axis 1 has 2 samples"),
        new("too few destinations", () => ComplexGradient.Compute(Tensor6, default, [Dest6]), typeof(ArgumentException), "destinations", "There is 1 destination for 2"),
        new("a destination for the components", () => ComplexGradient.Compute(Tensor6, default, [Dest6, Other6, Other6]), typeof(ArgumentException), "destinations", "3 destinations for 2"),
        new("null destination", () => ComplexGradient.Compute(Tensor6, default, [Dest6, null!]), typeof(ArgumentNullException), "destinations", "destinations[1]"),
        new("destination of another shape", () => ComplexGradient.Compute(Tensor6, default, [Dest6, Tensor.Create(D6B, [3, 2])]), typeof(ArgumentException), "destinations", "destinations[1] has shape (3, 2), but it must have shape (2, 3)"),
        new("one destination of another shape", () => ComplexGradient.AlongAxis(Tensor6, 0, default, Tensor.Create(D6B, [3, 2])), typeof(ArgumentException), "destination", "has shape (3, 2), but it must have shape (2, 3)"),
        new("destinations are one another", () => ComplexGradient.Compute(Tensor6, default, [Dest6, Dest6]), typeof(ArgumentException), "destinations", "destinations[1] overlaps destinations[0]"),
        new("destination is the sample tensor", () => ComplexGradient.Compute(Tensor6, default, [Dest6, Tensor6]), typeof(ArgumentException), "destinations", "destinations[1] overlaps the samples"),
        new("the only destination of a list is the samples", () => ComplexGradient.Compute(Tensor6, default, [Tensor6], axes: [0]), typeof(ArgumentException), "destinations", "destinations[0] overlaps the samples"),
        new("views are one another", () => ComplexGradient.Compute(View, default, [Transposed6, Transposed6]), typeof(ArgumentException), "destinations", "destinations[1] overlaps destinations[0]"),
        new("view is the samples", () => ComplexGradient.Compute(View, default, [Transposed6, View]), typeof(ArgumentException), "destinations", "destinations[1] overlaps the samples"),
        new("view along an axis is the samples", () => ComplexGradient.AlongAxis(View, 0, default, View), typeof(ArgumentException), "destination", "overlaps the samples"),
        new("one spacing for two axes", () => ComplexGradient.Compute(Tensor6, [Spacing.Step(1.0)], [Dest6, Other6]), typeof(ArgumentException), "spacing", "There is 1 spacing for 2 selected axes"),
        new("a spacing for the components", () => ComplexGradient.Compute(Tensor6, [default, default, default], [Dest6, Other6]), typeof(ArgumentException), "spacing", "3 spacings for 2"),
        new("coordinates for two axes", () => ComplexGradient.Compute(Tensor6, Spacing.Coordinates([1.0, 2]), [Dest6, Other6]), typeof(ArgumentException), "spacing", "2 axes are selected"),
        new("bad step of the second axis of a view", () => ComplexGradient.Compute(View, [default, Spacing.Step(double.NaN)], [Transposed6, Tensor.CreateFromShape<Complex>([4, 3])]), typeof(ArgumentException), "spacing", "The step of axis 1 is NaN"),
    ];

    public static IEnumerable<TheoryDataRow<string>> Names => Table.Select(row => new TheoryDataRow<string>(row.Name));

    /// <summary>A span as long as none could be here; whoever read it would crash.</summary>
    private static ReadOnlySpan<Complex> Endless => MemoryMarshal.CreateReadOnlySpan(ref Five[0], 2_000_000_000);

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_before_anything_is_written(string name)
    {
        var row = Table.Single(candidate => candidate.Name == name);
        foreach (var destination in (Complex[][])[D5, D6A, D6B, Strided12])
        {
            Array.Fill(destination, Untouched);
        }

        var error = Assert.ThrowsAny<ArgumentException>(row.Act);

        Assert.Equal(row.Type, error.GetType());
        Assert.Equal(row.Parameter, error.ParamName);
        Assert.All(row.Words, word => Assert.Contains(word, error.Message, StringComparison.Ordinal));
        foreach (var destination in (Complex[][])[D5, D6A, D6B, Strided12])
        {
            Assert.All(destination, value => Assert.Equal(Untouched, value));
        }
    }

    private sealed record Refused(string Name, Action Act, Type Type, string Parameter, params string[] Words);
}
