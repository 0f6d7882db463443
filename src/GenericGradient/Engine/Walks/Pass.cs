using System;
using System.Numerics;
using GenericGradient.Schemes;

namespace GenericGradient.Engine;

/// <summary>
/// One derivative along one axis into one result. An axis that nobody asked for has a pass without a walk: kernels count all axes of a grid.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
internal struct Pass<T>
    where T : INumber<T>
{
    /// <summary>What goes along the axis; null for an axis that nobody asked for.</summary>
    public AxisWalk<T>? Walk;

    /// <summary>The number of samples along the axis.</summary>
    public int Extent;

    /// <summary>How many elements it is from one sample to the next.</summary>
    public int Stride;

    /// <summary>Which destination it goes to.</summary>
    public int Result;

    /// <summary>Where its factors to the left begin in the table of factors.</summary>
    public int LeftFrom;

    /// <summary>Where its factors to the right begin.</summary>
    public int RightFrom;

    /// <summary>How many factors there are on either side; 0 where the axis goes by one step.</summary>
    public int Factors;

    /// <summary>The step, where one serves all.</summary>
    public T Step;

    /// <summary>How far it is from the weights of one neighbour to those of the next, where there is a stretch of weights for each.</summary>
    public int Distance;

    /// <summary>The formulas of its scheme; null where a form has them.</summary>
    public SchemeTable<T>? Table;

    /// <summary>The factors to the left.</summary>
    public readonly ReadOnlySpan<T> Left(ReadOnlySpan<T> table) => table.Slice(LeftFrom, Factors);

    /// <summary>The factors to the right.</summary>
    public readonly ReadOnlySpan<T> Right(ReadOnlySpan<T> table) => table.Slice(RightFrom, Factors);

    /// <summary>Its axis.</summary>
    public readonly Axis<T> Axis(ReadOnlySpan<T> table, int edgeOrder) =>
        Distance > 0 ? Axis<T>.ByNeighbours(Extent, Stride, Table!, Left(table), Distance)
        : Table is not null ? Axis<T>.ByTable(Extent, Stride, Step, Table, Left(table), Right(table))
        : Factors == 0 ? Axis<T>.ByStep(Extent, Stride, edgeOrder, Step)
        : Axis<T>.ByWeights(Extent, Stride, edgeOrder, Left(table), Right(table));
}
