using System;
using System.Numerics;
using GenericGradient.Checks;
using GenericGradient.Fields;
using GenericGradient.Grids;
using GenericGradient.Operators;
using GenericGradient.Refusals;
using GenericGradient.Spans;

namespace GenericGradient;

/// <summary>
/// A field: samples, where they are, and the operators of it. <see cref="Field"/> makes fields. A field refers to the samples: operators see what is in them
/// when they are computed. Spacings and options are read when it is made. What an operator needs is prepared when it is first asked for, and kept.
/// </summary>
/// <typeparam name="T">The element type of the results.</typeparam>
/// <typeparam name="TGrid">What results are in: <c>T[]</c>, <c>T[,]</c>, <c>T[,,]</c>, <c>T[,,,]</c> or <c>Tensor&lt;T&gt;</c>, as the samples are.</typeparam>
/// <remarks>
/// Operators are of the selected axes, and the others are a batch. Each reads the samples once and makes no arrays between
/// (except a derivative along several axes: see <see cref="Derivative(int, int)"/>). Forms with a destination allocate nothing once an operator is prepared.
/// The magnitude and the angle are in <see cref="FieldRoots"/>, because not every number has them.
/// </remarks>
public sealed class Field<T, TGrid>
    where T : INumber<T>
    where TGrid : class
{
    internal Field(FieldOperators<T> operators) => Operators = operators;

    /// <summary>The derivatives along the axes as a plan: it shows the stencil at any index.</summary>
    public GradientPlan<T> Derivatives => Operators.Gradient;

    internal FieldOperators<T> Operators { get; }

    /// <summary>The derivative along each axis: the first one, or that of the options.</summary>
    /// <returns>One grid for each axis, in the order asked.</returns>
    public TGrid[] Gradient() => All(Plan(OperatorKind.Gradient));

    /// <inheritdoc cref="Gradient()"/>
    /// <param name="destinations">One for each axis, in the order asked.</param>
    /// <exception cref="ArgumentException">There is not one for each axis, one has another shape, or memory overlaps.</exception>
    public void Gradient(ReadOnlySpan<TGrid> destinations) => Fill(Plan(OperatorKind.Gradient), destinations);

    /// <summary>The sum of the second derivatives along all axes.</summary>
    /// <exception cref="ArgumentException">An axis has too few samples for a second derivative, or the options ask for a derivative or have a stencil of another.</exception>
    /// <exception cref="NotSupportedException">Samples may be missing, and the type has no NaN to tell it.</exception>
    public TGrid Laplacian() => One(Plan(OperatorKind.Laplacian));

    /// <inheritdoc cref="Laplacian()"/>
    /// <param name="destination">Where it goes.</param>
    /// <exception cref="ArgumentException">It has another shape, or memory overlaps.</exception>
    public void Laplacian(TGrid destination) => Fill(Plan(OperatorKind.Laplacian), destination);

    /// <summary>The derivative along one axis: the first one, or that of the options.</summary>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">The axis is not selected.</exception>
    public TGrid Derivative(int axis) => One(Along(axis));

    /// <inheritdoc cref="Derivative(int)"/>
    /// <param name="axis">The axis; negative numbers count from the last.</param>
    /// <param name="destination">Where it goes.</param>
    public void Derivative(int axis, TGrid destination) => Fill(Along(axis), destination);

    /// <summary>The derivative along one axis and then another; along the same axis twice the second derivative.</summary>
    /// <param name="first">An axis; negative numbers count from the last.</param>
    /// <param name="second">An axis; negative numbers count from the last.</param>
    /// <remarks>
    /// The order makes no difference: stencils are applied along the outermost axis first. It needs memory for some lines of the second axis: rows where that is the last
    /// axis, planes where it is the last but one.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is not selected, or the options ask for a derivative or to narrow stencils.</exception>
    /// <exception cref="NotSupportedException">Samples may be missing, and the type has no NaN to tell it.</exception>
    public TGrid Derivative(int first, int second) => One(Along(first, second));

    /// <inheritdoc cref="Derivative(int, int)"/>
    /// <param name="first">An axis; negative numbers count from the last.</param>
    /// <param name="second">An axis; negative numbers count from the last.</param>
    /// <param name="destination">Where it goes.</param>
    public void Derivative(int first, int second, TGrid destination) => Fill(Along(first, second), destination);

    /// <summary>All second derivatives.</summary>
    /// <exception cref="ArgumentException">An axis has too few samples for a second derivative, or the options ask for a derivative, a stencil or to narrow stencils.</exception>
    /// <exception cref="NotSupportedException">Samples may be missing, and the type has no NaN to tell it.</exception>
    /// <example>
    /// <code>
    /// var h = Field.Of(image, 1.0).Hessian();
    /// double twist = h[0, 1][y, x];                   // d0 d1 at a pixel; the same as h[1, 0]
    /// </code>
    /// </example>
    public Hessian<TGrid> Hessian() => new(All(Plan(OperatorKind.Hessian)), Operators.Axes.Length);

    internal TGrid One(OperatorPlan<T> plan)
    {
        var result = GridResults<T, TGrid>.Create(Operators.Shape);
        Fill(plan, result);
        return result;
    }

    internal TGrid[] All(OperatorPlan<T> plan)
    {
        var results = new TGrid[plan.Formulas.Count];
        foreach (ref var result in results.AsSpan())
        {
            result = GridResults<T, TGrid>.Create(Operators.Shape);
        }

        Fill(plan, results);
        return results;
    }

    internal void Fill(OperatorPlan<T> plan, TGrid destination)
    {
        using var strides = new OwnMemory<nint>(stackalloc nint[Extents.OnStack], Operators.Shape.Length);
        var target = GridResults<T, TGrid>.Of(destination, Operators.Shape, strides.Span, out bool isDense);
        Operators.Run(plan, target, strides.Span, isDense);
    }

    internal void Fill(OperatorPlan<T> plan, ReadOnlySpan<TGrid> destinations)
    {
        using var strides = new OwnMemory<nint>(stackalloc nint[4 * Extents.OnStack], Operators.Shape.Length * destinations.Length);
        using var targets = GridResults<T, TGrid>.Of(destinations, Operators.Shape, strides.Span, out bool areDense);
        Operators.Run(plan, targets, strides.Span, areDense);
    }

    private OperatorPlan<T> Plan(OperatorKind kind) => Operators.Plan(new(kind), Joins.OfNumbers<T>());

    private OperatorPlan<T> Along(int axis) => Operators.Plan(new(OperatorKind.Derivative, First: Counted(axis, nameof(axis))), Joins.OfNumbers<T>());

    private OperatorPlan<T> Along(int first, int second) => Operators.Plan(
        new(OperatorKind.Derivative, First: Counted(first, nameof(first)), Second: Counted(second, nameof(second))), Joins.OfNumbers<T>());

    private int Counted(int axis, string parameter)
    {
        int counted = Validation.Axis(axis, Operators.Shape.Length, 0, parameter);
        return Operators.Axes.Contains(counted) ? counted : throw Refusal.DerivativeAxisNotSelected(counted, Operators.Axes, parameter);
    }
}

/// <summary>The second derivatives of a field. Those beneath the diagonal are those above it.</summary>
/// <typeparam name="TGrid">What each is in.</typeparam>
public readonly struct Hessian<TGrid>
    where TGrid : class
{
    private readonly TGrid[] distinct;

    internal Hessian(TGrid[] distinct, int rank)
    {
        this.distinct = distinct;
        Rank = rank;
    }

    /// <summary>How many axes it is of.</summary>
    public int Rank { get; }

    /// <summary>Those on and above the diagonal, row by row: <c>(0, 0), (0, 1), ..., (1, 1), ...</c></summary>
    public ReadOnlySpan<TGrid> Distinct => distinct;

    /// <summary>The derivative along the i-th and the j-th of the selected axes.</summary>
    /// <param name="i">Which axis, in the order asked.</param>
    /// <param name="j">Which axis, in the order asked.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    public TGrid this[int i, int j]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(i);
            ArgumentOutOfRangeException.ThrowIfNegative(j);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(i, Rank);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(j, Rank);
            var (row, column) = (Math.Min(i, j), Math.Max(i, j));
            return distinct[(row * Rank) - (row * (row - 1) / 2) + column - row];
        }
    }
}
