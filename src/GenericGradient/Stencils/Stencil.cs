using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using GenericGradient.Generated;

namespace GenericGradient;

/// <summary>
/// Which samples make the derivative at one index, and the weight of each: <c>f'[i] = sum of Weights[k] f[i + Offsets[k]]</c>. All of these
/// samples are in the array; values of f between samples are not needed.
/// </summary>
/// <remarks>
/// A gradient computes this sum with weights on differences of neighbours. <see cref="Apply"/> does the same and
/// has the bits of the gradient. A sum over <see cref="Weights"/> may differ from it by rounding.
/// </remarks>
/// <typeparam name="T">The element type of the samples.</typeparam>
public sealed class Stencil<T>
    where T : INumber<T>
{
    private readonly int[] offsets;
    private readonly T[] weights;
    private readonly Func<ReadOnlySpan<T>, T> formula;

    private Stencil(int axis, int index, StencilSide side, int[] offsets, T[] weights, Func<ReadOnlySpan<T>, T> formula)
    {
        Axis = axis;
        Index = index;
        Side = side;
        this.offsets = offsets;
        this.weights = weights;
        this.formula = formula;
    }

    /// <summary>The axis along which the stencil differentiates.</summary>
    public int Axis { get; }

    /// <summary>The index, along <see cref="Axis"/>, of the sample whose derivative the stencil gives.</summary>
    public int Index { get; }

    /// <summary>Whether the samples of the stencil lie after <see cref="Index"/>, before it, or on both sides.</summary>
    public StencilSide Side { get; }

    /// <summary>The positions of the samples that the stencil reads, relative to <see cref="Index"/>, in ascending order.</summary>
    public ReadOnlySpan<int> Offsets => offsets;

    /// <summary>The weight of each sample in <see cref="Offsets"/>, per unit of the independent variable.</summary>
    public ReadOnlySpan<T> Weights => weights;

    /// <summary>Computes the derivative at <see cref="Index"/> from the samples of a line along the axis.</summary>
    /// <param name="line">All samples of one line along the axis.</param>
    /// <exception cref="ArgumentException"><paramref name="line"/> ends before the last sample of the stencil.</exception>
    public T Apply(ReadOnlySpan<T> line)
    {
        int end = Index + offsets[^1] + 1;
        if (line.Length < end)
        {
            throw new ArgumentException(
                $"The line has {line.Length} samples, but the stencil at index {Index} reads sample {end - 1}; give all samples along axis {Axis}.",
                nameof(line));
        }

        return formula(line[(Index + offsets[0])..end]);
    }

    /// <summary>The difference of two samples over a distance.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static Stencil<T> OfDifference(int axis, int index, StencilSide side, int lower, int upper, T distance)
    {
        T weight = T.One / distance;
        return new(axis, index, side, [lower, upper], [-weight, weight], f => RowLoops.Difference(f[0], f[^1], distance));
    }

    /// <summary>An end of second order by a step.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static Stencil<T> OfEdge(int axis, int index, StencilSide side, T twoSteps)
    {
        T one = T.One / twoSteps, three = T.CreateChecked(3) / twoSteps, four = T.CreateChecked(4) / twoSteps;
        return side == StencilSide.Forward
            ? new(axis, index, side, [0, 1, 2], [-three, four, -one], f => RowLoops.Forward2(f[0], f[1], f[2], twoSteps))
            : new(axis, index, side, [-2, -1, 0], [one, -four, three], f => RowLoops.Backward2(f[0], f[1], f[2], twoSteps));
    }

    /// <summary>Two weights on the differences of three samples.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static Stencil<T> OfWeights(int axis, int index, StencilSide side, int middle, T left, T right) =>
        new(axis, index, side, [middle - 1, middle, middle + 1], [-left, left - right, right], f => RowLoops.Weighted(f[0], f[1], f[2], left, right));

    /// <summary>The stencil in words, such as <c>axis 0, index 1, central: -0.5 f[0] + 0.5 f[2]</c>, in invariant culture.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(FormattableString.Invariant($"axis {Axis}, index {Index}, "));
        text.Append(Side switch { StencilSide.Forward => "forward", StencilSide.Central => "central", _ => "backward" }).Append(": ");
        for (int k = 0; k < offsets.Length; k++)
        {
            var weight = weights[k];
            string sign = T.IsNegative(weight) ? k == 0 ? "-" : " - " : k == 0 ? "" : " + ";
            text.Append(sign).Append(FormattableString.Invariant($"{T.Abs(weight)} f[{Index + offsets[k]}]"));
        }

        return text.ToString();
    }
}
