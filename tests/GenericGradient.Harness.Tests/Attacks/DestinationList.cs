using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>A call that is given a list of destinations, each of which may be the right one or one that is too short.</summary>
/// <typeparam name="TEntry">Arrays, memories or tensors.</typeparam>
/// <typeparam name="T">The type of the results.</typeparam>
internal sealed class DestinationList<TEntry, T> : AttackedCall
    where T : unmanaged
{
    private readonly Action<TEntry[]> call;
    private readonly TEntry[] list;
    private readonly TEntry[] right;
    private readonly TEntry[] tooShort;
    private readonly WatchedArray<T>[] watched;
    private readonly Array[] memories;
    private readonly byte[][] unwritten;
    private readonly byte[][] written;

    /// <summary>Makes the destinations.</summary>
    /// <param name="count">How many.</param>
    /// <param name="places">Where in the array behind a destination its elements lie.</param>
    /// <param name="array">Makes the array behind a destination; one that is too short where asked.</param>
    /// <param name="entry">Makes the destination of it.</param>
    /// <param name="call">What is called.</param>
    public DestinationList(int count, int[] places, Func<bool, Array> array, Func<Array, bool, TEntry> entry, Action<TEntry[]> call)
    {
        this.call = call;
        list = new TEntry[count];
        right = new TEntry[count];
        tooShort = new TEntry[count];
        watched = new WatchedArray<T>[count];
        memories = new Array[count];
        unwritten = new byte[count][];
        written = new byte[count][];
        for (int k = 0; k < count; k++)
        {
            memories[k] = array(false);
            right[k] = entry(memories[k], false);
            var small = array(true);
            watched[k] = new WatchedArray<T>([.. Enumerable.Range(0, small.Rank).Select(small.GetLength)]);
            tooShort[k] = entry(watched[k].Array, true);
            Bytes(k).Fill(0xA5);
            unwritten[k] = Bytes(k).ToArray();
            var elements = MemoryMarshal.Cast<byte, T>(Bytes(k));
            foreach (int place in places)
            {
                elements[place] = Grid.Slope<T>(k);
            }

            written[k] = Bytes(k).ToArray();
        }
    }

    /// <inheritdoc/>
    public override int Count => list.Length;

    /// <inheritdoc/>
    public override void Put(int k, bool isWrong) => list[k] = isWrong ? tooShort[k] : right[k];

    /// <inheritdoc/>
    protected override void Make() => call(list);

    /// <inheritdoc/>
    protected override void Reset()
    {
        for (int k = 0; k < Count; k++)
        {
            unwritten[k].CopyTo(Bytes(k));
        }
    }

    /// <inheritdoc/>
    protected override string? Wrong(bool isRefused)
    {
        for (int k = 0; k < Count; k++)
        {
            string? wrong = watched[k].Written()
                ?? (Bytes(k).SequenceEqual((isRefused ? unwritten : written)[k]) ? null
                    : isRefused ? "was written, though the call refused" : "is wrong, though the call returned");
            if (wrong is not null)
            {
                return $"destination {k} {wrong}";
            }
        }

        return null;
    }

    private Span<byte> Bytes(int k) =>
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(memories[k]), memories[k].Length * Unsafe.SizeOf<T>());
}
