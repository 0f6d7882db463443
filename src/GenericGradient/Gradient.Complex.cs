using System;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Planning;

namespace GenericGradient;

/// <content>
/// Samples that are complex numbers of a real variable: the derivative of the real part and of the imaginary part, each with the bits of
/// the gradient of that part alone. Dense samples are not copied.
/// </content>
public static partial class Gradient
{
    /// <summary>The derivative along a row of complex samples.</summary>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">How far apart they are; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample.</param>
    /// <returns>The derivative at each sample: that of the real part, and that of the imaginary part.</returns>
    /// <exception cref="ArgumentException">There are too few samples or too many, or the spacing does not fit them.</exception>
    public static Complex[] Compute(
        ReadOnlySpan<Complex> samples, Spacing<double> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First) =>
        PartsRun<Complex, double>.Line(samples, spacing, edgeOrder);

    /// <summary>The derivative along a row of complex samples, into memory of yours; nothing is allocated.</summary>
    /// <param name="samples">The samples: 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them.</param>
    /// <param name="spacing">How far apart the samples are; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample.</param>
    /// <exception cref="ArgumentException">
    /// There are too few samples or too many, the spacing does not fit them, or the destination has another length or overlaps them.
    /// </exception>
    public static void Compute(
        ReadOnlySpan<Complex> samples,
        Span<Complex> destination,
        Spacing<double> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First) => PartsRun<Complex, double>.Line(samples, destination, spacing, edgeOrder);

    /// <summary>The gradient of an array of rank 2 of complex samples: the derivative along each selected axis.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>One array for each selected axis, in the order asked, of the shape of the samples.</returns>
    /// <exception cref="ArgumentException">
    /// An axis is out of range, repeated or has too few samples, or the spacing does not fit the samples.
    /// </exception>
    public static Complex[][,] Compute(
        Complex[,] samples, Spacings<double> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default) =>
        ArrayRun<Complex, Complex, double, PartsRun<Complex, double>>.Compute<Complex[,]>(samples, spacing, edgeOrder, axes);

    /// <summary>The gradient of an array of rank 3 of complex samples: the derivative along each selected axis.</summary>
    /// <inheritdoc cref="Compute(Complex[,], Spacings{double}, EdgeOrder, Axes)"/>
    public static Complex[][,,] Compute(
        Complex[,,] samples, Spacings<double> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default) =>
        ArrayRun<Complex, Complex, double, PartsRun<Complex, double>>.Compute<Complex[,,]>(samples, spacing, edgeOrder, axes);

    /// <summary>The gradient of a grid of complex samples: the derivative along each selected axis.</summary>
    /// <param name="samples">The samples: along each selected axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="spacing">One spacing for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample of an axis.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <returns>One dense tensor for each selected axis, in the order asked, of the shape of the samples.</returns>
    /// <inheritdoc cref="Compute(Complex[,], Spacings{double}, EdgeOrder, Axes)" path="/exception"/>
    public static Tensor<Complex>[] Compute(
        Tensor<Complex> samples, Spacings<double> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First, Axes axes = default)
    {
        ArgumentNullException.ThrowIfNull(samples);
        return PartsTensors<Complex, double>.Run(samples.AsReadOnlyTensorSpan(), spacing, edgeOrder, axes);
    }

    /// <inheritdoc cref="Compute(Tensor{Complex}, Spacings{double}, EdgeOrder, Axes)"/>
    public static Tensor<Complex>[] Compute(
        in ReadOnlyTensorSpan<Complex> samples,
        Spacings<double> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default) => PartsTensors<Complex, double>.Run(samples, spacing, edgeOrder, axes);

    /// <summary>The gradient of a grid of complex samples, into tensors of yours; nothing is allocated where they are dense.</summary>
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
        in ReadOnlyTensorSpan<Complex> samples,
        ReadOnlySpan<Tensor<Complex>> destinations,
        Spacings<double> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First,
        Axes axes = default) => PartsTensors<Complex, double>.Run(samples, destinations, spacing, edgeOrder, axes);

    /// <summary>The derivative of a grid of complex samples along one axis.</summary>
    /// <param name="samples">The samples: along the axis 2 or more, or 3 for <see cref="EdgeOrder.Second"/>.</param>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="spacing">How far apart the samples of the axis are; 1 by default.</param>
    /// <param name="edgeOrder">The accuracy at the first and the last sample of the axis.</param>
    /// <returns>A dense tensor of the shape of the samples.</returns>
    /// <exception cref="ArgumentException">The axis is out of range or has too few samples, or the spacing does not fit it.</exception>
    public static Tensor<Complex> AlongAxis(
        Tensor<Complex> samples, int axis, Spacing<double> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First)
    {
        ArgumentNullException.ThrowIfNull(samples);
        return PartsTensors<Complex, double>.AlongAxis(samples.AsReadOnlyTensorSpan(), axis, spacing, edgeOrder);
    }

    /// <inheritdoc cref="AlongAxis(Tensor{Complex}, int, Spacing{double}, EdgeOrder)"/>
    public static Tensor<Complex> AlongAxis(
        in ReadOnlyTensorSpan<Complex> samples, int axis, Spacing<double> spacing = default, EdgeOrder edgeOrder = EdgeOrder.First) =>
        PartsTensors<Complex, double>.AlongAxis(samples, axis, spacing, edgeOrder);

    /// <summary>The derivative of a grid of complex samples along one axis, into a tensor of yours.</summary>
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
        in ReadOnlyTensorSpan<Complex> samples,
        in TensorSpan<Complex> destination,
        int axis,
        Spacing<double> spacing = default,
        EdgeOrder edgeOrder = EdgeOrder.First) => PartsTensors<Complex, double>.AlongAxis(samples, destination, axis, spacing, edgeOrder);
}
