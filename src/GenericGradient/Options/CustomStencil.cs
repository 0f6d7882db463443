using System;
using System.Linq;

namespace GenericGradient;

/// <summary>
/// A stencil of your own on even steps: <c>f'[i] = (sum of Weights[k] f[i + Offsets[k]]) / step^Derivative</c>. The weights are checked when a call
/// uses it: those of a derivative give 0 on lower powers.
/// </summary>
/// <example>
/// The low-noise differentiator of P. Holoborodko on five samples, <c>(2 (f[1] - f[-1]) + f[2] - f[-2]) / (8 h)</c>:
/// <code>
/// var smooth = new CustomStencil([-2, -1, 1, 2], [-0.125, -0.25, 0.25, 0.125]);
/// Gradient.Compute(samples, 0.1, new() { Stencil = smooth, Boundary = Boundary.Reflect });
/// </code>
/// </example>
public sealed class CustomStencil : IEquatable<CustomStencil>
{
    private const int MostOffsets = 12;

    private readonly int[] offsets;
    private readonly double[] weights;

    /// <summary>Makes a stencil.</summary>
    /// <param name="offsets">The positions of the samples relative to the one whose derivative is computed, ascending: 2 to 12 of them, within 64.</param>
    /// <param name="weights">The weight of each sample, for a step of 1.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentException">The lists have different lengths, there are too few or too many, offsets do not ascend, or a weight is not finite.</exception>
    public CustomStencil(int[] offsets, double[] weights)
    {
        ArgumentNullException.ThrowIfNull(offsets);
        ArgumentNullException.ThrowIfNull(weights);
        if (offsets.Length is < 2 or > MostOffsets)
        {
            throw new ArgumentException($"A stencil has 2 to {MostOffsets} samples; {offsets.Length} offsets were given.", nameof(offsets));
        }

        if (weights.Length != offsets.Length)
        {
            throw new ArgumentException($"There are {weights.Length} weights for {offsets.Length} offsets; give one weight for each offset.", nameof(weights));
        }

        this.offsets = [.. offsets];
        this.weights = [.. weights];
        for (int k = 0; k < offsets.Length; k++)
        {
            if (Math.Abs((long)this.offsets[k]) > 64 || (k > 0 && this.offsets[k] <= this.offsets[k - 1]))
            {
                throw new ArgumentException(FormattableString.Invariant($"Offset {k} is {this.offsets[k]}; offsets ascend, from -64 to 64."), nameof(offsets));
            }

            if (!double.IsFinite(this.weights[k]))
            {
                throw new ArgumentException(FormattableString.Invariant($"Weight {k} is {this.weights[k]}; weights are finite numbers."), nameof(weights));
            }
        }
    }

    /// <summary>The positions of the samples, ascending.</summary>
    public ReadOnlySpan<int> Offsets => offsets;

    /// <summary>The weight of each sample in <see cref="Offsets"/>, for a step of 1.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <inheritdoc/>
    public bool Equals(CustomStencil? other) => other is not null && offsets.AsSpan().SequenceEqual(other.offsets) && weights.AsSpan().SequenceEqual(other.weights);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CustomStencil);

    /// <inheritdoc/>
    public override int GetHashCode() => offsets.Aggregate(weights.Length, HashCode.Combine);

    /// <summary>The weights in words, such as <c>-0.5 f[-1] + 0.5 f[1]</c>.</summary>
    public override string ToString() => string.Join(" + ", offsets.Zip(weights, (offset, weight) => FormattableString.Invariant($"{weight} f[{offset}]")));
}
