using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GenericGradient.Benchmarks;

/// <summary>Operators of rank 3 by hand, on a torus: row by row, all terms in registers.</summary>
internal static class HandWrittenCubes
{
    /// <summary>The laplacian.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LaplacianPeriodic<T>(ReadOnlySpan<T> f, int n0, int n1, int n2, T h0, T h1, T h2, Span<T> result)
        where T : INumber<T>
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(f.Length, n0 * n1 * n2);
        ArgumentOutOfRangeException.ThrowIfNotEqual(result.Length, n0 * n1 * n2);
        ref T first = ref MemoryMarshal.GetReference(f);
        ref T to = ref MemoryMarshal.GetReference(result);
        T s0 = h0 * h0, s1 = h1 * h1, s2 = h2 * h2;
        for (int p = 0; p < n0 * n1; p++)
        {
            int i = p / n1, j = p - (i * n1), last = n2 - 1;
            ref T here = ref Unsafe.Add(ref first, p * n2);
            ref T front = ref Unsafe.Add(ref first, (((i == 0 ? n0 - 1 : i - 1) * n1) + j) * n2);
            ref T back = ref Unsafe.Add(ref first, (((i == n0 - 1 ? 0 : i + 1) * n1) + j) * n2);
            ref T up = ref Unsafe.Add(ref first, ((i * n1) + (j == 0 ? n1 - 1 : j - 1)) * n2);
            ref T down = ref Unsafe.Add(ref first, ((i * n1) + (j == n1 - 1 ? 0 : j + 1)) * n2);
            ref T row = ref Unsafe.Add(ref to, p * n2);
            int k = 1;
            if (Vector512.IsHardwareAccelerated)
            {
                var (v0, v1, v2) = (Vector512.Create(s0), Vector512.Create(s1), Vector512.Create(s2));
                for (; k <= last - Vector512<T>.Count; k += Vector512<T>.Count)
                {
                    var middle = Vector512.LoadUnsafe(ref here, (nuint)k);
                    var d0 = ((Vector512.LoadUnsafe(ref back, (nuint)k) - middle) - (middle - Vector512.LoadUnsafe(ref front, (nuint)k))) / v0;
                    var d1 = ((Vector512.LoadUnsafe(ref down, (nuint)k) - middle) - (middle - Vector512.LoadUnsafe(ref up, (nuint)k))) / v1;
                    var d2 = ((Vector512.LoadUnsafe(ref here, (nuint)k + 1) - middle) - (middle - Vector512.LoadUnsafe(ref here, (nuint)k - 1))) / v2;
                    (d0 + d1 + d2).StoreUnsafe(ref row, (nuint)k);
                }
            }
            else
            {
                var (v0, v1, v2) = (Vector256.Create(s0), Vector256.Create(s1), Vector256.Create(s2));
                for (; k <= last - Vector256<T>.Count; k += Vector256<T>.Count)
                {
                    var middle = Vector256.LoadUnsafe(ref here, (nuint)k);
                    var d0 = ((Vector256.LoadUnsafe(ref back, (nuint)k) - middle) - (middle - Vector256.LoadUnsafe(ref front, (nuint)k))) / v0;
                    var d1 = ((Vector256.LoadUnsafe(ref down, (nuint)k) - middle) - (middle - Vector256.LoadUnsafe(ref up, (nuint)k))) / v1;
                    var d2 = ((Vector256.LoadUnsafe(ref here, (nuint)k + 1) - middle) - (middle - Vector256.LoadUnsafe(ref here, (nuint)k - 1))) / v2;
                    (d0 + d1 + d2).StoreUnsafe(ref row, (nuint)k);
                }
            }

            for (; k < last; k++)
            {
                Unsafe.Add(ref row, k) = At(ref front, ref back, ref up, ref down, ref here, k, k - 1, k + 1, s0, s1, s2);
            }

            row = At(ref front, ref back, ref up, ref down, ref here, 0, last, 1, s0, s1, s2);
            Unsafe.Add(ref row, last) = At(ref front, ref back, ref up, ref down, ref here, last, last - 1, 0, s0, s1, s2);
        }
    }

    private static T At<T>(ref T front, ref T back, ref T up, ref T down, ref T here, int k, int before, int after, T s0, T s1, T s2)
        where T : INumber<T>
    {
        T middle = Unsafe.Add(ref here, k);
        return (((Unsafe.Add(ref back, k) - middle) - (middle - Unsafe.Add(ref front, k))) / s0)
            + (((Unsafe.Add(ref down, k) - middle) - (middle - Unsafe.Add(ref up, k))) / s1)
            + (((Unsafe.Add(ref here, after) - middle) - (middle - Unsafe.Add(ref here, before))) / s2);
    }
}
