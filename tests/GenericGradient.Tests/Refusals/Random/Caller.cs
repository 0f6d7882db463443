using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;

namespace GenericGradient.Tests.Refusals.Random;

/// <summary>Makes one call from arguments: lays out samples and destinations as they say, and gives the results in row-major order.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="a">The arguments.</param>
/// <param name="spacings">Their spacings.</param>
/// <param name="samples">The samples in row-major order.</param>
/// <param name="room">Where all memory comes from.</param>
internal sealed class Caller<T>(Arguments a, Spacing<T>[] spacings, T[] samples, Room<T> room)
    where T : struct, INumber<T>
{
    private readonly int count = a.Selected.Length;
    private readonly nint[] shape = [.. a.Shape.Select(extent => (nint)extent)];

    private EdgeOrder Order => (EdgeOrder)a.EdgeOrder;

    private Spacings<T> Spacing => a.IsList ? (Spacings<T>)spacings : spacings[0];

    private Axes Axes => a.Axes;

    /// <summary>The results, one for each selected axis.</summary>
    public T[][] Call() => a.Entry switch
    {
        Entry.Line => [Gradient.Compute<T>(room.Values(samples), spacings[0], Order)],
        Entry.LineInto => Line(),
        <= Entry.ArrayAlongInto => Arrays(),
        <= Entry.StackedInto => Tensors(),
        _ => Plan(),
    };

    private T[][] Line()
    {
        var (source, destination) = Spans(1);
        var spacing = spacings[0];
        if (a.Fault == Fault.OverCoordinates)
        {
            // The coordinates move into memory that the destination shares.
            T[] x = spacing.CoordinateValues.ToArray();
            T[] memory = room.Canaries(x.Length + samples.Length);
            x.CopyTo(memory, 0);
            room.Values(memory);
            spacing = GenericGradient.Spacing.Coordinates<T>(memory.AsMemory(0, x.Length));
            destination = memory.AsMemory(a.Seed % x.Length, samples.Length);
        }

        Gradient.Compute(source.Span, spacing, destination.Span, Order);
        return [destination.ToArray()];
    }

    private T[][] Arrays()
    {
        var source = room.Values(samples, a.Shape);
        Array?[] made = a.Entry switch
        {
            Entry.Array => a.Rank switch
            {
                2 => [.. Gradient.Compute((T[,])source, Spacing, Order, Axes)],
                3 => [.. Gradient.Compute((T[,,])source, Spacing, Order, Axes)],
                _ => [.. Gradient.Compute((T[,,,])source, Spacing, Order, Axes)],
            },
            Entry.ArrayAlong => a.Rank switch
            {
                2 => [Gradient.AlongAxis((T[,])source, a.Selected[0], spacings[0], Order)],
                3 => [Gradient.AlongAxis((T[,,])source, a.Selected[0], spacings[0], Order)],
                _ => [Gradient.AlongAxis((T[,,,])source, a.Selected[0], spacings[0], Order)],
            },
            _ => Destinations(source),
        };
        if (a.Entry == Entry.ArrayInto)
        {
            switch (a.Rank)
            {
                case 2:
                    Gradient.Compute<T>((T[,])source, Spacing, [.. made.Cast<T[,]>()], Order, Axes);
                    break;
                case 3:
                    Gradient.Compute<T>((T[,,])source, Spacing, [.. made.Cast<T[,,]>()], Order, Axes);
                    break;
                default:
                    Gradient.Compute<T>((T[,,,])source, Spacing, [.. made.Cast<T[,,,]>()], Order, Axes);
                    break;
            }
        }
        else if (a.Entry == Entry.ArrayAlongInto)
        {
            switch (a.Rank)
            {
                case 2:
                    Gradient.AlongAxis((T[,])source, a.Selected[0], spacings[0], (T[,])made[0]!, Order);
                    break;
                case 3:
                    Gradient.AlongAxis((T[,,])source, a.Selected[0], spacings[0], (T[,,])made[0]!, Order);
                    break;
                default:
                    Gradient.AlongAxis((T[,,,])source, a.Selected[0], spacings[0], (T[,,,])made[0]!, Order);
                    break;
            }
        }

        return [.. made.Select(array => Room<T>.Elements(array!).ToArray())];
    }

    private Array?[] Destinations(Array source)
    {
        int there = count + (a.Fault switch { Fault.OneFewer => -1, Fault.OneMore => 1, _ => 0 });
        var made = new Array?[there];
        for (int k = 0; k < there; k++)
        {
            made[k] = room.Canaries(a.Shape);
        }

        int at = a.Seed % Math.Max(1, there);
        switch (a.Fault)
        {
            case Fault.Shorter or Fault.Longer:
                made[at] = room.Canaries([.. a.Shape[..^1], a.Shape[^1] + (a.Fault == Fault.Longer ? 1 : -1)]);
                break;
            case Fault.Null:
                made[at] = null;
                break;
            case Fault.OverSamples:
                made[at] = source;
                break;
            case Fault.OverEachOther:
                made[at] = made[(at + 1) % there];
                break;
        }

        return made;
    }

    private T[][] Tensors()
    {
        if (a.Entry is Entry.TensorInto)
        {
            var (of, into) = TensorLists();
            Gradient.Compute(of, Spacing, into, Order, Axes);
            return [.. into.Select(tensor => Flat(tensor))];
        }

        if (a.Entry is Entry.TensorAlongInto or Entry.StackedInto)
        {
            return TensorSpans();
        }

        var source = Tensor.Create(room.Values(InLayout(samples)), shape, Strides(shape));
        return a.Entry switch
        {
            Entry.Tensor => [.. Gradient.Compute(source, Spacing, Order, Axes).Select(tensor => Flat(tensor))],
            Entry.TensorAlong => [Flat(Gradient.AlongAxis(source, a.Selected[0], spacings[0], Order))],
            _ => Cut(Flat(Gradient.ComputeStacked(source, Spacing, Order, Axes))),
        };
    }

    private (Tensor<T> Source, Tensor<T>[] Destinations) TensorLists()
    {
        int there = count + (a.Fault switch { Fault.OneFewer => -1, Fault.OneMore => 1, _ => 0 });
        int n = samples.Length, at = a.Seed % Math.Max(1, there);
        T[] memory = room.Canaries(n + n);
        InLayout(samples).CopyTo(memory, 0);
        room.Values(memory);
        var source = Tensor.Create(memory, 0, shape, Strides(shape));
        Tensor<T>[] made = [.. Enumerable.Range(0, there).Select(_ => Tensor.Create(room.Canaries(n), shape, Strides(shape)))];
        switch (a.Fault)
        {
            case Fault.Shorter or Fault.Longer:
                nint[] other = [.. shape[..^1], shape[^1] + (a.Fault == Fault.Longer ? 1 : -1)];
                made[at] = Tensor.Create(room.Canaries(other.Aggregate((nint)1, (product, extent) => product * extent)), other);
                break;
            case Fault.Null:
                made[at] = null!;
                break;
            case Fault.OverSamples:
                made[at] = Tensor.Create(memory, a.Seed % n, shape, Strides(shape));
                break;
            case Fault.OverEachOther:
                T[] both = room.Canaries(n + n);
                made[at] = Tensor.Create(both, a.Seed % n, shape, Strides(shape));
                made[(at + 1) % there] = Tensor.Create(both, 0, shape, Strides(shape));
                break;
        }

        return (source, made);
    }

    /// <summary>One result; or all of them stacked, one after the other or, where tensors are strided, one between the other.</summary>
    private T[][] TensorSpans()
    {
        nint[] into = a.IsStacked ? [count + (a.Fault switch { Fault.OneFewer => -1, Fault.OneMore => 1, _ => 0 }), .. shape] : [.. shape];
        into[^1] += a.Fault switch { Fault.Shorter => -1, Fault.Longer => 1, _ => 0 };
        int n = samples.Length, m = (int)into.Aggregate((nint)1, (product, extent) => product * extent);
        T[] memory = room.Canaries(n + m);
        InLayout(samples).CopyTo(memory, 0);
        room.Values(memory);
        var source = new ReadOnlyTensorSpan<T>(memory.AsSpan(0, n), shape, Strides(shape));
        int start = a.Fault == Fault.OverSamples ? a.Seed % n : n;
        var destination = new TensorSpan<T>(memory.AsSpan(start, m), into, a.Fault == Fault.None ? Strides(into) : []);
        if (a.IsStacked)
        {
            Gradient.ComputeStacked(source, Spacing, destination, Order, Axes);
        }
        else
        {
            Gradient.AlongAxis(source, a.Selected[0], spacings[0], destination, Order);
        }

        T[] flat = new T[m];
        destination.FlattenTo(flat);
        return a.IsStacked ? Cut(flat) : [flat];
    }

    private T[][] Plan()
    {
        var plan = GradientPlan.Create(shape, Spacing, Order, Axes);
        if (!RandomCall.IsExecuted(a))
        {
            return [];
        }

        if (a.Entry == Entry.PlanStacked)
        {
            int length = (samples.Length * count) + (a.Fault switch
            {
                Fault.OneFewer => -samples.Length,
                Fault.OneMore => samples.Length,
                Fault.Shorter => -1,
                Fault.Longer => 1,
                _ => 0,
            });
            T[] memory = room.Canaries(samples.Length + length);
            samples.CopyTo(memory, 0);
            room.Values(memory);
            var destination = memory.AsMemory(a.Fault == Fault.OverSamples ? a.Seed % samples.Length : samples.Length, length);
            plan.ExecuteStacked(memory.AsSpan(0, samples.Length), destination.Span);
            return Cut(destination.ToArray());
        }

        var (source, memories) = Memories();
        switch (a.Entry)
        {
            case Entry.PlanParallel:
                plan.ExecuteParallel(source, memories, 2, new Ignored());
                break;
            case Entry.PlanMemories:
                plan.Execute(source.Span, memories);
                break;
            case Entry.PlanArrays when a.Fault is Fault.OverSamples or Fault.OverEachOther:
                // Arrays overlap as a whole or not at all.
                T[] shared = room.Values([.. samples]);
                T[][] others = [.. memories.Select(_ => room.Canaries(samples.Length))];
                others[0] = a.Fault == Fault.OverSamples ? shared : others[^1];
                plan.Execute(shared, others);
                break;
            case Entry.PlanArrays:
                T[][] arrays = [.. memories.Select(memory => room.Canaries(memory.Length))];
                if (a.Fault == Fault.Null)
                {
                    arrays[a.Seed % arrays.Length] = null!;
                }

                plan.Execute(source.Span, arrays);
                return arrays;
        }

        return [.. memories.Select(memory => memory.ToArray())];
    }

    private (ReadOnlyMemory<T> Source, Memory<T>[] Destinations) Memories()
    {
        int there = count + (a.Fault switch { Fault.OneFewer => -1, Fault.OneMore => 1, _ => 0 });
        var (source, destination) = Spans(there);
        Memory<T>[] made = [.. Enumerable.Range(0, there).Select(_ => room.Canaries(samples.Length).AsMemory())];
        if (there > 0)
        {
            int at = a.Seed % there;
            made[at] = destination;
            if (a.Fault == Fault.OverEachOther)
            {
                T[] both = room.Canaries(2 * samples.Length);
                made[at] = both.AsMemory(a.Seed % samples.Length, samples.Length);
                made[(at + 1) % there] = both.AsMemory(0, samples.Length);
            }
        }

        return (source, made);
    }

    /// <summary>The samples, and a destination as long as the fault says, where it says.</summary>
    private (ReadOnlyMemory<T> Source, Memory<T> Destination) Spans(int there)
    {
        int n = samples.Length, length = there == 0 ? 0 : n + (a.Fault switch { Fault.Shorter => -1, Fault.Longer => 1, _ => 0 });
        T[] memory = room.Canaries(n + length);
        samples.CopyTo(memory, 0);
        room.Values(memory);
        return (memory.AsMemory(0, n), memory.AsMemory(a.Fault == Fault.OverSamples ? a.Seed % n : n, length));
    }

    private T[][] Cut(T[] stacked) => [.. Enumerable.Range(0, count).Select(k => stacked[(k * samples.Length)..((k + 1) * samples.Length)])];

    private static T[] Flat(Tensor<T> tensor)
    {
        var flat = new T[tensor.FlattenedLength];
        tensor.FlattenTo(flat);
        return flat;
    }

    /// <summary>Strides of the first axis first, where tensors are strided; none for row-major order.</summary>
    private nint[] Strides(nint[] lengths)
    {
        if (!a.IsStrided || lengths.Contains(0))
        {
            return [];
        }

        var strides = new nint[lengths.Length];
        nint stride = 1;
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            strides[axis] = lengths[axis] == 1 ? 0 : stride;
            stride *= lengths[axis];
        }

        return strides;
    }

    /// <summary>Row-major elements as the layout of tensors has them.</summary>
    private T[] InLayout(T[] flat)
    {
        if (!a.IsStrided)
        {
            return [.. flat];
        }

        var result = new T[flat.Length];
        new ReadOnlyTensorSpan<T>(flat, shape).CopyTo(new TensorSpan<T>(result, shape, Strides(shape)));
        return result;
    }

    private sealed class Ignored : IProgress<double>
    {
        public void Report(double value)
        {
        }
    }
}
