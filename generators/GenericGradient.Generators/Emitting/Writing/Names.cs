using System;
using System.Globalization;

namespace GenericGradient.Generators.Emitting.Writing;

/// <summary>How positions and divisors are written in generated code.</summary>
internal static class Names
{
    /// <summary>A position some strides away: <c>p + stride</c>, <c>p - (2 * stride)</c>, <c>p + 1</c>.</summary>
    public static string Shifted(int offset, string stride, string position = "p")
    {
        if (offset == 0)
        {
            return position;
        }

        int size = Math.Abs(offset);
        string distance = stride == "1"
            ? size.ToString(CultureInfo.InvariantCulture)
            : size == 1 ? stride : $"({size.ToString(CultureInfo.InvariantCulture)} * {stride})";
        return $"{position} {(offset > 0 ? "+" : "-")} {distance}";
    }

    /// <summary>A multiple of the step, or of its square: <c>step</c>, <c>twoSteps</c>, <c>steps12</c>, <c>twoSquares</c>.</summary>
    public static string Divisor(int divisor, int derivative) => (divisor, derivative) switch
    {
        (1, 1) => "step",
        (2, 1) => "twoSteps",
        (_, 1) => "steps" + divisor.ToString(CultureInfo.InvariantCulture),
        (1, _) => "square",
        (2, _) => "twoSquares",
        _ => "squares" + divisor.ToString(CultureInfo.InvariantCulture),
    };
}
