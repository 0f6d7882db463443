using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using GenericGradient.Numbers;

namespace GenericGradient.Steps;

/// <summary>Places that are integers, where only their values tell: a generic method over all numbers cannot ask for the type of integers.</summary>
internal static class IntegerPlaces
{
    /// <summary>The exact steps between places of an integer type of the platform.</summary>
    /// <returns>Whether they are of such a type.</returns>
    public static bool TrySteps<TFrom, T>(ReadOnlySpan<TFrom> places, string parameter, [NotNullWhen(true)] out T[]? steps)
        where TFrom : INumber<TFrom>
        where T : INumber<T>
    {
        steps = TFrom.One switch
        {
            sbyte => Steps<TFrom, sbyte, T>(places, parameter),
            byte => Steps<TFrom, byte, T>(places, parameter),
            short => Steps<TFrom, short, T>(places, parameter),
            ushort => Steps<TFrom, ushort, T>(places, parameter),
            char => Steps<TFrom, char, T>(places, parameter),
            int => Steps<TFrom, int, T>(places, parameter),
            uint => Steps<TFrom, uint, T>(places, parameter),
            long => Steps<TFrom, long, T>(places, parameter),
            ulong => Steps<TFrom, ulong, T>(places, parameter),
            nint => Steps<TFrom, nint, T>(places, parameter),
            nuint => Steps<TFrom, nuint, T>(places, parameter),
            Int128 => Steps<TFrom, Int128, T>(places, parameter),
            UInt128 => Steps<TFrom, UInt128, T>(places, parameter),
            BigInteger => Steps<TFrom, BigInteger, T>(places, parameter),
            _ => null,
        };
        return steps is not null;
    }

    private static T[] Steps<TFrom, TInteger, T>(ReadOnlySpan<TFrom> places, string parameter)
        where TInteger : IBinaryInteger<TInteger>
        where T : INumber<T> => ExactSteps.OfIntegers<TInteger, T>(Conversion.As<TFrom, TInteger>(places), parameter);
}
