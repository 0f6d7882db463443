using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GenericGradient.Benchmarks;

/// <summary>
/// Operators as one would write them by hand for one call: a loop over rows, all terms in registers, the widest vectors of the machine, ends apart. They have the
/// bits of declared ones, and store through the caches.
/// </summary>
internal static class HandWritten
{
    /// <summary>The laplacian on a torus.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LaplacianPeriodic<T>(ReadOnlySpan<T> f, int rows, int columns, T h0, T h1, Span<T> result)
        where T : INumber<T>
    {
        Check(f, rows, columns, result);
        ref T first = ref MemoryMarshal.GetReference(f);
        ref T to = ref MemoryMarshal.GetReference(result);
        T s0 = h0 * h0, s1 = h1 * h1;
        for (int i = 0; i < rows; i++)
        {
            ref T here = ref Unsafe.Add(ref first, i * columns);
            ref T up = ref Unsafe.Add(ref first, (i == 0 ? rows - 1 : i - 1) * columns);
            ref T down = ref Unsafe.Add(ref first, (i == rows - 1 ? 0 : i + 1) * columns);
            ref T row = ref Unsafe.Add(ref to, i * columns);
            LaplacianRow(ref up, ref here, ref down, columns, s0, s1, ref row);
            row = Second(ref up, ref here, ref down, 0, s0) + (((Unsafe.Add(ref here, 1) - here) - (here - Unsafe.Add(ref here, columns - 1))) / s1);
            int last = columns - 1;
            T end = Unsafe.Add(ref here, last);
            Unsafe.Add(ref row, last) = Second(ref up, ref here, ref down, last, s0) + (((here - end) - (end - Unsafe.Add(ref here, last - 1))) / s1);
        }
    }

    /// <summary>The laplacian with one-sided ends, to order 1 there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Laplacian<T>(ReadOnlySpan<T> f, int rows, int columns, T h0, T h1, Span<T> result)
        where T : INumber<T>
    {
        Check(f, rows, columns, result);
        ref T first = ref MemoryMarshal.GetReference(f);
        ref T to = ref MemoryMarshal.GetReference(result);
        T s0 = h0 * h0, s1 = h1 * h1;
        int last = columns - 1;
        for (int i = 1; i < rows - 1; i++)
        {
            ref T here = ref Unsafe.Add(ref first, i * columns);
            ref T up = ref Unsafe.Subtract(ref here, columns);
            ref T down = ref Unsafe.Add(ref here, columns);
            ref T row = ref Unsafe.Add(ref to, i * columns);
            LaplacianRow(ref up, ref here, ref down, columns, s0, s1, ref row);
            row = Second(ref up, ref here, ref down, 0, s0) + AtEnd(ref here, 1, s1);
            Unsafe.Add(ref row, last) = Second(ref up, ref here, ref down, last, s0) + AtEnd(ref Unsafe.Add(ref here, last), -1, s1);
        }

        for (int j = 0; j < columns; j++)
        {
            ref T top = ref Unsafe.Add(ref first, j);
            ref T bottom = ref Unsafe.Add(ref first, ((rows - 1) * columns) + j);
            int toward = j == 0 ? 1 : j == last ? -1 : 0;
            T along = toward == 0 ? Second(ref Unsafe.Subtract(ref top, 1), ref top, ref Unsafe.Add(ref top, 1), 0, s1) : AtEnd(ref top, toward, s1);
            T below = toward == 0 ? Second(ref Unsafe.Subtract(ref bottom, 1), ref bottom, ref Unsafe.Add(ref bottom, 1), 0, s1) : AtEnd(ref bottom, toward, s1);
            Unsafe.Add(ref to, j) = AtEnd(ref top, columns, s0) + along;
            Unsafe.Add(ref to, ((rows - 1) * columns) + j) = AtEnd(ref bottom, -columns, s0) + below;
        }
    }

