using System;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Planning;

namespace GenericGradient;

/// <content>
/// Samples that are vectors: the derivative of each component, with the bits of the gradient of that component alone. Along axis k it is
/// column k of the Jacobian. Nothing is copied; it takes as long as the real samples that the vectors are made of.
/// </content>
public static partial class Gradient
{
    /// <summary>The derivative along a row of vectors.</summary>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">How far apart they are; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample.</param>
    /// <returns>The derivative at each sample: that of each component.</returns>
    /// <exception cref="ArgumentException">There are too few samples or too many, or the spacing does not fit them.</exception>
    public static Vector2[] Compute(
        ReadOnlySpan<Vector2> samples, Spacing<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First) =>
        PartsRun<Vector2, float>.Line(samples, spacing, edgeOrder);

    /// <summary>The derivative along a row of vectors, into memory of yours; nothing is allocated.</summary>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them.</param>
    /// <param name="spacing">How far apart the samples are; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample.</param>
    /// <exception cref="ArgumentException">
    /// There are too few samples or too many, the spacing does not fit them, or the destination has another length or overlaps them.
    /// </exception>
    public static void Compute(
        ReadOnlySpan<Vector2> samples,
        Span<Vector2> destination,
        Spacing<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First) => PartsRun<Vector2, float>.Line(samples, destination, spacing, edgeOrder);

