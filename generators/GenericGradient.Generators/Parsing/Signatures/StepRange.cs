using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

/// <summary>
/// Which constant steps the checks of a generated kernel refuse when it runs: the same rule in the same arithmetic, that of the element type.
/// </summary>
internal static class StepRange
{
    /// <summary>Half has 11 digits, its last one for the smallest numbers at 2^-24, and the first number beyond it at 65520.</summary>
    private const int HalfDigits = 11;
    private const double HalfLast = 1.0 / (1 << 24);
    private const double HalfSmallestNormal = 1.0 / (1 << 14);
    private const double HalfOverflow = 65520;

    /// <summary>2^96: all doubles below it are decimals, rounded.</summary>
    private const double DecimalOverflow = 79228162514264337593543950336.0;

    private const double SmallestNormal = 2.2250738585072014e-308;
    private const float SmallestNormalSingle = 1.17549435e-38f;

    private static readonly string[] Powers = ["that", "its square", "its cube", "its fourth power"];

    /// <summary>What is wrong with a step, or null.</summary>
    /// <param name="step">The step, as the attribute has it.</param>
    /// <param name="element">The element type; nothing is known of types that others have made.</param>
    /// <param name="derivative">The power of the step that is divided by: 1 to 4.</param>
    /// <param name="largest">Its largest multiple that is divided by.</param>
    public static string? Problem(double step, ITypeSymbol element, int derivative, int largest)
    {
        string type = element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        string notAStep = $"a step must be finite and not 0 as a {type}";
        if (double.IsNaN(step) || double.IsInfinity(step) || step == 0)
        {
            return notAStep;
        }

        var (isStep, isInRange) = (element.SpecialType, element.Name) switch
        {
            (SpecialType.System_Double, _) => InDouble(step, derivative, largest),
            (SpecialType.System_Single, _) => InSingle((float)step, derivative, largest),
            (SpecialType.System_Decimal, _) => InDecimal(step, derivative, largest),
            (_, "Half") => InHalf(ToHalf(step), derivative, largest),
            _ => (true, true),
        };
        return !isStep ? notAStep
            : isInRange ? null
            : $"{largest.ToString(CultureInfo.InvariantCulture)} times {Powers[derivative - 1]} is beyond the range of {type}";
    }

    /// <summary>Whether an element type holds a finite number, which may be rounded to it.</summary>
    public static bool Holds(ITypeSymbol element, double value) => (element.SpecialType, element.Name) switch
    {
        (SpecialType.System_Single, _) => !float.IsInfinity((float)value),
        (SpecialType.System_Decimal, _) => Math.Abs(value) < DecimalOverflow,
        (_, "Half") => !double.IsInfinity(ToHalf(value)),
        _ => true,
    };

    private static (bool IsStep, bool IsInRange) InDouble(double step, int derivative, int largest)
    {
        double power = Power(step, derivative, static (a, b) => a * b);
        return (true, (derivative == 1 || Math.Abs(power) >= SmallestNormal) && !double.IsInfinity(largest * power));
    }

    private static (bool IsStep, bool IsInRange) InSingle(float step, int derivative, int largest)
    {
        float power = Power(step, derivative, static (a, b) => (float)(a * b));
        return (
            step != 0 && !float.IsInfinity(step),
            (derivative == 1 || Math.Abs(power) >= SmallestNormalSingle) && !float.IsInfinity((float)((float)largest * power)));
    }

    private static (bool IsStep, bool IsInRange) InHalf(double step, int derivative, int largest)
    {
        // Products of two numbers of 11 digits are exact here, so each is rounded once.
        double power = Power(step, derivative, static (a, b) => ToHalf(a * b));
        return (
            step != 0 && !double.IsInfinity(step),
            (derivative == 1 || Math.Abs(power) >= HalfSmallestNormal) && !double.IsInfinity(ToHalf(ToHalf(largest) * power)));
    }

    private static (bool IsStep, bool IsInRange) InDecimal(double step, int derivative, int largest)
    {
        bool isStep = false;
        try
        {
            decimal value = (decimal)step;
            isStep = value != 0;
            decimal power = Power(value, derivative, static (a, b) => a * b);
            return (isStep, power != 0 && largest * power != 0);
        }
        catch (OverflowException)
        {
            return (isStep, false);
        }
    }

    /// <summary>A power as generated code makes it: one product after the other, each rounded.</summary>
    private static T Power<T>(T step, int exponent, Func<T, T, T> product) => Enumerable.Repeat(step, exponent).Aggregate(product);

    /// <summary>The nearest number that Half has, ties to even.</summary>
    private static double ToHalf(double value)
    {
        double size = Math.Abs(value);
        if (!(size < HalfOverflow))
        {
            return value > 0 ? double.PositiveInfinity : double.NegativeInfinity;
        }

        double last = HalfLast;
        while (size >= last * (1 << HalfDigits))
        {
            last *= 2;
        }

        return Math.Round(value / last, MidpointRounding.ToEven) * last;
    }
}
