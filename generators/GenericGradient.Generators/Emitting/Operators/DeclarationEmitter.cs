using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Axes;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>Writes what was declared, as the library takes it: the operator, its scheme and axes, and the names of the parameters for messages.</summary>
internal static class DeclarationEmitter
{
    public static void Emit(SourceWriter w, OperatorSpec spec)
    {
        AxisFormulas[] formulas = [.. Enumerable.Range(0, spec.Rank).Select(axis => OperatorResult.FormulasOf(spec, axis))];
        w.Line("private static readonly OperatorDeclaration Declaration = new OperatorDeclaration");
        w.Line("{");
        using (w.Indent())
        {
            w.Line($"Operator = global::GenericGradient.GradientOperator.{spec.Operator},");
            w.Line($"Derivative = {OperatorResult.DerivativeOf(spec)},");
            w.Line($"Accuracy = {spec.Scheme.Accuracy},");
            w.Line($"EdgeAccuracy = {spec.Scheme.EdgeAccuracy},");
            if (spec.Scheme.Side != Side.Central)
            {
                w.Line($"Side = global::GenericGradient.StencilSide.{spec.Scheme.Side},");
            }

            if (spec.Frame is { } frame)
            {
                w.Line($"Frame = global::GenericGradient.Frame.{frame},");
            }

            if (formulas.Max(one => one.LargestCoefficient) is > 1 and var coefficient)
            {
                w.Line($"LargestCoefficient = {coefficient},");
            }

            w.Line("Axes =");
            w.Line("[");
            using (w.Indent())
            {
                for (int axis = 0; axis < spec.Rank; axis++)
                {
                    w.Line($"new AxisDeclaration {{ {string.Join(", ", Axis(spec.Axes[axis], formulas[axis]))} }},");
                }
            }

            w.Line("],");
            w.Line($"Samples = [{Names(spec.Samples)}],");
            w.Line($"Destinations = [{Names(spec.Destinations)}],");
        }

        w.Line("};");
    }

    private static IEnumerable<string> Axis(AxisSpec axis, AxisFormulas formulas)
    {
        if (axis.Extent is { } extent)
        {
            yield return $"Extent = {OperatorNames.Quoted(extent)}";
        }

        if (axis.ConstantExtent is { } constant)
        {
            yield return FormattableString.Invariant($"ConstantExtent = {constant}");
        }

        if (axis.Spacing is { } spacing)
        {
            yield return $"Spacing = {OperatorNames.Quoted(spacing)}";
        }

        if (axis.Mode == SpacingMode.Coordinates)
        {
            yield return "HasCoordinates = true";
            yield return $"Window = {formulas.All.Max(one => one.Window.Count)}";
        }
        else if (axis.Mode == SpacingMode.Step)
        {
            yield return $"LargestDivisor = {formulas.Divisors.Max()}";
        }

        if (axis.ConstantStep is { } step)
        {
            yield return $"ConstantStep = {OperatorNames.Literal(step)}";
        }

        yield return $"Needed = {formulas.Windows.MinimumExtent}";
        foreach (var (name, kind, value) in new[] { ("Low", axis.Boundary.Low, formulas.LowValue), ("High", axis.Boundary.High, formulas.HighValue) })
        {
            if (kind != Boundary.OneSided)
            {
                yield return $"{name} = global::GenericGradient.BoundaryKind.{kind}";
            }

            if (value is { } beyond && beyond != 0)
            {
                yield return $"{name}Value = {OperatorNames.Literal(beyond)}";
            }
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(OperatorNames.Quoted));
}
