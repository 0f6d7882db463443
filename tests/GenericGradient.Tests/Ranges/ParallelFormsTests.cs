using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Threading;

using GenericGradient.Grids;
using GenericGradient.Pieces;
using GenericGradient.Requests;
using GenericGradient.Slabs;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Ranges;

/// <summary>Several threads over samples of any type and layout: the bits of one, nothing allocated, ends when told to.</summary>
public sealed class ParallelFormsTests
{
    private static readonly nint[][] Shapes = [[600_001], [601, 1000], [2, 300_000], [3, 290_001], [10, 61, 1000], [2, 3, 100_001], [2, 3, 4, 5, 5000]];

    private static readonly int[] Threads = [-1, 1, 2, 3, 7];

    public static TheoryData<nint[], SpacingKind> Grids => new MatrixTheoryData<nint[], SpacingKind>(
        Shapes, [SpacingKind.Step, SpacingKind.Coordinates]);

    [Theory]
    [MemberData(nameof(Grids))]
    public void Over_integers_have_the_bits_of_one(nint[] shape, SpacingKind kind)
    {
        Integers<byte, float>(shape, kind);
        Integers<short, double>(shape, kind);
        Integers<int, float>(shape, kind);
        Integers<long, double>(shape, kind);
    }

    [Theory]
    [MemberData(nameof(Grids))]
    public void Over_components_have_the_bits_of_one(nint[] shape, SpacingKind kind)
    {
        Complex[] field = [.. Enumerable.Range(0, (int)Extents.Product(shape)).Select(i => new Complex(Math.Sin(i * 0.37), i % 17))];
        Spacing<double>[] spacings = Spacings<double>(shape, kind);
        var plan = GradientPlan.Create<double>((nint[])[.. shape, 2], spacings, axes: [.. Enumerable.Range(0, shape.Length)]);
        double[] alone = new double[shape.Length * field.Length * 2], together = new double[alone.Length];
        var along = Tensor.CreateFromShape<Complex>(shape);
        for (int axis = 0; axis < shape.Length; axis++)
        {
            ComplexGradient.AlongAxis(Tensor.Create(field, shape), axis, spacings[axis], along);
            MemoryMarshal.Cast<Complex, double>(MemoryMarshal.CreateReadOnlySpan(in along.GetPinnableReference(), field.Length))
                .CopyTo(alone.AsSpan(axis * field.Length * 2));
        }

        foreach (int threads in Threads)
        {
            Array.Clear(together);
            plan.ExecuteStackedParallel(MemoryMarshal.Cast<Complex, double>(field), together, threads);
            Bits.Equal<double>(alone, together, $"{threads} threads");
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Over_tensors_have_the_bits_of_one(int threads)
    {
        foreach (nint[] shape in Shapes.Where(shape => shape.Length is 2 or 3))
        {
            int length = (int)Extents.Product(shape);
            var plan = GradientPlan.Create<float>(shape, 0.1f);
            var along = GradientPlan.Create<float>(shape, 0.1f, axes: [0]);
            foreach (var (samples, name) in Layouts(shape))
            {
                Tensor<float>[] Results() => [.. shape.Select((_, k) => k == 0 && threads % 2 != 0 ? Transposed(new float[length], shape) : Tensor.CreateFromShape<float>(shape))];
                Tensor<float>[] alone = Results(), together = Results(), only = Results();
                plan.Execute(samples, alone);

                plan.ExecuteParallel(samples, together, threads);
                along.ExecuteParallel(samples, only[0], threads);

                for (int k = 0; k < shape.Length; k++)
                {
                    Bits.Equal<float>(Flat(alone[k]), Flat(together[k]), $"{name} axis {k}");
                }

                Bits.Equal<float>(Flat(alone[0]), Flat(only[0]), name);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Over_arrays_have_the_bits_of_one(int threads)
    {
        float[,] samples = new float[601, 1000], alone = new float[601, 1000], together = new float[601, 1000];
        float[,,] deep = new float[7, 90, 1000], deepAlone = new float[7, 90, 1000], deepTogether = new float[7, 90, 1000];
        for (int i = 0; i < samples.Length; i++)
        {
            samples[i / 1000, i % 1000] = deep[i / 90_000, i / 1000 % 90, i % 1000] = (float)Math.Sin(i * 0.37) * (i % 17);
        }

        GradientPlan.Create<float>([601, 1000], axes: [0]).Execute(samples, alone);
        GradientPlan.Create<float>([601, 1000], axes: [0]).ExecuteParallel(samples, together, threads);
        GradientPlan.Create<float>([7, 90, 1000], axes: [1]).Execute(deep, [deepAlone]);
        GradientPlan.Create<float>([7, 90, 1000], axes: [1]).ExecuteParallel(deep, [deepTogether], threads);

        Assert.Equal(alone, together);
        Assert.Equal(deepAlone, deepTogether);
    }

    /// <summary>Pieces of a few samples, so that cuts are everywhere.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(100)]
    [InlineData(1001)]
    public void May_be_cut_anywhere(int pieceLength)
    {
        foreach (nint[] shape in (nint[][])[[997], [61, 7], [7, 61], [9, 5, 11], [30, 3, 4, 5], [40, 3, 3, 4]])
        {
            foreach (var kind in (SpacingKind[])[SpacingKind.Step, SpacingKind.Coordinates])
            {
                Cut<short, float>(shape, kind, pieceLength, swapped: false);
                Cut<float, float>(shape, kind, pieceLength, swapped: true);
                Cut<long, double>(shape, kind, pieceLength, swapped: true);
                Cut<Int128, double>(shape, kind, pieceLength, swapped: false);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(1001)]
    public void May_be_cut_anywhere_along_a_line(int pieceLength)
    {
        foreach (var edgeOrder in Enum.GetValues<EdgeOrder>())
        {
            CutLine<short, float>(Spacing.Step(0.1f), pieceLength, edgeOrder);
            CutLine<byte, float>(default, pieceLength, edgeOrder);
            CutLine<int, double>(Spacings<double>([5003], SpacingKind.Coordinates)[0], pieceLength, edgeOrder);
        }
    }

    [Fact]
    public void Allocate_nothing_after_the_first_time()
    {
        var plan = GradientPlan.Create<float>([601, 1000]);
        int[] integers = new int[601_000];
        float[] stacked = new float[2 * 601_000];
        Tensor<float> samples = Layouts([601, 1000])[1].Tensor, first = Tensor.CreateFromShape<float>([601, 1000]), second = Layouts([601, 1000])[1].Tensor;
        Tensor<float>[] results = [first, second];
        Memory<float>[] memories = [stacked.AsMemory(0, 601_000), stacked.AsMemory(601_000)];
        Action[] forms =
        [
            () => plan.ExecuteParallel<int>(integers, memories, 2),
            () => plan.ExecuteStackedParallel<int>(integers, stacked, 2),
            () => plan.ExecuteParallel(samples, results, 2),
        ];
        Assert.All(forms, form => Assert.Equal(0, Allocated.Again(form)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Report_how_much_is_done_and_end_when_they_are_cancelled(int threads)
    {
        var plan = GradientPlan.Create<float>([601, 1000]);
        int[] integers = new int[601_000];
        float[] stacked = new float[2 * 601_000];
        var samples = Layouts([601, 1000])[1].Tensor;
        Tensor<float>[] results = [Tensor.CreateFromShape<float>([601, 1000]), Tensor.CreateFromShape<float>([601, 1000])];
        Action<IProgress<double>, CancellationToken>[] forms =
        [
            (progress, token) => plan.ExecuteStackedParallel<int>(integers, stacked, threads, progress, token),
            (progress, token) => plan.ExecuteParallel(samples, results, threads, progress, token),
        ];
        Assert.All(forms, form =>
        {
            var reports = new Reports();
            form(reports, default);
            Assert.Single(reports.Parts, 1.0);
            Assert.Equal(1.0, reports.Parts[^1]);
            Assert.Equal(reports.Parts.Order(), reports.Parts);

            using var source = new CancellationTokenSource();
            var cancelling = new Reports(source.Cancel);
            if (threads == 1)
            {
                Assert.Throws<OperationCanceledException>(() => form(cancelling, source.Token));
                Assert.Single(cancelling.Parts);
            }

            source.Cancel();
            Assert.Throws<OperationCanceledException>(() => form(new Reports(), source.Token));
            var failing = new Reports(() => throw new InvalidOperationException("from the callback"));
            Assert.Equal("from the callback", Assert.Throws<InvalidOperationException>(() => form(failing, default)).Message);
        });
    }

    /// <summary>Helpers read the caller's frame, whose spans the garbage collector moves.</summary>
    [Fact]
    public void Keep_their_memory_while_it_moves()
    {
        var plan = GradientPlan.Create<double>([300, 1000], 0.5);
        int[] integers = [.. Enumerable.Range(0, 300_000).Select(i => (i * 7919) % 30_011)];
        double[] expected = new double[600_000];
        plan.ExecuteStacked<int>(integers, expected);
        using var end = new CancellationTokenSource();
        var mover = new Thread(() =>
        {
            while (!end.IsCancellationRequested)
            {
                GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                Thread.Sleep(1);
            }
        });
        mover.Start();
        for (int repeat = 0; repeat < 100; repeat++)
        {
            // Small enough for the part of the heap that is compacted, and new each time.
            int[] some = integers.AsSpan(0, 10_000).ToArray();
            double[] result = new double[10_000], alone = new double[10_000];
            var line = GradientPlan.Create<double>([10_000]);
            line.ExecuteParallel<int>(some, result, progress: new Reports());
            line.Execute<int>(some, alone);
            Assert.Equal(alone, result);

            double[] moved = new double[600_000];
            plan.ExecuteStackedParallel<int>(integers, moved);
            Assert.True(expected.AsSpan().SequenceEqual(moved), $"repeat {repeat}");
        }

        end.Cancel();
        mover.Join();
    }

    private static void Integers<TSample, T>(nint[] shape, SpacingKind kind)
        where TSample : IBinaryInteger<TSample>
        where T : INumber<T>
    {
        TSample[] samples = [.. Enumerable.Range(0, (int)Extents.Product(shape)).Select(i => TSample.CreateTruncating((i * 7919L % 30_011) * ((1L << 35) + 1)))];
        var plan = GradientPlan.Create<T>(shape, Spacings<T>(shape, kind));
        T[] alone = new T[shape.Length * samples.Length], together = new T[alone.Length];
        Memory<T>[] listed = [.. shape.Select((_, k) => together.AsMemory(k * samples.Length, samples.Length))];
        plan.ExecuteStacked<TSample>(samples, alone);

        foreach (int threads in Threads)
        {
            Array.Clear(together);
            plan.ExecuteStackedParallel<TSample>(samples, together, threads);
            Bits.Equal<T>(alone, together, $"{typeof(TSample)} stacked, {threads} threads");

            Array.Clear(together);
            plan.ExecuteParallel<TSample>(samples, listed, threads);
            Bits.Equal<T>(alone, together, $"{typeof(TSample)} listed, {threads} threads");
        }
    }

    private static void Cut<TSample, T>(nint[] shape, SpacingKind kind, int pieceLength, bool swapped)
        where TSample : INumber<TSample>
        where T : INumber<T>
    {
        int rank = shape.Length, length = (int)Extents.Product(shape);
        TSample[] samples = [.. Enumerable.Range(0, 2 * length).Select(i => TSample.CreateTruncating((i * 7919L % 30_011) * ((1L << 35) + 1)))];
        int[] axes = [.. Enumerable.Range(0, rank)];
        var request = new GradientRequest<T>(shape, axes, Spacings<T>(shape, kind), EdgeOrder.Second);
        nint[] strides = new nint[rank];
        Extents.RowMajor(swapped ? [.. shape.Reverse()] : shape, strides);
        if (swapped)
        {
            Array.Reverse(strides);
        }

        nint[] sampleStrides = [.. strides.Select(stride => 2 * stride)];
        nint[] all = [.. axes.SelectMany(axis => axis % 2 == 0 ? strides : Dense(shape))];
        T[][] alone = [.. axes.Select(_ => new T[length])], together = [.. axes.Select(_ => new T[length])];
        var grid = new Strided<TSample>(ref samples[0], sampleStrides);
        GridGradient.Run(request, grid, new Destinations<T>(alone), all);

        GridGradient.Run(request, grid, new Destinations<T>(together), all, new Parallelism(3, null, default, pieceLength));

        for (int k = 0; k < rank; k++)
        {
            Bits.Equal<T>(alone[k], together[k], $"{typeof(TSample)} ({string.Join(", ", shape)}) axis {k}");
        }
    }

    private static void CutLine<TSample, T>(Spacing<T> spacing, int pieceLength, EdgeOrder edgeOrder)
        where TSample : INumber<TSample>
        where T : INumber<T>
    {
        TSample[] samples = [.. Enumerable.Range(0, 5003).Select(i => TSample.CreateTruncating(i * 7919L % 30_011))];
        T[] alone = new T[samples.Length], together = new T[samples.Length];
        ConvertedLine.Run<TSample, T, T>(samples, alone, spacing, edgeOrder, 0, samples.Length);

        ConvertedLine.RunPieces<TSample, T, T>(samples, together, spacing, edgeOrder, new Parallelism(3, null, default, pieceLength));

        Bits.Equal<T>(alone, together, $"{typeof(TSample)}");
    }

    private static nint[] Dense(nint[] shape)
    {
        nint[] strides = new nint[shape.Length];
        Extents.RowMajor(shape, strides);
        return strides;
    }

    private static Spacing<T>[] Spacings<T>(nint[] shape, SpacingKind kind)
        where T : INumber<T> => [.. shape.Select(extent => kind == SpacingKind.Step
            ? Spacing.Step(T.CreateChecked(0.1))
            : Spacing.Coordinates<T>([.. Enumerable.Range(0, (int)extent).Select(i => T.CreateChecked(i + (0.25 * (i % 2))))]))];

    /// <summary>Dense, transposed, and with gaps.</summary>
    private static (Tensor<float> Tensor, string Name)[] Layouts(nint[] shape)
    {
        float[] Some(int count) => [.. Enumerable.Range(0, count).Select(i => (float)Math.Sin(i * 0.37) * (i % 17))];
        int length = (int)Extents.Product(shape);
        nint[] wider = [.. shape[..^1], shape[^1] + 3];
        return
        [
            (Tensor.Create(Some(length), shape), "dense"),
            (Transposed(Some(length), shape), "transposed"),
            (Tensor.Create(Some((int)Extents.Product(wider)), wider).Slice([.. shape.Select(extent => (NRange)(0..(int)extent))]), "with gaps"),
        ];
    }

    private static Tensor<float> Transposed(float[] values, nint[] shape) =>
        Tensor.PermuteDimensions(Tensor.Create(values, (nint[])[.. shape.Reverse()]), [.. Enumerable.Range(0, shape.Length).Reverse()]);

    private static float[] Flat(Tensor<float> tensor)
    {
        float[] flat = new float[tensor.FlattenedLength];
        tensor.FlattenTo(flat);
        return flat;
    }

    private sealed class Reports(Action? then = null) : IProgress<double>
    {
        public List<double> Parts { get; } = [];

        public void Report(double value)
        {
            Parts.Add(value);
            then?.Invoke();
        }
    }
}
