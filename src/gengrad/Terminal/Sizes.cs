using System;
using System.Globalization;

namespace GenericGradient.Tool.Terminal;

/// <summary>Numbers of bytes as people write them.</summary>
internal static class Sizes
{
    private static readonly string[] Units = ["", "K", "M", "G", "T"];

    /// <summary>Reads a number such as <c>512M</c>, <c>1.5GiB</c> or <c>4096</c>; units are powers of 1024.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static long Parse(string text)
    {
        string upper = text.Trim().ToUpperInvariant();
        string number = upper.TrimEnd('B').TrimEnd('I');
        int unit = number.Length > 0 ? Array.IndexOf(Units, number[^1..]) : -1;
        number = unit > 0 ? number[..^1] : number;
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value > 0
            && value * Math.Pow(1024, Math.Max(0, unit)) is var bytes && bytes < long.MaxValue
            ? (long)bytes
            : throw new FormatException($"'{text}' is no amount of memory: write 512M or 2G.");
    }

    /// <summary>A number of bytes in words.</summary>
    public static string Words(long bytes)
    {
        double value = bytes;
        int unit = 0;
        while (value >= 1024 && unit < Units.Length - 1)
        {
            value /= 1024;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{(unit == 0 || value >= 100 ? Math.Round(value) : Math.Round(value, 1))} {Units[unit]}{(unit > 0 ? "iB" : "B")}");
    }
}
