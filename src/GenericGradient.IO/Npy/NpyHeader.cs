using System;
using System.Buffers.Binary;
using System.Globalization;
using System.IO;
using System.Text;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Flat;

namespace GenericGradient.IO.Npy;

/// <summary>
/// The header of a <c>.npy</c> file, as NEP 1 of numpy describes it: a magic text, the version, the length of what follows, and a dictionary of
/// Python with <c>descr</c>, <c>fortran_order</c> and <c>shape</c>.
/// </summary>
/// <param name="ElementType">The element type.</param>
/// <param name="Layout">How the samples lie.</param>
/// <param name="Version">The version of the format: 1, 2 or 3.</param>
internal sealed record NpyHeader(ElementType ElementType, FlatLayout Layout, int Version)
{
    /// <summary>Samples begin at a multiple of this.</summary>
    private const int Alignment = 64;

    /// <summary>A longer header than numpy would read by default; one of numbers has some 100 bytes.</summary>
    private const int MostBytes = 1 << 16;

    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Reads the header of a file.</summary>
    /// <exception cref="InvalidDataException">The file does not begin with a header of an array of numbers.</exception>
    public static NpyHeader Read(string path)
    {
        using var file = FileBytes.OpenRead(path);
        byte[] start = new byte[(int)Math.Min(RandomAccess.GetLength(file), MostBytes)];
        FileBytes.Read<byte>(file, 0, start, path);
        return Parse(start, path);
    }

    /// <summary>Reads the header from the first bytes of a file.</summary>
    /// <param name="bytes">All that a header can have, as far as the file has it.</param>
    /// <param name="path">The file, for messages.</param>
    /// <exception cref="InvalidDataException">They are no header of an array of numbers.</exception>
    public static NpyHeader Parse(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.Length < 10 || !bytes.StartsWith(Magic))
        {
            throw new InvalidDataException($"{path} is no .npy file: it does not begin with \\x93NUMPY{(bytes.StartsWith("PK"u8) ? "; it is an .npz or another zip file, so extract the array first" : "")}.");
        }

        int version = bytes[6];
        if (version is not (1 or 2 or 3))
        {
            throw new InvalidDataException($"{path} has version {version}.{bytes[7]} of the .npy format; 1 to 3 are read.");
        }

        int before = version == 1 ? 10 : 12;
        long length = bytes.Length < before ? long.MaxValue
            : version == 1 ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])
            : BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]);
        if (length > bytes.Length - before)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path} says that its header has {length} bytes, and has {Math.Max(0, bytes.Length - before)} of them."));
        }

        var text = bytes.Slice(before, (int)length);
        var dictionary = new PythonDictionary((version == 3 ? Encoding.UTF8 : Encoding.Latin1).GetString(text), path);
        var (type, isBigEndian) = ElementTypes.Described(dictionary.Description, path);
        long[] shape = dictionary.Shape;
        Extents.CheckedBytes(shape, type.Size(), path);
        var order = dictionary.IsColumnMajor && shape.Length > 1 ? StorageOrder.ColumnMajor : StorageOrder.RowMajor;
        return new(type, new(shape, order, isBigEndian, before + length, IsWhole: false), version);
    }

    /// <summary>Makes the header of a file in the byte order of the machine.</summary>
    public static (byte[] Bytes, FlatLayout Layout) Make(ElementType type, ReadOnlySpan<long> shape, StorageOrder order)
    {
        bool isBigEndian = !BitConverter.IsLittleEndian;
        string text = string.Create(
            CultureInfo.InvariantCulture,
            $"{{'descr': '{type.Description(isBigEndian)}', 'fortran_order': {(order == StorageOrder.ColumnMajor ? "True" : "False")}, 'shape': {Words.Shape(shape)}, }}");
        int length = ((10 + text.Length + 1 + Alignment - 1) / Alignment * Alignment) - 10;
        byte[] bytes = new byte[10 + length];
        Magic.CopyTo(bytes);
        bytes[6] = 1;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(8), (ushort)length);
        bytes.AsSpan(10).Fill((byte)' ');
        Encoding.ASCII.GetBytes(text, bytes.AsSpan(10));
        bytes[^1] = (byte)'\n';
        return (bytes, new(shape.ToArray(), order, isBigEndian, bytes.Length, IsWhole: false));
    }
}
