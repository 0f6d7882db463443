using System;
using System.Numerics;
using GenericGradient.Operators;
using GenericGradient.Refusals;

namespace GenericGradient;

/// <summary>
/// Creates plans for operators: magnitude, divergence, curl, laplacian, hessian, jacobian, and derivatives along several axes. An operator reads the samples once
/// and writes its results once; derivatives between are kept in scratch memory: of a few kilobytes, or of some planes where samples are integers, have gaps between, may be
/// missing, or come in ranges. <see cref="Field"/> and <see cref="VectorField"/> are the same with the samples given at once.
/// </summary>
/// <remarks>
/// An operator is of the selected axes. The others are a batch: over axes 2 and 3 of samples [time, level, latitude, longitude], it is computed for each time and
/// level. Spacings, options, components and results are in the order of the axes that were asked for.
/// </remarks>
public static class OperatorPlan
{
    /// <summary>The magnitude of the gradient, <c>sqrt(d0^2 + d1^2 + ...)</c>; along one axis <c>|d0|</c>.</summary>
    /// <typeparam name="T">The element type: a number that has roots.</typeparam>
    /// <param name="shape">The extents of the samples, axis 0 first; samples lie in row-major order.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default. Coordinates and steps are read now.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operator; all by default.</param>
    /// <remarks>The root is a plain one: squares overflow where a derivative is beyond the root of the largest number.</remarks>
    /// <exception cref="ArgumentNullException">A list of extents or axes is null.</exception>
    /// <exception cref="ArgumentException">
    /// An extent is negative or the shape too large, an axis is out of range, repeated or too short, there is none, or the spacing or the options do not fit.
    /// </exception>
    /// <exception cref="NotSupportedException">The element type is an integer, or samples may be missing and it has no NaN to tell it.</exception>
    /// <example>
    /// <code>
    /// var plan = OperatorPlan.Magnitude&lt;float&gt;([480, 640], 0.5f, new() { Accuracy = 4 });
    /// plan.Execute(frame, edges);                         // once for each frame, nothing allocated
    /// </code>
    /// </example>
    public static OperatorPlan<T> Magnitude<T>(int[] shape, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T>, IRootFunctions<T> => Create(shape, spacing, options, axes, along => Operation.Magnitude(along.Length), Joins.OfRoots<T>());

    /// <summary>
    /// The magnitude of a gradient along two axes, and the direction in which it points: the angle from x towards y, <c>atan2(d/dy, d/dx)</c>, in radians from
    /// -pi to pi. It has two results.
    /// </summary>
    /// <typeparam name="T">The element type: a floating-point number.</typeparam>
    /// <param name="shape">The extents of the samples, axis 0 first; samples lie in row-major order.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default. Coordinates and steps are read now.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The two axes; both by default.</param>
    /// <remarks>Angles come from the mathematical functions of the platform, so their last bit may differ from machine to machine.</remarks>
    /// <inheritdoc cref="Magnitude{T}(int[], Spacings{T}, GradientOptions, Axes)" path="/exception"/>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public static OperatorPlan<T> MagnitudeAndAngle<T>(
        int[] shape, Frame frame, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : IFloatingPointIeee754<T> =>
        Create(shape, spacing, options, axes, along => Operation.MagnitudeAndAngle(along.Length, frame), Joins.OfAngles<T>());

    /// <summary>The divergence of a vector field, <c>d0 u0 + d1 u1 + ...</c>. It has a component for each axis, up to four, in the order of the axes.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="Magnitude{T}(int[], Spacings{T}, GradientOptions, Axes)" path="/param"/>
    /// <inheritdoc cref="Magnitude{T}(int[], Spacings{T}, GradientOptions, Axes)" path="/exception"/>
    /// <example>
    /// <code>
    /// // Wind on rows that go north: v along axis 0, u along axis 1.
    /// var plan = OperatorPlan.Divergence&lt;double&gt;([181, 360], [111e3, 80e3]);
    /// plan.Execute([v, u], spread);
    /// </code>
    /// </example>
    public static OperatorPlan<T> Divergence<T>(int[] shape, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => Create(shape, spacing, options, axes, along => Operation.Divergence(along.Length), Joins.OfNumbers<T>());

    /// <summary>
    /// The curl of a vector field of two or three components, which are given in the order of the axes. Of three, the results are in the order of the axes likewise;
    /// of two, the one result is the curl around z: <c>dv/dx - du/dy</c>.
    /// </summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="shape">The extents of the samples, axis 0 first; samples lie in row-major order.</param>
    /// <param name="frame">Which axis is x: the sign depends on it.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default. Coordinates and steps are read now.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The two or three axes; all by default.</param>
    /// <inheritdoc cref="Magnitude{T}(int[], Spacings{T}, GradientOptions, Axes)" path="/exception"/>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    /// <example>
    /// <code>
    /// // [y, x], so the components are v (along axis 0, y) and u (along axis 1, x).
    /// var plan = OperatorPlan.Curl&lt;double&gt;([181, 360], Frame.Reversed, [111e3, 80e3]);
    /// plan.Execute([v, u], vorticity);
    /// </code>
    /// </example>
    public static OperatorPlan<T> Curl<T>(
        int[] shape, Frame frame, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => Create(shape, spacing, options, axes, along => Operation.Curl(along.Length, frame), Joins.OfNumbers<T>());

    /// <summary>The laplacian, <c>dd0 + dd1 + ...</c>: the sum of the second derivatives along all axes.</summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="Magnitude{T}(int[], Spacings{T}, GradientOptions, Axes)" path="/param"/>
    /// <inheritdoc cref="Magnitude{T}(int[], Spacings{T}, GradientOptions, Axes)" path="/exception"/>
    public static OperatorPlan<T> Laplacian<T>(int[] shape, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => Create(shape, spacing, options, axes, along => Operation.Laplacian(along.Length), Joins.OfNumbers<T>());

    /// <summary>
    /// The hessian: all second derivatives. It is symmetric, so its results are those on and above the diagonal, row by row: <c>dd0, d0 d1, d0 d2, dd1, d1 d2, dd2</c>.
    /// </summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="Magnitude{T}(int[], Spacings{T}, GradientOptions, Axes)" path="/param"/>
    /// <inheritdoc cref="Magnitude{T}(int[], Spacings{T}, GradientOptions, Axes)" path="/exception"/>
    /// <remarks>Those on the diagonal have the stencil of a second derivative; the others are first derivatives one after the other.</remarks>
    public static OperatorPlan<T> Hessian<T>(int[] shape, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => Create(shape, spacing, options, axes, along => Operation.Hessian(along.Length), Joins.OfNumbers<T>());

    /// <summary>
    /// The jacobian of a vector field of up to four components, one for each axis: the derivatives of the first along all axes, then those of the second, and so on.
    /// </summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <inheritdoc cref="Magnitude{T}(int[], Spacings{T}, GradientOptions, Axes)" path="/param"/>
    /// <inheritdoc cref="Magnitude{T}(int[], Spacings{T}, GradientOptions, Axes)" path="/exception"/>
    public static OperatorPlan<T> Jacobian<T>(int[] shape, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T> => Create(shape, spacing, options, axes, along => Operation.Jacobian(along.Length), Joins.OfNumbers<T>());

    /// <summary>
    /// A derivative along several axes: <c>[0, 1]</c> is d0 d1 f, <c>[0, 0, 1]</c> the second along axis 0 and the first along axis 1. The order in which axes are named
    /// makes no difference: stencils are applied along one axis after the other, the outermost first.
    /// </summary>
    /// <typeparam name="T">The element type: any number that is not an integer.</typeparam>
    /// <param name="shape">The extents of the samples, axis 0 first; samples lie in row-major order.</param>
    /// <param name="along">The axes that are derived along, each as often as the derivative is to be along it, up to four times.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default. Coordinates and steps are read now.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes that spacings and options are given for; all by default.</param>
    /// <remarks>
    /// A derivative along two axes or more needs memory for some lines of the second of them: for planes (1, 2) of a volume rows, for planes (0, 1) whole planes.
    /// </remarks>
    /// <inheritdoc cref="Magnitude{T}(int[], Spacings{T}, GradientOptions, Axes)" path="/exception"/>
    public static OperatorPlan<T> Derivative<T>(
        int[] shape, int[] along, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(along);
        if (along.Length == 0)
        {
            throw Refusal.DerivativeWithoutAxis();
        }

        return Create(shape, spacing, options, axes, selected => Operation.Mixed(Orders(along, shape.Length, selected)), Joins.OfNumbers<T>());
    }

    private static OperatorPlan<T> Create<T>(
        int[] shape, Spacings<T> spacing, in GradientOptions options, Axes axes, Func<int[], Operation> operation, Joins<T> joins)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(shape);
        return OperatorPlan<T>.Create(Array.ConvertAll(shape, extent => (nint)extent), spacing, axes, options, operation, joins);
    }

    /// <summary>How often each selected axis is derived along.</summary>
    private static int[] Orders(ReadOnlySpan<int> along, int rank, ReadOnlySpan<int> selected)
    {
        var orders = new int[selected.Length];
        for (int i = 0; i < along.Length; i++)
        {
            int axis = Checks.Validation.Axis(along[i], rank, i, nameof(along));
            int k = selected.IndexOf(axis);
            if (k < 0)
            {
                throw Refusal.DerivativeAxisNotSelected(axis, selected, nameof(along));
            }

            if (++orders[k] > 4)
            {
                throw Refusal.DerivativeOrder(orders[k], axis);
            }
        }

        return orders;
    }
}
