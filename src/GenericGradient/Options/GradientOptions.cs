using System;
using GenericGradient.Options;

namespace GenericGradient;

/// <summary>
/// How a gradient is computed. <c>default</c> and <c>new()</c> have the default of each property. An <see cref="EdgeOrder"/> converts to options,
/// so it may be passed alone. What fits together is checked by the call that uses the options.
/// </summary>
/// <example>
/// <code>
/// Gradient.Compute(samples, 0.1, EdgeOrder.Second);
/// Gradient.Compute(samples, 0.1, new() { Accuracy = 6, Boundary = Boundary.Periodic });
/// Gradient.Compute(heights, 30, new() { NoData = -9999, Missing = Missing.Narrow });
/// </code>
/// </example>
public readonly record struct GradientOptions
{
    // The distances from the defaults, so that what is named as the default equals what is not named: 16 bytes, because each call takes options.
    private readonly int aboveFirst;
    private readonly PackedOptions packed;
    private readonly OptionValues? values;

    /// <summary>
    /// The accuracy at the first and the last sample of a one-sided axis, where <see cref="Accuracy"/> is 2; <see cref="EdgeOrder.First"/> by default. Other
    /// accuracies are kept up to the ends.
    /// </summary>
    public EdgeOrder EdgeOrder
    {
        get => EdgeOrder.First + aboveFirst;
        init => aboveFirst = value - EdgeOrder.First;
    }

    /// <summary>
    /// The order of the truncation error: 2 by default, 4, 6 or 8; or 1, where <see cref="Side"/> is forward or backward. The error shrinks with this power of
    /// the step.
    /// </summary>
    public int Accuracy
    {
        get => 2 + packed.AboveAccuracy;
        init => packed = packed with { AboveAccuracy = PackedOptions.Byte((long)value - 2) };
    }

    /// <summary>Which derivative is computed: 1 by default, to 4.</summary>
    public int Derivative
    {
        get => 1 + packed.AboveDerivative;
        init => packed = packed with { AboveDerivative = PackedOptions.Byte((long)value - 1) };
    }

    /// <summary>
    /// Where the samples of the interior stencils lie: around the sample, which is the default, or on one side of it (upwind). At a one-sided end that leaves no room there, they
    /// lie where samples are.
    /// </summary>
    public StencilSide Side
    {
        get => (StencilSide)(packed.SideAndMissing >> 4);
        init => packed = packed with { SideAndMissing = PackedOptions.Halves((int)value, packed.SideAndMissing & 15) };
    }

    /// <summary>What stencils read beyond the ends: one boundary for all selected axes, or a list with one for each; one-sided by default.</summary>
    public Boundaries Boundary
    {
        get => values?.Boundaries
            ?? new AxisBoundary((BoundaryKind)(packed.Boundaries >> 4), (BoundaryKind)(packed.Boundaries & 15), lowValue: 0, highValue: 0);
        init
        {
            var all = value.Count is null ? value[0] : default;
            bool isPacked = value == all && !all.HasValues;
            packed = packed with { Boundaries = PackedOptions.Halves((int)all.Low, (int)all.High) };
            values = isPacked && values is null ? null : With(values, isPacked ? default(Boundaries?) : value);
        }
    }

    /// <summary>What happens where a stencil touches a missing sample; the result is NaN by default.</summary>
    public Missing Missing
    {
        get => (Missing)(packed.SideAndMissing & 15);
        init => packed = packed with { SideAndMissing = PackedOptions.Halves(packed.SideAndMissing >> 4, (int)value) };
    }

    /// <summary>The value of samples that are missing beside NaN, such as -9999; none by default. It is rounded to floating samples; integers must hold it.</summary>
    public double? NoData
    {
        get => values?.NoData;
        init => values = OptionValues.With(values, given => given with { NoData = value });
    }

    /// <summary>
    /// Marks samples that are missing with <c>true</c>, one for each sample in row-major order, as masks of numpy do; empty by default, which marks none. It is
    /// read by the call or execution that uses it.
    /// </summary>
    public ReadOnlyMemory<bool> Mask
    {
        get => values?.Mask ?? default;
        init => values = OptionValues.With(values, given => given with { Mask = value });
    }

    /// <summary>
    /// The result where no derivative can be given; NaN by default. Result types without NaN, such as <c>decimal</c>, need it. Where an operator joins derivatives, it stands for
    /// every result that is not a number.
    /// </summary>
    public double? Fill
    {
        get => values?.Fill;
        init => values = OptionValues.With(values, given => given with { Fill = value });
    }

    /// <summary>
    /// A stencil of your own, by steps; null by default. It takes the place of the one that <see cref="Accuracy"/> and <see cref="Side"/> say, but for the one-sided ends
    /// where it does not fit.
    /// </summary>
    public CustomStencil? Stencil
    {
        get => values?.Stencil;
        init => values = OptionValues.With(values, given => given with { Stencil = value });
    }

    /// <summary>Whether nothing is asked but an edge order: what the kernels of the library compute.</summary>
    internal bool IsPlain => packed.AreDefaults && values is null;

    /// <summary>Whether samples can be missing otherwise than by being NaN, or NaN is not what becomes of them.</summary>
    internal bool HasMissing => Missing != Missing.Propagate || values is { NoData: not null } or { Fill: not null } or { Mask.IsEmpty: false };

    /// <summary>The options of the k-th of the selected axes alone.</summary>
    internal GradientOptions Along(int k) => values?.Boundaries is { Count: not null } each ? this with { Boundary = each[k] } : this;

    /// <summary>Apart, because what it captures is allocated.</summary>
    private static OptionValues? With(OptionValues? values, Boundaries? boundaries) => OptionValues.With(values, given => given with { Boundaries = boundaries });

    /// <summary>The options that are not defaults, such as <c>GradientOptions { EdgeOrder = First, Boundary = periodic }</c>.</summary>
    public override string ToString() => $"{nameof(GradientOptions)} {{ {OptionWords.Assigned(this)} }}";

    /// <summary>Makes options with this edge order and the default of every other property.</summary>
    public static implicit operator GradientOptions(EdgeOrder edgeOrder) => new() { EdgeOrder = edgeOrder };
}
