using System;
using System.Buffers.Binary;
using System.IO;
using K4os.Compression.LZ4;

namespace GenericGradient.IO.Codecs;

/// <summary>The codec <c>lz4</c> of numcodecs: the length in four bytes, then a block of LZ4. It is read and not written.</summary>
internal sealed class Lz4Codec : IBytesCodec
{
    /// <inheritdoc/>
    public int? EncodedLength(int length) => null;

    /// <inheritdoc/>
    public void Decode(ReadOnlySpan<byte> encoded, Span<byte> decoded)
    {
        if (encoded.Length < 4 || BinaryPrimitives.ReadInt32LittleEndian(encoded) != decoded.Length || Block(encoded[4..], decoded) != decoded.Length)
        {
            throw new InvalidDataException($"it is no block of LZ4 with {decoded.Length} bytes");
        }
    }

    /// <summary>Decodes a block of LZ4; negative if it is damaged.</summary>
    public static int Block(ReadOnlySpan<byte> encoded, Span<byte> decoded) => LZ4Codec.Decode(encoded, decoded);

    /// <inheritdoc/>
    public byte[] Encode(ReadOnlySpan<byte> bytes) => throw new NotSupportedException("LZ4 is read and not written.");
}
