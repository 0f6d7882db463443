using System;
using System.Numerics;
using GenericGradient.Schemes;

namespace GenericGradient.Engine;

/// <summary>An axis of a grid as a walk sees it: how its samples lie, and how far apart they are.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly ref struct Axis<T>
    where T : INumber<T>
{
    /// <summary>The number of samples.</summary>
    public readonly int Extent;

    /// <summary>How many elements it is from one sample to the next.</summary>
    public readonly int Stride;

    /// <summary>The accuracy at the two ends: 1 or 2.</summary>
    public readonly int EdgeOrder;

    /// <summary>How far it is from the weights of one neighbour to those of the next, where there is a stretch of weights for each.</summary>
    public readonly int Distance;

    /// <summary>The step, where one serves all.</summary>
    public readonly T Step;

    /// <summary>
    /// A factor for each sample, or for each element of a line: the weights of the differences to the neighbours before. Coordinates or steps
    /// where the weights are made on the way.
    /// </summary>
    public readonly ReadOnlySpan<T> Left;

    /// <summary>The weights of the differences to the neighbours after.</summary>
    public readonly ReadOnlySpan<T> Right;

    /// <summary>The formulas, where the axis goes by a table of them.</summary>
    public readonly SchemeTable<T>? Table;

    private Axis(
        int extent, int stride, int edgeOrder, T step, ReadOnlySpan<T> left, ReadOnlySpan<T> right, SchemeTable<T>? table, int distance = 0)
    {
        Distance = distance;
        Table = table;
        Extent = extent;
        Stride = stride;
        EdgeOrder = edgeOrder;
        Step = step;
        Left = left;
        Right = right;
    }

    /// <summary>How many elements a line along the axis spans; its neighbours lie within.</summary>
    public int Line => Extent * Stride;

    /// <summary>Whether each element of a line has factors, those of its index.</summary>
    public bool HasRepeatedFactors => Distance == 0 && Left.Length > Extent;

    /// <summary>An axis whose samples are all one step apart.</summary>
    public static Axis<T> ByStep(int extent, int stride, int edgeOrder, T step) => new(extent, stride, edgeOrder, step, default, default, null);

    /// <summary>An axis of uneven samples.</summary>
    public static Axis<T> ByWeights(int extent, int stride, int edgeOrder, ReadOnlySpan<T> left, ReadOnlySpan<T> right) =>
        new(extent, stride, edgeOrder, T.Zero, left, right, null);

    /// <summary>An axis whose samples are all one step apart, by a scheme.</summary>
    /// <param name="extent">The number of samples.</param>
    /// <param name="stride">How many elements it is from one sample to the next.</param>
    /// <param name="step">The step.</param>
    /// <param name="table">The formulas.</param>
    /// <param name="before">The value before the first sample, if one stands there.</param>
    /// <param name="after">The value after the last sample, if one stands there.</param>
    public static Axis<T> ByTable(int extent, int stride, T step, SchemeTable<T> table, ReadOnlySpan<T> before, ReadOnlySpan<T> after) =>
        new(extent, stride, edgeOrder: 0, step, before, after, table);

    /// <summary>An axis of uneven samples, by a scheme.</summary>
    public static Axis<T> ByNeighbours(int extent, int stride, SchemeTable<T> table, ReadOnlySpan<T> weights, int distance) =>
        new(extent, stride, edgeOrder: 0, T.Zero, weights, default, table, distance);
}
