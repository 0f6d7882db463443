using System.Collections.Concurrent;
using System.Linq;
using System.Numerics;
using GenericGradient.Stencils;

namespace GenericGradient.Engine;

/// <summary>From a scheme to its table, which is made once for each scheme and type.</summary>
internal static class Schemes
{
    /// <summary>The table of a scheme by steps, with nothing beyond the ends.</summary>
    public static SchemeTable<T> Table<T>(SchemeSpec scheme)
        where T : INumber<T> => Of<T>.Made.GetOrAdd(scheme, Make<T>);

    private static SchemeTable<T> Make<T>(SchemeSpec scheme)
        where T : INumber<T>
    {
        var windows = AxisWindows.For(scheme, isOneSided: true);
        return new(
            scheme.Derivative, Formula(windows.Interior), [.. windows.First.Select(Formula)], [.. windows.Last.Select(Formula)]);

        StepFormula<T> Formula(Window window)
        {
            var form = DifferenceForm.Of(Stencils.Stencil.Over(window, scheme.Derivative));
            return new(
                [.. form.Terms.Select(term => T.CreateChecked(term.Coefficient))],
                [.. form.Terms.Select(term => term.Plus)],
                [.. form.Terms.Select(term => term.Minus)],
                form.Terms[0].Middle is not null,
                T.CreateChecked(form.Divisor));
        }
    }

    private static class Of<T>
        where T : INumber<T>
    {
        public static readonly ConcurrentDictionary<SchemeSpec, SchemeTable<T>> Made = new();
    }
}
