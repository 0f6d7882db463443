using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GenericGradient.Numbers;

/// <summary>Narrow integers to float or double, and floating-point numbers to each other, sixteen at a time.</summary>
internal static class WideningLoops
{
    private const nuint Turn = 16;

    /// <summary>Whether there are vectors for these types.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreFor<TFrom, TTo>() => Vector128.IsHardwareAccelerated
        && ((typeof(TTo) == typeof(float) && (Conversion.IsShortInteger<TFrom>() || typeof(TFrom) == typeof(double)))
            || (typeof(TTo) == typeof(double)
                && (Conversion.IsShortInteger<TFrom>() || typeof(TFrom) == typeof(int) || typeof(TFrom) == typeof(uint) || typeof(TFrom) == typeof(float))));

    /// <summary>Converts a run of at least sixteen. The last sixteen end with the run; where they overlap others, they write the same again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryRun<TFrom, TTo>(ref TFrom from, ref TTo to, nuint count)
    {
        if (!AreFor<TFrom, TTo>() || count < Turn)
        {
            return false;
        }

        nuint last = count - Turn;
        for (nuint i = 0; i < last; i += Turn)
        {
            Sixteen(ref Unsafe.Add(ref from, i), ref Unsafe.Add(ref to, i));
        }

        Sixteen(ref Unsafe.Add(ref from, last), ref Unsafe.Add(ref to, last));
        return true;
    }

    /// <summary>
    /// <c>(upper - lower) / divisor</c> along runs of integers of at most 16 bits, whose differences are exact before they are converted. For
    /// lines in the caches, where converting the samples first would take longer than the division.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryDifference<TFrom>(ReadOnlySpan<TFrom> lower, ReadOnlySpan<TFrom> upper, float divisor, Span<float> destination)
    {
        nuint count = (nuint)destination.Length;
        if (!Conversion.IsShortInteger<TFrom>() || !Vector512.IsHardwareAccelerated || count < Turn)
        {
            return false;
        }

        ref TFrom from = ref MemoryMarshal.GetReference(lower);
        ref TFrom to = ref MemoryMarshal.GetReference(upper);
        ref float result = ref MemoryMarshal.GetReference(destination);
        var divisors = Vector512.Create(divisor);
        nuint last = count - Turn;
        for (nuint i = 0; i < last; i += Turn)
        {
            var differences = Integers(ref Unsafe.Add(ref to, i)) - Integers(ref Unsafe.Add(ref from, i));
            (Vector512.ConvertToSingle(differences) / divisors).StoreUnsafe(ref result, i);
        }

        var end = Integers(ref Unsafe.Add(ref to, last)) - Integers(ref Unsafe.Add(ref from, last));
        (Vector512.ConvertToSingle(end) / divisors).StoreUnsafe(ref result, last);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sixteen<TFrom, TTo>(ref TFrom from, ref TTo to)
    {
        if (typeof(TTo) == typeof(float))
        {
            var singles = typeof(TFrom) == typeof(double)
                ? Vector512.Narrow(Load<TFrom, double>(ref from, 0), Load<TFrom, double>(ref from, 8))
                : Vector512.ConvertToSingle(Integers(ref from));
            singles.StoreUnsafe(ref Unsafe.As<TTo, float>(ref to));
            return;
        }

        Vector512<double> lower, upper;
        if (typeof(TFrom) == typeof(float))
        {
            (lower, upper) = Vector512.Widen(Load<TFrom, float>(ref from, 0));
        }
        else if (typeof(TFrom) == typeof(uint))
        {
            var (lowerBits, upperBits) = Vector512.Widen(Load<TFrom, uint>(ref from, 0));
            lower = Vector512.ConvertToDouble(lowerBits.AsInt64());
            upper = Vector512.ConvertToDouble(upperBits.AsInt64());
        }
        else
        {
            var integers = Integers(ref from);
            lower = Doubles(integers.GetLower());
            upper = Doubles(integers.GetUpper());
        }

        lower.StoreUnsafe(ref Unsafe.As<TTo, double>(ref to));
        upper.StoreUnsafe(ref Unsafe.As<TTo, double>(ref to), 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Load<TFrom, T>(ref TFrom from, nuint i) => Vector512.LoadUnsafe(ref Unsafe.As<TFrom, T>(ref from), i);

    /// <summary>Sixteen integers of at most 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Integers<T>(ref T from)
    {
        if (typeof(T) == typeof(int))
        {
            return Load<T, int>(ref from, 0);
        }

        if (typeof(T) == typeof(byte))
        {
            var bytes = Vector128.LoadUnsafe(ref Unsafe.As<T, byte>(ref from));
            return Avx512F.IsSupported
                ? Avx512F.ConvertToVector512Int32(bytes)
                : Widen(Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes)));
        }

        if (typeof(T) == typeof(sbyte))
        {
            var bytes = Vector128.LoadUnsafe(ref Unsafe.As<T, sbyte>(ref from));
            return Avx512F.IsSupported
                ? Avx512F.ConvertToVector512Int32(bytes)
                : Widen(Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes)));
        }

        return typeof(T) == typeof(short)
            ? Widen(Vector256.LoadUnsafe(ref Unsafe.As<T, short>(ref from)))
            : Widen(Vector256.LoadUnsafe(ref Unsafe.As<T, ushort>(ref from)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Widen(Vector256<short> integers) => Avx512F.IsSupported
        ? Avx512F.ConvertToVector512Int32(integers)
        : Vector512.Create(Vector256.WidenLower(integers), Vector256.WidenUpper(integers));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Widen(Vector256<ushort> integers) => Avx512F.IsSupported
        ? Avx512F.ConvertToVector512Int32(integers)
        : Vector512.Create(Vector256.WidenLower(integers), Vector256.WidenUpper(integers)).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Doubles(Vector256<int> integers)
    {
        if (Avx512F.IsSupported)
        {
            return Avx512F.ConvertToVector512Double(integers);
        }

        return Avx.IsSupported
            ? Vector512.Create(Avx.ConvertToVector256Double(integers.GetLower()), Avx.ConvertToVector256Double(integers.GetUpper()))
            : Vector512.ConvertToDouble(Vector512.Create(Vector256.WidenLower(integers), Vector256.WidenUpper(integers)));
    }
}
