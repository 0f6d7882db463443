using System;
using System.Numerics.Tensors;

namespace GenericGradient.Spans;

/// <summary>
/// Arrays and tensors that a caller gives, as spans. A null array would become an empty span, and be told of as one; it is refused by name.
/// </summary>
internal static class Given
{
    /// <summary>The samples.</summary>
    public static ReadOnlySpan<T> Samples<T>(T[]? samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        return samples;
    }

    /// <summary>The samples.</summary>
    public static ReadOnlyTensorSpan<T> Samples<T>(Tensor<T>? samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        return samples.AsReadOnlyTensorSpan();
    }

    /// <summary>The destination, under the name that the caller knows it by.</summary>
    public static Span<T> Destination<T>(T[]? destination, string parameter = "destination")
    {
        ArgumentNullException.ThrowIfNull(destination, parameter);
        return destination;
    }

    /// <summary>The destination.</summary>
    public static TensorSpan<T> Destination<T>(Tensor<T>? destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return destination.AsTensorSpan();
    }
}
