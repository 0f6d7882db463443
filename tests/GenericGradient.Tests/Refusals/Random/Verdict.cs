using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Tests.Refusals.Random;

/// <summary>
/// What must be refused, written down from the documentation a second time: the names of all arguments that are bad, none for a good call.
/// </summary>
internal static class Verdict
{
    /// <summary>The bad arguments of a call.</summary>
    /// <param name="a">The arguments.</param>
    /// <param name="spacings">Their spacings in the element type.</param>
    public static IReadOnlySet<string> Of<T>(Arguments a, IReadOnlyList<Spacing<T>> spacings)
        where T : struct, INumber<T>
    {
        var bad = new HashSet<string>();
        if (a.EdgeOrder != 1 && a.EdgeOrder != 2)
        {
            bad.Add("options");
        }

        if (a.Shape.Any(extent => extent < 0)
            || (!a.Shape.Contains(0) && a.Shape.Aggregate(BigInteger.One, (product, extent) => product * extent) > int.MaxValue))
        {
            bad.Add("shape");
        }

        int[] counted = [.. a.Selected.Select(axis => axis < 0 ? axis + a.Rank : axis)];
        if (counted.Any(axis => axis < 0 || axis >= a.Rank) || counted.Distinct().Count() < counted.Length)
        {
            bad.Add(a.IsAlong ? "axis" : "axes");
        }

        if (a.IsList ? spacings.Count != counted.Length : counted.Length > 1 && spacings[0].Kind == SpacingKind.Coordinates)
        {
            bad.Add("spacing");
        }

        for (int k = 0; k < counted.Length; k++)
        {
            if (counted[k] < 0 || counted[k] >= a.Rank)
            {
                continue;
            }

            long extent = a.Shape[counted[k]];
            if (extent < a.EdgeOrder + 1L)
            {
                bad.Add(a.IsPlan ? "shape" : "samples");
            }

            if ((!a.IsList || k < spacings.Count) && (IsBad(spacings[a.IsList ? k : 0], extent) || (a.IsPlan && HasNoWeights(spacings[a.IsList ? k : 0], a.EdgeOrder))))
            {
                bad.Add("spacing");
            }
        }

        if (a.Fault != Fault.None)
        {
            bad.Add(a.HasOneDestination ? "destination" : "destinations");
        }

        return bad;
    }

    private static bool IsBad<T>(Spacing<T> spacing, long extent)
        where T : struct, INumber<T> => spacing.Kind switch
        {
            SpacingKind.Step => T.IsZero(spacing.StepValue) || !IsFinite(() => spacing.StepValue + spacing.StepValue),
            SpacingKind.Coordinates => AreBad(spacing.CoordinateValues.ToArray(), extent),
            _ => false,
        };

    /// <summary>A plan tells the weights of each sample, which must be numbers.</summary>
    private static bool HasNoWeights<T>(Spacing<T> spacing, int edgeOrder)
        where T : struct, INumber<T>
    {
        T two = T.One + T.One, four = two + two;
        if (spacing.Kind == SpacingKind.Step)
        {
            T h = spacing.StepValue;
            return !IsFinite(() => edgeOrder == 1 ? T.One / h : four / (two * h));
        }

        T[] x = spacing.CoordinateValues.ToArray();
        return Enumerable.Range(0, x.Length).Any(i => i > 0 && i < x.Length - 1
            ? !IsFinite(() => Middle(x[i] - x[i - 1], x[i + 1] - x[i]))
            : edgeOrder == 1 && x.Length > 1 && !IsFinite(() => T.One / (i == 0 ? x[1] - x[0] : x[^1] - x[^2])));

        static T Middle(T hl, T hr) => (hr / (hl * (hl + hr))) - (hl / (hr * (hl + hr)));
    }

    private static bool AreBad<T>(T[] x, long extent)
        where T : struct, INumber<T>
    {
        if (x.Length != extent || !x.All(T.IsFinite))
        {
            return true;
        }

        for (int first = 0; first < x.Length; first++)
        {
            // The windows of two and of three that begin here.
            if (first + 1 < x.Length && (x[first] == x[first + 1] || !IsFinite(() => x[first + 1] - x[first])))
            {
                return true;
            }

            if (first + 2 < x.Length && (x[first] == x[first + 2] || !HaveProducts(x[first], x[first + 1], x[first + 2])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The steps times the way over both are neither infinite nor without all their digits, nor are the weights infinite.</summary>
    private static bool HaveProducts<T>(T a, T b, T c)
        where T : struct, INumber<T>
    {
        try
        {
            T hl = b - a, hr = c - b;
            T left = hl * (hl + hr), right = hr * (hl + hr);
            return T.IsNormal(left) && T.IsNormal(right)
                && T.IsFinite(hr / left) && T.IsFinite(hl / right)
                && T.IsFinite((hl + (hl + hr)) / left) && T.IsFinite((hr + (hl + hr)) / right);
        }
        catch (ArithmeticException)
        {
            return false;
        }
    }

    /// <summary>Whether it is a finite number: integers divide by zero where a product of theirs has wrapped around to it.</summary>
    private static bool IsFinite<T>(Func<T> number)
        where T : struct, INumber<T>
    {
        try
        {
            return T.IsFinite(number());
        }
        catch (ArithmeticException)
        {
            return false;
        }
    }
}
