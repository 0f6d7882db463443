using System;
using System.Linq;
using System.Numerics;
using Xunit;

namespace GenericGradient.Tests.Refusals.Random;

/// <summary>How a random call ended.</summary>
internal enum Outcome
{
    /// <summary>With the bits of the definition.</summary>
    Right,

    /// <summary>With an exception that names a bad argument, and nothing written.</summary>
    Refused,

    /// <summary>With the exception of the element type's own arithmetic, where the definition ends with it, too.</summary>
    BeyondType,
}

/// <summary>One random call: either right, or refused as it must be.</summary>
internal static class RandomCall
{
    private const int MostSamples = 20_000;

    /// <summary>Whether a plan is executed, not only made.</summary>
    public static bool IsExecuted(Arguments a) => Product(a) <= MostSamples;

    /// <summary>Makes the call, and fails where it does not end as it must.</summary>
    public static Outcome Check<T>(Arguments given)
        where T : struct, INumber<T>
    {
        Spacing<T>[] spacings = [.. given.Spacings.Select((argument, k) => Spacing<T>(given, argument, k))];
        var a = given with { Fault = Applicable(given, spacings) };
        var bad = Verdict.Of(a, spacings);
        bool isMade = a.Shape.All(extent => extent >= 0) && Product(a) <= MostSamples;
        T[] samples = isMade ? Numbers<T>.Samples((long)Product(a), a.Seed) : [];
        T[][] expected = [];
        bool isBeyondType = false;
        if (bad.Count == 0 && isMade && !Numbers<T>.AreIntegers)
        {
            try
            {
                expected = Expected(a, spacings, samples);
            }
            catch (OverflowException)
            {
                isBeyondType = true;
            }
        }

        var room = new Room<T>();
        T[][] results;
        try
        {
            results = new Caller<T>(a, spacings, samples, room).Call();
        }
        catch (Exception error)
        {
            bool isDocumented = error switch
            {
                ArgumentException argument => bad.Contains(argument.ParamName!),
                NotSupportedException => Numbers<T>.AreIntegers,
                OverflowException => isBeyondType,
                _ => false,
            };
            Assert.True(isDocumented, $"Bad are [{string.Join(", ", bad)}], thrown was {error}");
            Assert.True(isBeyondType || room.IsUntouched, "Something was written.");
            return isBeyondType ? Outcome.BeyondType : Outcome.Refused;
        }

        Assert.False(Numbers<T>.AreIntegers, "Integers are not refused.");
        Assert.True(bad.Count == 0, $"Not refused for {string.Join(", ", bad)}.");
        Assert.False(isBeyondType, "The definition overflows.");
        for (int k = 0; k < expected.Length; k++)
        {
            Bits.Equal<T>(expected[k], results[k], $"result {k}");
        }

        return Outcome.Right;
    }

    private static Spacing<T> Spacing<T>(Arguments a, AxisArgument argument, int k)
        where T : struct, INumber<T>
    {
        int axis = k < a.Selected.Length ? a.Selected[k] : 0;
        axis = axis < 0 ? axis + a.Rank : axis;
        long extent = axis >= 0 && axis < a.Rank ? a.Shape[axis] : 3;
        return argument.Kind switch
        {
            SpacingKind.Step => GenericGradient.Spacing.Step(Numbers<T>.Step(argument.Value)),
            SpacingKind.Coordinates => GenericGradient.Spacing.Coordinates(Numbers<T>.Coordinates(argument, extent)),
            _ => default,
        };
    }

    private static T[][] Expected<T>(Arguments a, Spacing<T>[] spacings, T[] samples)
        where T : struct, INumber<T> =>
    [
        .. a.Selected.Select((axis, k) => spacings[a.IsList ? k : 0] is var spacing && spacing.Kind == SpacingKind.Coordinates
            ? NaiveGradient.Compute(samples, Shape(a), Counted(a, axis), null, spacing.CoordinateValues.ToArray(), a.EdgeOrder)
            : NaiveGradient.Compute(
                samples, Shape(a), Counted(a, axis), spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One, null, a.EdgeOrder)),
    ];

    private static int[] Shape(Arguments a) => [.. a.Shape.Select(extent => (int)extent)];

    private static int Counted(Arguments a, int axis) => axis < 0 ? axis + a.Rank : axis;

    private static BigInteger Product(Arguments a) => a.Shape.Aggregate(BigInteger.One, (product, extent) => product * extent);

    /// <summary>The fault, where a call of this kind can have it.</summary>
    private static Fault Applicable<T>(Arguments a, Spacing<T>[] spacings)
        where T : INumber<T>
    {
        int count = a.Selected.Length;
        if (!a.IsInto || Product(a) > MostSamples || a.Shape.Any(extent => extent < 0))
        {
            return Fault.None;
        }

        bool hasSamples = Product(a) > 0;
        bool can = a.Fault switch
        {
            Fault.OneFewer => count > 0 && (a.Entry == Entry.PlanStacked ? hasSamples : a.IsStacked || !a.HasOneDestination),
            Fault.OneMore => a.Entry == Entry.PlanStacked ? hasSamples : a.IsStacked || !a.HasOneDestination,
            Fault.Shorter => count > 0 && hasSamples,
            Fault.Longer => count > 0,
            Fault.Null => count > 0 && a.Entry is Entry.ArrayInto or Entry.ArrayAlongInto or Entry.TensorInto or Entry.PlanArrays,
            Fault.OverSamples => count > 0 && hasSamples,
            Fault.OverEachOther => count > 1 && hasSamples && !a.HasOneDestination,
            Fault.OverCoordinates => a.Entry == Entry.LineInto && hasSamples && spacings[0].CoordinateValues.Length > 0,
            _ => false,
        };
        return can ? a.Fault : Fault.None;
    }
}
