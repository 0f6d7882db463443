using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GenericGradient.Numbers;

/// <summary>
/// Integers of 64 bits less the smallest of them. Where that leaves at most 53 bits, they are numbers of double, and differences of them
/// are rounded as exact differences are; so a slab whose samples lie close together can go through the kernels.
/// </summary>
internal static class RebasedIntegers
{
    private const ulong Exact = 1UL << 53;

    /// <summary>Rebases samples, if their type and their range allow it.</summary>
    public static bool TryRun<TSample, T>(ReadOnlySpan<TSample> samples, Span<T> rebased)
    {
        if (typeof(T) != typeof(double))
        {
            return false;
        }

        // A native integer is one of 64 bits only where addresses are; elsewhere differences of it are exact as they are.
        if (typeof(TSample) == typeof(long) || (typeof(TSample) == typeof(nint) && nint.Size == sizeof(long)))
        {
            var integers = Conversion.As<TSample, long>(samples);
            long smallest = TensorPrimitives.Min(integers);
            if (unchecked((ulong)(TensorPrimitives.Max(integers) - smallest)) > Exact)
            {
                return false;
            }

            Run(integers, smallest, Conversion.As<T, double>(rebased));
            return true;
        }

        if (typeof(TSample) == typeof(ulong) || (typeof(TSample) == typeof(nuint) && nint.Size == sizeof(long)))
        {
            var integers = Conversion.As<TSample, ulong>(samples);
            ulong smallest = TensorPrimitives.Min(integers);
            if (TensorPrimitives.Max(integers) - smallest > Exact)
            {
                return false;
            }

            Run(Conversion.As<ulong, long>(integers), unchecked((long)smallest), Conversion.As<T, double>(rebased));
            return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run(ReadOnlySpan<long> integers, long smallest, Span<double> rebased)
    {
        ref long from = ref MemoryMarshal.GetReference(integers);
        ref double to = ref MemoryMarshal.GetReference(rebased);
        nuint i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i + (nuint)Vector512<long>.Count <= (nuint)integers.Length; i += (nuint)Vector512<long>.Count)
            {
                Vector512.ConvertToDouble(Vector512.LoadUnsafe(ref from, i) - Vector512.Create(smallest)).StoreUnsafe(ref to, i);
            }
        }

        for (; i < (nuint)integers.Length; i++)
        {
            Unsafe.Add(ref to, i) = unchecked(Unsafe.Add(ref from, i) - smallest);
        }
    }
}
