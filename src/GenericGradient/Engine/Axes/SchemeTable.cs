using System.Numerics;

namespace GenericGradient.Engine;

/// <summary>The formulas of an axis by steps as numbers, with nothing beyond its ends.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="derivative">Which derivative it is.</param>
/// <param name="interior">The formula in the interior.</param>
/// <param name="first">The formulas at the first samples, the first one first.</param>
/// <param name="last">The formulas at the last samples, the last one first.</param>
internal sealed class SchemeTable<T>(int derivative, StepFormula<T> interior, StepFormula<T>[] first, StepFormula<T>[] last)
    where T : INumber<T>
{
    /// <summary>Which derivative it is.</summary>
    public int Derivative { get; } = derivative;

    /// <summary>How many samples at the beginning have formulas of their own.</summary>
    public int Before => first.Length;

    /// <summary>How many samples at the end have formulas of their own.</summary>
    public int After => last.Length;

    /// <summary>The formula in the interior.</summary>
    public StepFormula<T> Interior { get; } = interior;

    /// <summary>The formula at an end: 0, 1, ... are the first samples, -1, -2, ... the last ones.</summary>
    public StepFormula<T> At(int end) => end >= 0 ? first[end] : last[-1 - end];
}

/// <summary>One formula by steps: differences with coefficients, divided by a multiple of the step or of its power.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="Coefficients">The coefficient of each difference.</param>
/// <param name="Plus">The neighbours that are subtracted from, in steps from the sample.</param>
/// <param name="Minus">The neighbours that are subtracted.</param>
/// <param name="IsSecond">Whether the differences are second ones, around the sample itself.</param>
/// <param name="Divisor">How many steps, or powers of the step, the sum is divided by.</param>
internal sealed record StepFormula<T>(T[] Coefficients, int[] Plus, int[] Minus, bool IsSecond, T Divisor)
    where T : INumber<T>
{
    /// <summary>Whether it is one difference without a coefficient.</summary>
    public bool IsPlain { get; } = Coefficients.Length == 1 && Coefficients[0] == T.One;
}
