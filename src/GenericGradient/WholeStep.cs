using System;
using System.Numerics;

namespace GenericGradient;

/// <summary>
/// A step that is a whole number, and of no element type yet: what <see cref="Spacing.Step(int)"/> returns, and what becomes a
/// <see cref="Spacing{T}"/> of any type where one is asked for.
/// </summary>
public readonly record struct WholeStep
{
    internal WholeStep(int value) => Value = value;

    /// <summary>The step.</summary>
    public int Value { get; }

    /// <summary>The same step for samples of a type, where nothing else tells the type.</summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <exception cref="OverflowException">The type does not hold the number.</exception>
    public Spacing<T> To<T>()
        where T : INumber<T> => Spacing.Step<T>(T.CreateChecked(Value));

    /// <summary><c>step 2</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"step {Value}");
}
