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

    private const byte Unknown = 0, Whole = 1, Holed = 2;

    private readonly MissingRule<T> rule;
    private readonly ReadOnlySpan<T> window;
    private readonly ReadOnlySpan<bool> mask;
    private readonly byte[] tiles;

    /// <summary>A map of a window, of which nothing is known yet.</summary>
    public MissingMap(in MissingRule<T> rule, ReadOnlySpan<T> window, ReadOnlySpan<bool> mask)
    {
        this.rule = rule;
        this.window = window;
        this.mask = mask;
        int count = (window.Length / Tile) + 1;
        tiles = ArrayPool<byte>.Shared.Rent(count);
        tiles.AsSpan(0, count).Clear();
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(tiles);

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
            int first = (from + tile) * Tile;
            asked[tile] = rule.Any(window, mask, first, Math.Min(window.Length, first + Tile)) ? Holed : Whole;
        }

        return asked.Contains(Holed);
    }

    /// <inheritdoc/>
    public T Difference(int from, int to) => window[to] - window[from];

    /// <inheritdoc/>
    public T Value(int p) => window[p];

    /// <inheritdoc/>
    public bool IsMissing(int p) => tiles[p / Tile] != Whole && rule.IsMissing(window, mask, p);
}
