using System;
using System.Buffers.Binary;
using System.IO;

namespace GenericGradient.IO.Codecs;

/// <summary>The codec <c>crc32c</c> of Zarr 3: a checksum behind the bytes.</summary>
internal sealed class ChecksumCodec : IBytesCodec
{
    private const int Size = 4;

    /// <inheritdoc/>
    public int? EncodedLength(int length) => length + Size;

    /// <inheritdoc/>
    public void Decode(ReadOnlySpan<byte> encoded, Span<byte> decoded)
    {
        var bytes = Checked(encoded);
        if (bytes.Length != decoded.Length)
        {
            throw new InvalidDataException($"it has {bytes.Length} bytes and not {decoded.Length}");
        }

        bytes.CopyTo(decoded);
    }

    /// <summary>The bytes before the checksum at their end.</summary>
    /// <exception cref="InvalidDataException">The checksum is another.</exception>
    public static ReadOnlySpan<byte> Checked(ReadOnlySpan<byte> encoded)
    {
        if (encoded.Length < Size)
        {
            throw new InvalidDataException($"it has {encoded.Length} bytes, fewer than a checksum");
        }

        var bytes = encoded[..^Size];
        uint said = BinaryPrimitives.ReadUInt32LittleEndian(encoded[^Size..]), found = Crc32C.Of(bytes);
        return said == found ? bytes : throw new InvalidDataException($"its checksum is {found:x8} and should be {said:x8}");
    }

    /// <inheritdoc/>
    public byte[] Encode(ReadOnlySpan<byte> bytes)
    {
        byte[] encoded = new byte[bytes.Length + Size];
        bytes.CopyTo(encoded);
        BinaryPrimitives.WriteUInt32LittleEndian(encoded.AsSpan(bytes.Length), Crc32C.Of(bytes));
        return encoded;
    }
}
