using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Grids;
using GenericGradient.Requests;

namespace GenericGradient.Operators;

/// <summary>
/// A derivative along several axes: along the first of them as the grid has them, then along the next of what that gave. After the first, stencils stay within
/// lines of the second axis, so whole lines of it are computed at a time, and nothing else is kept.
/// </summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
internal sealed class MixedDerivative<T>
    where T : INumber<T>
{
    private readonly (int K, GradientPlan<T> Gradient)[] others;

    /// <summary>Prepares one.</summary>
    /// <param name="derivative">The derivative.</param>
    /// <param name="target">Its place in the operation.</param>
    /// <param name="gradients">The plan of each order, for samples of which some may be missing.</param>
    /// <param name="whole">The same for samples of which none is.</param>
    public MixedDerivative(Derivative derivative, int target, GradientPlan<T>?[] gradients, GradientPlan<T>?[] whole)
    {
        Target = target;
        var any = gradients.First(gradient => gradient is not null)!;
        var axes = any.Axes.ToArray();
        int[] along = [.. Enumerable.Range(0, axes.Length).Where(k => derivative.Orders[k] > 0).OrderBy(k => axes[k])];
        First = DerivativeGroup<T>.Single(derivative.Component, gradients[derivative.Orders[along[0]]]!, along[0], target);
        others = [.. along.Skip(1).Select(k => (k, whole[derivative.Orders[k]]!))];
        Line = (int)nint.Min(int.MaxValue, Extents.Product(any.Shape[axes[along[1]]..])); // beyond which no grid has samples
    }

    /// <summary>Its place in the operation.</summary>
    public int Target { get; }

    /// <summary>The derivative along the first axis.</summary>
    public DerivativeGroup<T> First { get; }

    /// <summary>How many samples a line of the second axis spans: what is computed at a time is some of them.</summary>
    public int Line { get; }

    /// <summary>Computes the rest.</summary>
    /// <param name="current">The derivative along the first axis at whole lines; it may be overwritten.</param>
    /// <param name="other">Memory for as many.</param>
    /// <param name="destination">Where the result goes.</param>
    public void Finish(Span<T> current, Span<T> other, Span<T> destination)
    {
        for (int step = 0; step < others.Length; step++)
        {
            var (k, gradient) = others[step];
            var next = step == others.Length - 1 ? destination : other;
            gradient.Passes.Run(current, gradient.Factors, Destinations<T>.Only(next, k), 0, current.Length, streams: false);
            other = current;
            current = next;
        }
    }
}
