using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace GenericGradient.Declared;

/// <summary>
/// What a formula sees of samples along one axis: at each place of a stretch of memory the sample, its two neighbours, and what their differences are
/// divided by or multiplied with.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TLanes">How many places are seen at once.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Line<T, TLanes>
    where TLanes : struct, ILanes<TLanes, T>
{
    private readonly ref readonly T lower;
    private readonly ref readonly T middle;
    private readonly ref readonly T upper;
    private readonly ref readonly T lefts;
    private readonly ref readonly T rights;

    /// <summary>A line for lanes.</summary>
    internal Line(scoped in Line<T> line)
    {
        lower = ref line.Lower;
        middle = ref line.Middle;
        upper = ref line.Upper;
        lefts = ref line.Lefts;
        rights = ref line.Rights;
        Left = TLanes.Broadcast(line.Factor);
        Right = TLanes.Broadcast(line.Other);
    }

    /// <summary>What differences are divided by; where that is known to be a power of two, what they are multiplied with.</summary>
    public TLanes Step => Left;

    /// <summary>The weight of the differences to the neighbours before, where all places have one index of the axis.</summary>
    public TLanes Left { get; }

    /// <summary>The weight of the differences to the neighbours after, where all places have one index of the axis.</summary>
    public TLanes Right { get; }

    /// <summary>The neighbours before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Lower(nint i) => TLanes.Load(ref At(in lower, i));

    /// <summary>The samples themselves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Middle(nint i) => TLanes.Load(ref At(in middle, i));

    /// <summary>The neighbours after.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Upper(nint i) => TLanes.Load(ref At(in upper, i));

    /// <summary>The weights of the differences to the neighbours before, where each place has an index of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes LeftAt(nint i) => TLanes.Load(ref At(in lefts, i));

    /// <summary>The weights of the differences to the neighbours after, where each place has an index of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes RightAt(nint i) => TLanes.Load(ref At(in rights, i));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref T At(ref readonly T first, nint i) => ref Unsafe.Add(ref Unsafe.AsRef(in first), i);
}

/// <summary>The same, whatever the width.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly ref struct Line<T>
{
    /// <summary>The neighbour before the first place.</summary>
    public readonly ref readonly T Lower;

    /// <summary>The sample at the first place.</summary>
    public readonly ref readonly T Middle;

    /// <summary>The neighbour after the first place.</summary>
    public readonly ref readonly T Upper;

    /// <summary>The first weight of the difference to the neighbour before, where each place has its own.</summary>
    public readonly ref readonly T Lefts;

    /// <summary>The first weight of the difference to the neighbour after, where each place has its own.</summary>
    public readonly ref readonly T Rights;

    /// <summary>What differences are divided by, or the one weight of the differences to the neighbours before.</summary>
    public readonly T Factor;

    /// <summary>The one weight of the differences to the neighbours after.</summary>
    public readonly T Other;

    /// <summary>A line by one divisor, or by the two weights of one index.</summary>
    public Line(ref readonly T lower, ref readonly T middle, ref readonly T upper, T factor, T other)
    {
        Lower = ref lower;
        Middle = ref middle;
        Upper = ref upper;
        Lefts = ref Unsafe.NullRef<T>();
        Rights = ref Unsafe.NullRef<T>();
        Factor = factor;
        Other = other;
    }

    /// <summary>A line with two weights for each place.</summary>
    public Line(ref readonly T lower, ref readonly T middle, ref readonly T upper, ref readonly T lefts, ref readonly T rights)
    {
        Lower = ref lower;
        Middle = ref middle;
        Upper = ref upper;
        Lefts = ref lefts;
        Rights = ref rights;
        Factor = Other = default!;
    }
}
