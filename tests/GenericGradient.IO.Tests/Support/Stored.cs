using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace GenericGradient.IO.Tests.Support;

/// <summary>Arrays as files, made by hand where the library does not write them: column by column, and in the other byte order.</summary>
internal static class Stored
{
    /// <summary>Writes a <c>.npy</c> file of version 1 by hand.</summary>
    public static void Npy<T>(string path, T[] rowMajor, int[] shape, bool isColumnMajor, bool isBigEndian, byte version = 1)
        where T : unmanaged
    {
        int size = Marshal.SizeOf<T>();
        char kind = default(T) is double or float or Half ? 'f' : default(T) is byte or ushort or uint or ulong ? 'u' : 'i';
        string list = string.Join(", ", shape) + (shape.Length == 1 ? "," : "");
        string text = $"{{'descr': '{(size == 1 ? '|' : isBigEndian ? '>' : '<')}{kind}{size}', 'fortran_order': {(isColumnMajor ? "True" : "False")}, 'shape': ({list}), }}\n";
        byte[] length = version == 1 ? BitConverter.GetBytes((ushort)text.Length) : BitConverter.GetBytes(text.Length);
        File.WriteAllBytes(path, [0x93, .. "NUMPY"u8, version, 0, .. length, .. Encoding.ASCII.GetBytes(text), .. Bytes(rowMajor, shape, isColumnMajor, isBigEndian)]);
    }

    /// <summary>The bytes of an array.</summary>
    public static byte[] Bytes<T>(T[] rowMajor, int[] shape, bool isColumnMajor, bool isBigEndian)
        where T : unmanaged
    {
        T[] stored = isColumnMajor ? Transposed(rowMajor, shape) : rowMajor;
        byte[] bytes = MemoryMarshal.AsBytes<T>(stored).ToArray();
        int size = Marshal.SizeOf<T>();
        for (int start = 0; isBigEndian && start < bytes.Length; start += size)
        {
            Array.Reverse(bytes, start, size);
        }

        return bytes;
    }

    /// <summary>Reads an array row by row, however it is stored.</summary>
    public static T[] Read<T>(string path, int[] shape, StorageOrder orderOfRaw)
        where T : unmanaged
    {
        using var source = File.Exists(path) && Path.GetExtension(path) != ".npy"
            ? RawFile.OpenRead<T>(path, [.. shape.Select(extent => (long)extent)], orderOfRaw)
            : ArrayFile.OpenRead<T>(path);
        T[] all = new T[shape.Aggregate(1, (product, extent) => product * extent)];
        source.Read(0, all);
        return source.Order == StorageOrder.ColumnMajor ? Transposed(all, [.. Enumerable.Reverse(shape)]) : all;
    }

    /// <summary>The same elements with the first axis running fastest.</summary>
    public static T[] Transposed<T>(T[] rowMajor, int[] shape)
    {
        var transposed = new T[rowMajor.Length];
        int[] index = new int[shape.Length];
        for (int place = 0; place < rowMajor.Length; place++)
        {
            int target = 0;
            for (int axis = shape.Length - 1; axis >= 0; axis--)
            {
                target = (target * shape[axis]) + index[axis];
            }

            transposed[target] = rowMajor[place];
            for (int axis = shape.Length - 1; axis >= 0 && ++index[axis] == shape[axis]; axis--)
            {
                index[axis] = 0;
            }
        }

        return transposed;
    }
}
