using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Stencils;

namespace GenericGradient.Schemes;

/// <summary>
/// The stencils that take the place of one that touches a missing sample: the widest central one first, then those of one side to accuracy 1. A one-sided
/// scheme keeps its side.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class NarrowFormulas<T>
    where T : INumber<T>
{
    private static readonly ConcurrentDictionary<(int Derivative, int Accuracy, StencilSide Side, int Reach), NarrowFormulas<T>> Made = new();

    private NarrowFormulas(int derivative, int accuracy, StencilSide side, int reach)
    {
        var forward = Enumerable.Range(1, accuracy).Reverse().Skip(1).Select(lower => new Window(0, lower + derivative - 1));
        var backward = Enumerable.Range(1, accuracy).Reverse().Skip(1).Select(lower => new Window(1 - lower - derivative, 0));
        IEnumerable<Window> windows = side switch
        {
            StencilSide.Forward => forward,
            StencilSide.Backward => backward,
            _ =>
            [
                .. Enumerable.Range(1, 4)
                    .Select(half => AxisWindows.For(new SchemeSpec(derivative, 2 * (5 - half), 1, Stencils.Side.Central), isOneSided: false).Interior)
                    .Where(window => window.Last < reach),
                new Window(0, derivative),
                new Window(-derivative, 0),
            ],
        };
        InOrder = [.. windows.Select(window => (window, SchemeTables.Formula<T>(window, derivative)))];

        // At an end of the other side, what is kept is the side of the formula there.
        var others = side switch { StencilSide.Forward => backward, StencilSide.Backward => forward, _ => [] };
        AtOtherEnd = [.. InOrder, .. others.Select(window => (window, SchemeTables.Formula<T>(window, derivative)))];
    }

    /// <summary>Them, each with the samples that it reads.</summary>
    public (Window Window, StepFormula<T> Formula)[] InOrder { get; }

    /// <summary>The same at an end where the scheme has formulas of the other side.</summary>
    public (Window Window, StepFormula<T> Formula)[] AtOtherEnd { get; }

    /// <summary>Those of a scheme; made once.</summary>
    public static NarrowFormulas<T> Of(SchemeWindows windows)
    {
        var scheme = windows.Scheme;
        int reach = scheme.Side == StencilSide.Central ? Math.Max(-windows.Interior.First, windows.Interior.Last) : 0;
        return Made.GetOrAdd(
            (scheme.Derivative, scheme.Accuracy, scheme.Side, reach),
            static key => new(key.Derivative, key.Accuracy, key.Side, key.Reach));
    }
}
