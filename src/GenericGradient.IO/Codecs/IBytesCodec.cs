using System;
using System.IO;

namespace GenericGradient.IO.Codecs;

/// <summary>A step between the bytes of a chunk and those in the store.</summary>
internal interface IBytesCodec
{
    /// <summary>How many bytes so many bytes become; null if that depends on them.</summary>
    int? EncodedLength(int length);

    /// <summary>Decodes to as many bytes as there must be.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged, or there are more or fewer.</exception>
    void Decode(ReadOnlySpan<byte> encoded, Span<byte> decoded);

    /// <summary>Encodes.</summary>
    byte[] Encode(ReadOnlySpan<byte> bytes);
}
