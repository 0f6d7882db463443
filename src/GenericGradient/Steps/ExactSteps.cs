using System;
using System.Numerics;
using GenericGradient.Checks;
using GenericGradient.Numbers;
using GenericGradient.Refusals;

namespace GenericGradient.Steps;

/// <summary>
/// The steps between coordinates that are whole numbers. Differences are made exactly, whatever they are made of and however far they reach,
/// and rounded once.
/// </summary>
internal static class ExactSteps
{
    /// <summary>The steps between integers of any type.</summary>
    public static T[] OfIntegers<TCoordinate, T>(ReadOnlySpan<TCoordinate> coordinates, string parameter)
        where TCoordinate : IBinaryInteger<TCoordinate>
        where T : INumber<T>
    {
        Validation.ElementType<T>();
        var steps = new T[Math.Max(coordinates.Length - 1, 0)];
        for (int i = 1; i < coordinates.Length; i++)
        {
            Differ(coordinates, i, parameter);
            var (before, value) = (coordinates[i - 1], coordinates[i]);
            try
            {
                T distance = value > before ? Distance<TCoordinate, T>(before, value) : Distance<TCoordinate, T>(value, before);
                steps[i - 1] = value > before ? distance : -distance;
            }
            catch (OverflowException error)
            {
                throw Refusal.PlacesOutOfRange<TCoordinate, T>(i, before, value, default, parameter, error);
            }

            IsStep(steps[i - 1], coordinates, i, parameter);
        }

        return steps;
    }

    /// <summary>The steps between times, in units of <paramref name="per"/>.</summary>
    public static T[] OfTimes<TTime, TClock, T>(ReadOnlySpan<TTime> times, TimeSpan per)
        where TTime : IEquatable<TTime>
        where TClock : IClock<TTime>
        where T : INumber<T>
    {
        Validation.ElementType<T>();
        Validation.Unit(per, nameof(per));
        var steps = new T[Math.Max(times.Length - 1, 0)];
        for (int i = 1; i < times.Length; i++)
        {
            Differ(times, i, nameof(times));
            long before = TClock.Ticks(times[i - 1]), value = TClock.Ticks(times[i]);
            try
            {
                // Modulo 2^64 the difference of the higher and the lower one is the true one.
                steps[i - 1] = value > before
                    ? NearestNumber.Quotient<T>((ulong)value - (ulong)before, (ulong)per.Ticks)
                    : -NearestNumber.Quotient<T>((ulong)before - (ulong)value, (ulong)per.Ticks);
            }
            catch (OverflowException error)
            {
                throw Refusal.PlacesOutOfRange<TTime, T>(i, times[i - 1], times[i], default, nameof(times), error);
            }

            IsStep(steps[i - 1], times, i, nameof(times));
        }

        return steps;
    }

    /// <summary>The distance of two integers.</summary>
    private static T Distance<TCoordinate, T>(TCoordinate low, TCoordinate high)
        where TCoordinate : IBinaryInteger<TCoordinate>
        where T : INumber<T> => IsWithin64Bits<TCoordinate>()
            ? NearestNumber.Quotient<T>(unchecked(ulong.CreateTruncating(high) - ulong.CreateTruncating(low)), 1) // true modulo 2^64
            : NearestNumber.Whole<T>(Wide(high) - Wide(low));

    private static bool IsWithin64Bits<T>() =>
        typeof(T) == typeof(sbyte) || typeof(T) == typeof(byte) || typeof(T) == typeof(short) || typeof(T) == typeof(ushort)
        || typeof(T) == typeof(char) || typeof(T) == typeof(int) || typeof(T) == typeof(uint) || typeof(T) == typeof(long)
        || typeof(T) == typeof(ulong) || typeof(T) == typeof(nint) || typeof(T) == typeof(nuint);

    /// <summary>The value of an integer of any type, by its bytes: every type has them, whatever it converts to.</summary>
    private static BigInteger Wide<TCoordinate>(TCoordinate value)
        where TCoordinate : IBinaryInteger<TCoordinate>
    {
        if (typeof(TCoordinate) == typeof(BigInteger))
        {
            return (BigInteger)(object)value;
        }

        int count = value.GetByteCount();
        Span<byte> bytes = count <= 64 ? stackalloc byte[64] : new byte[count];
        return new(bytes[..value.WriteLittleEndian(bytes)], isUnsigned: !TCoordinate.IsNegative(value));
    }

    /// <summary>Three neighbours differ.</summary>
    private static void Differ<TPlace>(ReadOnlySpan<TPlace> places, int i, string parameter)
        where TPlace : IEquatable<TPlace>
    {
        for (int distance = 1; distance <= Math.Min(2, i); distance++)
        {
            if (places[i - distance].Equals(places[i]))
            {
                throw Refusal.CoincidingPlaces(i - distance, i, places[i], parameter);
            }
        }
    }

    /// <summary>What is rounded is still a step.</summary>
    private static void IsStep<TPlace, T>(T step, ReadOnlySpan<TPlace> places, int i, string parameter)
        where T : INumber<T>
    {
        if (T.IsZero(step) || !T.IsFinite(step))
        {
            throw Refusal.PlacesOutOfRange(i, places[i - 1], places[i], step, parameter, null);
        }
    }
}
