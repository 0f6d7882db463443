using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Numbers;

namespace GenericGradient.Checks;

/// <summary>
/// The quick check of coordinates and steps: steps so far from 0 and from infinity that no product or quotient in their weights can
/// overflow or become subnormal. What passes needs no other check; what does not may still be good.
/// </summary>
internal static class OrdinarySteps
{
    /// <summary>Whether all distances within three neighbours are ordinary.</summary>
    public static bool Are<T>(ReadOnlySpan<T> x)
        where T : INumber<T>
    {
        if (!Vector.IsHardwareAccelerated || x.Length < 3)
        {
            return false;
        }

        return typeof(T) == typeof(Half)
            ? HalfAre(Conversion.As<T, Half>(x))
            : TryRange(out T smallest, out T largest) && AreWithin(x, smallest, largest);
    }

    /// <summary>Whether all steps, and the sums of two in a row, are ordinary.</summary>
    public static bool AreSteps<T>(ReadOnlySpan<T> steps)
        where T : INumber<T>
    {
        if (steps.IsEmpty || !TryRange(out T smallest, out T largest))
        {
            return false;
        }

        ref T first = ref MemoryMarshal.GetReference(steps);
        int i = 0;
        var areGood = Vector<T>.AllBitsSet;
        for (; i < steps.Length - Vector<T>.Count; i += Vector<T>.Count)
        {
            var left = Vector.LoadUnsafe(ref first, (nuint)i);
            var both = left + Vector.LoadUnsafe(ref first, (nuint)i + 1);
            areGood &= AreWithin(Vector.Abs(left), smallest, largest) & AreWithin(Vector.Abs(both), smallest, largest);
        }

        if (!areGood.Equals(Vector<T>.AllBitsSet))
        {
            return false;
        }

        for (; i < steps.Length - 1; i++)
        {
            if (!IsWithin(steps[i], smallest, largest) || !IsWithin(steps[i] + steps[i + 1], smallest, largest))
            {
                return false;
            }
        }

        return IsWithin(steps[^1], smallest, largest);
    }

    /// <summary>The range of ordinary steps, for types whose weights are made in vectors.</summary>
    private static bool TryRange<T>(out T smallest, out T largest)
        where T : INumber<T>
    {
        smallest = largest = T.Zero;
        if (!Vector.IsHardwareAccelerated || !Vector<T>.IsSupported)
        {
            return false;
        }

        if (typeof(T) == typeof(double))
        {
            smallest = Unsafe.BitCast<double, T>(PowerOfTwo(-255));
            largest = Unsafe.BitCast<double, T>(PowerOfTwo(255));
        }
        else if (typeof(T) == typeof(float))
        {
            smallest = Unsafe.BitCast<float, T>((float)PowerOfTwo(-31));
            largest = Unsafe.BitCast<float, T>((float)PowerOfTwo(31));
        }

        return typeof(T) == typeof(double) || typeof(T) == typeof(float);
    }

    /// <summary>
    /// The same for Half, part by part in float. The sum of two steps in Half differs from the one in float, by 2^-6 at most here; with
    /// it between 2^-4 - 2^-6 and 2^4 + 2^-6 products lie between 2^-9 and 2^9, which are normal numbers, and quotients are below 2^15.
    /// </summary>
    private static bool HalfAre(ReadOnlySpan<Half> x)
    {
        const int Part = 512;
        Span<float> part = stackalloc float[Part];
        int count;
        for (int start = 0; start < x.Length - 2; start += count - 2)
        {
            count = Math.Min(Part, x.Length - start);
            TensorPrimitives.ConvertToSingle(x.Slice(start, count), part);
            if (!AreWithin<float>(part[..count], (float)PowerOfTwo(-4), (float)PowerOfTwo(4)))
            {
                return false;
            }
        }

        return true;
    }

    private static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((1023L + exponent) << 52);

    private static bool AreWithin<T>(ReadOnlySpan<T> x, T smallest, T largest)
        where T : INumber<T>
    {
        // NaN is within no range.
        ref T coordinates = ref MemoryMarshal.GetReference(x);
        int last = x.Length - 2 - Vector<T>.Count;
        if (last < 0)
        {
            for (int i = 0; i < x.Length - 2; i++)
            {
                T left = x[i + 1] - x[i];
                T both = left + (x[i + 2] - x[i + 1]);
                if (!IsWithin(left, smallest, largest) || !IsWithin(both, smallest, largest))
                {
                    return false;
                }
            }
        }
        else
        {
            var areGood = AreGood(ref coordinates, last, smallest, largest); // ends with the coordinates, over some of those before
            for (int i = 0; i < last; i += Vector<T>.Count)
            {
                areGood &= AreGood(ref coordinates, i, smallest, largest);
            }

            if (!areGood.Equals(Vector<T>.AllBitsSet))
            {
                return false;
            }
        }

        return IsWithin(x[^1] - x[^2], smallest, largest);
    }

    /// <summary>Of a vector of coordinates, the step to the next one and the sum of two steps, as the weights use it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<T> AreGood<T>(ref T coordinates, int i, T smallest, T largest)
    {
        var middle = Vector.LoadUnsafe(ref coordinates, (nuint)i + 1);
        var left = middle - Vector.LoadUnsafe(ref coordinates, (nuint)i);
        var both = left + (Vector.LoadUnsafe(ref coordinates, (nuint)i + 2) - middle);
        return AreWithin(Vector.Abs(left), smallest, largest) & AreWithin(Vector.Abs(both), smallest, largest);
    }

    private static Vector<T> AreWithin<T>(Vector<T> distances, T smallest, T largest) =>
        Vector.GreaterThanOrEqual(distances, new Vector<T>(smallest)) & Vector.LessThanOrEqual(distances, new Vector<T>(largest));

    private static bool IsWithin<T>(T distance, T smallest, T largest)
        where T : INumber<T> => T.Abs(distance) >= smallest && T.Abs(distance) <= largest;
}
