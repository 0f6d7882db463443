using System;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing;

/// <summary>Which constant steps are steps once they are converted to the element type.</summary>
internal static class StepValues
{
    /// <summary>The smallest number that <c>Half</c> rounds to infinity.</summary>
    private const double HalfOverflow = 65520;

    /// <summary>The largest number that <c>Half</c> rounds to 0: half of its smallest, a tie.</summary>
    private const double HalfUnderflow = 1.0 / (1 << 25);

    /// <summary>Whether a step stays finite and apart from 0.</summary>
    public static bool IsGood(double step, ITypeSymbol element)
    {
        double size = Math.Abs(step);
        if (double.IsNaN(step) || double.IsInfinity(step) || size == 0)
        {
            return false;
        }

        return (element.SpecialType, element.Name) switch
        {
            (SpecialType.System_Single, _) => !float.IsInfinity((float)step) && (float)step != 0,
            (SpecialType.System_Decimal, _) => IsDecimal(step),
            (_, "Half") => size is > HalfUnderflow and < HalfOverflow,
            _ => true,
        };
    }

    private static bool IsDecimal(double step)
    {
        try
        {
            return (decimal)step != 0;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
