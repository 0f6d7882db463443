using System;
using System.Linq;
using System.Numerics;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO.Windows;

/// <summary>An operator of one field that is streamed in place of a gradient.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="IsMixed">Whether it derives along one axis after another, outermost first.</param>
/// <param name="Make">Makes the plan for a shape, with spacings, options and axes.</param>
internal sealed record FieldOperator<T>(string Name, bool IsMixed, Func<int[], Spacing<T>[], GradientOptions, int[], OperatorPlan<T>> Make)
    where T : unmanaged, INumber<T>
{
    /// <summary>More samples than any formula reads: an operator is checked as if no axis had more.</summary>
    private const int Enough = 32;

    /// <summary>
    /// A plan over a few samples of each axis, which says what the operator has and refuses what it refuses. Spacings have been checked by themselves, so uneven ones are
    /// replaced by a step.
    /// </summary>
    /// <exception cref="ArgumentException">The operator is refused.</exception>
    public OperatorPlan<T> Sample(long[] stored, int[] axes, Spacing<T>[] spacings, GradientOptions options)
    {
        int[] shape = [.. stored.Select((extent, axis) => axes.Contains(axis) ? (int)Math.Min(Enough, extent) : 1)];
        return Make(shape, [.. spacings.Select(spacing => spacing.IsUneven ? Spacing.Step(T.One) : spacing)], options with { Mask = default }, axes);
    }
}
