using System;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace GenericGradient.IO.Flat;

/// <summary>Bytes of files, at any place. Files are read and written by calls and not mapped: where a disk is full or a file was cut, a call fails with an exception, and a map ends the process.</summary>
internal static class FileBytes
{
    /// <summary>One call of the system moves no more than this.</summary>
    private const int MostAtOnce = 1 << 30;

    /// <summary>Opens a file for reading.</summary>
    public static SafeFileHandle OpenRead(string path) => File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>Reads numbers from a place in a file.</summary>
    /// <exception cref="EndOfStreamException">The file ends before.</exception>
    public static void Read<T>(SafeFileHandle file, long place, Span<T> numbers, string path)
        where T : unmanaged
    {
        int most = MostAtOnce / Unsafe.SizeOf<T>();
        for (; numbers.Length > 0; numbers = numbers[Math.Min(most, numbers.Length)..])
        {
            var bytes = MemoryMarshal.AsBytes(numbers[..Math.Min(most, numbers.Length)]);
            while (bytes.Length > 0)
            {
                int read = RandomAccess.Read(file, bytes, place);
                if (read == 0)
                {
                    throw new EndOfStreamException(string.Create(
                        CultureInfo.InvariantCulture, $"{path} ends at byte {place}; {bytes.Length} bytes more were to be read there. It was cut, or is still being written."));
                }

                bytes = bytes[read..];
                place += read;
            }
        }
    }

    /// <summary>Writes numbers to a place in a file.</summary>
    public static void Write<T>(SafeFileHandle file, long place, ReadOnlySpan<T> numbers, string path)
        where T : unmanaged
    {
        int size = Unsafe.SizeOf<T>(), most = MostAtOnce / size;
        for (; numbers.Length > 0; numbers = numbers[Math.Min(most, numbers.Length)..])
        {
            var bytes = MemoryMarshal.AsBytes(numbers[..Math.Min(most, numbers.Length)]);
            try
            {
                RandomAccess.Write(file, bytes, place);
            }
            catch (IOException error)
            {
                throw Failed(path, place, bytes.Length, error);
            }

            place += bytes.Length;
        }
    }

    /// <summary>The exception of a write that failed, with where and the way out.</summary>
    public static IOException Failed(string path, long place, long count, IOException error) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} bytes could not be written to {path} at byte {place}: {error.Message} What was written before stays; run it again when the cause is gone."),
        error);
}
