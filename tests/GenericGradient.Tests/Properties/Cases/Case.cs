using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;

namespace GenericGradient.Tests.Properties.Cases;

/// <summary>The arguments of a gradient.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed record Case<T>
    where T : struct, INumber<T>
{
    /// <summary>The extents.</summary>
    public required int[] Shape { get; init; }

    /// <summary>The selected axes, in any order.</summary>
    public required int[] Axes { get; init; }

    /// <summary>Where samples lie along <c>Axes[k]</c>.</summary>
    public required Places<T>[] Places { get; init; }

    /// <summary>The accuracy at the ends.</summary>
    public required EdgeOrder EdgeOrder { get; init; }

    /// <summary>The samples, row-major.</summary>
    public required T[] Samples { get; init; }

    /// <summary>For what else a property chooses; the same each time.</summary>
    public required int Seed { get; init; }

    /// <summary>The spacings as arguments.</summary>
    public Spacing<T>[] Spacings => [.. Places.Select(places => places.Spacing)];

    /// <summary>The extents as the library takes them.</summary>
    public nint[] Extents => [.. Shape.Select(extent => (nint)extent)];

    /// <summary>The gradient, by the library.</summary>
    public T[][] Gradient() => Gradient(Samples);

    /// <summary>The gradient of other samples.</summary>
    public T[][] Gradient(T[] samples)
    {
        T[][] results = [.. Axes.Select(_ => new T[samples.Length])];
        var tensors = GenericGradient.Gradient.Compute(new ReadOnlyTensorSpan<T>(samples, Extents), Spacings, EdgeOrder, Axes);
        for (int k = 0; k < results.Length; k++)
        {
            tensors[k].FlattenTo(results[k]);
        }

        return results;
    }

    /// <summary>How far apart neighbours along an axis lie in memory.</summary>
    public int Stride(int axis) => Shape.Skip(axis + 1).Aggregate(1, (product, extent) => product * extent);

    /// <summary>The index along an axis of the sample at p.</summary>
    public int Index(int p, int axis) => p / Stride(axis) % Shape[axis];

    /// <summary>Whether the sample at p is the first or the last along an axis.</summary>
    public bool IsEnd(int p, int axis) => Index(p, axis) is var i && (i == 0 || i == Shape[axis] - 1);

    /// <summary>Other samples.</summary>
    public Case<T> With(Func<int, T> sample) => this with { Samples = [.. Enumerable.Range(0, Samples.Length).Select(sample)] };

    /// <summary>The part of the grid from start to end along an axis.</summary>
    public Case<T> Window(int axis, int start, int end) => this with
    {
        Shape = [.. Shape.Select((extent, a) => a == axis ? end - start : extent)],
        Places = [.. Places.Select((places, k) => Axes[k] == axis ? places.Window(start, end) : places)],
        Samples = [.. Samples.Where((_, p) => Index(p, axis) is var i && i >= start && i < end)],
    };

    /// <summary>The same along an axis in the opposite direction.</summary>
    public Case<T> Reversed(int axis) => this with
    {
        Places = [.. Places.Select((places, k) => Axes[k] == axis ? places.Reversed() : places)],
        Samples = Reverse(Samples, axis),
    };

    /// <summary>Values of the grid in the opposite direction of an axis.</summary>
    public T[] Reverse(T[] values, int axis)
    {
        int stride = Stride(axis), last = Shape[axis] - 1;
        return [.. values.Select((_, p) => values[p + ((last - (2 * Index(p, axis))) * stride)])];
    }

    /// <summary>The grid with its axes in another order: axis a of the result is axis <c>order[a]</c> of this.</summary>
    public Case<T> Permuted(int[] order) => this with
    {
        Shape = [.. order.Select(axis => Shape[axis])],
        Axes = [.. Axes.Select(axis => Array.IndexOf(order, axis))],
        Samples = Permute(Samples, order),
    };

    /// <summary>Values of the grid with its axes in another order.</summary>
    public T[] Permute(T[] values, int[] order)
    {
        int[] shape = [.. order.Select(axis => Shape[axis])], strides = [.. order.Select(Stride)];
        var result = new T[values.Length];
        for (int p = 0; p < result.Length; p++)
        {
            int from = 0;
            for (int axis = shape.Length - 1, rest = p; axis >= 0; rest /= shape[axis--])
            {
                from += rest % shape[axis] * strides[axis];
            }

            result[p] = values[from];
        }

        return result;
    }

    public override string ToString() => FormattableString.Invariant(
        $"{typeof(T).Name} [{string.Join(", ", Shape)}] axes [{string.Join(", ", Axes)}] edge order {EdgeOrder} seed {Seed}; ")
        + string.Join("; ", Places.Select(places => places.ToString()))
        + FormattableString.Invariant($"; samples [{string.Join(", ", Samples.Select(sample => FormattableString.Invariant($"{sample}")))}]");
}
