using System;
using System.Linq;
using System.Numerics;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Windows;

namespace GenericGradient.IO;

/// <summary>
/// Prepares operators of arrays that are read piece by piece: they run as gradients do, and have the bits of <see cref="OperatorPlan"/>. At least some planes must fit
/// into the budget of memory.
/// </summary>
/// <example>
/// <code>
/// using var scan = ArrayFile.OpenRead&lt;short&gt;("scan.npy");
/// StreamedOperator.Magnitude&lt;short, float&gt;(scan, [2.5f, 0.7f, 0.7f]).WriteTo(["edges.npy"]);
/// </code>
/// </example>
public static class StreamedOperator
{
    /// <summary>The magnitude of the gradient of an array, <c>sqrt(d0^2 + d1^2 + ...)</c>.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operator; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static StreamedGradient<T, T> Magnitude<T>(
        IPlaneSource<T> source, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : unmanaged, INumber<T>, IRootFunctions<T> =>
        Numbers(source, spacing, options, axes, new("a magnitude", IsMixed: false, static (shape, spacings, how, along) =>
            OperatorPlan.Magnitude<T>(shape, spacings, how, along)));

    /// <summary>The magnitude of the gradient of an array, <c>sqrt(d0^2 + d1^2 + ...)</c>, whose samples are integers.</summary>
    /// <typeparam name="TSample">The element type of the samples: any integer of files.</typeparam>
    /// <typeparam name="T">The element type of the results.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operator; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static StreamedGradient<TSample, T> Magnitude<TSample, T>(
        IPlaneSource<TSample> source, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T>, IRootFunctions<T> =>
        Integers<TSample, T>(source, spacing, options, axes, new("a magnitude", IsMixed: false, static (shape, spacings, how, along) =>
            OperatorPlan.Magnitude<T>(shape, spacings, how, along)));

    /// <summary>The magnitude of the gradient along two axes of an array, and the angle from x towards y of where it points: two results.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operator; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static StreamedGradient<T, T> MagnitudeAndAngle<T>(
        IPlaneSource<T> source, Frame frame, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Numbers(source, spacing, options, axes, new("an angle", IsMixed: false, (shape, spacings, how, along) =>
            OperatorPlan.MagnitudeAndAngle<T>(shape, frame, spacings, how, along)));

    /// <summary>The magnitude of the gradient along two axes of an array, and the angle from x towards y of where it points: two results, whose samples are integers.</summary>
    /// <typeparam name="TSample">The element type of the samples: any integer of files.</typeparam>
    /// <typeparam name="T">The element type of the results.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operator; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static StreamedGradient<TSample, T> MagnitudeAndAngle<TSample, T>(
        IPlaneSource<TSample> source, Frame frame, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Integers<TSample, T>(source, spacing, options, axes, new("an angle", IsMixed: false, (shape, spacings, how, along) =>
            OperatorPlan.MagnitudeAndAngle<T>(shape, frame, spacings, how, along)));

    /// <summary>The sum of the second derivatives along all axes of an array.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operator; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static StreamedGradient<T, T> Laplacian<T>(
        IPlaneSource<T> source, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : unmanaged, INumber<T> =>
        Numbers(source, spacing, options, axes, new("a laplacian", IsMixed: false, static (shape, spacings, how, along) =>
            OperatorPlan.Laplacian<T>(shape, spacings, how, along)));

    /// <summary>The sum of the second derivatives along all axes of an array, whose samples are integers.</summary>
    /// <typeparam name="TSample">The element type of the samples: any integer of files.</typeparam>
    /// <typeparam name="T">The element type of the results.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operator; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static StreamedGradient<TSample, T> Laplacian<TSample, T>(
        IPlaneSource<TSample> source, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T> =>
        Integers<TSample, T>(source, spacing, options, axes, new("a laplacian", IsMixed: false, static (shape, spacings, how, along) =>
            OperatorPlan.Laplacian<T>(shape, spacings, how, along)));

    /// <summary>All second derivatives of an array: those on and above the diagonal, row by row.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operator; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static StreamedGradient<T, T> Hessian<T>(
        IPlaneSource<T> source, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : unmanaged, INumber<T> =>
        Numbers(source, spacing, options, axes, new("a hessian", IsMixed: true, static (shape, spacings, how, along) =>
            OperatorPlan.Hessian<T>(shape, spacings, how, along)));

