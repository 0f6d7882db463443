using System;
using System.Collections.Generic;
using System.Linq;

namespace GenericGradient.Samples.Playground.Lines;

/// <summary>What is read to make the derivative at one sample, as the library says.</summary>
internal sealed class Reading
{
    private Reading(Stencil<double> stencil, Stencil<double> written, ContinuedLine line, int index, bool isNarrowed)
    {
        (Stencil, Written, Line, Index, IsNarrowed) = (stencil, written, line, index, isNarrowed);
    }

    /// <summary>The stencil on the samples of the line.</summary>
    public Stencil<double> Stencil { get; }

    /// <summary>The same before samples that stand beyond the ends are added to those that they repeat.</summary>
    public Stencil<double> Written { get; }

    /// <summary>The samples with those beyond the ends.</summary>
    public ContinuedLine Line { get; }

    /// <summary>The index of the sample.</summary>
    public int Index { get; }

    /// <summary>Whether it is another stencil than the scheme has there, because that one would touch a missing sample.</summary>
    public bool IsNarrowed { get; }

    /// <summary>Where the samples are that the polynomial goes through: all from the first to the last one that is read, and the one in question.</summary>
    public Range Window => (Index + Line.Before) is var here
        ? (here + Math.Min(0, Written.Offsets[0]))..(here + Math.Max(0, Written.Offsets[^1]) + 1)
        : default;

    /// <summary>What is read at an index of a line, where some of its samples may be missing (NaN).</summary>
    public static Reading Of(GradientPlan<double> plan, Spacing<double> spacing, ContinuedLine line, int index)
    {
        var options = plan.Options;
        int extent = (int)plan.Shape[0];
        var continued = Continued(spacing, line, options);
        var first = new Reading(plan.StencilAt(0, index), continued.StencilAt(0, index + line.Before), line, index, isNarrowed: false);
        if (options.Missing == Missing.Propagate || !first.Touches())
        {
            return first;
        }

        // The library tells the stencils of a scheme, not which one it takes beside a missing sample. Its rule is in docs/numerics.md, and the tests hold it against the results.
        foreach (var narrower in Narrower(options, first.Written.Side))
        {
            if (At(narrower) is { } there && !there.Touches())
            {
                return there;
            }
        }

        return first;

        Reading? At(GradientOptions narrower)
        {
            try
            {
                var stencil = Continued(spacing, line, narrower).StencilAt(0, index + line.Before);
                return Fits(stencil, narrower.Side)
                    ? new(GradientPlan.Create<double>([extent], spacing, narrower).StencilAt(0, index), stencil, line, index, isNarrowed: true)
                    : null;
            }
            catch (ArgumentException)
            {
                return null;
            }
        }
    }

    /// <summary>Whether a sample that is read is missing.</summary>
    public bool Touches()
    {
        foreach (int offset in Written.Offsets)
        {
            if (double.IsNaN(Line.Y[Index + Line.Before + offset]))
            {
                return true;
            }
        }

        return double.IsNaN(Line.Y[Index + Line.Before]);
    }

    private static GradientPlan<double> Continued(Spacing<double> spacing, ContinuedLine line, GradientOptions options) => GradientPlan.Create<double>(
        [line.X.Length], spacing.Kind == SpacingKind.Coordinates ? Spacing.Coordinates(line.X) : spacing, options with { Boundary = default });

    /// <summary>The schemes that are tried in turn.</summary>
    private static IEnumerable<GradientOptions> Narrower(GradientOptions options, StencilSide there)
    {
        if (options.Side == StencilSide.Central)
        {
            foreach (int accuracy in Enumerable.Range(1, 3).Select(half => 8 - (2 * half)).Where(accuracy => accuracy < options.Accuracy))
            {
                yield return options with { Accuracy = accuracy };
            }

            yield return options with { Side = StencilSide.Forward, Accuracy = 1 };
            yield return options with { Side = StencilSide.Backward, Accuracy = 1 };
            yield break;
        }

        foreach (var side in new[] { options.Side, there }.Distinct())
        {
            for (int accuracy = options.Accuracy - 1; accuracy > 0; accuracy--)
            {
                yield return options with { Side = side, Accuracy = accuracy };
            }
        }
    }

    /// <summary>Whether it is the formula of the interior, not one of an end.</summary>
    private static bool Fits(Stencil<double> stencil, StencilSide side) =>
        stencil.Side == side && (side != StencilSide.Central || stencil.Offsets[0] == -stencil.Offsets[^1]);
}
