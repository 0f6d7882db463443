using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Tests.Refusals.Random;

/// <summary>The memory of a random call; what was handed out is compared with what it held before.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class Room<T>
    where T : struct, INumber<T>
{
    private readonly List<(Array Array, T[] Before)> kept = [];

    /// <summary>The elements of an array of any rank.</summary>
    public static Span<T> Elements(Array array) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);

    /// <summary>Memory for results, full of canaries.</summary>
    public T[] Canaries(long length)
    {
        var room = new T[length];
        Fill(room);
        kept.Add((room, [.. room]));
        return room;
    }

    /// <summary>An array for results, full of canaries.</summary>
    public Array Canaries(long[] shape)
    {
        var room = Array.CreateInstance(typeof(T), shape);
        Fill(Elements(room));
        kept.Add((room, Elements(room).ToArray()));
        return room;
    }

    /// <summary>Memory that is read, or of which a part is read: it counts as it is now.</summary>
    public T[] Values(T[] values)
    {
        kept.RemoveAll(item => ReferenceEquals(item.Array, values));
        kept.Add((values, [.. values]));
        return values;
    }

    /// <summary>An array that is read.</summary>
    public Array Values(T[] values, long[] shape)
    {
        var array = Array.CreateInstance(typeof(T), shape);
        values.CopyTo(Elements(array));
        kept.Add((array, values));
        return array;
    }

    /// <summary>Whether everything is as it was, to the bit.</summary>
    public bool IsUntouched => kept.All(item => IsSame(Elements(item.Array), item.Before));

    private static bool IsSame(ReadOnlySpan<T> now, ReadOnlySpan<T> before) => RuntimeHelpers.IsReferenceOrContainsReferences<T>()
        ? now.SequenceEqual(before)
        : Bytes(now).SequenceEqual(Bytes(before));

    private static void Fill(Span<T> room)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            room.Fill(T.CreateChecked(-1234567));
            return;
        }

        var bytes = Bytes(room);
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(bytes), bytes.Length).Fill(Refusals.Canaries.Canary);
    }

    private static ReadOnlySpan<byte> Bytes(ReadOnlySpan<T> elements) => MemoryMarshal.CreateReadOnlySpan(
        ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(elements)), elements.Length * Unsafe.SizeOf<T>());
}
