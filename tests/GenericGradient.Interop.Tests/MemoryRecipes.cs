using System;
using System.Buffers;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Xunit;

namespace GenericGradient.Interop.Tests;

/// <summary>Memory that is not an array: <c>Memory</c>, native memory, structures of numbers.</summary>
public sealed class MemoryRecipes
{
    [Fact]
    public void Memory()
    {
        using IMemoryOwner<double> owner = MemoryPool<double>.Shared.Rent(1000);
        using IMemoryOwner<double> result = MemoryPool<double>.Shared.Rent(1000);
        Memory<double> samples = owner.Memory[..1000], slope = result.Memory[..1000];

        Squares(samples.Span);

        Gradient.Compute(samples.Span, Spacing.Step(0.5), slope.Span);          // a line
        var plan = GradientPlan.Create<double>([20, 50], axes: [1]);
        plan.ExecuteParallel(samples, slope);                                   // threads take memory and spans

        Assert.Equal(2 * 49, slope.Span[1] + slope.Span[48]);
    }

    [Fact]
    public void Native_memory()
    {
        unsafe
        {
            const int rows = 300, columns = 400;
            double* samples = (double*)NativeMemory.AllocZeroed(rows * columns, sizeof(double));
            double* slope = (double*)NativeMemory.Alloc(rows * columns, sizeof(double));

            Squares(new Span<double>(samples, rows * columns));

            Gradient.AlongAxis(
                new ReadOnlyTensorSpan<double>(samples, rows * columns, [rows, columns]),
                axis: 1,
                Spacing.Step(0.5),
                new TensorSpan<double>(slope, rows * columns, [rows, columns]));

            Assert.Equal(4, slope[1]);
            Assert.Equal(4 * 100_007, slope[100_007]);

            NativeMemory.Free(samples);
            NativeMemory.Free(slope);
        }
    }

    [Fact]
    public void Native_memory_as_memory()
    {
        using var samples = new NativeBuffer<double>(300 * 400);
        using var slope = new NativeBuffer<double>(300 * 400);

        Squares(samples.GetSpan());

        var plan = GradientPlan.Create<double>([300, 400], Spacing.Step(0.5), axes: [1]);
        plan.ExecuteParallel(samples.Memory, slope.Memory);

        Assert.Equal(4 * 100_007, slope.GetSpan()[100_007]);
    }

    [Fact]
    public void Structures_of_numbers()
    {
        Wind[] samples = new Wind[20 * 30];                                     // 20 x 30 of them: 3 doubles each
        Wind[] alongColumns = new Wind[samples.Length];

        for (int p = 0; p < samples.Length; p++)
        {
            samples[p] = new(p, -p, p * p);
        }

        var plan = GradientPlan.Create<double>([20, 30, 3], Spacing.Step(500.0), axes: [1]);
        plan.Execute(MemoryMarshal.Cast<Wind, double>(samples), MemoryMarshal.Cast<Wind, double>(alongColumns.AsSpan()));

        Assert.Equal(new Wind(1 / 500.0, -1 / 500.0, 2 * 44 / 500.0), alongColumns[44]);
    }

    private static void Squares(Span<double> samples)
    {
        for (int i = 0; i < samples.Length; i++)
        {
            samples[i] = (double)i * i;
        }
    }
}

/// <summary>Native memory that can be a <see cref="Memory{T}"/>.</summary>
public sealed unsafe class NativeBuffer<T>(int length) : MemoryManager<T>
    where T : unmanaged
{
    private readonly T* start = (T*)NativeMemory.AllocZeroed((nuint)length, (nuint)sizeof(T));

    public override Span<T> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing) => NativeMemory.Free(start);
}

/// <summary>A structure whose fields are numbers of one type, side by side.</summary>
public readonly record struct Wind(double East, double North, double Up);
