using System;
using System.IO;
using System.Linq;
using System.Numerics;
using GenericGradient.IO;

namespace GenericGradient.Tool.Arguments;

/// <summary>The spacings of the axes from the command line: steps, and files of coordinates or steps.</summary>
internal static class SpacingArgument
{
    private const string Coordinates = "coords:", Steps = "steps:";

    /// <summary>One for all axes, or one for each.</summary>
    public static Spacing<T>[] Of<T>(string? text)
        where T : unmanaged, INumber<T> => text is null ? [] : [.. text.Split(',').Select(item => One<T>(item.Trim()))];

    private static Spacing<T> One<T>(string text)
        where T : unmanaged, INumber<T>
    {
        if (text.StartsWith(Coordinates, StringComparison.OrdinalIgnoreCase))
        {
            string[] parts = text[Coordinates.Length..].Split('@');
            return parts.Length == 2
                ? FromFile<T>(parts[0], values => Spacing.Coordinates(values, Lists.Number(parts[1], "--spacing")).To<T>(), isWhole: false)
                : FromFile<T>(parts[0], values => Spacing.Coordinates(values).To<T>(), isWhole: true);
        }

        return text.StartsWith(Steps, StringComparison.OrdinalIgnoreCase)
            ? FromFile<T>(text[Steps.Length..], values => Spacing.Steps(values).To<T>(), isWhole: false)
            : Spacing.Step(T.CreateChecked(Lists.Number(text, "--spacing")));
    }

    /// <summary>Reads a line of numbers of any type. Integers keep all their digits as coordinates.</summary>
    private static Spacing<T> FromFile<T>(string path, Func<double[], Spacing<T>> make, bool isWhole)
        where T : unmanaged, INumber<T>
    {
        var info = ArrayFile.Inspect(path);
        if (info.Shape.Count != 1)
        {
            throw new InvalidDataException($"--spacing: {path} has {info.Shape.Count} axes; coordinates and steps are a line of numbers.");
        }

        return info.ElementType switch
        {
            ElementType.Float64 when typeof(T) == typeof(double) && isWhole => Spacing.Coordinates((T[])(object)ArrayFile.ReadAll<double>(path)),
            ElementType.Float64 => make(ArrayFile.ReadAll<double>(path)),
            ElementType.Float32 when typeof(T) == typeof(float) && isWhole => Spacing.Coordinates((T[])(object)ArrayFile.ReadAll<float>(path)),
            ElementType.Float32 => make([.. ArrayFile.ReadAll<float>(path).Select(value => (double)value)]),
            ElementType.Float16 => make([.. ArrayFile.ReadAll<Half>(path).Select(value => (double)value)]),
            ElementType.Int64 => Whole<long, T>(path, make, isWhole),
            ElementType.Int32 => Whole<int, T>(path, make, isWhole),
            ElementType.Int16 => Whole<short, T>(path, make, isWhole),
            ElementType.Int8 => Whole<sbyte, T>(path, make, isWhole),
            ElementType.UInt64 => Whole<ulong, T>(path, make, isWhole),
            ElementType.UInt32 => Whole<uint, T>(path, make, isWhole),
            ElementType.UInt16 => Whole<ushort, T>(path, make, isWhole),
            _ => Whole<byte, T>(path, make, isWhole),
        };
    }

    private static Spacing<T> Whole<TInteger, T>(string path, Func<double[], Spacing<T>> make, bool isWhole)
        where TInteger : unmanaged, IBinaryInteger<TInteger>
        where T : unmanaged, INumber<T>
    {
        TInteger[] values = ArrayFile.ReadAll<TInteger>(path);
        return isWhole ? Spacing.Coordinates<TInteger, T>(values) : make(Array.ConvertAll(values, double.CreateChecked));
    }
}
