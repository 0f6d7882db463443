using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO.Zarr;

/// <summary>The element of chunks that are not there.</summary>
internal static class FillValue
{
    /// <summary>Reads it; null, which says that it is undefined, is 0 as in zarr-python.</summary>
    /// <exception cref="InvalidDataException">It is no number of the type.</exception>
    public static byte[] Read(ElementType type, Json value) => value.IsNull ? new byte[type.Size()] : type switch
    {
        ElementType.Float64 => Bits(value, 8) ?? Bytes(Floating(value)),
        ElementType.Float32 => Bits(value, 4) ?? Bytes((float)Floating(value)),
        ElementType.Float16 => Bits(value, 2) ?? Bytes((Half)Floating(value)),
        ElementType.UInt64 when ulong.TryParse(value.Raw, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) => Bytes(number),
        ElementType.Int64 when long.TryParse(value.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => Bytes(number),
        _ => Whole(type, value),
    };

    private static double Floating(Json value) => value.NumberOrNull ?? value.TextOrNull switch
    {
        "NaN" => BitConverter.UInt64BitsToDouble(0x7FF8_0000_0000_0000), // as the specification says it; the one of .NET is negative
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => throw value.Wrong("is no number"),
    };

    /// <summary>Zarr 3 may say the bits: <c>0x7fc00000</c>.</summary>
    private static byte[]? Bits(Json value, int size)
    {
        if (value.TextOrNull is not { } text || !text.StartsWith("0x", StringComparison.Ordinal))
        {
            return null;
        }

        if (text.Length != 2 + (2 * size) || !ulong.TryParse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong bits))
        {
            throw value.Wrong($"has not {size} bytes");
        }

        return size == 8 ? Bytes(bits) : size == 4 ? Bytes((uint)bits) : Bytes((ushort)bits);
    }

    private static byte[] Whole(ElementType type, Json value)
    {
        double number = value.NumberOrNull ?? throw value.Wrong("is no number");
        try
        {
            decimal whole = number % 1 == 0 ? (decimal)number : throw new OverflowException();
            return type switch
            {
                ElementType.Int8 => Bytes(checked((sbyte)whole)),
                ElementType.Int16 => Bytes(checked((short)whole)),
                ElementType.Int32 => Bytes(checked((int)whole)),
                ElementType.Int64 => Bytes(checked((long)whole)),
                ElementType.UInt8 => Bytes(checked((byte)whole)),
                ElementType.UInt16 => Bytes(checked((ushort)whole)),
                ElementType.UInt32 => Bytes(checked((uint)whole)),
                _ => Bytes(checked((ulong)whole)),
            };
        }
        catch (OverflowException error)
        {
            throw new InvalidDataException(value.Wrong($"is no {type.Name()}").Message, error);
        }
    }

    private static byte[] Bytes<T>(T number)
        where T : unmanaged => MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in number)).ToArray();
}
