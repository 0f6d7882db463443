using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Operators.Tests.Exact;

namespace GenericGradient.Operators.Tests.Options;

/// <summary>
/// What options mean along one line, written a second time from their documentation, in exact fractions: weights from what they must do
/// (<see cref="Vandermonde"/>), samples beyond the ends walked to one by one, missing samples by the words of the rule.
/// </summary>
internal sealed class Definition(Fraction[] samples, bool[] isMissing, Places places, GradientOptions options)
{
    private int Extent => samples.Length;

    private (int First, int Last) Central(int accuracy)
    {
        int reach = (accuracy / 2) + ((options.Derivative + 1) / 2) - 1;
        return (-reach, reach);
    }

    /// <summary>The derivative at an index; null where there is none.</summary>
    public Fraction? At(int index)
    {
        bool narrows = options.Missing == Missing.Narrow;
        if (narrows && isMissing[index])
        {
            return null;
        }

        var scheme = Scheme(index, out bool isAtOtherEnd);
        if (!Touches(index, scheme))
        {
            return Apply(index, scheme);
        }

        foreach (var narrower in narrows ? Narrower(isAtOtherEnd) : [])
        {
            if (Exists(index, narrower) && !Touches(index, narrower))
            {
                return Apply(index, narrower);
            }
        }

        return null;
    }

    /// <summary>How many samples a one-sided axis must have.</summary>
    public static int LeastExtent(GradientOptions options) => options.Derivative + EdgeAccuracy(options);

    private static int EdgeAccuracy(GradientOptions options) => options.Accuracy == 2 ? (int)options.EdgeOrder : options.Accuracy;

    /// <summary>The offsets that the scheme reads at an index.</summary>
    private (int First, int Last) Scheme(int index, out bool isAtOtherEnd)
    {
        int count = options.Derivative + options.Accuracy, atEnd = LeastExtent(options);
        var inside = options.Side switch
        {
            StencilSide.Forward => (0, count - 1),
            StencilSide.Backward => (1 - count, 0),
            _ => Central(options.Accuracy),
        };
        isAtOtherEnd = true;
        if (index + inside.Item1 < 0 && options.Boundary[0].Low == BoundaryKind.OneSided)
        {
            return (-index, atEnd - 1 - index);
        }

        if (index + inside.Item2 >= Extent && options.Boundary[0].High == BoundaryKind.OneSided)
        {
            return (Extent - atEnd - index, Extent - 1 - index);
        }

        isAtOtherEnd = false;
        return inside;
    }

    private IEnumerable<(int First, int Last)> Narrower(bool isAtOtherEnd)
    {
        int d = options.Derivative;
        if (options.Side == StencilSide.Central)
        {
            for (int accuracy = options.Accuracy - 2; accuracy >= 2; accuracy -= 2)
            {
                yield return Central(accuracy);
            }

            yield return (0, d);
            yield return (-d, 0);
            yield break;
        }

        foreach (bool isForward in options.Side == StencilSide.Forward ? new[] { true, false } : [false, true])
        {
            for (int accuracy = options.Accuracy - 1; accuracy >= 1 && (isForward == (options.Side == StencilSide.Forward) || isAtOtherEnd); accuracy--)
            {
                yield return isForward ? (0, d + accuracy - 1) : (1 - d - accuracy, 0);
            }
        }
    }

    private bool Exists(int index, (int First, int Last) window) =>
        (index + window.First >= 0 || options.Boundary[0].Low != BoundaryKind.OneSided)
        && (index + window.Last < Extent || options.Boundary[0].High != BoundaryKind.OneSided);

    /// <summary>Whether a sample of the window with a weight is missing. By coordinates each is read, also one whose weight happens to be 0.</summary>
    private bool Touches(int index, (int First, int Last) window)
    {
        var weights = Weights(index, window);
        return Enumerable.Range(window.First, window.Last - window.First + 1).Any(offset =>
            (places.IsUneven || !Fraction.IsZero(weights[offset - window.First])) && Standing(index + offset) is { } place && isMissing[place]);
    }

    private Fraction Apply(int index, (int First, int Last) window)
    {
        var weights = Weights(index, window);
        Fraction sum = 0;
        for (int offset = window.First; offset <= window.Last; offset++)
        {
            var value = Standing(index + offset) is { } place ? samples[place] : Value(index + offset);
            sum += weights[offset - window.First] * value;
        }

        return sum;
    }

    private Fraction[] Weights(int index, (int First, int Last) window) => Vandermonde.Weights(
        options.Derivative,
        [.. Enumerable.Range(window.First, window.Last - window.First + 1)
            .Select(offset => places.Of(index + offset, Extent, options.Boundary[0]) - places.Of(index, Extent, options.Boundary[0]))]);

    private Fraction Value(int index) =>
        new((int)(4 * (index < 0 ? options.Boundary[0].LowValue : options.Boundary[0].HighValue)), 4);

    /// <summary>The sample that stands at an index: walked to from the end, step by step, as numpy.pad grows an array.</summary>
    private int? Standing(int index)
    {
        int at = Math.Clamp(index, 0, Extent - 1), direction = index < 0 ? -1 : 1;
        var kind = index < 0 ? options.Boundary[0].Low : options.Boundary[0].High;
        for (int step = 0; step < Math.Abs(index - Math.Clamp(index, 0, Extent - 1)); step++)
        {
            bool isAtEnd = at + direction < 0 || at + direction >= Extent;
            switch (kind)
            {
                case BoundaryKind.Periodic:
                    at = (at + direction + Extent) % Extent;
                    break;
                case BoundaryKind.Reflect when Extent > 1:
                    direction = isAtEnd ? -direction : direction;
                    at += direction;
                    break;
                case BoundaryKind.Symmetric when isAtEnd:
                    direction = -direction;
                    break;
                case BoundaryKind.Symmetric:
                    at += direction;
                    break;
                case BoundaryKind.Constant:
                    return null;
                default:
                    break;
            }
        }

        return at;
    }
}

/// <summary>Where samples are, also beyond the ends.</summary>
internal sealed record Places(Fraction Step, Fraction[]? Coordinates, Fraction Period)
{
    public bool IsUneven => Coordinates is not null;

    public Fraction Of(int index, int extent, AxisBoundary boundary)
    {
        if (Coordinates is null)
        {
            return index * Step;
        }

        if (index >= 0 && index < extent)
        {
            return Coordinates[index];
        }

        // One step beyond the end at a time.
        int inner = index < 0 ? index + 1 : index - 1;
        if ((index < 0 ? boundary.Low : boundary.High) == BoundaryKind.Periodic)
        {
            Fraction round = Coordinates[^1] < Coordinates[0] ? -Period : Period;
            return index < 0 ? Of(index + extent, extent, boundary) - round : Of(index - extent, extent, boundary) + round;
        }

        // The step is that of the mirror image about the end sample.
        int end = index < 0 ? 0 : extent - 1;
        return Of(inner, extent, boundary) + Of((2 * end) - inner, extent, boundary) - Of((2 * end) - index, extent, boundary);
    }
}
