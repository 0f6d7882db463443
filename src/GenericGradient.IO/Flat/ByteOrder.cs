using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.IO.Flat;

/// <summary>The order of the bytes of numbers.</summary>
internal static class ByteOrder
{
    /// <summary>Whether numbers in a file need to be turned on this machine.</summary>
    public static bool IsForeign(bool isBigEndian) => isBigEndian == BitConverter.IsLittleEndian;

    /// <summary>Turns the bytes of each number.</summary>
    public static void Reverse<T>(Span<T> numbers)
        where T : unmanaged => Reverse(MemoryMarshal.AsBytes(numbers), Unsafe.SizeOf<T>());

    /// <summary>Turns the bytes of numbers of a size.</summary>
    public static void Reverse(Span<byte> bytes, int size)
    {
        switch (size)
        {
            case 2:
                var shorts = MemoryMarshal.Cast<byte, ushort>(bytes);
                BinaryPrimitives.ReverseEndianness(shorts, shorts);
                break;
            case 4:
                var ints = MemoryMarshal.Cast<byte, uint>(bytes);
                BinaryPrimitives.ReverseEndianness(ints, ints);
                break;
            case 8:
                var longs = MemoryMarshal.Cast<byte, ulong>(bytes);
                BinaryPrimitives.ReverseEndianness(longs, longs);
                break;
        }
    }
}
