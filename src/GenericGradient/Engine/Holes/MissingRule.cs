using System;
using System.Numerics;
using GenericGradient.Refusals;

namespace GenericGradient.Engine;

/// <summary>Which samples of a window are missing, and what becomes of results without a derivative.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
internal readonly struct MissingRule<T>
    where T : INumber<T>
{
    private readonly bool hasNoData;
    private readonly T noData;
    private readonly int components;

    private MissingRule(in GradientOptions options, bool hasNoData, T noData, T fill, int components)
    {
        IsActive = true;
        Narrows = options.Missing == Missing.Narrow;
        Fill = fill;
        this.hasNoData = hasNoData;
        this.noData = noData;
        this.components = components;
    }

    /// <summary>Whether anything is to be done: else NaN propagates by itself.</summary>
    public bool IsActive { get; }

    /// <summary>Whether stencils are narrowed.</summary>
    public bool Narrows { get; }

    /// <summary>What stands for a derivative that does not exist.</summary>
    public T Fill { get; }

    /// <summary>The rule that options ask for.</summary>
    /// <typeparam name="TSample">The type of the samples, to which the value of missing ones is rounded.</typeparam>
    /// <param name="options">The options.</param>
    /// <param name="components">How many components a sample has; one that is missing makes the sample so.</param>
    /// <exception cref="ArgumentException">A value is beyond the range of its type.</exception>
    /// <exception cref="NotSupportedException">Results may not exist, but have no NaN, and no value to stand for it.</exception>
    public static MissingRule<T> Of<TSample>(in GradientOptions options, int components)
        where TSample : INumber<TSample>
    {
        if (!options.HasMissing)
        {
            return default;
        }

        T noData = T.Zero, fill;
        if (options.NoData is { } value)
        {
            noData = T.CreateChecked(ValueOf<TSample>(nameof(options.NoData), value));
        }

        if (options.Fill is { } given)
        {
            fill = ValueOf<T>(nameof(options.Fill), given);
        }
        else if (NotANumber<T>.Exists)
        {
            fill = NotANumber<T>.Value;
        }
        else if (options.NoData is not null || !options.Mask.IsEmpty)
        {
            throw Refusal.NoNaN<T>();
        }
        else
        {
            // Nothing can be missing.
            return default;
        }

        return new(options, options.NoData is not null, noData, fill, components);
    }

    /// <summary>Whether a sample of a window is missing.</summary>
    public bool IsMissing(ReadOnlySpan<T> window, ReadOnlySpan<bool> mask, int p)
    {
        int first = components == 1 ? p : p - (p % components);
        for (int c = first; c < first + components; c++)
        {
            if (T.IsNaN(window[c]) || (hasNoData && window[c] == noData))
            {
                return true;
            }
        }

        // A slab has a value of the mask for each component.
        return !mask.IsEmpty && mask[mask.Length == window.Length ? p : p / components];
    }

    /// <summary>Whether one of some samples is missing.</summary>
    public bool Any(ReadOnlySpan<T> window, ReadOnlySpan<bool> mask, int start, int end) =>
        (!mask.IsEmpty && Masked(mask, mask.Length == window.Length ? 1 : components, start, end)) || Any(window[start..end]);

    private static bool Masked(ReadOnlySpan<bool> mask, int components, int start, int end) =>
        mask[(start / components)..(((end - 1) / components) + 1)].Contains(true);

    private bool Any(ReadOnlySpan<T> samples)
    {
        int i = 0, four = 4 * (Vector<T>.IsSupported ? Vector<T>.Count : samples.Length + 1);
        for (; i <= samples.Length - four; i += four)
        {
            if (AnyOfFour(samples.Slice(i, four)))
            {
                return true;
            }
        }

        for (; i < samples.Length; i++)
        {
            if (T.IsNaN(samples[i]) || (hasNoData && samples[i] == noData))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Four vectors at a time: what is asked of each, once for all.</summary>
    private bool AnyOfFour(ReadOnlySpan<T> samples)
    {
        int width = Vector<T>.Count;
        var (a, b) = (new Vector<T>(samples), new Vector<T>(samples[width..]));
        var (c, d) = (new Vector<T>(samples[(2 * width)..]), new Vector<T>(samples[(3 * width)..]));
        var numbers = Vector.Equals(a, a) & Vector.Equals(b, b) & Vector.Equals(c, c) & Vector.Equals(d, d);
        if (hasNoData)
        {
            var missing = new Vector<T>(noData);
            var values = Vector.Equals(a, missing) | Vector.Equals(b, missing) | Vector.Equals(c, missing) | Vector.Equals(d, missing);
            numbers = Vector.AndNot(numbers, values);
        }

        return Vector.AsVectorByte(numbers) != Vector<byte>.AllBitsSet;
    }

    /// <summary>A value in a type: rounded where that has fractions, itself where it has none.</summary>
    private static TOther ValueOf<TOther>(string name, double value)
        where TOther : INumber<TOther>
    {
        try
        {
            var converted = TOther.CreateChecked(value);
            bool hasFractions = TOther.One / (TOther.One + TOther.One) != TOther.Zero;
            if (hasFractions ? TOther.IsFinite(converted) == double.IsFinite(value) : double.CreateChecked(converted) == value)
            {
                return converted;
            }
        }
        catch (OverflowException error)
        {
            throw Refusal.ValueOutOfType<TOther>(name, value, error);
        }

        throw Refusal.ValueOutOfType<TOther>(name, value, null);
    }
}

/// <summary>The NaN of a type, if it has one.</summary>
/// <typeparam name="T">The type.</typeparam>
internal static class NotANumber<T>
    where T : INumber<T>
{
    /// <summary>It; 0 if it has none.</summary>
    public static readonly T Value = Make();

    /// <summary>Whether it has one.</summary>
    public static bool Exists => T.IsNaN(Value);

    private static T Make()
    {
        try
        {
            return T.CreateChecked(double.NaN);
        }
        catch (Exception error) when (error is OverflowException or NotSupportedException)
        {
            return T.Zero;
        }
    }
}
