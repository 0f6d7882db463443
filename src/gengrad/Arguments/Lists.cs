using System;
using System.Globalization;
using System.Linq;

namespace GenericGradient.Tool.Arguments;

/// <summary>Arguments that are lists or one of several words.</summary>
internal static class Lists
{
    /// <summary>A list of whole numbers.</summary>
    public static int[] Whole(string text, string option) => [.. text.Split(',').Select(item =>
        int.TryParse(item.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new FormatException($"{option}: '{item}' is no whole number; write a list such as 0,1."))];

    /// <summary>A whole number.</summary>
    public static int One(string text, string option) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new FormatException($"{option}: '{text}' is no whole number.");

    /// <summary>A number.</summary>
    public static double Number(string text, string option) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw new FormatException($"{option}: '{text}' is no number.");

    /// <summary>One of several words.</summary>
    public static T OneOf<T>(string text, string option, params (string Word, T Value)[] choices)
    {
        foreach (var (word, value) in choices)
        {
            if (string.Equals(text.Trim(), word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw new FormatException($"{option}: '{text}' is none of {string.Join(", ", choices.Select(choice => choice.Word))}.");
    }
}
