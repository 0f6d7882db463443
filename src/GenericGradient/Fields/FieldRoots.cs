using System;
using System.Numerics;
using GenericGradient.Fields;
using GenericGradient.Operators;

namespace GenericGradient;

/// <summary>The operators of fields that need roots and angles, which not every number has.</summary>
public static class FieldRoots
{
    /// <summary>The magnitude of the gradient, <c>sqrt(d0^2 + d1^2 + ...)</c>.</summary>
    /// <typeparam name="T">The element type of the results: a number that has roots.</typeparam>
    /// <typeparam name="TGrid">What the result is in.</typeparam>
    /// <param name="field">The field.</param>
    /// <exception cref="ArgumentException">The options ask for a derivative.</exception>
    /// <example>
    /// <code>
    /// double[,] steepness = Field.Of(elevation, [90.0, 72.0]).Magnitude();
    /// </code>
    /// </example>
    public static TGrid Magnitude<T, TGrid>(this Field<T, TGrid> field)
        where T : INumber<T>, IRootFunctions<T>
        where TGrid : class => field.One(Plan(field));

    /// <inheritdoc cref="Magnitude{T, TGrid}(Field{T, TGrid})"/>
    /// <param name="field">The field.</param>
    /// <param name="destination">Where it goes.</param>
    /// <exception cref="ArgumentException">The destination has another shape, or memory overlaps.</exception>
    public static void Magnitude<T, TGrid>(this Field<T, TGrid> field, TGrid destination)
        where T : INumber<T>, IRootFunctions<T>
        where TGrid : class => field.Fill(Plan(field), destination);

    /// <summary>The magnitude of the gradient along two axes, and the angle from x towards y of where it points, in radians from -pi to pi.</summary>
    /// <typeparam name="T">The element type of the results: a floating-point number.</typeparam>
    /// <typeparam name="TGrid">What the results are in.</typeparam>
    /// <param name="field">The field.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <exception cref="ArgumentOutOfRangeException">The frame is none.</exception>
    /// <exception cref="ArgumentException">There are not two selected axes, or the options ask for a derivative.</exception>
    public static (TGrid Magnitude, TGrid Angle) MagnitudeAndAngle<T, TGrid>(this Field<T, TGrid> field, Frame frame)
        where T : IFloatingPointIeee754<T>
        where TGrid : class
    {
        var results = field.All(Plan(field, frame));
        return (results[0], results[1]);
    }

    /// <inheritdoc cref="MagnitudeAndAngle{T, TGrid}(Field{T, TGrid}, Frame)"/>
    /// <param name="field">The field.</param>
    /// <param name="frame">Which axis is x.</param>
    /// <param name="magnitude">Where the magnitude goes.</param>
    /// <param name="angle">Where the angle goes.</param>
    /// <exception cref="ArgumentNullException">A destination is null.</exception>
    /// <exception cref="ArgumentException">A destination has another shape, or memory overlaps.</exception>
    public static void MagnitudeAndAngle<T, TGrid>(this Field<T, TGrid> field, Frame frame, TGrid magnitude, TGrid angle)
        where T : IFloatingPointIeee754<T>
        where TGrid : class
    {
        ArgumentNullException.ThrowIfNull(magnitude);
        ArgumentNullException.ThrowIfNull(angle);
        field.Fill(Plan(field, frame), [magnitude, angle]);
    }

    private static OperatorPlan<T> Plan<T, TGrid>(Field<T, TGrid> field)
        where T : INumber<T>, IRootFunctions<T>
        where TGrid : class => field.Operators.Plan(new(OperatorKind.Magnitude), Joins.OfRoots<T>());

    private static OperatorPlan<T> Plan<T, TGrid>(Field<T, TGrid> field, Frame frame)
        where T : IFloatingPointIeee754<T>
        where TGrid : class =>
        field.Operators.Plan(new(OperatorKind.MagnitudeAndAngle, frame), Joins.OfAngles<T>());
}
