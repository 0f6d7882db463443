using System;
using System.Numerics;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Windows;

namespace GenericGradient.IO;

/// <summary>Prepares gradients of arrays that are read piece by piece.</summary>
/// <example>
/// <code>
/// using var u = ArrayFile.OpenRead&lt;double&gt;("u.npy");
/// double[] latitude = ArrayFile.ReadAll&lt;double&gt;("lat.npy");
/// var gradient = StreamedGradient.Create(u, [0.5, Spacing.Coordinates(latitude)], axes: [0, 1]);
/// Console.WriteLine(gradient.Forecast());
/// gradient.WriteTo(["g0.npy", "g1.npy"]);
/// </code>
/// </example>
public static class StreamedGradient
{
    /// <summary>Prepares the gradient of an array: checks shape, spacing and axes; nothing is read yet.</summary>
    /// <typeparam name="T">The element type: any number of files that is not an integer.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing does not fit the shape.</exception>
    public static StreamedGradient<T, T> Create<T>(IPlaneSource<T> source, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(source, Request(source, spacing, options, axes), static (shape, axes, spacings, options, halo) =>
            new PlanWindows<T, T>(shape, axes, spacings, options, halo, axes.Length, static (extents, own, how, along) =>
            {
                var plan = GradientPlan.Create(extents, new Spacings<T>(own), how, along);
                return new(plan.Shape[0], plan.Execute, plan.ExecuteRange);
            }));
    }

    /// <summary>Prepares the gradient of an array of integers.</summary>
    /// <typeparam name="TSample">The element type of the samples: any integer of files.</typeparam>
    /// <typeparam name="T">The element type of the results.</typeparam>
    /// <param name="source">The samples. The caller ends it when the runs are done.</param>
    /// <param name="spacing">One for all selected axes, or a list with one for each; 1 by default.</param>
    /// <param name="options">How the gradient is computed.</param>
    /// <param name="axes">The axes to differentiate along; all by default.</param>
    /// <exception cref="ArgumentException">An axis is out of range, repeated or too short, or the spacing does not fit the shape.</exception>
    public static StreamedGradient<TSample, T> Create<TSample, T>(
        IPlaneSource<TSample> source, Spacings<T> spacing = default, GradientOptions options = default, Axes axes = default)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(source, Request(source, spacing, options, axes), static (shape, axes, spacings, options, halo) =>
            new PlanWindows<TSample, T>(shape, axes, spacings, options, halo, axes.Length, static (extents, own, how, along) =>
            {
                var plan = GradientPlan.Create(extents, new Spacings<T>(own), how, along);
                return new(plan.Shape[0], plan.Execute, plan.ExecuteRange);
            }));
    }

    internal static GradientRequest<T> Request<TSample, T>(
        IPlaneSource<TSample> source, Spacings<T> spacing, GradientOptions options, Axes axes, FieldOperator<T>? fieldOperator = null)
        where TSample : unmanaged
        where T : unmanaged, INumber<T>
    {
        ElementTypes.Of<T>();
        string name = source is INamed named ? named.Name : "The source";
        return source.Shape.Length > 0
            ? new(source.Shape, source.Order, spacing, options, axes, name, fieldOperator)
            : throw new ArgumentException($"{name} has no axis: it is one number.", nameof(source));
    }
}
