using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Planning;

/// <summary>
/// Where the results go, one destination for each selected axis in the order asked, however the caller holds them:
/// as up to four spans, as one stacked span, or as arrays, memories or dense tensors.
/// </summary>
internal readonly ref struct Destinations<T>
{
    private readonly Span<T> first;
    private readonly Span<T> second;
    private readonly Span<T> third;
    private readonly Span<T> fourth;
    private readonly ReadOnlySpan<T[]> arrays;
    private readonly ReadOnlySpan<Memory<T>> memories;
    private readonly ReadOnlySpan<Tensor<T>> tensors;
    private readonly ref byte strided;
    private readonly nint stackedLength;
    private readonly Form form;
    private readonly bool isList;

    public Destinations(Span<T> only)
    {
        first = only;
        form = Form.Spans;
        Count = 1;
    }

    public Destinations(Span<T> first, Span<T> second)
        : this(first)
    {
        this.second = second;
        Count = 2;
    }

    public Destinations(Span<T> first, Span<T> second, Span<T> third)
        : this(first, second)
    {
        this.third = third;
        Count = 3;
    }

    public Destinations(Span<T> first, Span<T> second, Span<T> third, Span<T> fourth)
        : this(first, second, third)
    {
        this.fourth = fourth;
        Count = 4;
    }

    public Destinations(ReadOnlySpan<T[]> arrays)
    {
        this.arrays = arrays;
        form = Form.Arrays;
        Count = arrays.Length;
    }

    public Destinations(ReadOnlySpan<Memory<T>> memories)
    {
        this.memories = memories;
        form = Form.Memories;
        Count = memories.Length;
    }

    public Destinations(ReadOnlySpan<Tensor<T>> tensors)
    {
        this.tensors = tensors;
        form = Form.Tensors;
        Count = tensors.Length;
    }

    private Destinations(Span<T> first, Span<T> second, Span<T> third, Span<T> fourth, int count)
        : this(first, second, third, fourth)
    {
        Count = count;
        isList = true;
    }

    private Destinations(Span<T> stacked, int stackedLength, int count)
    {
        first = stacked;
        this.stackedLength = stackedLength;
        form = Form.Stacked;
        Count = count;
    }

    private Destinations(Span<T> only, Form form, int count)
    {
        first = only;
        this.form = form;
        Count = count;
    }

    private Destinations(ref T strided, nint stackedLength, int count)
    {
        this.strided = ref Unsafe.As<T, byte>(ref strided);
        this.stackedLength = stackedLength;
        form = Form.Strided;
        Count = count;
    }

    private enum Form
    {
        Spans,
        Only,
        Stacked,
        Strided,
        Arrays,
        Memories,
        Tensors,
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>What the caller knows the argument as.</summary>
    public string ParameterName => form is Form.Stacked or Form.Strided || (form == Form.Spans && Count == 1 && !isList) ? "destination" : "destinations";

    /// <summary>The destination of <c>axes[k]</c>.</summary>
    public Span<T> this[int k] => form switch
    {
        Form.Spans => k switch { 0 => first, 1 => second, 2 => third, _ => fourth },
        Form.Only => k == Count - 1 ? first : default,
        Form.Stacked => first.Slice(k * (int)stackedLength, (int)stackedLength),
        Form.Arrays => arrays[k],
        Form.Memories => memories[k].Span,
        _ => DenseSpan.Of(tensors[k].AsTensorSpan()),
    };

    /// <summary>The first element of a destination that is not empty.</summary>
    public ref T First(int k)
    {
        if (form == Form.Strided)
        {
            return ref Unsafe.Add(ref Unsafe.As<byte, T>(ref strided), k * stackedLength);
        }

        if (form == Form.Tensors)
        {
            return ref tensors[k].AsTensorSpan().GetPinnableReference();
        }

        return ref MemoryMarshal.GetReference(this[k]);
    }

    /// <summary>Up to four arrays of any rank; more than that are counted, and refused for their number.</summary>
    public static Destinations<T> Of(ReadOnlySpan<Array> arrays) => new(
        arrays.Length > 0 ? DenseSpan.Of<T>(arrays[0]) : default,
        arrays.Length > 1 ? DenseSpan.Of<T>(arrays[1]) : default,
        arrays.Length > 2 ? DenseSpan.Of<T>(arrays[2]) : default,
        arrays.Length > 3 ? DenseSpan.Of<T>(arrays[3]) : default,
        arrays.Length);

    /// <summary>One destination that holds the results one after the other.</summary>
    /// <param name="stacked">All of it: <paramref name="count"/> times <paramref name="length"/> elements.</param>
    /// <param name="length">The length of one result.</param>
    /// <param name="count">How many results there are.</param>
    public static Destinations<T> Stacked(Span<T> stacked, int length, int count) => new(stacked, length, count);

    /// <summary>The destination of one axis; the others are not asked for.</summary>
    public static Destinations<T> Only(Span<T> destination, int k) => new(destination, Form.Only, k + 1);

    /// <summary>Destinations with gaps, of which only <see cref="First"/> can be asked.</summary>
    /// <param name="first">The first element of the first.</param>
    /// <param name="distance">How far it is from one to the next.</param>
    /// <param name="count">How many there are.</param>
    public static Destinations<T> Strided(ref T first, nint distance, int count) => new(ref first, distance, count);
}
