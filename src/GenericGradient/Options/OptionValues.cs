using System;

namespace GenericGradient.Options;

/// <summary>What few options have: apart, so that the others stay small.</summary>
internal sealed record OptionValues
{
    private static readonly OptionValues None = new();

    /// <summary>Boundaries that are not the same for all axes, or have a value.</summary>
    public Boundaries? Boundaries { get; init; }

    /// <inheritdoc cref="GradientOptions.NoData"/>
    public double? NoData { get; init; }

    /// <inheritdoc cref="GradientOptions.Mask"/>
    public ReadOnlyMemory<bool> Mask { get; init; }

    /// <inheritdoc cref="GradientOptions.Fill"/>
    public double? Fill { get; init; }

    /// <inheritdoc cref="GradientOptions.Stencil"/>
    public CustomStencil? Stencil { get; init; }

    /// <summary>The same with a change; null where nothing is left.</summary>
    public static OptionValues? With(OptionValues? values, Func<OptionValues, OptionValues> change)
    {
        var changed = change(values ?? None);
        return changed == None ? null : changed;
    }
}
