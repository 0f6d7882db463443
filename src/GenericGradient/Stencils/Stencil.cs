using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using GenericGradient.Generated;
using GenericGradient.Stencils;

namespace GenericGradient;

/// <summary>
/// Which samples make the derivative at one index, and the weight of each: <c>f'[i] = sum of Weights[k] f[i + Offsets[k]]</c>. All of these
/// samples are in the array; values of f between samples are not needed.
/// </summary>
/// <remarks>
/// A gradient computes this sum with weights on differences of neighbours. <see cref="Apply"/> does the same and
/// has the bits of the gradient. A sum over <see cref="Weights"/> may differ from it by rounding. Where a boundary is a constant, its part
/// is <see cref="Constant"/>.
/// </remarks>
/// <typeparam name="T">The element type of the samples.</typeparam>
public sealed class Stencil<T>
    where T : INumber<T>
{
    private readonly int[] offsets;
    private readonly T[] weights;
    private readonly Func<ReadOnlySpan<T>, T> formula;

    internal Stencil(
        int axis, int index, StencilSide side, int[] offsets, T[] weights, Func<ReadOnlySpan<T>, T> formula, StencilError error, T? constant = default)
    {
        Derivative = error.Derivative;
        ErrorOrder = error.Order;
        ErrorConstant = error.Constant;
        NoiseGain = error.NoiseGain;
        Constant = constant ?? T.Zero;
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

    /// <summary>What values beyond the ends of the axis add to the sum; 0 where nothing constant is read.</summary>
    public T Constant { get; }

    /// <summary>Which derivative the stencil gives.</summary>
    public int Derivative { get; }

    /// <summary>
    /// The order of the leading error: it shrinks with this power of the step. It is that of the derivative of order <see cref="Derivative"/> +
    /// <see cref="ErrorOrder"/> of f.
    /// </summary>
    public int ErrorOrder { get; }

    /// <summary>
    /// The factor of the leading error: what is computed is, for a smooth f, about the derivative plus <c>ErrorConstant</c> times the derivative of order
    /// <see cref="Derivative"/> + <see cref="ErrorOrder"/> of f, both at the sample. It includes the step: <c>h^2 / 6</c> for <c>(f[1] - f[-1]) / (2 h)</c>.
    /// Source: the moments of the weights over the factorial, from Taylor's theorem. Beyond the ends it holds for an f that goes on as the boundary says.
    /// </summary>
    public double ErrorConstant { get; }

    /// <summary>
    /// How much noise the stencil passes on: independent errors of the samples of standard deviation s make one of <c>NoiseGain s</c>. It is
    /// <c>sqrt(sum of w^2)</c>.
    /// </summary>
    public double NoiseGain { get; }

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
        double step = StencilError.Double(distance) / (upper - lower);
        var error = StencilError.Of([lower * step, upper * step], [-weight, weight], derivative: 1);
        return new(axis, index, side, [lower, upper], [-weight, weight], f => RowLoops.Difference(f[0], f[^1], distance), error);
    }

    /// <summary>An end of second order by a step.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static Stencil<T> OfEdge(int axis, int index, StencilSide side, T twoSteps)
    {
        T one = T.One / twoSteps, three = T.CreateChecked(3) / twoSteps, four = T.CreateChecked(4) / twoSteps;
        double step = StencilError.Double(twoSteps) / 2;
        return side == StencilSide.Forward
            ? new(
                axis,
                index,
                side,
                [0, 1, 2],
                [-three, four, -one],
                f => RowLoops.Forward2(f[0], f[1], f[2], twoSteps),
                StencilError.Of([0, step, 2 * step], [-three, four, -one], derivative: 1))
            : new(
                axis,
                index,
                side,
                [-2, -1, 0],
                [one, -four, three],
                f => RowLoops.Backward2(f[0], f[1], f[2], twoSteps),
                StencilError.Of([-2 * step, -step, 0], [one, -four, three], derivative: 1));
    }

    /// <summary>Two weights on the differences of three samples.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static Stencil<T> OfWeights(int axis, int index, StencilSide side, int middle, T left, T right, T leftStep, T rightStep)
    {
        double hl = StencilError.Double(leftStep), hr = StencilError.Double(rightStep);
        double here = middle switch { -1 => hr, 0 => 0, _ => -hl };
        T[] weights = [-left, left - right, right];
        var error = StencilError.Of([-hl - here, -here, hr - here], weights, derivative: 1);
        return new(axis, index, side, [middle - 1, middle, middle + 1], weights, f => RowLoops.Weighted(f[0], f[1], f[2], left, right), error);
    }

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

        if (!T.IsZero(Constant))
        {
            text.Append(T.IsNegative(Constant) ? " - " : " + ").Append(FormattableString.Invariant($"{T.Abs(Constant)}"));
        }

        return text.ToString();
    }
}
