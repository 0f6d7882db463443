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
    public static ReadOnlyTensorSpan<T> Samples<T>(Problem<T> problem, Room room, Layout layout)
        where T : unmanaged, INumber<T> =>
        new(room.Samples<T>(layout.Scatter<T>(problem.Samples, problem.Shape)).Span, problem.Lengths, layout.Strides(problem.Shape));

    /// <summary>The samples as a tensor of its own.</summary>
    public static Tensor<T> Tensor<T>(Problem<T> problem, Layout layout)
        where T : unmanaged, INumber<T> =>
        System.Numerics.Tensors.Tensor.Create(layout.Scatter<T>(problem.Samples, problem.Shape), problem.Lengths, layout.Strides(problem.Shape));

    /// <summary>Runs with a destination in memory of the room, and returns what was written.</summary>
    public static T[] Destination<T>(int[] shape, Room room, Layout layout, Into<T> run)
        where T : unmanaged, INumber<T>
    {
        var backing = room.Destination<T>(layout.BackingLength(shape));
        run(new TensorSpan<T>(backing.Span, [.. shape.Select(extent => (nint)extent)], layout.Strides(shape)));
        return layout.Gather<T>(backing.Span, shape);
    }

    /// <summary>The elements in row-major order.</summary>
    public static T[] Flat<T>(Tensor<T> tensor)
    {
        var flat = new T[tensor.FlattenedLength];
        tensor.FlattenTo(flat);
        return flat;
    }

    /// <summary>Takes a destination.</summary>
    internal delegate void Into<T>(TensorSpan<T> destination);
}
