using System;
using System.Runtime.InteropServices;

namespace GenericGradient.Harness.Tests.Guard;

/// <summary>Whole pages of memory between two that nobody may touch. Linux only.</summary>
internal sealed unsafe partial class GuardedPages
{
    private const int None = 0;
    private const int Read = 1;
    private const int Write = 2;
    private const int PrivateAnonymous = 0x22;

    private readonly nint start;
    private bool isReadOnly;

    /// <param name="pages">How many pages may be touched.</param>
    public GuardedPages(int pages)
    {
        int page = Environment.SystemPageSize;
        Bytes = pages * page;
        nint all = Map(0, (nuint)(Bytes + (2 * page)), None, PrivateAnonymous, -1, 0);
        start = all == -1 ? throw new InvalidOperationException($"mmap: {Marshal.GetLastPInvokeErrorMessage()}") : all + page;
        Protect(Read | Write);
    }

    /// <summary>Whether this system has them.</summary>
    public static bool AreSupported => OperatingSystem.IsLinux();

    /// <summary>How many bytes may be touched.</summary>
    public int Bytes { get; }

    /// <summary>Where they begin.</summary>
    public nint Start => start;

    /// <summary>The bytes.</summary>
    public Span<byte> Span => new((void*)start, Bytes);

    /// <summary>Whether the bytes may not be written.</summary>
    public bool IsReadOnly
    {
        get => isReadOnly;
        set
        {
            if (value != isReadOnly)
            {
                Protect(value ? Read : Read | Write);
                isReadOnly = value;
            }
        }
    }

    private void Protect(int access)
    {
        if (Protect(start, (nuint)Bytes, access) != 0)
        {
            throw new InvalidOperationException($"mprotect: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Map(nint address, nuint length, int access, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Protect(nint address, nuint length, int access);
}
