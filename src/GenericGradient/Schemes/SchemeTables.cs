using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Stencils;

namespace GenericGradient.Schemes;

/// <summary>From a scheme to its table, which is made once for each scheme and type.</summary>
internal static class SchemeTables
{
    /// <summary>The table of a scheme.</summary>
    public static SchemeTable<T> For<T>(in AxisScheme scheme)
        where T : INumber<T> => Of<T>.Made[scheme];

    private static SchemeTable<T> Make<T>(AxisScheme scheme)
        where T : INumber<T>
    {
        var windows = AxisWindows.For(scheme.Spec, isOneSided: true);
        int before = -SchemeWindows.Of(scheme).Interior.First, after = SchemeWindows.Of(scheme).Interior.Last;
        return new(
            SchemeWindows.Of(scheme),
            scheme.Custom is { } custom ? CustomFormula.Of<T>(custom) : Formula<T>(windows.Interior, scheme.Derivative),
            scheme.Low == BoundaryKind.OneSided ? [.. Enumerable.Range(0, before).Select(AtFirst)] : [],
            scheme.High == BoundaryKind.OneSided ? [.. Enumerable.Range(0, after).Select(AtLast)] : []);

        StepFormula<T> AtFirst(int index) => Formula<T>(new(-index, SchemeWindows.Of(scheme).EdgeCount - 1 - index), scheme.Derivative);

        StepFormula<T> AtLast(int index) => Formula<T>(new(index - SchemeWindows.Of(scheme).EdgeCount + 1, index), scheme.Derivative);
    }

    /// <summary>The most accurate formula within a window.</summary>
    public static StepFormula<T> Formula<T>(Window window, int derivative)
        where T : INumber<T>
    {
        var form = DifferenceForm.Of(Stencil.Over(window, derivative));
        return new(
            [.. form.Terms.Select(term => T.CreateChecked(term.Coefficient))],
            [.. form.Terms.Select(term => term.Plus)],
            [.. form.Terms.Select(term => term.Minus)],
            form.Terms[0].Middle is not null,
            T.CreateChecked(form.Divisor));
    }

    private static class Of<T>
        where T : INumber<T>
    {
        public static readonly SchemeCache<SchemeTable<T>> Made = new(Make<T>);
    }
}
