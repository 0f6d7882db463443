using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GenericGradient.Planning;

/// <summary>Spacings in the type that is computed in, which holds every number of the type of the results.</summary>
internal static class ConvertedSpacings
{
    /// <summary>One spacing for each selected axis.</summary>
    public static Spacing<T>[] Of<TResult, T>(in GradientRequest<TResult> request)
        where TResult : INumber<TResult>
        where T : INumber<T>
    {
        var converted = new Spacing<T>[request.Axes.Length];
        for (int k = 0; k < converted.Length; k++)
        {
            converted[k] = Of<TResult, T>(request.Spacings[k]);
        }

        return converted;
    }

    /// <summary>The spacing of one axis.</summary>
    public static Spacing<T> Of<TResult, T>(in Spacing<TResult> spacing)
        where TResult : INumber<TResult>
        where T : INumber<T> => spacing.Kind switch
        {
            SpacingKind.Unit => default,
            SpacingKind.Step => Spacing.Step(T.CreateChecked(spacing.StepValue)),
            SpacingKind.Steps => Spacing.Steps(Of<TResult, T>(spacing.StepValues)),
            _ => Spacing.Coordinates(Of<TResult, T>(spacing.CoordinateValues)),
        };

    private static ReadOnlyMemory<T> Of<TResult, T>(ReadOnlyMemory<TResult> values)
        where TResult : INumber<TResult>
        where T : INumber<T>
    {
        if (typeof(T) == typeof(TResult))
        {
            return Unsafe.As<ReadOnlyMemory<TResult>, ReadOnlyMemory<T>>(ref values);
        }

        var converted = new T[values.Length];
        Conversion.Run<TResult, T>(values.Span, converted);
        return converted;
    }
}