    /// <summary>The gradient of an array of rank 2 of vectors: the derivative along each selected axis.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>One array for each selected axis, in the order asked, of the shape of the samples: that column of the Jacobian.</returns>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    public static Vector2[][,] Compute(
        Vector2[,] samples, Spacings<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default) =>
        ArrayRun<Vector2, Vector2, float, PartsRun<Vector2, float>>.Compute<Vector2[,]>(samples, spacing, edgeOrder, axes);

    /// <summary>The gradient of an array of rank 3 of vectors: the derivative along each selected axis.</summary>
    /// <inheritdoc cref="Compute(Vector2[,], Spacings{float}, EdgeOrder, Axes)"/>
    public static Vector2[][,,] Compute(
        Vector2[,,] samples, Spacings<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default) =>
        ArrayRun<Vector2, Vector2, float, PartsRun<Vector2, float>>.Compute<Vector2[,,]>(samples, spacing, edgeOrder, axes);

    /// <summary>The gradient of a grid of vectors: the derivative along each selected axis.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>One dense tensor for each selected axis, in the order asked, of the shape of the samples: that column of the Jacobian.</returns>
    /// <inheritdoc cref="Compute(Vector2[,], Spacings{float}, EdgeOrder, Axes)" path="/exception"/>
    public static Tensor<Vector2>[] Compute(
        Tensor<Vector2> samples, Spacings<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default)
    {
        ArgumentNullException.ThrowIfNull(samples);
        return PartsTensors<Vector2, float>.Run(samples.AsReadOnlyTensorSpan(), spacing, edgeOrder, axes);
    }

    /// <inheritdoc cref="Compute(Tensor{Vector2}, Spacings{float}, EdgeOrder, Axes)"/>
    public static Tensor<Vector2>[] Compute(
        in ReadOnlyTensorSpan<Vector2> samples,
        Spacings<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default) => PartsTensors<Vector2, float>.Run(samples, spacing, edgeOrder, axes);

    /// <summary>The gradient of a grid of vectors, into tensors of yours; nothing is allocated where they are dense.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="destinations">One for each selected axis, in the order asked, of the shape of the samples and apart from them.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, the spacing does not fit the samples, or the destinations are not as
    /// many as the axes, have another shape, or overlap.
    /// </exception>
    public static void Compute(
        in ReadOnlyTensorSpan<Vector2> samples,
        ReadOnlySpan<Tensor<Vector2>> destinations,
        Spacings<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default) => PartsTensors<Vector2, float>.Run(samples, destinations, spacing, edgeOrder, axes);

    /// <summary>The derivative of a grid of vectors along one axis.</summary>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample of the axis.</param>
    /// <returns>A dense tensor of the shape of the samples.</returns>
    /// <exception cref="ArgumentException">The axis is out of range or has too few samples, or the spacing does not fit it.</exception>
    public static Tensor<Vector2> AlongAxis(
        Tensor<Vector2> samples, int axis, Spacing<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First)
    {
        ArgumentNullException.ThrowIfNull(samples);
        return PartsTensors<Vector2, float>.AlongAxis(samples.AsReadOnlyTensorSpan(), axis, spacing, edgeOrder);
    }

    /// <inheritdoc cref="AlongAxis(Tensor{Vector2}, int, Spacing{float}, EdgeOrder)"/>
    public static Tensor<Vector2> AlongAxis(
        in ReadOnlyTensorSpan<Vector2> samples, int axis, Spacing<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First) =>
        PartsTensors<Vector2, float>.AlongAxis(samples, axis, spacing, edgeOrder);

    /// <summary>The derivative of a grid of vectors along one axis, into a tensor of yours.</summary>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="destination">A tensor of the shape of the samples, apart from them.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample of the axis.</param>
    /// <exception cref="ArgumentException">
    /// The axis is out of range or has too few samples, the spacing does not fit it, or the destination has another shape or overlaps
    /// the samples.
    /// </exception>
    public static void AlongAxis(
        in ReadOnlyTensorSpan<Vector2> samples,
        in TensorSpan<Vector2> destination,
        int axis,
        Spacing<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First) => PartsTensors<Vector2, float>.AlongAxis(samples, destination, axis, spacing, edgeOrder);

    /// <inheritdoc cref="Compute(ReadOnlySpan{Vector2}, Spacing{float}, EdgeOrder)"/>
    public static Vector3[] Compute(
        ReadOnlySpan<Vector3> samples, Spacing<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First) =>
        PartsRun<Vector3, float>.Line(samples, spacing, edgeOrder);

    /// <inheritdoc cref="Compute(ReadOnlySpan{Vector2}, Span{Vector2}, Spacing{float}, EdgeOrder)"/>
    public static void Compute(
        ReadOnlySpan<Vector3> samples,
        Span<Vector3> destination,
        Spacing<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First) => PartsRun<Vector3, float>.Line(samples, destination, spacing, edgeOrder);

    /// <inheritdoc cref="Compute(Vector2[,], Spacings{float}, EdgeOrder, Axes)"/>
    public static Vector3[][,] Compute(
        Vector3[,] samples, Spacings<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default) =>
        ArrayRun<Vector3, Vector3, float, PartsRun<Vector3, float>>.Compute<Vector3[,]>(samples, spacing, edgeOrder, axes);

    /// <inheritdoc cref="Compute(Vector2[,,], Spacings{float}, EdgeOrder, Axes)"/>
    public static Vector3[][,,] Compute(
        Vector3[,,] samples, Spacings<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default) =>
        ArrayRun<Vector3, Vector3, float, PartsRun<Vector3, float>>.Compute<Vector3[,,]>(samples, spacing, edgeOrder, axes);

    /// <inheritdoc cref="Compute(Tensor{Vector2}, Spacings{float}, EdgeOrder, Axes)"/>
    public static Tensor<Vector3>[] Compute(
        Tensor<Vector3> samples, Spacings<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default)
    {
        ArgumentNullException.ThrowIfNull(samples);
        return PartsTensors<Vector3, float>.Run(samples.AsReadOnlyTensorSpan(), spacing, edgeOrder, axes);
    }

    /// <inheritdoc cref="Compute(Tensor{Vector2}, Spacings{float}, EdgeOrder, Axes)"/>
    public static Tensor<Vector3>[] Compute(
        in ReadOnlyTensorSpan<Vector3> samples,
        Spacings<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default) => PartsTensors<Vector3, float>.Run(samples, spacing, edgeOrder, axes);

    /// <inheritdoc cref="Compute(in ReadOnlyTensorSpan{Vector2}, ReadOnlySpan{Tensor{Vector2}}, Spacings{float}, EdgeOrder, Axes)"/>
    public static void Compute(
        in ReadOnlyTensorSpan<Vector3> samples,
        ReadOnlySpan<Tensor<Vector3>> destinations,
        Spacings<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default) => PartsTensors<Vector3, float>.Run(samples, destinations, spacing, edgeOrder, axes);

    /// <inheritdoc cref="AlongAxis(Tensor{Vector2}, int, Spacing{float}, EdgeOrder)"/>
    public static Tensor<Vector3> AlongAxis(
        Tensor<Vector3> samples, int axis, Spacing<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First)
    {
        ArgumentNullException.ThrowIfNull(samples);
        return PartsTensors<Vector3, float>.AlongAxis(samples.AsReadOnlyTensorSpan(), axis, spacing, edgeOrder);
    }

    /// <inheritdoc cref="AlongAxis(Tensor{Vector2}, int, Spacing{float}, EdgeOrder)"/>
    public static Tensor<Vector3> AlongAxis(
        in ReadOnlyTensorSpan<Vector3> samples, int axis, Spacing<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First) =>
        PartsTensors<Vector3, float>.AlongAxis(samples, axis, spacing, edgeOrder);

    /// <inheritdoc cref="AlongAxis(in ReadOnlyTensorSpan{Vector2}, in TensorSpan{Vector2}, int, Spacing{float}, EdgeOrder)"/>
    public static void AlongAxis(
        in ReadOnlyTensorSpan<Vector3> samples,
        in TensorSpan<Vector3> destination,
        int axis,
        Spacing<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First) => PartsTensors<Vector3, float>.AlongAxis(samples, destination, axis, spacing, edgeOrder);

    /// <inheritdoc cref="Compute(ReadOnlySpan{Vector2}, Spacing{float}, EdgeOrder)"/>
    public static Vector4[] Compute(
        ReadOnlySpan<Vector4> samples, Spacing<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First) =>
        PartsRun<Vector4, float>.Line(samples, spacing, edgeOrder);

    /// <inheritdoc cref="Compute(ReadOnlySpan{Vector2}, Span{Vector2}, Spacing{float}, EdgeOrder)"/>
    public static void Compute(
        ReadOnlySpan<Vector4> samples,
        Span<Vector4> destination,
        Spacing<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First) => PartsRun<Vector4, float>.Line(samples, destination, spacing, edgeOrder);

    /// <inheritdoc cref="Compute(Vector2[,], Spacings{float}, EdgeOrder, Axes)"/>
    public static Vector4[][,] Compute(
        Vector4[,] samples, Spacings<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default) =>
        ArrayRun<Vector4, Vector4, float, PartsRun<Vector4, float>>.Compute<Vector4[,]>(samples, spacing, edgeOrder, axes);

    /// <inheritdoc cref="Compute(Vector2[,,], Spacings{float}, EdgeOrder, Axes)"/>
    public static Vector4[][,,] Compute(
        Vector4[,,] samples, Spacings<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default) =>
        ArrayRun<Vector4, Vector4, float, PartsRun<Vector4, float>>.Compute<Vector4[,,]>(samples, spacing, edgeOrder, axes);

    /// <inheritdoc cref="Compute(Tensor{Vector2}, Spacings{float}, EdgeOrder, Axes)"/>
    public static Tensor<Vector4>[] Compute(
        Tensor<Vector4> samples, Spacings<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default)
    {
        ArgumentNullException.ThrowIfNull(samples);
        return PartsTensors<Vector4, float>.Run(samples.AsReadOnlyTensorSpan(), spacing, edgeOrder, axes);
    }

    /// <inheritdoc cref="Compute(Tensor{Vector2}, Spacings{float}, EdgeOrder, Axes)"/>
    public static Tensor<Vector4>[] Compute(
        in ReadOnlyTensorSpan<Vector4> samples,
        Spacings<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default) => PartsTensors<Vector4, float>.Run(samples, spacing, edgeOrder, axes);

    /// <inheritdoc cref="Compute(in ReadOnlyTensorSpan{Vector2}, ReadOnlySpan{Tensor{Vector2}}, Spacings{float}, EdgeOrder, Axes)"/>
    public static void Compute(
        in ReadOnlyTensorSpan<Vector4> samples,
        ReadOnlySpan<Tensor<Vector4>> destinations,
        Spacings<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default) => PartsTensors<Vector4, float>.Run(samples, destinations, spacing, edgeOrder, axes);

    /// <inheritdoc cref="AlongAxis(Tensor{Vector2}, int, Spacing{float}, EdgeOrder)"/>
    public static Tensor<Vector4> AlongAxis(
        Tensor<Vector4> samples, int axis, Spacing<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First)
    {
        ArgumentNullException.ThrowIfNull(samples);
        return PartsTensors<Vector4, float>.AlongAxis(samples.AsReadOnlyTensorSpan(), axis, spacing, edgeOrder);
    }

    /// <inheritdoc cref="AlongAxis(Tensor{Vector2}, int, Spacing{float}, EdgeOrder)"/>
    public static Tensor<Vector4> AlongAxis(
        in ReadOnlyTensorSpan<Vector4> samples, int axis, Spacing<float> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First) =>
        PartsTensors<Vector4, float>.AlongAxis(samples, axis, spacing, edgeOrder);

    /// <inheritdoc cref="AlongAxis(in ReadOnlyTensorSpan{Vector2}, in TensorSpan{Vector2}, int, Spacing{float}, EdgeOrder)"/>
    public static void AlongAxis(
        in ReadOnlyTensorSpan<Vector4> samples,
        in TensorSpan<Vector4> destination,
        int axis,
        Spacing<float> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First) => PartsTensors<Vector4, float>.AlongAxis(samples, destination, axis, spacing, edgeOrder);
}
