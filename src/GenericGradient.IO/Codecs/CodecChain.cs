using System;
using System.Collections.Generic;
using System.IO;

namespace GenericGradient.IO.Codecs;

/// <summary>The codecs of chunks one after the other, in the order of encoding.</summary>
internal sealed class CodecChain
{
    private readonly IReadOnlyList<IBytesCodec> codecs;

    /// <exception cref="InvalidDataException">Two of them make lengths that nobody knows when they are undone.</exception>
    public CodecChain(IReadOnlyList<IBytesCodec> codecs, string path)
    {
        this.codecs = codecs;
        int compressors = 0;
        foreach (var codec in codecs)
        {
            compressors += codec.EncodedLength(0) is null ? 1 : 0;
        }

        if (compressors > 1)
        {
            throw new InvalidDataException($"{path} compresses its chunks {compressors} times, which is not read here; write the array with one codec.");
        }
    }

    /// <summary>Decodes a chunk.</summary>
    public void Decode(ReadOnlySpan<byte> encoded, Span<byte> chunk)
    {
        // What is behind the compressor has a length that the bytes say; what is before it has one that the chunk says.
        int last = codecs.Count - 1;
        for (; last >= 0 && codecs[last] is ChecksumCodec; last--)
        {
            encoded = ChecksumCodec.Checked(encoded);
        }

        if (last <= 0)
        {
            Last(last, encoded, chunk);
            return;
        }

        int length = chunk.Length;
        for (int k = 0; k < last; k++)
        {
            length = codecs[k].EncodedLength(length)!.Value;
        }

        byte[] between = new byte[length];
        codecs[last].Decode(encoded, between);
        ReadOnlySpan<byte> rest = between;
        for (int k = last - 1; k >= 0; k--)
        {
            rest = ChecksumCodec.Checked(rest);
        }

        Last(-1, rest, chunk);
    }

    /// <summary>Encodes a chunk.</summary>
    public ReadOnlySpan<byte> Encode(ReadOnlySpan<byte> chunk)
    {
        foreach (var codec in codecs)
        {
            chunk = codec.Encode(chunk);
        }

        return chunk;
    }

    private void Last(int codec, ReadOnlySpan<byte> encoded, Span<byte> chunk)
    {
        if (codec >= 0)
        {
            codecs[codec].Decode(encoded, chunk);
            return;
        }

        if (encoded.Length != chunk.Length)
        {
            throw new InvalidDataException($"it has {encoded.Length} bytes and not {chunk.Length}");
        }

        encoded.CopyTo(chunk);
    }
}
