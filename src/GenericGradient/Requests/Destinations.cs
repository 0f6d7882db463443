using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Grids;
using GenericGradient.Refusals;
using GenericGradient.Spans;

namespace GenericGradient.Requests;

/// <summary>
/// Where the results go, one destination for each selected axis in the order asked. A caller's list is read once, when this is made: its
/// entries may change afterwards, by another thread or by an operator of a number type, and nothing here changes with them.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly ref struct Destinations<T> : IDisposable
{
    /// <summary>So many are kept as spans; of longer lists the entries are kept, in arrays of the call.</summary>
    private const int Few = 4;

    private readonly Span<T> first;
    private readonly Span<T> second;
    private readonly Span<T> third;
    private readonly Span<T> fourth;
    private readonly object? many;
    private readonly nint distance;
    private readonly Form form;
    private readonly bool isList;

    /// <summary>One destination.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Destinations(Span<T> only)
    {
        first = only;
        Count = 1;
    }

    /// <summary>Two destinations.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Destinations(Span<T> first, Span<T> second)
        : this(first, second, default, default, 2)
    {
    }

    /// <summary>Three destinations.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Destinations(Span<T> first, Span<T> second, Span<T> third)
        : this(first, second, third, default, 3)
    {
    }

    /// <summary>Four destinations.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Destinations(Span<T> first, Span<T> second, Span<T> third, Span<T> fourth)
        : this(first, second, third, fourth, Few)
    {
    }

    /// <summary>A list of memories.</summary>
    public Destinations(ReadOnlySpan<Memory<T>> list)
    {
        Count = list.Length;
        isList = true;
        if (Count > Few)
        {
            form = Form.Many;
            var memories = OwnArray<Memory<T>>.Take(Count);
            list.CopyTo(memories);
            many = memories;
            return;
        }

        first = Count > 0 ? list[0].Span : default;
        second = Count > 1 ? list[1].Span : default;
        third = Count > 2 ? list[2].Span : default;
        fourth = Count > 3 ? list[3].Span : default;
    }

    /// <summary>A list of arrays.</summary>
    /// <exception cref="ArgumentNullException">One is null.</exception>
    /// <exception cref="ArrayTypeMismatchException">One is an array of a derived type.</exception>
    public Destinations(ReadOnlySpan<T[]> list)
    {
        Count = list.Length;
        isList = true;
        if (Count > Few)
        {
            form = Form.Many;
            var memories = OwnArray<Memory<T>>.Take(Count);
            many = memories;
            for (int k = 0; k < Count; k++)
            {
                memories[k] = list[k] ?? throw Refusal.NullDestination(k);
            }

            return;
        }

        first = Count > 0 ? list[0] ?? throw Refusal.NullDestination(0) : default;
        second = Count > 1 ? list[1] ?? throw Refusal.NullDestination(1) : default;
        third = Count > 2 ? list[2] ?? throw Refusal.NullDestination(2) : default;
        fourth = Count > 3 ? list[3] ?? throw Refusal.NullDestination(3) : default;
    }

    /// <summary>A list of tensors of the shape of the samples.</summary>
    /// <param name="list">The tensors.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="strides">Gets the strides of the first, then those of the second, and so on.</param>
    /// <param name="areDense">Whether all of them are dense.</param>
    /// <exception cref="ArgumentException">One is null or has another shape.</exception>
    public Destinations(ReadOnlySpan<Tensor<T>> list, ReadOnlySpan<nint> shape, scoped Span<nint> strides, out bool areDense)
    {
        Count = list.Length;
        isList = true;
        var tensors = Count > Few ? OwnArray<Tensor<T>>.Take(Count) : null;
        many = tensors;
        form = Count > Few ? Form.Many : Form.Each;
        areDense = true;
        for (int k = 0; k < Count; k++)
        {
            var tensor = list[k] ?? throw Refusal.NullDestination(k);
            ArrayShape.Same(tensor.Lengths, shape, k, "destinations");
            tensor.Strides.CopyTo(strides[(k * shape.Length)..]);
            areDense &= tensor.IsDense;
            if (tensors is not null)
            {
                tensors[k] = tensor;
                continue;
            }

            var elements = DenseSpan.From(tensor);
            switch (k)
            {
                case 0:
                    first = elements;
                    break;
                case 1:
                    second = elements;
                    break;
                case 2:
                    third = elements;
                    break;
                default:
                    fourth = elements;
                    break;
            }
        }
    }

    /// <summary>As many as there are, of which those beyond the count are empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Destinations(Span<T> first, Span<T> second, Span<T> third, Span<T> fourth, int count)
    {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
        Count = count;
        isList = true;
    }

    private Destinations(Array[] arrays, int count)
    {
        many = arrays;
        form = Form.Many;
        Count = count;
        isList = true;
    }

    private Destinations(Span<T> memory, nint distance, Form form, int count)
    {
        first = memory;
        this.distance = distance;
        this.form = form;
        Count = count;
    }

    private enum Form
    {
        Each,
        Many,
        Only,
        Stacked,
        Strided,
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>What the caller knows the argument as.</summary>
    public string ParameterName => isList ? "destinations" : "destination";

    /// <summary>The destination of <c>axes[k]</c>.</summary>
    public Span<T> this[int k]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => form != Form.Each ? Other(k) : k == 0 ? first : k == 1 ? second : k == 2 ? third : fourth;
    }

    /// <summary>The first element of a destination that is not empty.</summary>
    public ref T First(int k) => ref form == Form.Strided
        ? ref Unsafe.Add(ref MemoryMarshal.GetReference(first), k * distance)
        : ref MemoryMarshal.GetReference(this[k]);

    /// <summary>Arrays of any rank.</summary>
    /// <param name="list">The arrays.</param>
    /// <param name="shape">The shape of the samples, which they must have.</param>
    /// <exception cref="ArgumentException">One is null or has another shape.</exception>
    /// <exception cref="ArrayTypeMismatchException">One is an array of a derived type.</exception>
    public static Destinations<T> Of(ReadOnlySpan<Array> list, ReadOnlySpan<nint> shape)
    {
        if (list.Length > Few)
        {
            var arrays = OwnArray<Array>.Take(list.Length);
            for (int k = 0; k < list.Length; k++)
            {
                arrays[k] = list[k];
                ArrayShape.Listed<T>(arrays[k], shape, k);
            }

            return new(arrays, list.Length);
        }

        return new(
            list.Length > 0 ? ArrayShape.Listed<T>(list[0], shape, 0) : default,
            list.Length > 1 ? ArrayShape.Listed<T>(list[1], shape, 1) : default,
            list.Length > 2 ? ArrayShape.Listed<T>(list[2], shape, 2) : default,
            list.Length > 3 ? ArrayShape.Listed<T>(list[3], shape, 3) : default,
            list.Length);
    }

    /// <summary>One destination that holds the results one after the other.</summary>
    /// <param name="stacked">All of it: <paramref name="count"/> times <paramref name="length"/> elements.</param>
    /// <param name="length">The length of one result.</param>
    /// <param name="count">How many results there are.</param>
    public static Destinations<T> Stacked(Span<T> stacked, int length, int count) => new(stacked, length, Form.Stacked, count);

    /// <summary>The destination of one axis; the others are not asked for.</summary>
    public static Destinations<T> Only(Span<T> destination, int k) => new(destination, 0, Form.Only, k + 1);

    /// <summary>Destinations with gaps, of which only <see cref="First"/> can be asked.</summary>
    /// <param name="first">The first element of the first.</param>
    /// <param name="distance">How far it is from one to the next.</param>
    /// <param name="count">How many there are.</param>
    public static Destinations<T> Strided(ref T first, nint distance, int count) => new(new Span<T>(ref first), distance, Form.Strided, count);

    private Span<T> Other(int k) => form switch
    {
        Form.Only => k == Count - 1 ? first : default,
        Form.Stacked => first.Slice(k * (int)distance, (int)distance),
        _ => many switch
        {
            Memory<T>[] memories => memories[k].Span,
            Tensor<T>[] tensors => DenseSpan.From(tensors[k]),
            _ => DenseSpan.Of<T>(Unsafe.As<Array[]>(many!)[k]),
        },
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        switch (many)
        {
            case Memory<T>[] memories:
                OwnArray<Memory<T>>.Return(memories, Count);
                break;
            case Tensor<T>[] tensors:
                OwnArray<Tensor<T>>.Return(tensors, Count);
                break;
            case Array[] arrays:
                OwnArray<Array>.Return(arrays, Count);
                break;
            default:
                break;
        }
    }
}
