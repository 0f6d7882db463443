using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Streaming;

/// <summary>A random gradient of a random array: format, shape, axes, options, budget and parts. It is computed in memory, and streamed.</summary>
internal sealed class RandomCase
{
    private static readonly BoundaryKind[] Kinds = [Boundary.OneSided, Boundary.OneSided, Boundary.Periodic, Boundary.Reflect, Boundary.Symmetric, Boundary.Clamp, Boundary.Zero];

    private readonly Random random;
    private readonly WorkFolder folder;
    private readonly int[] shape;
    private readonly int[] axes;
    private readonly int parts;

    public RandomCase(int seed, WorkFolder folder)
    {
        random = new(seed);
        this.folder = folder;
        Seed = seed;
        int rank = random.Next(1, 5);
        shape = [.. Enumerable.Range(0, rank).Select(_ => random.Next(1, rank > 2 ? 13 : 25))];
        int[] order = [.. Enumerable.Range(0, rank)];
        random.Shuffle(order);
        axes = order[..random.Next(1, rank + 1)];
        parts = random.Next(1, 8);
    }

    public int Seed { get; }

    /// <summary>What the run was, for counting which ways were gone.</summary>
    public string Way { get; private set; } = "";

    public void Run()
    {
        switch (random.Next(8))
        {
            case 0:
                RunIntegers<short, float>(k => (short)k);
                break;
            case 1:
                RunIntegers<byte, double>(k => (byte)k);
                break;
            case 2:
                RunIntegers<long, double>(k => k << 40);
                break;
            case 3:
                RunNumbers(number => (Half)number);
                break;
            case 4 or 5:
                RunNumbers(number => (float)number);
                break;
            default:
                RunNumbers(number => number);
                break;
        }
    }

    private void RunNumbers<T>(Func<double, T> make)
        where T : unmanaged, INumber<T>
    {
        bool hasHoles = random.Next(4) == 0;
        T[] samples = [.. Enumerable.Range(0, Length).Select(_ => make(hasHoles && random.Next(10) == 0 ? double.NaN : random.Next(-1000, 1000) / 64.0))];
        Check<T, T>(
            samples,
            (plan, memories) => plan.Execute(samples, memories),
            (source, spacings, options) => StreamedGradient.Create(source, spacings, options, axes));
    }

    private void RunIntegers<TSample, T>(Func<long, TSample> make)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T>
    {
        TSample[] samples = [.. Enumerable.Range(0, Length).Select(_ => make(random.Next(100)))];
        Check<TSample, T>(
            samples,
            (plan, memories) => plan.Execute<TSample>(samples, memories),
            (source, spacings, options) => StreamedGradient.Create<TSample, T>(source, spacings, options, axes));
    }

    private int Length => shape.Aggregate(1, (product, extent) => product * extent);

    private void Check<TSample, T>(
        TSample[] samples,
        Action<GradientPlan<T>, Memory<T>[]> execute,
        Func<IPlaneSource<TSample>, Spacing<T>[], GradientOptions, StreamedGradient<TSample, T>> create)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        var options = Options();
        Spacing<T>[] spacings = [.. axes.Select((axis, k) => SpacingOf<T>(shape[axis], options.Boundary[k]))];
        Memory<T>[] expected = [.. axes.Select(_ => (Memory<T>)new T[samples.Length])];
        using var source = Store(samples);
        if (source.Order == StorageOrder.ColumnMajor && shape.Length > 1)
        {
            options = options with { Mask = default };
        }

        try
        {
            execute(GradientPlan.Create<T>(shape, Spacings.Create<T>(spacings), options, axes), expected);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            Way = "refused";
            var refused = Assert.ThrowsAny<Exception>(() => Stream(create(source, spacings, options)));
            Assert.Equal(error is ArgumentException, refused is ArgumentException);
            Assert.DoesNotContain(Directory.GetFileSystemEntries(folder.Path), path => path.Contains("result", StringComparison.Ordinal));
            return;
        }

        var streamed = create(source, spacings, options);
        string[] results;
        try
        {
            results = Stream(streamed);
        }
        catch (ArgumentException error) when (typeof(T) == typeof(Half) && error.Message.Contains("beyond the range of Half", StringComparison.Ordinal))
        {
            Way = "beyond Half at the seam of a circle";
            return;
        }

