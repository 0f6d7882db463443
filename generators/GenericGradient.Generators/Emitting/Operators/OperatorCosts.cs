using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Axes;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>What the formulas of the interior cost: the samples that they read, the results, and the operations.</summary>
internal static class OperatorCosts
{
    /// <summary>In words.</summary>
    public static string Of(OperatorSpec spec)
    {
        var results = OperatorResult.Of(spec);
        var read = new HashSet<(int Component, int Axis, int Offset)>();
        int operations = 0;
        foreach (var result in results)
        {
            foreach (var (component, axis) in result.Terms)
            {
                var formula = OperatorResult.FormulasOf(spec, axis).Interior;
                var used = formula.Stencil is { } stencil ? DifferenceForm.Of(stencil).Offsets : [.. Enumerable.Range(formula.Window.First, formula.Window.Count)];
                read.UnionWith(used.Select(offset => (component, offset == 0 ? 0 : axis, offset)));
                operations += Operations(formula, spec.Axes[axis].Mode);
            }

            int terms = result.Terms.Count;
            operations += result.Joining != Joining.Length ? terms - 1 : terms == 1 ? 1 : 2 * terms;
        }

        return $"For each sample inside it reads {Count(read.Count, "sample")}, writes {Count(results.Count, "result")}, and has {Count(operations, "operation")}.";
    }

    private static int Operations(AxisFormula formula, SpacingMode mode)
    {
        if (formula.Stencil is not { } stencil)
        {
            // Differences, each with a weight, added up.
            int differences = formula.Window.Count - 1;
            return (3 * differences) - 1;
        }

        var form = DifferenceForm.Of(stencil);
        int each = form.Terms.Sum(term => (term.Middle is null ? 1 : 3) + (term.Coefficient is 1 or -1 ? 0 : 1));
        return each + form.Terms.Count - 1 + (mode == SpacingMode.Unit && form.Divisor == 1 ? 0 : 1);
    }

    private static string Count(int count, string noun) => System.FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
