using System;
using System.Numerics;
using GenericGradient.Engine;

namespace GenericGradient.Declared;

/// <summary>The formulas of all results of an operator, for the loops: they call them by the number of the result.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal interface IFormulas<T>
    where T : INumber<T>
{
    /// <summary>Whether there are any.</summary>
    static abstract bool Exist { get; }

    /// <inheritdoc cref="FusedLoop.Run"/>
    static abstract void Run(int result, scoped in Lines<T> lines, Span<T> destination, Storage storage);

    /// <inheritdoc cref="FusedLoop.Places"/>
    static abstract void Places(int result, scoped in Lines<T> lines, Span<T> destination, int distance);

    /// <inheritdoc cref="FusedLoop.JoinEnds"/>
    static abstract void JoinEnds(int result, scoped in Lines<T> lines, int known, Span<T> destination, int distance);
}

/// <summary>None: the operator goes by passes.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly struct NoFormulas<T> : IFormulas<T>
    where T : INumber<T>
{
    /// <inheritdoc/>
    public static bool Exist => false;

    /// <inheritdoc/>
    public static void Run(int result, scoped in Lines<T> lines, Span<T> destination, Storage storage) => throw new NotSupportedException();

    /// <inheritdoc/>
    public static void Places(int result, scoped in Lines<T> lines, Span<T> destination, int distance) => throw new NotSupportedException();

    /// <inheritdoc/>
    public static void JoinEnds(int result, scoped in Lines<T> lines, int known, Span<T> destination, int distance) => throw new NotSupportedException();
}

/// <summary>That of the one result.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFormula">The formula.</typeparam>
internal readonly struct OneFormula<T, TFormula> : IFormulas<T>
    where T : INumber<T>
    where TFormula : struct, IFormula<T>
{
    /// <inheritdoc/>
    public static bool Exist => true;

    /// <inheritdoc/>
    public static void Run(int result, scoped in Lines<T> lines, Span<T> destination, Storage storage) =>
        FusedLoop.Run<T, TFormula>(lines, destination, storage);

    /// <inheritdoc/>
    public static void Places(int result, scoped in Lines<T> lines, Span<T> destination, int distance) =>
        FusedLoop.Places<T, TFormula>(lines, destination, distance);

    /// <inheritdoc/>
    public static void JoinEnds(int result, scoped in Lines<T> lines, int known, Span<T> destination, int distance) =>
        FusedLoop.JoinEnds<T, TFormula>(lines, known, destination, distance);
}

/// <summary>Those of three results.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFirst">The formula of the first.</typeparam>
/// <typeparam name="TSecond">The formula of the second.</typeparam>
/// <typeparam name="TThird">The formula of the third.</typeparam>
internal readonly struct ThreeFormulas<T, TFirst, TSecond, TThird> : IFormulas<T>
    where T : INumber<T>
    where TFirst : struct, IFormula<T>
    where TSecond : struct, IFormula<T>
    where TThird : struct, IFormula<T>
{
    /// <inheritdoc/>
    public static bool Exist => true;

    /// <inheritdoc/>
    public static void Run(int result, scoped in Lines<T> lines, Span<T> destination, Storage storage)
    {
        switch (result)
        {
            case 0:
                FusedLoop.Run<T, TFirst>(lines, destination, storage);
                break;
            case 1:
                FusedLoop.Run<T, TSecond>(lines, destination, storage);
                break;
            default:
                FusedLoop.Run<T, TThird>(lines, destination, storage);
                break;
        }
    }

    /// <inheritdoc/>
    public static void Places(int result, scoped in Lines<T> lines, Span<T> destination, int distance)
    {
        switch (result)
        {
            case 0:
                FusedLoop.Places<T, TFirst>(lines, destination, distance);
                break;
            case 1:
                FusedLoop.Places<T, TSecond>(lines, destination, distance);
                break;
            default:
                FusedLoop.Places<T, TThird>(lines, destination, distance);
                break;
        }
    }

    /// <inheritdoc/>
    public static void JoinEnds(int result, scoped in Lines<T> lines, int known, Span<T> destination, int distance)
    {
        switch (result)
        {
            case 0:
                FusedLoop.JoinEnds<T, TFirst>(lines, known, destination, distance);
                break;
            case 1:
                FusedLoop.JoinEnds<T, TSecond>(lines, known, destination, distance);
                break;
            default:
                FusedLoop.JoinEnds<T, TThird>(lines, known, destination, distance);
                break;
        }
    }
}
