using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Engine;
using GenericGradient.Grids;
using GenericGradient.Operators;
using GenericGradient.Requests;

namespace GenericGradient.Declared;

/// <summary>The grid of one call: its axes as walks and as fused loops see them.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly ref struct CallGrid<T>
    where T : INumber<T>
{
    /// <summary>The operator.</summary>
    public readonly PreparedOperator<T> Operator;

    /// <summary>The samples of each component.</summary>
    public readonly Components<T> Samples;

    /// <summary>Where the results go.</summary>
    public readonly Destinations<T> Results;

    /// <summary>The number of samples.</summary>
    public readonly int Length;

    private readonly Four<int> extents;
    private readonly Four<int> strides;
    private readonly Four<int> weights;
    private readonly Four<T> steps;
    private readonly ReadOnlySpan<T> memory;

    /// <summary>Lays it out.</summary>
    /// <param name="prepared">The operator.</param>
    /// <param name="extents">The extents.</param>
    /// <param name="steps">The steps, of axes that have one.</param>
    /// <param name="memory">The values beyond the ends of each axis, then the weights of each that has coordinates.</param>
    /// <param name="samples">The samples of each component.</param>
    /// <param name="results">Where the results go.</param>
    /// <param name="length">The number of samples.</param>
    public CallGrid(
        PreparedOperator<T> prepared,
        in Four<int> extents,
        in Four<T> steps,
        ReadOnlySpan<T> memory,
        in Components<T> samples,
        in Destinations<T> results,
        int length)
    {
        Operator = prepared;
        Samples = samples;
        Results = results;
        Length = length;
        this.extents = extents;
        this.steps = steps;
        this.memory = memory;
        int stride = 1, start = 2 * prepared.Axes.Length;
        for (int axis = prepared.Axes.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = stride;
            stride *= extents[axis];
        }

        for (int axis = 0; axis < prepared.Axes.Length; axis++)
        {
            weights[axis] = start;
            start += prepared.Axes[axis].HasWeights ? CallWeights.Room(prepared.Axes[axis], extents[axis], "") : 0;
        }
    }

    /// <summary>The number of axes.</summary>
    public int Rank => Operator.Axes.Length;

    /// <summary>How many samples a row has.</summary>
    public int Row => extents[Rank - 1];

    /// <summary>How many samples a plane of axis 0 has; 0 for a line.</summary>
    public int Plane => Rank == 1 ? 0 : strides[0];

    /// <summary>How far ahead of a sample of a component the last neighbour is that a derivative of it reads.</summary>
    public int LeadOf(int component)
    {
        int lead = 0;
        foreach (var result in Operator.Results)
        {
            foreach (var (of, axis) in result.Terms)
            {
                lead = of == component ? Math.Max(lead, Operator.Axes[axis].Table.After * strides[axis]) : lead;
            }
        }

        return lead;
    }

    /// <summary>An axis as its walk sees it.</summary>
    public Axis<T> AxisOf(int axis)
    {
        var prepared = Operator.Axes[axis];
        int extent = extents[axis], stride = strides[axis], start = weights[axis];
        return prepared.HasTwoWeights ? Axis<T>.ByWeights(extent, stride, (int)prepared.EdgeOrder, memory.Slice(start, extent), memory.Slice(start + extent, extent))
            : prepared.HasWeights ? Axis<T>.ByNeighbours(extent, stride, prepared.Table, memory.Slice(start + prepared.Margin, prepared.Weights * extent), extent)
            : prepared.IsPlain ? Axis<T>.ByStep(extent, stride, (int)prepared.EdgeOrder, steps[axis])
            : TableOf(axis);
    }

    /// <summary>An axis by steps with its table, plain or not.</summary>
    public Axis<T> TableOf(int axis) => Axis<T>.ByTable(
        extents[axis], strides[axis], steps[axis], Operator.Axes[axis].Table, memory.Slice(2 * axis, 1), memory.Slice((2 * axis) + 1, 1));

    /// <summary>How far it is from a sample to the first one that has another formula along an axis than it.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="p">The sample.</param>
    /// <param name="index">Its index along the axis.</param>
    /// <param name="hasLine">Whether fused loops can compute it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Alike(int axis, int p, out int index, out bool hasLine)
    {
        var prepared = Operator.Axes[axis];
        int stride = strides[axis], extent = extents[axis];
        int outer = p / stride, line = outer / extent;
        index = outer - (line * extent);
        int within = p - (outer * stride);
        bool isInside = index >= 1 && index < extent - 1;
        hasLine = isInside || HasLine(axis, index);
        int indices = isInside && !prepared.HasWeights ? extent - 1 - index : 1;
        return (indices * stride) - within;
    }

    /// <summary>Whether fused loops can compute the samples at an index of an axis near its ends.</summary>
    public bool HasLine(int axis, int index)
    {
        var prepared = Operator.Axes[axis];
        return !prepared.HasWeights && Offsets(prepared, index, extents[axis], out _, out _, out _);
    }

    /// <summary>The lines of a result from a sample on.</summary>
    /// <param name="result">The result.</param>
    /// <param name="p">The sample.</param>
    /// <param name="indices">Its index along each axis.</param>
    /// <param name="hasLast">Whether there is one along the last axis.</param>
    /// <param name="lines">The lines.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Lines(int result, int p, in Four<int> indices, bool hasLast, scoped ref Lines<T> lines)
    {
        var terms = Operator.Results[result].Terms;
        for (int k = 0; k < terms.Length; k++)
        {
            var (component, axis) = terms[k];
            if (hasLast || axis < Rank - 1)
            {
                lines.Set(k, LineOf(axis, Samples[component], p, indices[axis]));
            }
        }

        lines.AreOfComponents = Operator.Components > 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Line<T> LineOf(int axis, ReadOnlySpan<T> samples, int p, int index)
    {
        var prepared = Operator.Axes[axis];
        int stride = strides[axis], extent = extents[axis];
        ref T here = ref Unsafe.Add(ref MemoryMarshal.GetReference(samples), p);
        if (prepared.HasWeights)
        {
            ref T left = ref Unsafe.AsRef(in memory[weights[axis] + index]);
            ref T right = ref Unsafe.AsRef(in memory[weights[axis] + extent + index]);
            ref T before = ref Unsafe.Subtract(ref here, stride);
            ref T after = ref Unsafe.Add(ref here, stride);
            return axis == Rank - 1 ? new(ref before, ref here, ref after, ref left, ref right) : new(ref before, ref here, ref after, left, right);
        }

        Offsets(prepared, index, extent, out int lower, out int upper, out T divisor);
        divisor *= prepared.Table.Power(steps[axis]);
        return new(
            ref Unsafe.Add(ref here, lower * stride),
            ref here,
            ref Unsafe.Add(ref here, upper * stride),
            prepared.IsUnit ? T.One / divisor : divisor,
            T.Zero);
    }

    /// <summary>
    /// Where the two neighbours at an index of an axis are that the formula of the interior is to take: it serves near an end too, if it is the same but for the neighbours
    /// and what it divides by.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Offsets(PreparedAxis<T> prepared, int index, int extent, out int lower, out int upper, out T divisor)
    {
        var table = prepared.Table;
        (lower, upper, divisor) = (-1, 1, table.Interior.Divisor);
        if (index >= 1 && index < extent - 1)
        {
            return true;
        }

        var formula = index < 1 ? table.At(index) : table.At(index - extent);
        int above = table.Windows.Standing(index + formula.Plus[0], extent), below = table.Windows.Standing(index + formula.Minus[0], extent);
        (lower, upper, divisor) = (below - index, above - index, formula.Divisor);
        return formula.IsPlain && formula.IsSecond == table.Interior.IsSecond && above != Beyond.Value && below != Beyond.Value;
    }
}
