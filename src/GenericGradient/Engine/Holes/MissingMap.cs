using System;
using System.Buffers;
using System.Numerics;

namespace GenericGradient.Engine;

/// <summary>
/// Which tiles of a window have missing samples. A tile is looked at when a stencil is about to read it, and so while it is in the caches; where nothing is
/// missing, that is all that is done for missing samples.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly ref struct MissingMap<T> : IHoledSamples<T>, IDisposable
    where T : INumber<T>
{
    /// <summary>How many elements a tile has: whole samples of two, three or four components.</summary>
    public const int Tile = 576;

    /// <summary>How many samples <see cref="Holes"/> tells of at once.</summary>
    public const int WordBits = 64;

    private const byte Unknown = 0, Whole = 1, Holed = 2;

    private readonly MissingRule<T> rule;
    private readonly ReadOnlySpan<T> window;
    private readonly ReadOnlySpan<bool> mask;
    private readonly byte[] tiles;

    /// <summary>A bit for each sample of a tile that has holes; those of other tiles are not written.</summary>
    private readonly ulong[] holes;

    /// <summary>A map of a window, of which nothing is known yet.</summary>
    public MissingMap(in MissingRule<T> rule, ReadOnlySpan<T> window, ReadOnlySpan<bool> mask)
    {
        this.rule = rule;
        this.window = window;
        this.mask = mask;
        int count = (window.Length / Tile) + 1;
        tiles = ArrayPool<byte>.Shared.Rent(count);
        tiles.AsSpan(0, count).Clear();
        holes = ArrayPool<ulong>.Shared.Rent(count * Tile / WordBits);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(tiles);
        ArrayPool<ulong>.Shared.Return(holes);
    }

    /// <summary>Whether a tile that some samples lie in has a missing one; samples beyond the window are none.</summary>
    public bool HasHoles(long start, long end)
    {
        int from = (int)Math.Max(start, 0) / Tile, to = (int)(Math.Min(end, window.Length) + Tile - 1) / Tile;
        if (to <= from)
        {
            return false;
        }

        var asked = tiles.AsSpan(from, to - from);
        for (int tile; (tile = asked.IndexOf(Unknown)) >= 0;)
        {
            asked[tile] = Look(from + tile);
        }

        return asked.Contains(Holed);
    }

    /// <summary>Which of 64 samples from a place on are missing, in tiles that have been looked at: a bit for each, the first the lowest.</summary>
    public ulong Holes(long place)
    {
        long word = place >> 6;
        int shift = (int)(place & (WordBits - 1));
        return shift == 0 ? Word(word) : (Word(word) >> shift) | (Word(word + 1) << (WordBits - shift));
    }

    private ulong Word(long word) =>
        word >= 0 && word * WordBits < window.Length && tiles[(int)(word * WordBits / Tile)] == Holed ? holes[word] : 0;

    /// <summary>Looks at a tile, and marks its holes.</summary>
    private byte Look(int tile)
    {
        int first = tile * Tile, end = Math.Min(window.Length, first + Tile);
        if (!rule.Any(window, mask, first, end))
        {
            return Whole;
        }

        for (int start = first; start < end; start += WordBits)
        {
            ulong word = 0;
            for (int p = start; p < Math.Min(end, start + WordBits); p++)
            {
                word |= rule.IsMissing(window, mask, p) ? 1UL << (p - start) : 0;
            }

            holes[start / WordBits] = word;
        }

        return Holed;
    }

    /// <inheritdoc/>
    public T Difference(int from, int to) => window[to] - window[from];

    /// <inheritdoc/>
    public T Value(int p) => window[p];

    /// <inheritdoc/>
    public bool IsMissing(int p) => tiles[p / Tile] switch
    {
        Whole => false,
        Holed => (holes[p / WordBits] >> (p % WordBits) & 1) != 0,
        _ => rule.IsMissing(window, mask, p),
    };
}