    /// <summary>The magnitude by steps, to order 1 at the ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Magnitude<T>(ReadOnlySpan<T> f, int rows, int columns, T h0, T h1, Span<T> result)
        where T : INumber<T>, IRootFunctions<T>
    {
        Check(f, rows, columns, result);
        ref T first = ref MemoryMarshal.GetReference(f);
        ref T to = ref MemoryMarshal.GetReference(result);
        T two = T.One + T.One;
        for (int i = 0; i < rows; i++)
        {
            ref T here = ref Unsafe.Add(ref first, i * columns);
            ref T up = ref i == 0 ? ref here : ref Unsafe.Subtract(ref here, columns);
            ref T down = ref i == rows - 1 ? ref here : ref Unsafe.Add(ref here, columns);
            ref T row = ref Unsafe.Add(ref to, i * columns);
            T step = i == 0 || i == rows - 1 ? h0 : two * h0;
            int j = 1, last = columns - 1;
            if (Vector512.IsHardwareAccelerated)
            {
                var (v0, v1) = (Vector512.Create(step), Vector512.Create(two * h1));
                for (; j <= last - Vector512<T>.Count; j += Vector512<T>.Count)
                {
                    var d0 = (Vector512.LoadUnsafe(ref down, (nuint)j) - Vector512.LoadUnsafe(ref up, (nuint)j)) / v0;
                    var d1 = (Vector512.LoadUnsafe(ref here, (nuint)j + 1) - Vector512.LoadUnsafe(ref here, (nuint)j - 1)) / v1;
                    Vector512.Sqrt((d0 * d0) + (d1 * d1)).StoreUnsafe(ref row, (nuint)j);
                }
            }
            else
            {
                var (v0, v1) = (Vector256.Create(step), Vector256.Create(two * h1));
                for (; j <= last - Vector256<T>.Count; j += Vector256<T>.Count)
                {
                    var d0 = (Vector256.LoadUnsafe(ref down, (nuint)j) - Vector256.LoadUnsafe(ref up, (nuint)j)) / v0;
                    var d1 = (Vector256.LoadUnsafe(ref here, (nuint)j + 1) - Vector256.LoadUnsafe(ref here, (nuint)j - 1)) / v1;
                    Vector256.Sqrt((d0 * d0) + (d1 * d1)).StoreUnsafe(ref row, (nuint)j);
                }
            }

            for (; j < last; j++)
            {
                Unsafe.Add(ref row, j) = Root(First(ref up, ref down, j, step), First(ref Unsafe.Subtract(ref here, 1), ref Unsafe.Add(ref here, 1), j, two * h1));
            }

            row = Root(First(ref up, ref down, 0, step), (Unsafe.Add(ref here, 1) - here) / h1);
            Unsafe.Add(ref row, last) = Root(First(ref up, ref down, last, step), (Unsafe.Add(ref here, last) - Unsafe.Add(ref here, last - 1)) / h1);
        }
    }

