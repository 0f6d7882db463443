using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Windows;

namespace GenericGradient.IO.Stages;

/// <summary>
/// How a gradient is streamed within a budget: in one stage if a few planes fit. If not, each axis has stages of its own, each a view of the samples that does
/// fit:
/// <code>
/// planes fit                       one stage, all axes at once
/// planes do not, outermost axis    tiles of all planes:            rows of a tile, one from each plane
/// another axis                     blocks that have all of it:     many blocks at a time
///   and no block fits              the planes of each block, or tiles of them
/// </code>
/// </summary>
internal sealed class StageList<TSample, T>
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    private readonly IPlaneSource<TSample> source;
    private readonly GradientRequest<T> request;
    private readonly WindowsMaker<TSample, T> make;
    private readonly long budget;
    private readonly long[] stored;
    private readonly long plane;
    private readonly long first;
    private readonly long end;
    private readonly StreamLayout? whole;

    /// <summary>Decides.</summary>
    /// <exception cref="ArgumentException">The budget is too small.</exception>
    public StageList(
        IPlaneSource<TSample> source, GradientRequest<T> request, WindowsMaker<TSample, T> make, IReadOnlyList<SinkNeeds> sinks, StreamOptions options)
    {
        this.source = source;
        this.request = request;
        this.make = make;
        budget = options.MemoryBudget;
        stored = Extents.Stored(request.Shape, request.Order);
        plane = Extents.Product(stored.AsSpan(1));
        long unit = plane == 0 ? 1 : sinks.Select(sink => UnitOf(sink.Granularity)).Aggregate(1L, LeastCommonMultiple);
        (first, end) = options.Part.Of(stored[0], unit);
        if (plane > 0 && plane % source.Granularity != 0)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The source gives {source.Granularity} samples at a time, and a plane has {plane}."), nameof(source));
        }

        long others = source.BufferBytes + sinks.Sum(sink => sink.BufferBytes);
        Sizes sizes = new(
            stored[0], end - first, plane, request.Halo, request.Results.Length, Unsafe.SizeOf<TSample>(), Unsafe.SizeOf<T>(), typeof(TSample) != typeof(T), unit, others);
        whole = StreamLayout.Within(budget, sizes);
        if (whole is null)
        {
            CheckTiles(sizes, sinks);
        }

        Part = options.Part;
    }

    /// <summary>The part that is computed.</summary>
    public Part Part { get; }

    /// <summary>How the stages are cut; another list with the same text has the same stages.</summary>
    public string Layout => whole is not null ? "planes" : string.Join(' ', ["tiles", .. TileShapes()]);

    /// <summary>What it will take.</summary>
    public StreamForecast Forecast()
    {
        long written = (end - first) * plane * request.Results.Length * Unsafe.SizeOf<T>(), read = 0, memory = whole?.Bytes ?? 0;
        bool overlaps = whole is { Buffers: > 1 };
        if (whole is { } layout)
        {
            read = plane * Unsafe.SizeOf<TSample>() * PlanesRead(first, end, stored[0], request.Halo, IsPeriodic(outermost: true), layout.Planes);
        }
        else
        {
            overlaps = true;
            foreach (var stage in All([]))
            {
                memory = Math.Max(memory, stage.Layout.Bytes);
                overlaps &= stage.Layout.Buffers > 1;
                read += stage.Plans.PlaneLength * Unsafe.SizeOf<TSample>()
                    * PlanesRead(stage.First, stage.End, stage.Plans.Planes, stage.Plans.Halo, stage.Plans.IsPeriodic, stage.Layout.Planes);
            }
        }

        return new()
        {
            PeakMemory = memory,
            BytesRead = read,
            BytesWritten = written,
            Planes = (first, end),
            PlanesAtOnce = whole?.Planes ?? 0,
            Readings = whole is null ? request.Axes.Length : 1,
            Overlaps = overlaps,
            Part = Part,
        };
    }

    /// <summary>The stages, with their sinks; without, for a forecast, if there are none.</summary>
    public IEnumerable<Stage<TSample, T>> All(IReadOnlyList<IPlaneSink<T>> sinks)
    {
        int[] axes = request.StoredAxes;
        if (whole is { } layout)
        {
            return [new(source, [.. sinks], [.. Enumerable.Range(0, sinks.Count)], make(stored, axes, request.Spacings, request.Options, request.Halo), first, end, layout)];
        }

        return axes.SelectMany((axis, k) => new TileList<TSample, T>(source, stored, first, end, axis, request.HaloOf(k), budget)
            .Stages(k, request, make, sinks.Count > k ? sinks[k] : null));
    }

    private static long LeastCommonMultiple(long one, long other) => one / (long)BigInteger.GreatestCommonDivisor(one, other) * other;

    /// <summary>The planes that are read: those computed and what their halos have beyond them. Those at the other end of a circle are read once more.</summary>
    private static long PlanesRead(long first, long end, long planes, Halo halo, bool isPeriodic, int planesAtOnce)
    {
        if (first == end)
        {
            return 0;
        }

        long low = first - halo.Before, high = end + halo.After;
        long around = isPeriodic ? Math.Max(0, -low) + Math.Max(0, high - planes) : 0;
        return end - first <= planesAtOnce || !isPeriodic
            ? Math.Min(planes, Math.Min(planes, high) - Math.Max(0, low) + around)
            : Math.Min(planes, high) - Math.Max(0, low) + around;
    }

    private bool IsPeriodic(bool outermost)
    {
        int k = Array.IndexOf(request.StoredAxes, 0);
        return outermost && k >= 0 && request.Boundary(k).Low == BoundaryKind.Periodic;
    }

    private IEnumerable<string> TileShapes() => request.StoredAxes.Select((axis, k) =>
        new TileList<TSample, T>(source, stored, first, end, axis, request.HaloOf(k), budget).ToString());

    private long UnitOf(long granularity) => plane % granularity == 0 ? 1
        : granularity % plane == 0 ? granularity / plane
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A result takes {granularity} elements at a time, which is no number of planes of {plane}."));

    private void CheckTiles(in Sizes sizes, IReadOnlyList<SinkNeeds> sinks)
    {
        string least = $"The budget of {Words.Bytes(budget)} is too small: {Words.AtLeast(StreamLayout.LeastBytes(sizes))} are the least for planes of {Words.Bytes((double)plane * sizes.SampleSize)} along these axes";
        if (source.Granularity > 1 || sinks.Any(sink => sink.Granularity > 1))
        {
            throw new ArgumentException($"{least}. Give more memory, or smaller chunks: arrays in chunks are not cut into tiles, .npy and raw files are.");
        }

        if (request.Operator is { } joined)
        {
            throw new ArgumentException($"{least}. Give more memory: {joined.Name} joins axes, so planes are not cut into tiles; the derivatives along each axis are.");
        }

        if (!request.Options.Mask.IsEmpty)
        {
            throw new ArgumentException($"{least}. Give more memory: with a mask, planes are not cut into tiles. NaN or a no-data value marks missing samples without one.");
        }

        foreach (var (axis, k) in request.StoredAxes.Select((axis, k) => (axis, k)))
        {
            TileList<TSample, T> tiles = new(source, stored, first, end, axis, request.HaloOf(k), budget);
            if (!tiles.Fit)
            {
                throw new ArgumentException($"The budget of {Words.Bytes(budget)} is too small even for tiles of planes; give at least {Words.AtLeast(tiles.LeastBytes)}.");
            }
        }
    }
}
