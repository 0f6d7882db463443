using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GenericGradient.Engine;

/// <summary>A walk along an axis as a value, for lists of passes.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal abstract class AxisWalk<T>
    where T : INumber<T>
{
    /// <inheritdoc cref="Walk.Along"/>
    public abstract void Along(in Axis<T> axis, in Block<T> block, Span<T> results);
}

/// <summary>The walk of a form.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TForm">The formulas.</typeparam>
internal sealed class AxisWalk<T, TForm> : AxisWalk<T>
    where T : INumber<T>
    where TForm : struct, IAxisForm
{
    /// <summary>The only one: it has no state.</summary>
    public static readonly AxisWalk<T> Instance = new AxisWalk<T, TForm>();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Along(in Axis<T> axis, in Block<T> block, Span<T> results) => Walk.Along<T, TForm>(axis, block, results);
}
