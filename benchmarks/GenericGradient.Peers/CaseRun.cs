using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Peers;

/// <summary>A case with its memory and its variants. Samples, destinations and coordinates are shared by all variants.</summary>
internal sealed unsafe class CaseRun<T> : IDisposable
    where T : unmanaged, INumber<T>
{
    /// <summary>Below this many bytes of samples and results both sides stay on one thread, so two are not measured.</summary>
    private const long ParallelBytes = 1L << 20;

    /// <summary>Up to so many bytes results are rented, so that the pool does not keep more.</summary>
    private const long RentedBytes = 1L << 28;

    private static readonly T StepValue = T.CreateChecked(0.1);

    private readonly NativeGradient<T>? native;
    private readonly int[] extents;
    private readonly int rank;
    private readonly int length;
    private readonly UnmanagedMemory<T> samples;
    private readonly UnmanagedMemory<T>[] destinations;
    private readonly Memory<T>[] destinationMemory;
    private readonly Array managedSamples;
    private readonly Spacing<T>[] coordinates;
    private readonly GradientPlan<T> plan;
    private readonly List<UnmanagedMemory<T>> coordinateMemory = [];
    private readonly void** tables;
    private readonly Array[] allocatedLine = new Array[1];
    private Array[] allocated;

    public CaseRun(Case work, NativeGradient<T>? native)
    {
        this.native = native;
        allocated = allocatedLine;
        extents = work.Extents;
        rank = extents.Length;
        length = extents.Aggregate((product, extent) => product * extent);
        samples = new(length, 0);
        destinations = [.. extents.Select((_, k) => new UnmanagedMemory<T>(length, k + 1))];
        destinationMemory = [.. destinations.Select(memory => memory.Memory)];
        FillSamples(samples.GetSpan());
        managedSamples = Array.CreateInstance(typeof(T), extents);
        samples.GetSpan().CopyTo(MemoryMarshal.CreateSpan(
            ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(managedSamples)), length));

        // Native tables of pointers, four of each: extents, destinations, left weights, right weights.
        tables = (void**)NativeMemory.AllocZeroed(16, (nuint)sizeof(void*));
        for (int k = 0; k < rank; k++)
        {
            Extents[k] = extents[k];
            Destinations[k] = destinations[k].Pointer;
        }

        coordinates = work.IsByCoordinates ? [.. extents.Select(PrepareCoordinates)] : [];
        plan = GradientPlan.Create<T>([.. extents], Spacings, options: EdgeOrder.Second);
    }

    /// <summary>All variants that there are here; the first is the one that the others are compared with.</summary>
    public List<Variant<T>> Variants
    {
        get
        {
            List<Variant<T>> variants = [new("ours", Execute, Written), new("ours-alloc", ExecuteAllocating, Allocated)];
            bool isParallel = (long)length * (1 + rank) * sizeof(T) >= ParallelBytes;
            if (rank == 1)
            {
                variants.Add(new("ours-call", ExecuteCall, Written));
            }

            if (isParallel)
            {
                variants.Add(new("ours-2", ExecuteParallel, Written));
            }

            if (native is null)
            {
                return variants;
            }

            variants.Add(new("native", repeats => ExecuteNative(1, repeats), Written));
            variants.Add(new("native-rowwise", ExecuteRowwise, Written));
            if (rank == 1 && coordinates.Length > 0)
            {
                variants.Add(new("native-call", repeats => native.Line(Samples, Coordinates, length, Destinations[0], repeats), Written));
                variants.Add(new(
                    "native-rowwise-call", repeats => native.RowwiseLine(Samples, Coordinates, length, Destinations[0], repeats), Written));
            }

            variants.Add(Stream("stream-regular", isPastCaches: 0, threads: 1));
            variants.Add(Stream("stream-nontemporal", isPastCaches: 1, threads: 1));
            if (isParallel)
            {
                variants.Add(new("native-2", repeats => ExecuteNative(2, repeats), Written));
                variants.Add(Stream("stream-2-regular", isPastCaches: 0, threads: 2));
                variants.Add(Stream("stream-2-nontemporal", isPastCaches: 1, threads: 2));
            }

            return variants;
        }
    }

    /// <summary>The variant that keeps memory in the pool of the process, where it would change what new arrays cost.</summary>
    public List<Variant<T>> Rented => (long)length * rank * sizeof(T) <= RentedBytes ? [new("ours-rent", ExecuteRented, null)] : [];

    private void* Samples => samples.Pointer;

    private void* Coordinates => coordinateMemory[0].Pointer;

    private long* Extents => (long*)tables;

    private void** Destinations => tables + 4;

    private void** Left => tables + 8;

    private void** Right => tables + 12;

    private Spacings<T> Spacings => coordinates.Length > 0 ? coordinates : Spacing.Step(StepValue);

    private Spacing<T> LineSpacing => coordinates.Length > 0 ? coordinates[0] : Spacing.Step(StepValue);

    /// <summary>Runs each variant once; the names of those whose results do not have the bits of the first.</summary>
    public List<string> FindDifferent(IReadOnlyList<Variant<T>> variants)
    {
        variants[0].Run(1);
        UnmanagedMemory<T>[] expected = [.. destinations.Select((_, k) => new UnmanagedMemory<T>(length, k + 8))];
        List<string> different = [];
        for (int k = 0; k < rank; k++)
        {
            destinations[k].GetSpan().CopyTo(expected[k].GetSpan());
        }

        foreach (var variant in variants)
        {
            if (variant.Result is not { } result)
            {
                continue;
            }

            foreach (var destination in destinations)
            {
                MemoryMarshal.AsBytes(destination.GetSpan()).Fill(0xFF); // NaN: what is not written differs
            }

            variant.Run(1);
            for (int k = 0; k < rank; k++)
            {
                if (!MemoryMarshal.AsBytes(result(k)).SequenceEqual(MemoryMarshal.AsBytes(expected[k].GetSpan())))
                {
                    different.Add(variant.Name);
                    break;
                }
            }
        }

        Free(expected);
        return different;
    }

    public void Dispose()
    {
        Free([samples, .. destinations, .. coordinateMemory]);
        NativeMemory.Free(tables);
        allocated = [];
        allocatedLine[0] = allocated;
        GC.Collect();
    }

    private static void FillSamples(Span<T> samples)
    {
        // Numbers from 0 to 1 in no order.
        uint state = 1;
        foreach (ref T sample in samples)
        {
            state = (state * 1664525) + 1013904223;
            sample = T.CreateTruncating((state >> 9) / (double)(1 << 23));
        }
    }

    private static void Free(UnmanagedMemory<T>[] memories)
    {
        foreach (IDisposable memory in memories)
        {
            memory.Dispose();
        }
    }

    /// <summary>Coordinates 0, 1, 3, 4, 6, 7, ...: uneven, and whole numbers that a <c>float</c> holds as well.</summary>
    private Spacing<T> PrepareCoordinates(int extent, int axis)
    {
        UnmanagedMemory<T> x = new(extent, 8), left = new(extent, 9), right = new(extent, 10);
        coordinateMemory.AddRange([x, left, right]);
        for (int i = 0; i < extent; i++)
        {
            x.GetSpan()[i] = T.CreateChecked(i + (i / 2));
        }

        if (native is not null)
        {
            native.PrepareWeights(x.Pointer, extent, left.Pointer, right.Pointer);
            Left[axis] = left.Pointer;
            Right[axis] = right.Pointer;
        }

        return Spacing.Coordinates<T>(x.Memory);
    }

    private Variant<T> Stream(string name, int isPastCaches, int threads) =>
        new(name, repeats => native!.Copy(Samples, length, Destinations, rank, isPastCaches, threads, repeats), null);

    private ReadOnlySpan<T> Written(int k) => destinations[k].GetSpan();

    private ReadOnlySpan<T> Allocated(int k) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(allocated[k])), length);

    private void Execute(long repeats)
    {
        ReadOnlySpan<T> f = samples.GetSpan();
        Span<T> first = destinations[0].GetSpan();
        Span<T> second = rank > 1 ? destinations[1].GetSpan() : default;
        Span<T> third = rank > 2 ? destinations[2].GetSpan() : default;
        Span<T> fourth = rank > 3 ? destinations[3].GetSpan() : default;
        for (long k = 0; k < repeats; k++)
        {
            switch (rank)
            {
                case 1:
                    plan.Execute(f, first);
                    break;
                case 2:
                    plan.Execute(f, first, second);
                    break;
                case 3:
                    plan.Execute(f, first, second, third);
                    break;
                default:
                    plan.Execute(f, first, second, third, fourth);
                    break;
            }
        }
    }

    private void ExecuteCall(long repeats)
    {
        ReadOnlySpan<T> f = samples.GetSpan();
        Span<T> destination = destinations[0].GetSpan();
        var spacing = LineSpacing;
        for (long k = 0; k < repeats; k++)
        {
            Gradient.Compute(f, spacing, destination, EdgeOrder.Second);
        }
    }

    private void ExecuteAllocating(long repeats)
    {
        for (long k = 0; k < repeats; k++)
        {
            switch (managedSamples)
            {
                case T[] line:
                    allocatedLine[0] = Gradient.Compute(line, LineSpacing, EdgeOrder.Second);
                    break;
                case T[,] grid:
                    allocated = Gradient.Compute(grid, Spacings, EdgeOrder.Second);
                    break;
                case T[,,] grid:
                    allocated = Gradient.Compute(grid, Spacings, EdgeOrder.Second);
                    break;
                default:
                    allocated = Gradient.Compute((T[,,,])managedSamples, Spacings, EdgeOrder.Second);
                    break;
            }
        }
    }

    private void ExecuteRented(long repeats)
    {
        for (long k = 0; k < repeats; k++)
        {
            using var results = plan.Rent();
            plan.Execute(samples.GetSpan(), results.Destinations);
        }
    }

    private void ExecuteParallel(long repeats)
    {
        for (long k = 0; k < repeats; k++)
        {
            plan.ExecuteParallel(samples.Memory, destinationMemory, maxDegreeOfParallelism: 2);
        }
    }

    private void ExecuteNative(int threads, long repeats)
    {
        if (coordinates.Length > 0)
        {
            native!.Weights(Samples, Extents, rank, Left, Right, Destinations, threads, repeats);
        }
        else
        {
            native!.Step(Samples, Extents, rank, double.CreateChecked(StepValue), Destinations, threads, repeats);
        }
    }

    private void ExecuteRowwise(long repeats)
    {
        if (coordinates.Length > 0)
        {
            native!.RowwiseWeights(Samples, Extents, rank, Left, Right, Destinations, repeats);
        }
        else
        {
            native!.RowwiseStep(Samples, Extents, rank, double.CreateChecked(StepValue), Destinations, repeats);
        }
    }
}
