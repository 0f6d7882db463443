using System;
using System.IO;

namespace GenericGradient.IO.Arrays;

/// <summary>Element types, their names in each format, and their types in C#.</summary>
internal static class ElementTypes
{
    /// <summary>The element type that a type of C# is.</summary>
    /// <exception cref="NotSupportedException">It is none.</exception>
    public static ElementType Of<T>()
        where T : unmanaged => default(T) switch
        {
            double => ElementType.Float64,
            float => ElementType.Float32,
            Half => ElementType.Float16,
            sbyte => ElementType.Int8,
            short => ElementType.Int16,
            int => ElementType.Int32,
            long => ElementType.Int64,
            byte => ElementType.UInt8,
            ushort => ElementType.UInt16,
            uint => ElementType.UInt32,
            ulong => ElementType.UInt64,
            _ => throw new NotSupportedException($"Files hold no {typeof(T).Name}: the element types are double, float, Half and integers of 8 to 64 bits."),
        };

    /// <summary>How many bytes an element has.</summary>
    public static int Size(this ElementType type) => type switch
    {
        ElementType.Float64 or ElementType.Int64 or ElementType.UInt64 => 8,
        ElementType.Float32 or ElementType.Int32 or ElementType.UInt32 => 4,
        ElementType.Float16 or ElementType.Int16 or ElementType.UInt16 => 2,
        _ => 1,
    };

    /// <summary>The name that numpy and Zarr v3 have for it, such as <c>float64</c>.</summary>
    public static string Name(this ElementType type) => type switch
    {
        ElementType.UInt8 => "uint8",
        ElementType.UInt16 => "uint16",
        ElementType.UInt32 => "uint32",
        ElementType.UInt64 => "uint64",
        _ => type.ToString().ToLowerInvariant(),
    };

    /// <summary>The name in C#.</summary>
    public static string NameInCode(this ElementType type) => type switch
    {
        ElementType.Float64 => "double",
        ElementType.Float32 => "float",
        ElementType.Float16 => "Half",
        ElementType.Int8 => "sbyte",
        ElementType.Int16 => "short",
        ElementType.Int32 => "int",
        ElementType.Int64 => "long",
        ElementType.UInt8 => "byte",
        ElementType.UInt16 => "ushort",
        ElementType.UInt32 => "uint",
        _ => "ulong",
    };

    /// <summary>The element type of a name such as <c>float64</c>; null if there is none.</summary>
    public static ElementType? Named(string name)
    {
        foreach (var type in Enum.GetValues<ElementType>())
        {
            if (type.Name() == name)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The description of numpy, such as <c>&lt;f8</c>.</summary>
    public static string Description(this ElementType type, bool isBigEndian)
    {
        char order = type.Size() == 1 ? '|' : isBigEndian ? '>' : '<';
        return $"{order}{(type <= ElementType.Float16 ? 'f' : type <= ElementType.Int64 ? 'i' : 'u')}{type.Size()}";
    }

    /// <summary>Reads the description of numpy.</summary>
    /// <exception cref="InvalidDataException">It is no element type that is read here.</exception>
    public static (ElementType Type, bool IsBigEndian) Described(string description, string file)
    {
        if (description.Length >= 3 && description[0] is '<' or '>' or '|' or '=')
        {
            bool isBigEndian = description[0] == '>' || (description[0] == '=' && !BitConverter.IsLittleEndian);
            foreach (var type in Enum.GetValues<ElementType>())
            {
                if (type.Description(isBigEndian: false).AsSpan(1).SequenceEqual(description.AsSpan(1)))
                {
                    return (type, isBigEndian && type.Size() > 1);
                }
            }
        }

        string wayOut = description.Contains('c', StringComparison.Ordinal)
            ? "save the real and the imaginary part as arrays of their own"
            : "convert it with astype, for example to '<f8'";
        throw new InvalidDataException($"{file} has elements of type '{Words.Short(description)}', which are no numbers that are read here; {wayOut}.");
    }

    /// <summary>Checks that an array has the type that a program asks for.</summary>
    /// <exception cref="InvalidDataException">It has another.</exception>
    public static void Check<T>(ElementType type, string file)
        where T : unmanaged
    {
        if (Of<T>() != type)
        {
            throw new InvalidDataException($"{file} holds {type.Name()}, and {Of<T>().Name()} was asked for; read it as {type.NameInCode()}.");
        }
    }
}
