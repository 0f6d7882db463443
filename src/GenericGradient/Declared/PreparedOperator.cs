using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Engine;
using GenericGradient.Operators;
using GenericGradient.Schemes;
using GenericGradient.Stencils;

namespace GenericGradient.Declared;

/// <summary>A declared operator for one type: the walks and formulas of its axes, and the results.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class PreparedOperator<T>
    where T : INumber<T>
{
    /// <summary>Prepares it.</summary>
    public PreparedOperator(OperatorDeclaration declaration, Joins<T> joins)
    {
        Axes = [.. declaration.Axes.Select((axis, k) => new PreparedAxis<T>(axis, declaration.SchemeOf(k)))];
        var operation = declaration.Operation;
        Results =
        [
            .. operation.Results.Select(result => new PreparedResult<T>(
                result.Terms.Length > 1 ? joins.Of(result.Join) : result.Join == JoinKind.Length ? new SizeOf<T>() : null,
                [.. result.Terms.Select(term => Term(operation.Derivatives[term]))],
                Array.FindIndex(result.Terms, term => Term(operation.Derivatives[term]).Axis == declaration.Axes.Length - 1))),
        ];
        HasWeights = Axes.Any(axis => axis.HasWeights);
        IsFused = Axes.All(axis => axis.IsFused);
        HasScratch = Results.Any(result => result.Join is not null);
        Components = operation.Components;
    }

    /// <summary>The axes.</summary>
    public PreparedAxis<T>[] Axes { get; }

    /// <summary>The results.</summary>
    public PreparedResult<T>[] Results { get; }

    /// <summary>How many components the samples have.</summary>
    public int Components { get; }

    /// <summary>Whether an axis goes by coordinates.</summary>
    public bool HasWeights { get; }

    /// <summary>Whether fused loops have a formula for each axis.</summary>
    public bool IsFused { get; }

    /// <summary>Whether derivatives are joined.</summary>
    public bool HasScratch { get; }

    private static (int Component, int Axis) Term(Derivative derivative) =>
        (derivative.Component, Array.FindIndex(derivative.Orders, order => order > 0));
}

/// <summary>One result: how derivatives are joined, and of which components along which axes they are.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="Join">How they are joined; null where there is one.</param>
/// <param name="Terms">The derivatives.</param>
/// <param name="Last">Which of them is along the last axis; -1 if none is.</param>
internal readonly record struct PreparedResult<T>(Join<T>? Join, (int Component, int Axis)[] Terms, int Last)
    where T : INumber<T>;

/// <summary>An axis for one type.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class PreparedAxis<T>
    where T : INumber<T>
{
    /// <summary>Prepares it.</summary>
    public PreparedAxis(AxisDeclaration axis, in AxisScheme scheme)
    {
        IsUnit = axis.IsUnit;
        HasWeights = axis.HasCoordinates;
        IsPlain = scheme.IsPlain;
        Table = SchemeTables.For<T>(scheme);
        EdgeOrder = (EdgeOrder)scheme.EdgeAccuracy;
        HasTwoWeights = axis.HasCoordinates && scheme.IsPlain;
        Walk = axis.HasCoordinates
            ? IsPlain ? AxisWalk<T, ByWeights>.Instance : AxisWalk<T, ByNeighbours>.Instance
            : IsPlain ? AxisWalk<T, ByStep>.Instance : AxisWalk<T, ByTable>.Instance;
        Margin = WeightTable.Margin(scheme);
        Weights = !axis.HasCoordinates ? 0 : IsPlain ? 2 : Table.Windows.Neighbours;
    }

    /// <summary>Whether neighbours are 1 apart.</summary>
    public bool IsUnit { get; }

    /// <summary>Whether it goes by coordinates.</summary>
    public bool HasWeights { get; }

    /// <summary>Whether its formulas are those of the library's kernels.</summary>
    public bool IsPlain { get; }

    /// <summary>Whether each sample has the library's two weights.</summary>
    public bool HasTwoWeights { get; }

    /// <summary>How many weights each sample has.</summary>
    public int Weights { get; }

    /// <summary>How far into the memory for weights the first one is.</summary>
    public int Margin { get; }

    /// <summary>The accuracy at the ends, where the formulas are plain.</summary>
    public EdgeOrder EdgeOrder { get; }

    /// <summary>The formulas.</summary>
    public SchemeTable<T> Table { get; }

    /// <summary>What goes along it.</summary>
    public AxisWalk<T> Walk { get; }

    /// <summary>Whether fused loops have a formula for its interior: one difference or one second difference of two neighbours.</summary>
    public bool IsFused => HasTwoWeights || (!HasWeights && Table.Interior.IsPlain && Table is { Before: 1, After: 1 });
}
