using System;
using System.Buffers.Binary;
using System.Numerics;

namespace GenericGradient.IO.Codecs;

/// <summary>The checksum CRC-32C (Castagnoli), which Zarr and the journal of a run use. The processor has it as an instruction.</summary>
internal static class Crc32C
{
    /// <summary>The checksum of bytes, or of what stood before and these.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="before">The checksum of what stood before them.</param>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        uint crc = ~before;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (byte value in bytes)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return ~crc;
    }
}
