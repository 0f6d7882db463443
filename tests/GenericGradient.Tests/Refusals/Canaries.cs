using System;
using System.Collections.Generic;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Xunit;

namespace GenericGradient.Tests.Refusals;

/// <summary>The memory of a call: destinations full of canary bytes, and samples. Whatever was handed out must stay as it was.</summary>
internal sealed class Canaries
{
    /// <summary>The byte that destinations are full of.</summary>
    public const byte Canary = 0xA5;

    private readonly List<(Array Array, Func<byte[]> Now, byte[] Before)> kept = [];

    /// <summary>An array for results, of any rank.</summary>
    public double[] Room(int length) => Keep(new double[length], isDestination: true);

    /// <inheritdoc cref="Room(int)"/>
    public double[,] Room(int n0, int n1) => Keep(new double[n0, n1], isDestination: true);

    /// <inheritdoc cref="Room(int)"/>
    public double[,,] Room(int n0, int n1, int n2) => Keep(new double[n0, n1, n2], isDestination: true);

    /// <inheritdoc cref="Room(int)"/>
    public double[,,,] Room(int n0, int n1, int n2, int n3) => Keep(new double[n0, n1, n2, n3], isDestination: true);

    /// <summary>A dense tensor for results.</summary>
    public Tensor<double> RoomOf(params nint[] shape) => Tensor.Create(Room(Product(shape)), shape);

    /// <summary>The same as a span.</summary>
    public TensorSpan<double> RoomSpan(params nint[] shape) => RoomOf(shape).AsTensorSpan();

    /// <summary>0, 1, 2, ...: samples, and good as coordinates.</summary>
    public double[] Samples(int length)
    {
        var samples = new double[length];
        for (int i = 0; i < length; i++)
        {
            samples[i] = i;
        }

        return Keep(samples, isDestination: false);
    }

    /// <summary>A dense tensor of samples.</summary>
    public Tensor<double> SamplesOf(params nint[] shape) => Tensor.Create(Samples(Product(shape)), shape);

    /// <summary>Memory of any type for results.</summary>
    public T[] RoomFor<T>(int length)
        where T : unmanaged => Keep<T, T[]>(new T[length], isDestination: true);

    /// <summary>Nothing was written.</summary>
    public void Verify() => Assert.All(kept, item => Assert.Equal(item.Before, item.Now()));

    private static int Product(nint[] shape)
    {
        nint product = 1;
        foreach (nint extent in shape)
        {
            product *= extent;
        }

        return (int)product;
    }

    private TArray Keep<TArray>(TArray array, bool isDestination)
        where TArray : class => Keep<double, TArray>(array, isDestination);

    private TArray Keep<T, TArray>(TArray array, bool isDestination)
        where T : unmanaged
        where TArray : class
    {
        var memory = (Array)(object)array;
        if (isDestination)
        {
            Bytes<T>(memory).Fill(Canary);
        }

        kept.Add((memory, () => Bytes<T>(memory).ToArray(), Bytes<T>(memory).ToArray()));
        return array;
    }

    private static Span<byte> Bytes<T>(Array array)
        where T : unmanaged =>
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(array), array.Length * Unsafe.SizeOf<T>());
}