    /// <summary>All second derivatives of an array: those on and above the diagonal, row by row, whose samples are integers.</summary>
    /// <typeparam name="TSample">The element type of the samples: any integer of files.</typeparam>
    /// <typeparam name="T">The element type of the results.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes of the operator; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing or the options do not fit.</exception>
    public static StreamedGradient<TSample, T> Hessian<TSample, T>(
        IPlaneSource<TSample> source, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T> =>
        Integers<TSample, T>(source, spacing, options, axes, new("a hessian", IsMixed: true, static (shape, spacings, how, along) =>
            OperatorPlan.Hessian<T>(shape, spacings, how, along)));

    /// <summary>A derivative along several axes: <c>[0, 1]</c> is d0 d1, <c>[0, 0, 1]</c> the second along axis 0 and the first along axis 1.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="along">The axes that are derived along, each as often as the derivative is to be along it.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes that spacings and options are given for; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, not selected, repeated or too short, or the spacing or the options do not fit.</exception>
    public static StreamedGradient<T, T> Derivative<T>(
        IPlaneSource<T> source, int[] along, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        return Numbers(source, spacing, options, axes, Derivative<T>(along, source.Shape.Length, axes));
    }

    /// <summary>A derivative along several axes of integers: <c>[0, 1]</c> is d0 d1, <c>[0, 0, 1]</c> the second along axis 0 and the first along axis 1.</summary>
    /// <typeparam name="TSample">The element type of the samples: any integer of files.</typeparam>
    /// <typeparam name="T">The element type of the results.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="along">The axes that are derived along, each as often as the derivative is to be along it.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How derivatives are computed.</param>
    /// <param name="axes">The axes that spacings and options are given for; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, not selected, repeated or too short, or the spacing or the options do not fit.</exception>
    public static StreamedGradient<TSample, T> Derivative<TSample, T>(
        IPlaneSource<TSample> source, int[] along, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        return Integers<TSample, T>(source, spacing, options, axes, Derivative<T>(along, source.Shape.Length, axes));
    }

    /// <summary>The axes of a derivative by their places among the selected ones, because those have other numbers where an array is stored column by column.</summary>
    private static FieldOperator<T> Derivative<T>(int[] along, int rank, Axes axes)
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(along);
        int[] selected = axes.AreAll ? [.. Enumerable.Range(0, rank)] : [.. axes.List.ToArray().Select(axis => axis < 0 ? axis + rank : axis)];
        int[] places = [.. along.Select(axis => Array.IndexOf(selected, axis < 0 ? axis + rank : axis))];
        int unknown = Array.IndexOf(places, -1);
        return unknown < 0
            ? new("a derivative", IsMixed: places.Distinct().Count() > 1, (shape, spacings, how, stored) =>
                OperatorPlan.Derivative<T>(shape, [.. places.Select(place => stored[place])], spacings, how, stored))
            : throw new ArgumentException($"Axis {along[unknown]} is not among the selected axes.", nameof(along));
    }

    private static StreamedGradient<T, T> Numbers<T>(IPlaneSource<T> source, Spacings<T> spacing, GradientOptions options, Axes axes, FieldOperator<T> asked)
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        var request = StreamedGradient.Request(source, spacing, options, axes, asked);
        return new(source, request, (shape, stored, spacings, how, halo) =>
            new PlanWindows<T, T>(shape, stored, spacings, how, halo, request.Results.Length, (extents, own, given, along) =>
            {
                var plan = asked.Make(extents, own, given, along);
                return new(plan.Shape[0], plan.Execute, plan.ExecuteRange);
            }));
    }

    private static StreamedGradient<TSample, T> Integers<TSample, T>(
        IPlaneSource<TSample> source, Spacings<T> spacing, GradientOptions options, Axes axes, FieldOperator<T> asked)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        var request = StreamedGradient.Request(source, spacing, options, axes, asked);
        return new(source, request, (shape, stored, spacings, how, halo) =>
            new PlanWindows<TSample, T>(shape, stored, spacings, how, halo, request.Results.Length, (extents, own, given, along) =>
            {
                var plan = asked.Make(extents, own, given, along);
                return new(plan.Shape[0], plan.Execute, plan.ExecuteRange);
            }));
    }
}
