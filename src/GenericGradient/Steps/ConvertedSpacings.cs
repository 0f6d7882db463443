using System;
using System.Buffers;
using System.Numerics;
using GenericGradient.Numbers;
using GenericGradient.Spans;

namespace GenericGradient.Steps;

/// <summary>
/// The spacings of a checked request in the type that is computed in, which holds every number of the type of the results. Their memory is
/// lent for the call.
/// </summary>
/// <typeparam name="TResult">The type of the results.</typeparam>
/// <typeparam name="T">The type that is computed in.</typeparam>
internal readonly ref struct ConvertedSpacings<TResult, T> : IDisposable
    where TResult : INumber<TResult>
    where T : INumber<T>
{
    private readonly Spacing<T>[] converted;
    private readonly T[] values;
    private readonly int count;

    /// <summary>Converts.</summary>
    /// <param name="spacings">The spacings.</param>
    /// <param name="axes">How many axes they are for.</param>
    public ConvertedSpacings(in Spacings<TResult> spacings, int axes)
    {
        count = axes;
        int length = 0;
        for (int k = 0; k < axes; k++)
        {
            length = checked(length + spacings[k].Values.Length);
        }

        converted = OwnArray<Spacing<T>>.Take(axes);
        values = length == 0 ? [] : ArrayPool<T>.Shared.Rent(length);
        int start = 0;
        for (int k = 0; k < axes; k++)
        {
            var from = spacings[k].Values.Span;
            var to = values.AsMemory(start, from.Length);
            start += from.Length;
            converted[k] = ConvertedSpacing.Of(spacings[k], to, from);
        }
    }

    /// <summary>One spacing for each axis.</summary>
    public ReadOnlySpan<Spacing<T>> Each => converted.AsSpan(0, count);

    /// <inheritdoc/>
    public void Dispose()
    {
        OwnArray<Spacing<T>>.Return(converted, count);
        if (values.Length > 0)
        {
            ArrayPool<T>.Shared.Return(values);
        }
    }
}

/// <summary>A spacing in another type.</summary>
internal static class ConvertedSpacing
{
    /// <summary>Spacings with memory of their own.</summary>
    public static Spacing<T>[] Of<TResult, T>(ReadOnlySpan<Spacing<TResult>> spacings)
        where TResult : INumber<TResult>
        where T : INumber<T>
    {
        var converted = new Spacing<T>[spacings.Length];
        for (int k = 0; k < converted.Length; k++)
        {
            var from = spacings[k].Values.Span;
            converted[k] = Of<TResult, T>(spacings[k], new T[from.Length], from);
        }

        return converted;
    }

    /// <summary>The spacing, with its coordinates or steps in the memory given.</summary>
    public static Spacing<T> Of<TResult, T>(in Spacing<TResult> spacing, Memory<T> memory, ReadOnlySpan<TResult> values)
        where TResult : INumber<TResult>
        where T : INumber<T>
    {
        Conversion.Run(values, memory.Span);
        return spacing.Kind switch
        {
            SpacingKind.Unit => default,
            SpacingKind.Step => Spacing.Step(T.CreateChecked(spacing.StepValue)),
            _ when spacing.HasPeriod => new(spacing.Kind, T.CreateChecked(spacing.Period!), memory, hasPeriod: true),
            SpacingKind.Steps => Spacing.Steps<T>(memory),
            _ => Spacing.Coordinates<T>(memory),
        };
    }
}
