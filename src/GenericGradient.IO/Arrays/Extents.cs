using System;
using System.IO;

namespace GenericGradient.IO.Arrays;

/// <summary>Shapes of stored arrays.</summary>
internal static class Extents
{
    /// <summary>More axes than this no array has.</summary>
    public const int MostAxes = 32;

    /// <summary>How many elements an array has.</summary>
    public static long Product(ReadOnlySpan<long> shape)
    {
        long product = 1;
        foreach (long extent in shape)
        {
            product = checked(product * extent);
        }

        return product;
    }

    /// <summary>Checks a shape that a file says, and that its bytes can be counted.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static long CheckedBytes(ReadOnlySpan<long> shape, int elementSize, string file)
    {
        if (shape.Length > MostAxes)
        {
            throw new InvalidDataException($"{file} has {shape.Length} axes; at most {MostAxes} are read.");
        }

        Int128 bytes = elementSize;
        bool isEmpty = false;
        foreach (long extent in shape)
        {
            if (extent < 0)
            {
                throw new InvalidDataException($"{file} has shape {Words.Shape(shape)}, with a negative extent.");
            }

            isEmpty |= extent == 0;
            bytes = Int128.Min(bytes * Math.Max(1, extent), Int128.One << 64);
        }

        return isEmpty ? 0 : bytes <= long.MaxValue ? (long)bytes : throw new InvalidDataException($"{file} has shape {Words.Shape(shape)}, which has more than 2^63 bytes.");
    }

    /// <summary>The extents in the order of storage, the outermost first.</summary>
    public static long[] Stored(ReadOnlySpan<long> shape, StorageOrder order)
    {
        long[] stored = shape.ToArray();
        if (order == StorageOrder.ColumnMajor)
        {
            Array.Reverse(stored);
        }

        return stored;
    }
}
