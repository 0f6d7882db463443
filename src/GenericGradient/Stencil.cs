using System;
using System.Numerics;
using System.Text;

namespace GenericGradient;

/// <summary>
/// What the derivative at one sample is made of: <c>f'[i] = sum of Weights[k] f[i + Offsets[k]]</c>, over samples that are
/// all in the array. It answers what a gradient of samples does not know and need not know: f between them.
/// </summary>
/// <remarks>
/// The kernels compute the same sum over differences of neighbours, which cancel before they are scaled; so
/// <see cref="Apply"/> may differ from a gradient by rounding.
/// </remarks>
/// <typeparam name="T">The element type of the samples.</typeparam>
public sealed class Stencil<T>
    where T : INumber<T>
{
    private readonly int[] offsets;
    private readonly T[] weights;

    internal Stencil(int axis, int index, StencilSide side, int[] offsets, T[] weights)
    {
        Axis = axis;
        Index = index;
        Side = side;
        this.offsets = offsets;
        this.weights = weights;
    }

    /// <summary>The axis it runs along.</summary>
    public int Axis { get; }

    /// <summary>The index on that axis of the sample whose derivative it gives.</summary>
    public int Index { get; }

    /// <summary>Where its samples lie.</summary>
    public StencilSide Side { get; }

    /// <summary>Its samples, counted from <see cref="Index"/>, ascending.</summary>
    public ReadOnlySpan<int> Offsets => offsets;

    /// <summary>The weight of each sample, per unit of the independent variable.</summary>
    public ReadOnlySpan<T> Weights => weights;

    /// <summary>The derivative at <see cref="Index"/> from the samples along the axis.</summary>
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

        T sum = T.Zero;
        for (int k = 0; k < offsets.Length; k++)
        {
            sum += weights[k] * line[Index + offsets[k]];
        }

        return sum;
    }

    /// <summary>For example <c>axis 0, index 1, central: -0.5 f[0] + 0.5 f[2]</c>, in invariant culture.</summary>
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
