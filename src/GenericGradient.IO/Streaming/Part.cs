using System;
using System.Globalization;

namespace GenericGradient.IO;

/// <summary>
/// One part of a run that is split: part <paramref name="Number"/> of <paramref name="Count"/>. Each part is a range of planes of the outermost axis in
/// storage, and may be computed by another process or another machine; together they are the whole.
/// </summary>
/// <param name="Number">Which part, counted from 1.</param>
/// <param name="Count">How many parts there are.</param>
public readonly record struct Part(int Number, int Count)
{
    /// <summary>All of it: part 1 of 1.</summary>
    public static Part Whole => new(1, 1);

    /// <summary>Reads a text such as <c>3/16</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">It is no part.</exception>
    public static Part Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] numbers = text.Split('/');
        return numbers.Length == 2
            && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && number >= 1 && number <= count
            ? new(number, count)
            : throw new FormatException($"'{text}' is no part: write 3/16 for the third of 16, counted from 1.");
    }

    /// <summary>The part as <c>3/16</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    /// <summary>The planes of a part. Parts begin at multiples of a unit, so that each chunk of an output is written by one part.</summary>
    internal (long First, long End) Of(long planes, long unit)
    {
        if (Number < 1 || Number > Count)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Part {Number} of {Count} does not exist; parts are counted from 1."));
        }

        long units = (planes + unit - 1) / unit;
        return (Start(Number - 1, Count), Start(Number, Count));

        long Start(long number, long count) => Math.Min(planes, (long)((Int128)units * number / count) * unit);
    }
}