    /// <summary>The divergence by steps, to order 1 at the ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Divergence<T>(ReadOnlySpan<T> v, ReadOnlySpan<T> u, int rows, int columns, T h0, T h1, Span<T> result)
        where T : INumber<T>
    {
        Check(v, rows, columns, result);
        Check(u, rows, columns, result);
        ref T first = ref MemoryMarshal.GetReference(v);
        ref T second = ref MemoryMarshal.GetReference(u);
        ref T to = ref MemoryMarshal.GetReference(result);
        T two = T.One + T.One;
        for (int i = 0; i < rows; i++)
        {
            ref T up = ref Unsafe.Add(ref first, (i == 0 ? 0 : i - 1) * columns);
            ref T down = ref Unsafe.Add(ref first, (i == rows - 1 ? i : i + 1) * columns);
            ref T here = ref Unsafe.Add(ref second, i * columns);
            ref T row = ref Unsafe.Add(ref to, i * columns);
            T step = i == 0 || i == rows - 1 ? h0 : two * h0;
            int j = 1, last = columns - 1;
            if (Vector512.IsHardwareAccelerated)
            {
                var (v0, v1) = (Vector512.Create(step), Vector512.Create(two * h1));
                for (; j <= last - Vector512<T>.Count; j += Vector512<T>.Count)
                {
                    var d0 = (Vector512.LoadUnsafe(ref down, (nuint)j) - Vector512.LoadUnsafe(ref up, (nuint)j)) / v0;
                    var d1 = (Vector512.LoadUnsafe(ref here, (nuint)j + 1) - Vector512.LoadUnsafe(ref here, (nuint)j - 1)) / v1;
                    (d0 + d1).StoreUnsafe(ref row, (nuint)j);
                }
            }
            else
            {
                var (v0, v1) = (Vector256.Create(step), Vector256.Create(two * h1));
                for (; j <= last - Vector256<T>.Count; j += Vector256<T>.Count)
                {
                    var d0 = (Vector256.LoadUnsafe(ref down, (nuint)j) - Vector256.LoadUnsafe(ref up, (nuint)j)) / v0;
                    var d1 = (Vector256.LoadUnsafe(ref here, (nuint)j + 1) - Vector256.LoadUnsafe(ref here, (nuint)j - 1)) / v1;
                    (d0 + d1).StoreUnsafe(ref row, (nuint)j);
                }
            }

            for (; j < last; j++)
            {
                Unsafe.Add(ref row, j) = First(ref up, ref down, j, step) + First(ref Unsafe.Subtract(ref here, 1), ref Unsafe.Add(ref here, 1), j, two * h1);
            }

            row = First(ref up, ref down, 0, step) + ((Unsafe.Add(ref here, 1) - here) / h1);
            Unsafe.Add(ref row, last) = First(ref up, ref down, last, step) + ((Unsafe.Add(ref here, last) - Unsafe.Add(ref here, last - 1)) / h1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void LaplacianRow<T>(ref T up, ref T here, ref T down, int columns, T s0, T s1, ref T row)
        where T : INumber<T>
    {
        int j = 1, last = columns - 1;
        if (Vector512.IsHardwareAccelerated)
        {
            var (v0, v1) = (Vector512.Create(s0), Vector512.Create(s1));
            for (; j <= last - Vector512<T>.Count; j += Vector512<T>.Count)
            {
                var middle = Vector512.LoadUnsafe(ref here, (nuint)j);
                var d0 = ((Vector512.LoadUnsafe(ref down, (nuint)j) - middle) - (middle - Vector512.LoadUnsafe(ref up, (nuint)j))) / v0;
                var d1 = ((Vector512.LoadUnsafe(ref here, (nuint)j + 1) - middle) - (middle - Vector512.LoadUnsafe(ref here, (nuint)j - 1))) / v1;
                (d0 + d1).StoreUnsafe(ref row, (nuint)j);
            }
        }
        else
        {
            var (v0, v1) = (Vector256.Create(s0), Vector256.Create(s1));
            for (; j <= last - Vector256<T>.Count; j += Vector256<T>.Count)
            {
                var middle = Vector256.LoadUnsafe(ref here, (nuint)j);
                var d0 = ((Vector256.LoadUnsafe(ref down, (nuint)j) - middle) - (middle - Vector256.LoadUnsafe(ref up, (nuint)j))) / v0;
                var d1 = ((Vector256.LoadUnsafe(ref here, (nuint)j + 1) - middle) - (middle - Vector256.LoadUnsafe(ref here, (nuint)j - 1))) / v1;
                (d0 + d1).StoreUnsafe(ref row, (nuint)j);
            }
        }

        for (; j < last; j++)
        {
            Unsafe.Add(ref row, j) = Second(ref up, ref here, ref down, j, s0) + Second(ref Unsafe.Subtract(ref here, 1), ref here, ref Unsafe.Add(ref here, 1), j, s1);
        }
    }

    private static T First<T>(ref T lower, ref T upper, int j, T step)
        where T : INumber<T> => (Unsafe.Add(ref upper, j) - Unsafe.Add(ref lower, j)) / step;

    private static T Second<T>(ref T lower, ref T middle, ref T upper, int j, T square)
        where T : INumber<T>
    {
        T here = Unsafe.Add(ref middle, j);
        return ((Unsafe.Add(ref upper, j) - here) - (here - Unsafe.Add(ref lower, j))) / square;
    }

    private static T AtEnd<T>(ref T here, int stride, T square)
        where T : INumber<T>
    {
        T two = T.One + T.One;
        return (-(two * (Unsafe.Add(ref here, stride) - here)) + (Unsafe.Add(ref here, 2 * stride) - here)) / square;
    }

    private static T Root<T>(T d0, T d1)
        where T : IRootFunctions<T>, INumber<T> => T.Sqrt((d0 * d0) + (d1 * d1));

    private static void Check<T>(ReadOnlySpan<T> samples, int rows, int columns, Span<T> result)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(samples.Length, rows * columns);
        ArgumentOutOfRangeException.ThrowIfNotEqual(result.Length, rows * columns);
    }
}
