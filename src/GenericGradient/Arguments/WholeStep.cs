using System;
using System.Numerics;

namespace GenericGradient;

/// <summary>
/// A step that is a whole number and has no element type yet. <see cref="Spacing.Step(int)"/> returns it, and it converts to a
/// <see cref="Spacing{T}"/> of any type.
/// </summary>
public readonly record struct WholeStep
{
    internal WholeStep(int value) => Value = value;

    /// <summary>The distance from a sample to the next, as a whole number.</summary>
    public int Value { get; }

    /// <summary>Makes a spacing with this step for samples of type <typeparamref name="T"/>. Use it where the compiler cannot infer the type.</summary>
    /// <typeparam name="T">The element type of the samples.</typeparam>
    /// <exception cref="OverflowException"><typeparamref name="T"/> cannot hold the number.</exception>
    public Spacing<T> To<T>()
        where T : INumber<T> => Spacing.Step<T>(T.CreateChecked(Value));

    /// <summary>The step in words, such as <c>step 2</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"step {Value}");
}
