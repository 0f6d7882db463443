using System.ComponentModel;
using System.Numerics;
using GenericGradient.Operators;

namespace GenericGradient.Declared;

/// <summary>Begins calls of declared operators.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OperatorCall
{
    /// <summary>A call over any numbers.</summary>
    /// <param name="declaration">What was declared.</param>
    public static OperatorCall<T> Of<T>(OperatorDeclaration declaration)
        where T : INumber<T> => new(declaration, Joins.OfNumbers<T>());

    /// <summary>A call over numbers that have roots.</summary>
    /// <param name="declaration">What was declared.</param>
    public static OperatorCall<T> OfRoots<T>(OperatorDeclaration declaration)
        where T : INumber<T>, IRootFunctions<T> => new(declaration, Joins.OfRoots<T>());

    /// <summary>A call over tensors of any numbers.</summary>
    /// <param name="declaration">What was declared.</param>
    public static TensorCall<T> OfTensors<T>(OperatorDeclaration declaration)
        where T : INumber<T> => new(declaration, Joins.OfNumbers<T>());

    /// <summary>A call over tensors of numbers that have roots.</summary>
    /// <param name="declaration">What was declared.</param>
    public static TensorCall<T> OfTensorsWithRoots<T>(OperatorDeclaration declaration)
        where T : INumber<T>, IRootFunctions<T> => new(declaration, Joins.OfRoots<T>());
}
