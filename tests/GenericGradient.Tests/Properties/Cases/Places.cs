using System;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Tests.Properties.Cases;

/// <summary>Where the samples of an axis lie: sample i at <c>At[i] * Unit</c>.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="Kind">How the library is told; other than for coordinates and steps, <paramref name="At"/> counts up by 1.</param>
/// <param name="At">The places in units.</param>
/// <param name="Unit">The unit: the step, if it is one.</param>
internal sealed record Places<T>(SpacingKind Kind, int[] At, T Unit)
    where T : struct, INumber<T>
{
    /// <summary>The coordinates.</summary>
    public T[] X => [.. At.Select(at => T.CreateChecked(at) * Unit)];

    /// <summary>The argument.</summary>
    public Spacing<T> Spacing => Kind switch
    {
        SpacingKind.Unit => GenericGradient.Spacing.Unit<T>(),
        SpacingKind.Step => GenericGradient.Spacing.Step(Unit),
        SpacingKind.Steps => GenericGradient.Spacing.Steps(X.Zip(X[1..], (here, next) => next - here).ToArray()),
        _ => GenericGradient.Spacing.Coordinates(X),
    };

    /// <summary>Whether the library is told coordinates, or the steps between them.</summary>
    public bool AreCoordinates => Kind is SpacingKind.Coordinates or SpacingKind.Steps;

    /// <summary>A part of the axis.</summary>
    public Places<T> Window(int start, int end) => this with { At = At[start..end] };

    /// <summary>The axis in the opposite direction, with steps of the same signs: place x becomes -x.</summary>
    public Places<T> Reversed() => this with { At = [.. At.Reverse().Select(at => -at)] };

    /// <summary>All distances times a number; unit spacing becomes a step.</summary>
    public Places<T> Scaled(T factor) => this with { Kind = Kind == SpacingKind.Unit ? SpacingKind.Step : Kind, Unit = Unit * factor };

    public override string ToString() => Kind switch
    {
        SpacingKind.Unit => $"unit from {At[0]}",
        SpacingKind.Step => FormattableString.Invariant($"step {Unit} from {At[0]}"),
        _ => FormattableString.Invariant($"{Kind} [{string.Join(", ", At)}] * {Unit}"),
    };

    /// <summary>Any spacing, with digits of any kind.</summary>
    public static Places<T> Any(Random random, int extent) => Uneven(random, extent, Element<T>.Type.Unit(random), Kinds(random));

    /// <summary>Coordinates that rise or fall, by steps that are not rounded.</summary>
    public static Places<T> Rising(Random random, int extent) =>
        new(SpacingKind.Coordinates, Walk(random, extent, _ => random.Next(1, Element<T>.Type.LongestStep + 1)), Element<T>.Type.ShortUnit(random));

    /// <summary>A spacing whose weights are not rounded; places lie within a reach of 0.</summary>
    public static Places<T> Exact(Random random, int extent, int reach)
    {
        var kind = Kinds(random);
        var unit = kind == SpacingKind.Unit ? T.One : Element<T>.Type.ExactUnit(random);
        if (kind is SpacingKind.Unit or SpacingKind.Step || random.Next(4) == 0)
        {
            return new(kind, Even(extent), unit);
        }

        if (Element<T>.Type.IsExact)
        {
            return Uneven(random, extent, unit, kind);
        }

        // With steps s and s, s and -s / 2, or s and -2 s, the products in the weights are powers of 2.
        int step = new[] { 1, 2, 4, -1, -2, -4 }[random.Next(6)], place = 0;
        int[] at = new int[extent];
        for (int i = 1; i < extent; i++)
        {
            if (i > 1)
            {
                int[] choices =
                [
                    .. new[] { step, step, step, Math.Abs(step) > 1 ? -step / 2 : 0, Math.Abs(step) < 4 ? -2 * step : 0 }
                        .Where(next => next != 0 && Math.Abs(place + next) <= reach),
                ];
                step = choices[random.Next(choices.Length)];
            }

            at[i] = place += step;
        }

        return new(kind, at, unit);
    }

    /// <summary>An even axis about 0.</summary>
    public static int[] Even(int extent) => [.. Enumerable.Range(-extent / 2, extent)];

    private static Places<T> Uneven(Random random, int extent, T unit, SpacingKind kind)
    {
        int longest = Element<T>.Type.LongestStep;
        bool turns = random.Next(3) == 0;
        return kind switch
        {
            SpacingKind.Unit => new(kind, Even(extent), T.One),
            SpacingKind.Step => new(kind, Even(extent), unit),
            _ => new(kind, Walk(random, extent, previous => Step(previous)), unit),
        };

        int Step(int previous)
        {
            int step = random.Next(1, longest + 1) * (turns && random.Next(2) == 0 ? -1 : 1);
            return step == -previous ? -step : step; // Or the place before the last would come again.
        }
    }

    private static int[] Walk(Random random, int extent, Func<int, int> next)
    {
        int[] at = new int[extent];
        at[0] = random.Next(-5, 6);
        for (int i = 1, step = 0; i < extent; i++)
        {
            step = next(step);
            at[i] = at[i - 1] + step;
        }

        return at;
    }

    private static SpacingKind Kinds(Random random) => (SpacingKind)random.Next(4);
}
