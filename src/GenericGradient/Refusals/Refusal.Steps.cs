using System;
using System.Globalization;

namespace GenericGradient.Refusals;

/// <content>The words about lists of steps, and about coordinates that are made into them.</content>
internal static partial class Refusal
{
    public static ArgumentException StepCount(int axis, nint extent, int count) => new(
        Text($"Axis {axis} has {Count(extent, "sample")} but {Count(count, "step")}; there must be {Math.Max(extent - 1, 0)}, one from each sample to the next."),
        Spacing);

    public static ArgumentException BadStepOfList<T>(int axis, int index, T step) => new(
        Text($"Step {index} of axis {axis} is {step}; steps must be finite and not 0."), Spacing);

    public static ArgumentException CancellingSteps<T>(int axis, int index, T left, T right) => new(
        Text($"Steps {index} and {index + 1} of axis {axis} are {left} and {right}, so samples {index} and {index + 2} coincide; ")
        + "those of three neighbours must differ.",
        Spacing);

    public static ArgumentException StepProductsOutOfRange<T>(int axis, int index, T before, T step, Exception? inner) => new(
        Text($"Step {index} of axis {axis} is {step}, after {before}; the sum or a product of the two is beyond the range of {typeof(T).Name}; ")
        + "scale the steps.",
        Spacing,
        inner);

    public static ArgumentException CoincidingPlaces<TPlace>(int index, int other, TPlace value, string parameter) => new(
        $"Coordinates {Text($"{index} and {other}")} are both {Written(value)}; those of three neighbours must differ.", parameter);

    public static ArgumentException PlacesOutOfRange<TPlace, T>(
        int index, TPlace before, TPlace value, T? step, string parameter, Exception? inner) => new(
            Text($"The step from coordinate {index - 1} to {index}, from {Written(before)} to {Written(value)}, is ")
            + (inner is null ? Text($"{step} as {typeof(T).Name}; steps must be finite and not 0.") : Text($"beyond the range of {typeof(T).Name}.")),
            parameter,
            inner);

    public static ArgumentException BadPlace<TPlace>(int index, TPlace value, string parameter) => new(
        Text($"Coordinate {index} is {value}; coordinates must be finite."), parameter);

    public static ArgumentException StepOutOfType<TFrom, T>(int index, TFrom step, Exception? inner) => new(
        Text($"{(index < 0 ? "The step" : Text($"Step {index}"))} is {step} as {typeof(TFrom).Name}, which is 0 or out of range as {typeof(T).Name}."),
        Spacing,
        inner);

    public static ArgumentException MixedClocks(int index, DateTimeKind kind, DateTimeKind first) => new(
        Text($"times[{index}] is of kind {kind}, but times[0] is of kind {first}; give times of one clock, or DateTimeOffset values."), "times");

    public static ArgumentOutOfRangeException BadUnit(TimeSpan unit, string parameter) => new(
        parameter, unit, "The unit of time must be longer than 0, for example TimeSpan.FromSeconds(1).");

    /// <summary>A coordinate with all of its digits.</summary>
    private static string Written<TPlace>(TPlace value) => value switch
    {
        DateTime or DateTimeOffset or DateOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        _ => Text($"{value}"),
    };
}