        for (int k = 0; k < results.Length; k++)
        {
            T[] found = Stored.Read<T>(results[k], shape, source.Order);
            Bits.Equal<T>(expected[k].Span, found, $"seed {Seed}, axis {axes[k]} of ({string.Join(", ", shape)}), {Way}, {options}");
            Assert.True(MemoryMarshal.AsBytes(expected[k].Span).SequenceEqual(MemoryMarshal.AsBytes<T>(found)), $"seed {Seed}: not the same bytes");
        }
    }

    private string[] Stream<TSample, T>(StreamedGradient<TSample, T> streamed)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        int format = random.Next(4);
        string[] results = [.. axes.Select((_, k) => folder[$"result{k}{(format == 0 ? ".raw" : format < 3 ? ".npy" : ".zarr")}"])];
        if (format == 3 && Way.Contains("columns", StringComparison.Ordinal))
        {
            results = [.. results.Select(result => Path.ChangeExtension(result, ".npy"))];
        }

        long plane = (long)Length / shape[0] * Marshal.SizeOf<T>();
        StreamOptions options = new() { MemoryBudget = plane * random.Next(3, 40), Zarr = Zarr() };
        while (true)
        {
            try
            {
                var forecast = streamed.Forecast(results, options);
                Way += forecast.PlanesAtOnce == 0 ? ", tiles" : forecast.Overlaps ? ", two buffers" : ", one buffer";
                break;
            }
            catch (ArgumentException error) when (error.Message.Contains("budget", StringComparison.Ordinal))
            {
                options = options with { MemoryBudget = options.MemoryBudget * 2 };
            }
        }

        int[] order = [.. Enumerable.Range(1, parts)];
        random.Shuffle(order);
        foreach (int number in order)
        {
            streamed.WriteTo(results, options with { Part = new(number, parts) });
        }

        return results;
    }

    private GradientOptions Options()
    {
        int missing = random.Next(6);
        GradientOptions options = new()
        {
            Accuracy = random.Next(3) > 0 ? 2 : 2 * random.Next(1, 5),
            Derivative = random.Next(4) > 0 ? 1 : random.Next(1, 5),
            EdgeOrder = (EdgeOrder)random.Next(1, 3),
            Missing = missing == 0 ? Missing.Narrow : Missing.Propagate,
            NoData = missing <= 1 ? 7 : null,
            Mask = missing == 2 ? Enumerable.Range(0, Length).Select(_ => random.Next(8) == 0).ToArray() : default,
        };
        options = random.Next(6) == 0 ? options with { Side = StencilSide.Forward, Accuracy = random.Next(1, 3) } : options;
        options = random.Next(8) == 0
            ? new() { Stencil = new([-2, -1, 1, 2], [-0.125, -0.25, 0.25, 0.125]) }
            : options;
        return random.Next(3) == 0 ? options : options with { Boundary = (AxisBoundary[])[.. axes.Select(_ => OneBoundary())] };
    }

    private AxisBoundary OneBoundary()
    {
        var kind = Kinds[random.Next(Kinds.Length)];
        return kind == Boundary.Periodic || random.Next(2) == 0
            ? kind
            : Boundary.Sides(kind, random.Next(2) == 0 ? Boundary.Constant(3) : Boundary.Reflect);
    }

    private Spacing<T> SpacingOf<T>(int extent, AxisBoundary boundary)
        where T : INumber<T>
    {
        double at = 0;
        double[] x = [.. Enumerable.Range(0, extent).Select(_ => at += random.Next(1, 9) / 8.0)];
        T[] coordinates = Array.ConvertAll(x, T.CreateChecked);
        bool isPeriodic = boundary.Low == Boundary.Periodic;
        T period = T.CreateChecked(at + 2);
        return random.Next(5) switch
        {
            0 => default,
            1 => Spacing.Step(T.CreateChecked(0.25)),
            2 when extent > 1 && !isPeriodic => Spacing.Steps(Array.ConvertAll(x[1..], T.CreateChecked)),
            3 => isPeriodic ? Spacing.Coordinates(x, at + 2).To<T>() : Spacing.Coordinates(x).To<T>(),
            _ => isPeriodic ? Spacing.Coordinates(coordinates, period) : Spacing.Coordinates(coordinates),
        };
    }

    /// <summary>Writes the samples in one of the formats, and opens them.</summary>
    private IPlaneSource<TSample> Store<TSample>(TSample[] samples)
        where TSample : unmanaged
    {
        bool isColumnMajor = random.Next(3) == 0, isBigEndian = random.Next(3) == 0;
        long[] extents = [.. shape.Select(extent => (long)extent)];
        switch (random.Next(3))
        {
            case 0:
                Stored.Npy(folder["samples.npy"], samples, shape, isColumnMajor, isBigEndian, (byte)random.Next(1, 4));
                Way = isColumnMajor ? "npy by columns" : "npy by rows";
                return ArrayFile.OpenRead<TSample>(folder["samples.npy"]);
            case 1:
                File.WriteAllBytes(folder["samples.raw"], [1, 2, 3, .. Stored.Bytes(samples, shape, isColumnMajor, isBigEndian)]);
                Way = isColumnMajor ? "raw by columns" : "raw by rows";
                return RawFile.OpenRead<TSample>(folder["samples.raw"], extents, isColumnMajor ? StorageOrder.ColumnMajor : StorageOrder.RowMajor, isBigEndian, offset: 3);
            default:
                var layout = Zarr();
                using (var sink = ZarrArray.Create<TSample>(folder["samples.zarr"], extents, layout))
                {
                    sink.Write(0, samples);
                }

                Way = $"Zarr {layout.Version} {layout.Codec}{(layout.ChunksOfShard is null ? "" : " in shards")}";
                return ArrayFile.OpenRead<TSample>(folder["samples.zarr"]);
        }
    }

    private ZarrLayout Zarr()
    {
        int version = random.Next(2, 4);
        int[] chunk = [.. shape.Select(extent => random.Next(1, extent + 2))];
        bool isSharded = version == 3 && random.Next(2) == 0;
        return new()
        {
            Version = version,
            Codec = (ZarrCodec)random.Next(version == 2 ? 4 : 3),
            Chunks = isSharded ? [.. chunk.Select(extent => extent * random.Next(1, 3))] : random.Next(5) == 0 ? null : chunk,
            ChunksOfShard = isSharded ? chunk : null,
        };
    }
}
