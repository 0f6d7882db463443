using System;
using System.IO;
using System.IO.Compression;

namespace GenericGradient.IO.Codecs;

/// <summary>zlib and gzip, which the platform has.</summary>
internal sealed class DeflateCodec(bool isGzip, int? level) : IBytesCodec
{
    /// <inheritdoc/>
    public int? EncodedLength(int length) => null;

    /// <inheritdoc/>
    public unsafe void Decode(ReadOnlySpan<byte> encoded, Span<byte> decoded)
    {
        if (encoded.IsEmpty)
        {
            throw new InvalidDataException("it is empty");
        }

        fixed (byte* start = encoded)
        {
            using UnmanagedMemoryStream stream = new(start, encoded.Length);
            using Stream inflated = isGzip ? new GZipStream(stream, CompressionMode.Decompress) : new ZLibStream(stream, CompressionMode.Decompress);
            try
            {
                int read = inflated.ReadAtLeast(decoded, decoded.Length, throwOnEndOfStream: false);
                if (read < decoded.Length || inflated.ReadByte() >= 0)
                {
                    throw new InvalidDataException($"it has {(read < decoded.Length ? $"{read}" : "more")} bytes and not {decoded.Length}");
                }
            }
            catch (IOException error)
            {
                // Nothing but memory is read, so it is not the disk: the bytes ask for a dictionary, for example.
                throw new InvalidDataException($"zlib says: {error.Message}", error);
            }
        }
    }

    /// <inheritdoc/>
    public byte[] Encode(ReadOnlySpan<byte> bytes)
    {
        using MemoryStream stream = new();
        ZLibCompressionOptions options = new() { CompressionLevel = level ?? 1 };
        using (Stream deflated = isGzip ? new GZipStream(stream, options, leaveOpen: true) : new ZLibStream(stream, options, leaveOpen: true))
        {
            deflated.Write(bytes);
        }

        return stream.ToArray();
    }
}
