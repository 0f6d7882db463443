using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Grids;
using GenericGradient.Refusals;

namespace GenericGradient.Operators;

/// <summary>The samples of an operator: those of one field, or of each component of a vector field. A caller's list is read once, here.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly ref struct Components<T>
{
    private readonly ReadOnlySpan<T> first;
    private readonly ReadOnlySpan<T> second;
    private readonly ReadOnlySpan<T> third;
    private readonly ReadOnlySpan<T> fourth;

    /// <summary>One field.</summary>
    public Components(ReadOnlySpan<T> only)
    {
        first = only;
        Count = 1;
    }

    /// <summary>A component for each span that there is.</summary>
    public Components(ReadOnlySpan<T> first, ReadOnlySpan<T> second, ReadOnlySpan<T> third, ReadOnlySpan<T> fourth, int count)
    {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
        Count = count;
    }

    /// <summary>A list of memories.</summary>
    public Components(ReadOnlySpan<ReadOnlyMemory<T>> list)
        : this(At(list, 0), At(list, 1), At(list, 2), At(list, 3), list.Length)
    {
    }

    /// <summary>A list of arrays.</summary>
    /// <exception cref="ArgumentNullException">One is null.</exception>
    public Components(ReadOnlySpan<T[]> list)
        : this(At(list, 0), At(list, 1), At(list, 2), At(list, 3), list.Length)
    {
    }

    /// <summary>How many there are, those beyond the fourth too.</summary>
    public int Count { get; }

    /// <summary>One of the first four.</summary>
    public ReadOnlySpan<T> this[int c] => c switch
    {
        0 => first,
        1 => second,
        2 => third,
        _ => fourth,
    };

    /// <summary>One of them as a grid.</summary>
    /// <param name="c">Which.</param>
    /// <param name="strides">The strides of the first, then those of the second, and so on.</param>
    /// <param name="rank">How many strides each has.</param>
    public Strided<T> Grid(int c, ReadOnlySpan<nint> strides, int rank) => new(ref MemoryMarshal.GetReference(this[c]), strides.Slice(c * rank, rank));

    /// <summary>The same, of a type that is known to be theirs.</summary>
    public Components<TOther> As<TOther>() =>
        new(Same<TOther>(first), Same<TOther>(second), Same<TOther>(third), Same<TOther>(fourth), Count);

    private static ReadOnlySpan<TOther> Same<TOther>(ReadOnlySpan<T> span) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, TOther>(ref MemoryMarshal.GetReference(span)), span.Length);

    private static ReadOnlySpan<T> At(ReadOnlySpan<ReadOnlyMemory<T>> list, int c) => c < list.Length ? list[c].Span : default;

    private static ReadOnlySpan<T> At(ReadOnlySpan<T[]> list, int c) =>
        c >= list.Length ? default : list[c] is { } array ? array : throw Refusal.NullComponent(c);
}
