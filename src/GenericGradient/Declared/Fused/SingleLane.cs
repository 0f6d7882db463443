using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GenericGradient.Declared;

/// <summary>One sample, where there are too few for a vector.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="value">The sample.</param>
internal readonly struct SingleLane<T>(T value) : ILanes<SingleLane<T>, T>
    where T : INumber<T>
{
    private readonly T value = value;

    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLane<T> Load(ref readonly T first) => new(first);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLane<T> Broadcast(T value) => new(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLane<T> Root(SingleLane<T> value) =>
        typeof(T) == typeof(float) ? new(Unsafe.BitCast<float, T>(MathF.Sqrt(Unsafe.BitCast<T, float>(value.value))))
        : typeof(T) == typeof(double) ? new(Unsafe.BitCast<double, T>(Math.Sqrt(Unsafe.BitCast<T, double>(value.value))))
        : throw new NotSupportedException("Only floats and doubles have fused loops.");

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLane<T> operator +(SingleLane<T> left, SingleLane<T> right) => new(left.value + right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLane<T> operator -(SingleLane<T> left, SingleLane<T> right) => new(left.value - right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLane<T> operator *(SingleLane<T> left, SingleLane<T> right) => new(left.value * right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleLane<T> operator /(SingleLane<T> left, SingleLane<T> right) => new(left.value / right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(SingleLane<T> value, ref T first) => first = value.value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePast(SingleLane<T> value, ref T first) => first = value.value;
}
