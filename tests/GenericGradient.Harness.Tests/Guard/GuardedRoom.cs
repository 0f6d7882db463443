using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Harness.Tests.Rooms;
using Xunit;

namespace GenericGradient.Harness.Tests.Guard;

/// <summary>
/// Memory flush against a page that nobody may touch: a read or write beyond it ends the process, and so does a write to samples. What is
/// left of a page on the other side holds canaries.
/// </summary>
internal sealed class GuardedRoom(Side side) : Room
{
    private readonly Dictionary<int, Stack<GuardedPages>> idle = [];
    private readonly List<(GuardedPages Pages, int Start, int End)> destinations = [];
    private readonly List<GuardedPages> taken = [];

    /// <inheritdoc/>
    public override ReadOnlyMemory<T> Samples<T>(ReadOnlySpan<T> values)
    {
        var (pages, start) = Take<T>(values.Length);
        MemoryMarshal.AsBytes(values).CopyTo(pages.Span[start..]);
        pages.IsReadOnly = true;
        return new UnmanagedMemory<T>(pages.Start + start, values.Length).Memory;
    }

    /// <inheritdoc/>
    public override Memory<T> Destination<T>(int length)
    {
        var (pages, start) = Take<T>(length);
        destinations.Add((pages, start, start + (length * Unsafe.SizeOf<T>())));
        return new UnmanagedMemory<T>(pages.Start + start, length).Memory;
    }

    /// <inheritdoc/>
    public override void Clear(bool isUntouched = false)
    {
        foreach (var (pages, start, end) in destinations)
        {
            Assert.True(pages.Span[..start].IndexOfAnyExcept(Canary) < 0, "written before the start");
            Assert.True(pages.Span[end..].IndexOfAnyExcept(Canary) < 0, "written after the end");
            Assert.True(!isUntouched || pages.Span.IndexOfAnyExcept(Canary) < 0, "written by a call that refused");
        }

        Return();
    }

    private (GuardedPages Pages, int Start) Take<T>(int length)
        where T : unmanaged
    {
        int bytes = length * Unsafe.SizeOf<T>();
        int count = Math.Max(1, (bytes + Environment.SystemPageSize - 1) / Environment.SystemPageSize);
        var pages = idle.TryGetValue(count, out var stack) && stack.TryPop(out var used) ? used : new GuardedPages(count);
        taken.Add(pages);
        pages.IsReadOnly = false;
        pages.Span.Fill(Canary);
        return (pages, side == Side.Left ? 0 : pages.Bytes - bytes);
    }

    private void Return()
    {
        destinations.Clear();
        foreach (var pages in taken)
        {
            int count = pages.Bytes / Environment.SystemPageSize;
            (CollectionsMarshal.GetValueRefOrAddDefault(idle, count, out _) ??= []).Push(pages);
        }

        taken.Clear();
    }
}
