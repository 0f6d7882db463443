using System;
using System.IO;
using ZstdSharp;

namespace GenericGradient.IO.Codecs;

/// <summary>zstd.</summary>
internal sealed class ZstdCodec(int? level) : IBytesCodec
{
    private const int DefaultLevel = 1;

    /// <inheritdoc/>
    public int? EncodedLength(int length) => null;

    /// <inheritdoc/>
    public void Decode(ReadOnlySpan<byte> encoded, Span<byte> decoded)
    {
        try
        {
            using Decompressor decompressor = new();
            int length = decompressor.Unwrap(encoded, decoded);
            if (length != decoded.Length)
            {
                throw new InvalidDataException($"it has {length} bytes and not {decoded.Length}");
            }
        }
        catch (ZstdException error)
        {
            throw new InvalidDataException($"zstd says: {error.Message}", error);
        }
    }

    /// <inheritdoc/>
    public byte[] Encode(ReadOnlySpan<byte> bytes)
    {
        using Compressor compressor = new(level ?? DefaultLevel);
        return compressor.Wrap(bytes).ToArray();
    }
}
