using System;
using System.Numerics;

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

    private static Spacing<T> Of<TResult, T>(in Spacing<TResult> spacing)
        where TResult : INumber<TResult>
        where T : INumber<T>
    {
        switch (spacing.Kind)
        {
            case SpacingKind.Unit:
                return default;
            case SpacingKind.Step:
                return Spacing.Step(T.CreateChecked(spacing.StepValue));
            case SpacingKind.Coordinates when typeof(T) == typeof(TResult):
                return Spacing.Coordinates((ReadOnlyMemory<T>)(object)spacing.CoordinateValues);
            default:
                var coordinates = new T[spacing.CoordinateValues.Length];
                Conversion.Run<TResult, T>(spacing.CoordinateValues.Span, coordinates);
                return Spacing.Coordinates(coordinates);
        }
    }
}
