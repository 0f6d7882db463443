using System;
using System.Globalization;

namespace GenericGradient.Generators.Emitting.Writing;

/// <summary>How positions and divisors are written in generated code.</summary>
internal static class Names
{
    /// <summary>The step and its powers, the first one first.</summary>
    private static readonly string[] Powers = ["step", "square", "cube", "fourthPower"];

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

    /// <summary>The power of the step that a derivative is divided by.</summary>
    public static string Power(int derivative) => Powers[derivative - 1];

    /// <summary>A multiple of a power of the step: <c>step</c>, <c>twoSteps</c>, <c>steps12</c>, <c>twoSquares</c>.</summary>
    public static string Divisor(int divisor, int derivative)
    {
        string power = Power(derivative);
        return divisor switch
        {
            1 => power,
            2 => "two" + char.ToUpperInvariant(power[0]) + power.Substring(1) + "s",
            _ => power + "s" + divisor.ToString(CultureInfo.InvariantCulture),
        };
    }
}
