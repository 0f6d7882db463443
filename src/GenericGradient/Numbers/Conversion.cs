using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Numbers;

/// <summary>Runs of numbers from one type to another: samples to the type they are computed in, results to the type asked.</summary>
internal static class Conversion
{
    /// <summary>Whether each sample is a number of the other type, so that converting it first loses nothing.</summary>
    public static bool IsExact<TFrom, TTo>() =>
        typeof(TFrom) == typeof(TTo)
        || (typeof(TTo) == typeof(float) && (IsShortInteger<TFrom>() || typeof(TFrom) == typeof(Half)))
        || (typeof(TTo) == typeof(double)
            && (IsShortInteger<TFrom>() || typeof(TFrom) == typeof(int) || typeof(TFrom) == typeof(uint)
                || typeof(TFrom) == typeof(Half) || typeof(TFrom) == typeof(float)));

    /// <summary>Whether it is an integer of at most 16 bits, so that differences of two have at most 17.</summary>
    public static bool IsShortInteger<T>() =>
        typeof(T) == typeof(sbyte) || typeof(T) == typeof(byte)
        || typeof(T) == typeof(short) || typeof(T) == typeof(ushort) || typeof(T) == typeof(char);

    /// <summary>Converts a run, each number rounded to nearest where the other type does not have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<TFrom, TTo>(ReadOnlySpan<TFrom> from, Span<TTo> to)
        where TFrom : INumber<TFrom>
        where TTo : INumber<TTo>
    {
        if (typeof(TFrom) == typeof(TTo))
        {
            As<TFrom, TTo>(from).CopyTo(to);
        }
        else if (typeof(TFrom) == typeof(Half) && typeof(TTo) == typeof(float))
        {
            TensorPrimitives.ConvertToSingle(As<TFrom, Half>(from), As<TTo, float>(to));
        }
        else if (typeof(TFrom) == typeof(float) && typeof(TTo) == typeof(Half))
        {
            TensorPrimitives.ConvertToHalf(As<TFrom, float>(from), As<TTo, Half>(to));
        }
        else
        {
            ref TFrom source = ref MemoryMarshal.GetReference(from);
            ref TTo target = ref MemoryMarshal.GetReference(to);
            if (!WideningLoops.TryRun(ref source, ref target, (nuint)from.Length))
            {
                for (int i = 0; i < from.Length; i++)
                {
                    to[i] = TTo.CreateChecked(from[i]);
                }
            }
        }
    }

    /// <summary>The same memory under the type that it is known to have.</summary>
    public static ReadOnlySpan<TTo> As<TFrom, TTo>(ReadOnlySpan<TFrom> span) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<TFrom, TTo>(ref MemoryMarshal.GetReference(span)), span.Length);

    /// <summary>The same memory under the type that it is known to have.</summary>
    public static Span<TTo> As<TFrom, TTo>(Span<TFrom> span) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<TFrom, TTo>(ref MemoryMarshal.GetReference(span)), span.Length);
}
