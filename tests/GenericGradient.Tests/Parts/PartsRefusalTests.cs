// What the analyzer refuses in calls is what the library refuses when it runs, and what these tests are about.
#pragma warning disable GG0028, GG0029, GG0030, GG0031
using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Xunit;

namespace GenericGradient.Tests.Parts;

/// <summary>
/// Bad input with samples made of parts: messages count samples, axes and shapes as the caller does, never with the axis of the parts, and
/// nothing is written before them.
/// </summary>
public sealed class PartsRefusalTests
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
        new("one sample", () => Gradient.Compute([Complex.One]), typeof(ArgumentException), "samples", "Axis 0 has 1 sample;", "at least 2"),
        new("one vector", () => Gradient.Compute(ThreeVectors.AsSpan(0, 1)), typeof(ArgumentException), "samples", "Axis 0 has 1 sample;"),
        new("two samples, edge order 2", () => Gradient.Compute(Five.AsSpan(0, 2), D5.AsSpan(0, 2), default, EdgeOrder.Second), typeof(ArgumentException), "samples", "2 samples"),
        new("edge order 3", () => Gradient.Compute(Five, D5, edgeOrder: (EdgeOrder)3), typeof(ArgumentOutOfRangeException), "edgeOrder", "3"),
        new("edge order 3 of a view", () => Gradient.Compute(View, [Transposed6, Tensor.CreateFromShape<Complex>([4, 3])], edgeOrder: (EdgeOrder)3), typeof(ArgumentOutOfRangeException), "edgeOrder"),
        new("step 0", () => Gradient.Compute(Five, D5, Spacing.Step(0.0)), typeof(ArgumentException), "spacing", "The step of axis 0 is 0"),
        new("too few coordinates", () => Gradient.Compute(Five, D5, Spacing.Coordinates([1.0, 2, 3, 4])), typeof(ArgumentException), "spacing", "Axis 0 has 5 samples but 4 coordinates"),
        new("a coordinate for each part", () => Gradient.Compute(ThreeVectors, new Vector3[3], Spacing.Coordinates([1f, 2, 3, 4, 5, 6, 7, 8, 9])), typeof(ArgumentException), "spacing", "3 samples but 9 coordinates"),
        new("coordinates that coincide", () => Gradient.Compute(Five, D5, Spacing.Coordinates([1.0, 2, 2, 4, 5])), typeof(ArgumentException), "spacing", "Coordinates 1 and 2 of axis 0 are both 2"),
        new("destination too short", () => Gradient.Compute(Five, D5.AsSpan(0, 4)), typeof(ArgumentException), "destination", "has 4 elements, but there are 5 samples"),
        new("destination is the samples", () => Gradient.Compute(Five, Five), typeof(ArgumentException), "destination", "overlaps the samples"),
        new("destination overlaps the samples by one", () => Gradient.Compute(Six.AsSpan(0, 3), Six.AsSpan(2, 3)), typeof(ArgumentException), "destination", "overlaps the samples"),
        new("vector destination too long", () => Gradient.Compute(ThreeVectors, new Vector3[4]), typeof(ArgumentException), "destination", "has 4 elements, but there are 3 samples"),
        new("more parts than an int", () => Gradient.Compute(Endless), typeof(ArgumentException), "samples", "There are 2000000000 samples of 2 parts", "2147483647"),
        new("more parts than an int, into", () => Gradient.Compute(Endless, D5), typeof(ArgumentException), "samples", "2000000000 samples of 2 parts"),

        new("null array", () => Gradient.Compute((Complex[,])null!), typeof(ArgumentNullException), "samples"),
        new("null volume", () => Gradient.Compute((Vector4[,,])null!), typeof(ArgumentNullException), "samples"),
        new("null tensor", () => Gradient.Compute((Tensor<Complex>)null!), typeof(ArgumentNullException), "samples"),
        new("null tensor of vectors, one axis", () => Gradient.AlongAxis((Tensor<Vector2>)null!, 0), typeof(ArgumentNullException), "samples"),
        new("the axis of the parts", () => Gradient.Compute(Tensor6, [Dest6], axes: [2]), typeof(ArgumentOutOfRangeException), "axes", "axes[0] is 2", "rank 2 have axes 0 to 1", "-2 to -1"),
        new("axis too low", () => Gradient.Compute(Tensor6, [Dest6], axes: [-3]), typeof(ArgumentOutOfRangeException), "axes", "axes[0] is -3"),
        new("the axis of the parts of an array", () => Gradient.Compute(new Vector3[2, 2], axes: [0, 2]), typeof(ArgumentOutOfRangeException), "axes", "axes[1] is 2", "rank 2"),
        new("axis twice", () => Gradient.Compute(Tensor6, [Dest6, Other6], axes: [1, -1]), typeof(ArgumentException), "axes", "axes[0] = 1 and axes[1] = -1 are both axis 1"),
        new("five axes of an array", () => Gradient.Compute(new Complex[2, 2], axes: [0, 1, 0, 1, 0]), typeof(ArgumentException), "axes", "both axis 0"),
        new("axis of rank 0", () => Gradient.Compute(default(ReadOnlyTensorSpan<Complex>), [Dest6], axes: [0]), typeof(ArgumentOutOfRangeException), "axes", "rank 0"),
        new("along the axis of the parts", () => Gradient.AlongAxis(Tensor6, Dest6, 2), typeof(ArgumentOutOfRangeException), "axis", "The axis is 2", "rank 2"),
        new("along an axis too low", () => Gradient.AlongAxis(View, Transposed6, -3), typeof(ArgumentOutOfRangeException), "axis", "The axis is -3"),
        new("short axis", () => Gradient.AlongAxis(Tensor6, Dest6, 0, default, EdgeOrder.Second), typeof(ArgumentException), "samples", "Axis 0 has 2 samples"),
        new("short axis of a view", () => Gradient.Compute(Tensor.PermuteDimensions<Complex>(Tensor6, [1, 0]), edgeOrder: EdgeOrder.Second), typeof(ArgumentException), "samples", "Axis 1 has 2 samples"),
        new("too few destinations", () => Gradient.Compute(Tensor6, [Dest6]), typeof(ArgumentException), "destinations", "There is 1 destination for 2"),
        new("a destination for the parts", () => Gradient.Compute(Tensor6, [Dest6, Other6, Other6]), typeof(ArgumentException), "destinations", "3 destinations for 2"),
        new("null destination", () => Gradient.Compute(Tensor6, [Dest6, null!]), typeof(ArgumentNullException), "destinations", "destinations[1]"),
        new("destination of another shape", () => Gradient.Compute(Tensor6, [Dest6, Tensor.Create(D6B, [3, 2])]), typeof(ArgumentException), "destinations", "destinations[1] has shape (3, 2), but it must have shape (2, 3)"),
        new("one destination of another shape", () => Gradient.AlongAxis(Tensor6, Tensor.Create(D6B, [3, 2]), 0), typeof(ArgumentException), "destination", "has shape (3, 2), but it must have shape (2, 3)"),
        new("destinations are one another", () => Gradient.Compute(Tensor6, [Dest6, Dest6]), typeof(ArgumentException), "destinations", "destinations[1] overlaps destinations[0]"),
        new("destination is the sample tensor", () => Gradient.Compute(Tensor6, [Dest6, Tensor6]), typeof(ArgumentException), "destinations", "destinations[1] overlaps the samples"),
        new("the only destination of a list is the samples", () => Gradient.Compute(Tensor6, [Tensor6], axes: [0]), typeof(ArgumentException), "destinations", "destinations[0] overlaps the samples"),
        new("views are one another", () => Gradient.Compute(View, [Transposed6, Transposed6]), typeof(ArgumentException), "destinations", "destinations[1] overlaps destinations[0]"),
        new("view is the samples", () => Gradient.Compute(View, [Transposed6, View]), typeof(ArgumentException), "destinations", "destinations[1] overlaps the samples"),
        new("view along an axis is the samples", () => Gradient.AlongAxis(View, View, 0), typeof(ArgumentException), "destination", "overlaps the samples"),
        new("one spacing for two axes", () => Gradient.Compute(Tensor6, [Dest6, Other6], [Spacing.Step(1.0)]), typeof(ArgumentException), "spacing", "There is 1 spacing for 2 selected axes"),
        new("a spacing for the parts", () => Gradient.Compute(Tensor6, [Dest6, Other6], [default, default, default]), typeof(ArgumentException), "spacing", "3 spacings for 2"),
        new("coordinates for two axes", () => Gradient.Compute(Tensor6, [Dest6, Other6], Spacing.Coordinates([1.0, 2])), typeof(ArgumentException), "spacing", "2 axes are selected"),
        new("bad step of the second axis of a view", () => Gradient.Compute(View, [Transposed6, Tensor.CreateFromShape<Complex>([4, 3])], [default, Spacing.Step(double.NaN)]), typeof(ArgumentException), "spacing", "The step of axis 1 is NaN"),
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
