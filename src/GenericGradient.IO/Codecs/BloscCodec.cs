using System;
using System.Buffers.Binary;
using System.IO;

namespace GenericGradient.IO.Codecs;

/// <summary>
/// Frames of Blosc 1, as README_CHUNK_FORMAT of c-blosc describes them, which are read and not written:
/// <code>
/// version, version of the codec, flags, size of an element, bytes, bytes of a block, bytes of the frame      16 bytes
/// where each block begins                                                                                   4 bytes for each
/// the blocks: one stream, or one for each byte of an element; each has its length and its bytes
/// </code>
/// </summary>
internal sealed class BloscCodec : IBytesCodec
{
    private const int HeaderSize = 16, MostStreams = 16, LeastOfStream = 128;

    /// <inheritdoc/>
    public int? EncodedLength(int length) => null;

    /// <inheritdoc/>
    public void Decode(ReadOnlySpan<byte> encoded, Span<byte> decoded)
    {
        if (encoded.Length < HeaderSize)
        {
            throw new InvalidDataException($"it has {encoded.Length} bytes, fewer than the header of Blosc");
        }

        Frame frame = new(encoded);
        if (frame.Bytes != decoded.Length || frame.FrameBytes > encoded.Length || frame.FrameBytes < HeaderSize)
        {
            throw new InvalidDataException($"its frame of Blosc has {frame.Bytes} bytes in {frame.FrameBytes}, and {decoded.Length} in up to {encoded.Length} are right");
        }

        if (frame.IsCopy)
        {
            if (frame.FrameBytes - HeaderSize != decoded.Length)
            {
                throw new InvalidDataException("its frame of Blosc is a copy of another length");
            }

            encoded.Slice(HeaderSize, decoded.Length).CopyTo(decoded);
            return;
        }

        frame.Check();
        byte[] scratch = frame.IsShuffled ? new byte[Math.Min(frame.BlockBytes, decoded.Length)] : [];
        for (int block = 0, start = 0; start < decoded.Length; block++, start += frame.BlockBytes)
        {
            var bytes = decoded.Slice(start, Math.Min(frame.BlockBytes, decoded.Length - start));
            var target = frame.IsShuffled ? scratch.AsSpan(0, bytes.Length) : bytes;
            frame.Block(block, target);
            if (frame.IsShuffled)
            {
                Unshuffle(target, bytes, frame.ElementSize);
            }
        }
    }

    /// <inheritdoc/>
    public byte[] Encode(ReadOnlySpan<byte> bytes) => throw new NotSupportedException("Blosc is read and not written.");

    /// <summary>First all first bytes of the elements, then all second ones, and so on; what is no whole element stays at the end.</summary>
    private static void Unshuffle(ReadOnlySpan<byte> shuffled, Span<byte> bytes, int size)
    {
        int count = shuffled.Length / size;
        for (int k = 0; k < size; k++)
        {
            var plane = shuffled.Slice(k * count, count);
            for (int i = 0, at = k; i < plane.Length; i++, at += size)
            {
                bytes[at] = plane[i];
            }
        }

        shuffled[(count * size)..].CopyTo(bytes[(count * size)..]);
    }

    /// <summary>A frame and what its header says.</summary>
    private readonly ref struct Frame(ReadOnlySpan<byte> frame)
    {
        private readonly ReadOnlySpan<byte> frame = frame;

        public int ElementSize => Math.Max((byte)1, frame[3]);

        public int Bytes => Number(4);

        public int BlockBytes => Number(8);

        public int FrameBytes => Number(12);

        public bool IsShuffled => (Flags & 1) != 0 && ElementSize > 1;

        public bool IsCopy => (Flags & 2) != 0;

        private int Flags => frame[2];

        private int Codec => Flags >> 5;

        private bool HasStreams => (Flags & 16) == 0 && ElementSize <= MostStreams && BlockBytes / ElementSize >= LeastOfStream;

        public void Check()
        {
            if ((Flags & 4) != 0)
            {
                throw new InvalidDataException("it is shuffled bit by bit, which is not read here; write the array with shuffle=Blosc.SHUFFLE or another codec");
            }

            if (Codec is not (1 or 3 or 4))
            {
                throw new InvalidDataException($"Blosc has used {(Codec == 0 ? "blosclz" : Codec == 2 ? "snappy" : $"codec {Codec}")}, which is not read here; write the array with cname='lz4', 'lz4hc', 'zstd' or 'zlib'");
            }

            long blocks = BlockBytes <= 0 ? long.MaxValue : ((long)Bytes + BlockBytes - 1) / BlockBytes;
            if (Bytes < 0 || blocks > (FrameBytes - HeaderSize) / 4)
            {
                throw new InvalidDataException($"its frame of Blosc has blocks of {BlockBytes} bytes, which cannot be");
            }
        }

        public void Block(int block, Span<byte> bytes)
        {
            int at = Number(HeaderSize + (4 * block));
            int streams = HasStreams && bytes.Length == BlockBytes ? ElementSize : 1;
            int length = bytes.Length / streams;
            for (int k = 0; k < streams; k++)
            {
                if (at < HeaderSize || at > FrameBytes - 4 || Number(at) is var size && (size < 0 || size > FrameBytes - 4 - at))
                {
                    throw new InvalidDataException($"block {block} of its frame of Blosc begins or ends outside of it");
                }

                Stream(frame.Slice(at + 4, size), bytes.Slice(k * length, length), block);
                at += 4 + size;
            }
        }

        private void Stream(ReadOnlySpan<byte> encoded, Span<byte> bytes, int block)
        {
            if (encoded.Length == bytes.Length)
            {
                encoded.CopyTo(bytes);
                return;
            }

            try
            {
                switch (Codec)
                {
                    case 1 when Lz4Codec.Block(encoded, bytes) != bytes.Length:
                        throw new InvalidDataException("LZ4 finds no such number of bytes");
                    case 3:
                        new DeflateCodec(isGzip: false, level: null).Decode(encoded, bytes);
                        break;
                    case 4:
                        new ZstdCodec(level: null).Decode(encoded, bytes);
                        break;
                }
            }
            catch (InvalidDataException error)
            {
                throw new InvalidDataException($"block {block} of its frame of Blosc is damaged: {error.Message}", error);
            }
        }

        private int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(frame[at..]);
    }
}
