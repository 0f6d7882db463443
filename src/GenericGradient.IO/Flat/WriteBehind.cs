using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace GenericGradient.IO.Flat;

/// <summary>
/// Has the system write to the disk what was just written, and forget what is there already. Without it, the results of a large file fill the memory of the
/// machine before the disk gets any of them, and everything waits then. It is advice to Linux; other systems do without.
/// </summary>
internal sealed partial class WriteBehind(SafeFileHandle file, string path)
{
    /// <summary>So much may be on its way to the disk.</summary>
    private const long MostBytes = 64L << 20;

    private const uint BeginWriting = 2, WaitUntilWritten = 1 | 2 | 4;
    private const int NotNeeded = 4;
    private const int DiskError = 5, NoSpace = 28, QuotaExceeded = 122;

    private readonly Queue<(long Place, long Length)> onTheWay = [];
    private long bytes;

    /// <summary>Some bytes were written.</summary>
    public void Written(long place, long length)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Sync(place, length, BeginWriting);
        onTheWay.Enqueue((place, length));
        bytes += length;
        while (bytes > MostBytes && onTheWay.Count > 1)
        {
            var (first, count) = onTheWay.Dequeue();
            Sync(first, count, WaitUntilWritten);
            _ = Advise(file, first, count, NotNeeded);
            bytes -= count;
        }
    }

    /// <summary>Whether the advice is taken does not matter. But errors of the disk are told once, and here first.</summary>
    private void Sync(long place, long length, uint flags)
    {
        if (SyncFileRange(file, place, length, flags) != 0 && Marshal.GetLastPInvokeError() is var error && error is DiskError or NoSpace or QuotaExceeded)
        {
            throw FileBytes.Failed(path, place, length, new IOException(Marshal.GetPInvokeErrorMessage(error) + "."));
        }
    }

    [LibraryImport("libc", EntryPoint = "sync_file_range", SetLastError = true)]
    private static partial int SyncFileRange(SafeFileHandle file, long place, long length, uint flags);

    [LibraryImport("libc", EntryPoint = "posix_fadvise")]
    private static partial int Advise(SafeFileHandle file, long place, long length, int advice);
}
