using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GenericGradient.Engine;

/// <summary>
/// An uneven axis whose neighbours are only a few elements apart, as where the samples are complex numbers or points. One index of it is a
/// stretch of two or three elements, too short for the loops. So each factor is repeated for the elements of its index, and a stretch goes
/// through many indices. Each element takes the same operations in the same order.
/// </summary>
internal static class NarrowAxis
{
    /// <summary>The factors of a walk are repeated some at a time, so that they stay in the first-level cache.</summary>
    public const int BlockBytes = 4096;

    /// <summary>What is written beyond the last repeated factor.</summary>
    public const int StoreBytes = 32;

    /// <summary>Whether an axis is narrow.</summary>
    public static bool Is<T>(long stride) =>
        stride > 1 && stride * Unsafe.SizeOf<T>() <= StoreBytes && Vector128<T>.IsSupported;

    /// <summary>How many elements are written beyond the last repeated factor.</summary>
    public static int Padding<T>() => StoreBytes / Unsafe.SizeOf<T>();

    /// <summary>Each of the values as often as a stride has elements.</summary>
    /// <param name="values">The values.</param>
    /// <param name="stride">How often each of them is wanted: no more than fill a store.</param>
    /// <param name="repeated">Room for all, and for <see cref="StoreBytes"/> more.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Repeat<T>(ReadOnlySpan<T> values, int stride, Span<T> repeated)
        where T : INumber<T>
    {
        ref T from = ref MemoryMarshal.GetReference(values);
        ref T to = ref MemoryMarshal.GetReference(repeated);
        for (int i = 0; i < values.Length; i++)
        {
            Vector256.Create(Unsafe.Add(ref from, i)).StoreUnsafe(ref to, (nuint)(i * stride));
        }
    }
}
