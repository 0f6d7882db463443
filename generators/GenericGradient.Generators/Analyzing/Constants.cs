using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GenericGradient.Generators.Analyzing;

/// <summary>What the compiler knows of the values of arguments.</summary>
internal static class Constants
{
    /// <summary>The value of a constant, or null. A default value of an enumeration is its number 0.</summary>
    public static object? Of(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: { } value } ? value
        : operation is IConversionOperation { OperatorMethod: null } conversion ? Of(conversion.Operand)
        : null;

    /// <summary>The elements of a list that is written where it is passed; empty where it is not.</summary>
    public static ImmutableArray<IOperation> List(IOperation operation) => operation switch
    {
        IConversionOperation conversion => List(conversion.Operand),
        ICollectionExpressionOperation list => list.Elements,
        IArrayCreationOperation { Initializer: { } values } => values.ElementValues,
        _ => [],
    };

    /// <summary>Whether a list takes in others, so that nobody knows how long it is, and where in it a value stands.</summary>
    public static bool HasSpread(ImmutableArray<IOperation> list) => list.Any(static element => element is ISpreadOperation);

    /// <summary>Whether a number is finite.</summary>
    public static bool IsFinite(object number) => number switch
    {
        double value => !double.IsNaN(value) && !double.IsInfinity(value),
        float value => !float.IsNaN(value) && !float.IsInfinity(value),
        _ => true,
    };

    /// <summary>Whether a number can be a step.</summary>
    public static bool IsStep(object number) =>
        IsFinite(number) && (number is not IConvertible value || value.ToDouble(CultureInfo.InvariantCulture) != 0);

    /// <summary>The digits of a float, where they are those of another double; null where it is the same number.</summary>
    public static string? Digits(float number)
    {
        string digits = number.ToString("R", CultureInfo.InvariantCulture);
        return IsFinite(number) && double.Parse(digits, CultureInfo.InvariantCulture) != number ? digits : null;
    }

    /// <summary>A number as written in any culture.</summary>
    public static string Text(object number) => Convert.ToString(number, CultureInfo.InvariantCulture);
}
