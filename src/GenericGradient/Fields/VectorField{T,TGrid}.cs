using System;
using System.Numerics;
using GenericGradient.Fields;
using GenericGradient.Operators;
using GenericGradient.Refusals;

namespace GenericGradient;

/// <summary>
/// A vector field: a component for each selected axis, where they are, and the operators of it. <see cref="VectorField"/> makes them. It refers to its components:
/// operators see what is in them when they are computed.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TGrid">What components and results are in.</typeparam>
public class VectorField<T, TGrid>
    where T : INumber<T>
    where TGrid : class
{
    internal VectorField(FieldOperators<T> operators) => Operators = new(operators);

    /// <summary>The derivatives along the axes as a plan: it shows the stencil at any index.</summary>
    public GradientPlan<T> Derivatives => Operators.Derivatives;

    private protected Field<T, TGrid> Operators { get; }

    /// <summary>The derivative of each component along its own axis, added up: <c>d0 u0 + d1 u1 + ...</c></summary>
    /// <exception cref="NotSupportedException">Samples may be missing, and the type has no NaN to tell it.</exception>
    public TGrid Divergence() => Operators.One(PlanOf(OperatorKind.Divergence));

    /// <inheritdoc cref="Divergence()"/>
    /// <param name="destination">Where it goes.</param>
    /// <exception cref="ArgumentException">It has another shape, or memory overlaps.</exception>
    public void Divergence(TGrid destination) => Operators.Fill(PlanOf(OperatorKind.Divergence), destination);

    /// <summary>The derivatives of all components along all axes.</summary>
    /// <returns>At <c>[i, j]</c> that of component i along axis j, both in the order of the selected axes.</returns>
    public TGrid[,] Jacobian()
    {
        var all = Operators.All(PlanOf(OperatorKind.Jacobian));
        int axes = Operators.Operators.Axes.Length;
        var jacobian = new TGrid[axes, axes];
        for (int place = 0; place < all.Length; place++)
        {
            jacobian[place / axes, place % axes] = all[place];
        }

        return jacobian;
    }

    /// <summary>
    /// How the field turns. Of two axes the curl around z, <c>dv/dx - du/dy</c>; of three the curl around each axis, in the order of the axes.
    /// </summary>
    /// <param name="frame">Which axis is x: the sign depends on it.</param>
    /// <returns>One grid of two axes, three of three.</returns>
    /// <exception cref="ArgumentException">There are not two or three axes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    public TGrid[] Curl(Frame frame) => Operators.All(PlanOf(OperatorKind.Curl, frame));

    /// <inheritdoc cref="Curl(Frame)"/>
    /// <param name="frame">Which axis is x: the sign depends on it.</param>
    /// <param name="destinations">Where the results go: one of two axes, three of three.</param>
    /// <exception cref="ArgumentException">Their number is wrong, one has another shape, or memory overlaps.</exception>
    public void Curl(Frame frame, ReadOnlySpan<TGrid> destinations) => Operators.Fill(PlanOf(OperatorKind.Curl, frame), destinations);

    private OperatorPlan<T> PlanOf(OperatorKind kind, Frame frame = default) => Operators.Operators.Plan(new(kind, frame), Joins.OfNumbers<T>());
}

/// <summary>A vector field that says which axis is x.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TGrid">What components and results are in.</typeparam>
public sealed class OrientedVectorField<T, TGrid> : VectorField<T, TGrid>
    where T : INumber<T>
    where TGrid : class
{
    internal OrientedVectorField(FieldOperators<T> operators, Frame frame)
        : base(operators) => Frame = frame is Frame.AxisOrder or Frame.Reversed ? frame : throw Refusal.UnknownFrame(frame);

    /// <summary>Which axis is x.</summary>
    public Frame Frame { get; }

    /// <inheritdoc cref="VectorField{T, TGrid}.Curl(Frame)" path="/summary"/>
    /// <returns>One grid of two axes, three of three.</returns>
    /// <exception cref="ArgumentException">There are not two or three axes.</exception>
    /// <example>
    /// <code>
    /// // A rigid rotation, u = -y and v = x, turns by 2 everywhere.
    /// double[,] turns = VectorField.Of([v, u], 1.0, Frame.Reversed).Curl()[0];
    /// </code>
    /// </example>
    public TGrid[] Curl() => Curl(Frame);

    /// <inheritdoc cref="Curl()"/>
    /// <param name="destinations">Where the results go: one of two axes, three of three.</param>
    /// <exception cref="ArgumentException">Their number is wrong, one has another shape, or memory overlaps.</exception>
    public void Curl(ReadOnlySpan<TGrid> destinations) => Curl(Frame, destinations);
}
