using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>The samples and destinations of a problem as tensors of some layout.</summary>
internal static class Views
{
    /// <summary>The samples, in memory of the room from the first element to the last.</summary>
    public static ReadOnlyTensorSpan<T> Samples<T>(Problem<T, T> problem, Room room, Layout layout)
        where T : unmanaged, INumber<T> => Samples<T>(problem.Samples, problem.Shape, room, layout);

    /// <summary>Samples of any type, in memory of the room from the first element to the last.</summary>
    public static ReadOnlyTensorSpan<TSample> Samples<TSample>(ReadOnlySpan<TSample> samples, int[] shape, Room room, Layout layout)
        where TSample : unmanaged =>
        new(room.Samples<TSample>(layout.Scatter(samples, shape)).Span, Lengths(shape), layout.Strides(shape));

    /// <summary>Samples of any type as a tensor of its own.</summary>
    public static Tensor<TSample> Tensor<TSample>(ReadOnlySpan<TSample> samples, int[] shape, Layout layout)
        where TSample : unmanaged =>
        System.Numerics.Tensors.Tensor.Create(layout.Scatter(samples, shape), Lengths(shape), layout.Strides(shape));

    /// <summary>The samples as a tensor of its own.</summary>
    public static Tensor<T> Tensor<T>(Problem<T, T> problem, Layout layout)
        where T : unmanaged, INumber<T> => Tensor<T>(problem.Samples, problem.Shape, layout);

    /// <summary>Runs with a destination in memory of the room, and returns what was written.</summary>
    public static T[] Destination<T>(int[] shape, Room room, Layout layout, Into<T> run)
        where T : unmanaged
    {
        var backing = room.Destination<T>(layout.BackingLength(shape));
        run(new TensorSpan<T>(backing.Span, Lengths(shape), layout.Strides(shape)));
        return layout.Gather<T>(backing.Span, shape);
    }

    /// <summary>The elements in row-major order.</summary>
    public static T[] Flat<T>(Tensor<T> tensor)
    {
        var flat = new T[tensor.FlattenedLength];
        tensor.FlattenTo(flat);
        return flat;
    }

    /// <summary>The extents as tensors take them.</summary>
    public static nint[] Lengths(int[] shape) => [.. shape.Select(extent => (nint)extent)];

    /// <summary>Takes a destination.</summary>
    internal delegate void Into<T>(TensorSpan<T> destination);
}
