using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Windows;

namespace GenericGradient.IO.Stages;

/// <summary>
/// The stages of one axis where planes do not fit. The samples are seen as blocks, each with all of the axis: <c>outer x extent x inner</c>.
/// </summary>
internal sealed class TileList<TSample, T>
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    private readonly IPlaneSource<TSample> source;
    private readonly int axis;
    private readonly Halo halo;
    private readonly long extent;
    private readonly long inner;
    private readonly long firstBlock;
    private readonly long endBlock;
    private readonly (long First, long End) rows;
    private readonly StreamLayout? blocks;
    private readonly StreamLayout? tiles;
    private readonly long columns;

    public TileList(IPlaneSource<TSample> source, long[] stored, long first, long end, int axis, Halo halo, long budget)
    {
        this.source = source;
        this.axis = axis;
        this.halo = halo;
        extent = stored[axis];
        inner = Extents.Product(stored.AsSpan(axis + 1));
        long outer = axis == 0 ? 1 : Extents.Product(stored.AsSpan(1, axis - 1));
        (firstBlock, endBlock) = axis == 0 ? (0, 1) : (first * outer, end * outer);
        rows = axis == 0 ? (first, end) : (0, extent);
        if (axis > 0)
        {
            blocks = StreamLayout.Within(budget, SizesOf(endBlock, endBlock - firstBlock, extent * inner, default));
        }

        // The widest tile whose window fits, with rows enough that halos cost little.
        long most = inner, least = 0;
        if (blocks is null && LayoutOf(most, budget) is null)
        {
            while (most - least > 1)
            {
                long middle = (most + least) / 2;
                (least, most) = LayoutOf(middle, budget) is { } layout && layout.Planes >= Math.Min(rows.End - rows.First, 4L * (halo.Before + halo.After)) ? (middle, most) : (least, middle);
            }

            most = Math.Max(1, least);
        }

        columns = most;
        tiles = blocks is null ? LayoutOf(columns, budget) : null;
    }

    /// <summary>Whether the least tile fits.</summary>
    public bool Fit => blocks is not null || tiles is not null;

    /// <summary>The memory of the least tile.</summary>
    public long LeastBytes => StreamLayout.LeastBytes(SizesOf(extent, rows.End - rows.First, 1, halo));

    /// <summary>The shape of the tiles.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{axis}:{(blocks is null ? columns : 0)}");

    /// <summary>The stages.</summary>
    /// <param name="k">Which of the axes asked for it is.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="make">Makes what computes.</param>
    /// <param name="sink">Where the results go; null for a forecast.</param>
    public IEnumerable<Stage<TSample, T>> Stages(int k, GradientRequest<T> request, WindowsMaker<TSample, T> make, IPlaneSink<T>? sink)
    {
        var options = request.Options with { Boundary = request.Boundary(k) };
        var spacing = (Spacing<T>[])[request.Spacings[k]];
        if (blocks is { } many)
        {
            var plans = make([endBlock, extent, inner], [1], spacing, options, default);
            yield return new(source, Sinks(sink), [k], plans, firstBlock, endBlock, many);
            yield break;
        }

        for (long block = firstBlock; block < endBlock; block++)
        {
            for (long column = 0; column < inner; column += columns)
            {
                long width = Math.Min(columns, inner - column);
                View view = new((block * extent * inner) + column, width, inner);
                var plans = make([extent, width], [0], spacing, options, halo);
                var viewed = sink is null ? null : new ViewSink<T>(sink, view);
                yield return new(new ViewSource<TSample>(source, view), Sinks(viewed), [k], plans, rows.First, rows.End, tiles!.Value);
            }
        }
    }

    private static IPlaneSink<T>[] Sinks(IPlaneSink<T>? sink) => sink is null ? [] : [sink];

    private StreamLayout? LayoutOf(long width, long budget) => StreamLayout.Within(budget, SizesOf(extent, rows.End - rows.First, width, halo));

    private Sizes SizesOf(long planes, long computed, long plane, Halo reach) =>
        new(planes, computed, plane, reach, 1, Unsafe.SizeOf<TSample>(), Unsafe.SizeOf<T>(), typeof(TSample) != typeof(T), 1, source.BufferBytes);
}
