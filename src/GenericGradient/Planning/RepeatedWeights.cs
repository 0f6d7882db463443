using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GenericGradient.Planning;

/// <summary>
/// The weights of an axis, each repeated for the elements of its index: all of them at once where they find room, so that every line uses
/// them again, otherwise some of them at a time.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
internal ref struct RepeatedWeights<T>
    where T : INumber<T>
{
    /// <summary>A weight is repeated by one store of this size; the next store overwrites what is too much.</summary>
    public const int StoreBytes = 32;

    /// <summary>So much is kept for all lines.</summary>
    private const int KeptBytes = 65536;

    /// <summary>So much is repeated at a time where not all can be kept: it stays in the first-level cache.</summary>
    private const int BlockBytes = 4096;

    private readonly ReadOnlySpan<T> left;
    private readonly ReadOnlySpan<T> right;
    private readonly Span<T> lefts;
    private readonly Span<T> rights;
    private int heldFrom;
    private int held;

    /// <summary>Nothing is repeated yet.</summary>
    /// <param name="left">The left weights of the axis.</param>
    /// <param name="right">The right weights of the axis.</param>
    /// <param name="stride">How many elements an index of the axis has.</param>
    /// <param name="memory">Room for <see cref="MemoryLength"/> elements.</param>
    public RepeatedWeights(ReadOnlySpan<T> left, ReadOnlySpan<T> right, int stride, Span<T> memory)
    {
        this.left = left;
        this.right = right;
        Stride = stride;
        int half = MemoryLength(left.Length, stride) / 2;
        lefts = memory[..half];
        rights = memory.Slice(half, half);
    }

    /// <summary>How many elements an index of the axis has.</summary>
    public int Stride { get; }

    /// <summary>The extent of the axis.</summary>
    public readonly int Extent => left.Length;

    /// <summary>The weights of the first index.</summary>
    public readonly (T Left, T Right) First => (left[0], right[0]);

    /// <summary>The weights of the last index.</summary>
    public readonly (T Left, T Right) Last => (left[^1], right[^1]);

    private static int Padding => StoreBytes / Unsafe.SizeOf<T>();

    /// <summary>The room that the weights of an axis need.</summary>
    public static int MemoryLength(int extent, int stride)
    {
        long all = (long)extent * stride;
        int kept = all * Unsafe.SizeOf<T>() <= KeptBytes ? (int)all : BlockBytes / Unsafe.SizeOf<T>();
        return 2 * (kept + Padding);
    }

    /// <summary>The weights of the elements of a line from <paramref name="q"/> on.</summary>
    /// <param name="q">The first element, counted from the start of its line.</param>
    /// <param name="wanted">For how many elements weights are wanted.</param>
    /// <param name="repeatedLeft">The left weights, of as many as could be held.</param>
    /// <param name="repeatedRight">The right weights, as many.</param>
    public void Get(int q, int wanted, out ReadOnlySpan<T> repeatedLeft, out ReadOnlySpan<T> repeatedRight)
    {
        if (q < heldFrom || q >= heldFrom + held)
        {
            int capacity = (lefts.Length - Padding) / Stride;
            int first = capacity >= Extent ? 0 : q / Stride;
            int indices = Math.Min(capacity, Extent - first);
            Repeat(left.Slice(first, indices), Stride, lefts);
            Repeat(right.Slice(first, indices), Stride, rights);
            heldFrom = first * Stride;
            held = indices * Stride;
        }

        int count = Math.Min(wanted, heldFrom + held - q);
        repeatedLeft = lefts.Slice(q - heldFrom, count);
        repeatedRight = rights.Slice(q - heldFrom, count);
    }

    /// <summary>Each of the values as often as a stride has elements.</summary>
    /// <param name="values">The values.</param>
    /// <param name="stride">How often each of them is wanted: no more than fill a store.</param>
    /// <param name="repeated">Room for all, and for one store more.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Repeat(ReadOnlySpan<T> values, int stride, Span<T> repeated)
    {
        ref T from = ref MemoryMarshal.GetReference(values);
        ref T to = ref MemoryMarshal.GetReference(repeated);
        for (int i = 0; i < values.Length; i++)
        {
            Vector256.Create(Unsafe.Add(ref from, i)).StoreUnsafe(ref to, (nuint)(i * stride));
        }
    }
}
