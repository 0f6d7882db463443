using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GenericGradient.IO.Arrays;

/// <summary>Numbers and shapes in words.</summary>
internal static class Words
{
    private static readonly string[] Units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];

    /// <summary>A number of bytes, such as <c>1.5 GiB</c>.</summary>
    public static string Bytes(double bytes) => Bytes(bytes, Math.Round);

    /// <summary>A number of bytes that is not too small.</summary>
    public static string AtLeast(double bytes) => Bytes(bytes, Math.Ceiling);

    private static string Bytes(double bytes, Func<double, double> round)
    {
        int unit = 0;
        while (bytes >= 1024 && unit < Units.Length - 1)
        {
            bytes /= 1024;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{(unit == 0 || bytes >= 100 ? round(bytes) : round(bytes * 10) / 10)} {Units[unit]}");
    }

    /// <summary>A shape as numpy writes it, such as <c>(3, 4)</c> and <c>(5,)</c>.</summary>
    public static string Shape(ReadOnlySpan<long> shape) => shape.Length == 1
        ? string.Create(CultureInfo.InvariantCulture, $"({shape[0]},)")
        : $"({string.Join(", ", shape.ToArray().Select(extent => extent.ToString(CultureInfo.InvariantCulture)))})";

    /// <summary>A list in words: <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    /// <summary>Text from a file, no longer than fits into a message.</summary>
    public static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");

    /// <summary>How long something takes, such as <c>2 min 5 s</c>.</summary>
    public static string Time(TimeSpan time) => time.TotalHours >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours} h {time.Minutes} min")
        : time.TotalMinutes >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(time.TotalSeconds, 1)} s");
}
