using System.Globalization;
using System.Linq;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Emitting.Axes;
using GenericGradient.Generators.Emitting.Operators;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing.Attributes;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

/// <summary>What the attribute says of the axes must fit the axes that the signature has.</summary>
/// <param name="declaration">The declaration.</param>
/// <param name="request">What its attribute asks for.</param>
/// <param name="arguments">Where the attribute says so.</param>
/// <param name="signature">Its parameters.</param>
internal sealed class AxisRules(
    Declaration declaration, OperatorRequest request, AttributeArguments arguments, OperatorSignature signature)
{
    /// <summary>The largest finite Half; all other element types with fractions go further.</summary>
    private const int LargestHalf = 65504;

    /// <summary>The first rule that is broken, or null.</summary>
    public static Diagnostic? Refusal(
        Declaration declaration, OperatorRequest request, AttributeArguments arguments, OperatorSignature signature)
    {
        var rules = new AxisRules(declaration, request, arguments, signature);
        return rules.Boundaries()
            ?? rules.AxisBoundaries()
            ?? rules.EdgeOrder()
            ?? rules.Steps()
            ?? rules.Coefficients()
            ?? rules.StepValue()
            ?? rules.BoundaryValues()
            ?? rules.BoundaryWithCoordinates()
            ?? rules.Shape();
    }

    private Diagnostic? Boundaries() => request.Boundaries.Count is var count && count > 0 && count != signature.Rank
        ? Count(OperatorRequestReader.Boundaries, count, "one for each axis")
        : null;

    private Diagnostic? Steps() => request.Steps.Count is var count && count > 1 && count != signature.Rank
        ? Count(OperatorRequestReader.Steps, count, "one for all axes or one for each")
        : null;

    private Diagnostic Count(string name, int count, string needed) => Diagnostic.Create(
        Descriptors.ArgumentCount, arguments.LocationOf(name), name, declaration.Name, OperatorWords.Count(count, "value"), needed, signature.Rank);

    private Diagnostic? AxisBoundaries() => request.AxisBoundaries.FirstOrDefault(one => one.Axis >= signature.Rank) is not { } wrong
        ? null
        : Diagnostic.Create(
            Descriptors.ArgumentValue,
            wrong.Arguments.LocationOf(AxisBoundaryReader.Axis),
            AxisBoundaryReader.Axis,
            declaration.Name,
            signature.Rank == 1 ? "0, the only axis" : $"one of its axes, 0 to {signature.Rank - 1}");

    private Diagnostic? EdgeOrder() =>
        request.EdgeOrder is null || Enumerable.Range(0, signature.Rank).Any(axis => request.BoundaryOf(axis).HasOneSidedEnd)
            ? null
            : Diagnostic.Create(
                Descriptors.Unused,
                arguments.WholeOf(OperatorRequestReader.EdgeOrder),
                OperatorRequestReader.EdgeOrder,
                declaration.Name,
                "no axis has a boundary that is one-sided");

    /// <summary>Where the boundary of an axis stands.</summary>
    private Location LocationOfBoundary(int axis) =>
        request.AxisBoundaries.FirstOrDefault(one => one.Axis == axis) is { } own
            ? own.Arguments.LocationOf(own.Boundary.Low == Boundary.OneSided ? AxisBoundaryReader.High : AxisBoundaryReader.Low)
            : request.Boundaries.Count > 0 ? arguments.LocationOf(OperatorRequestReader.Boundaries, axis)
            : arguments.LocationOf(OperatorRequestReader.Boundary);

    /// <summary>A value beyond the ends is a number of the element type.</summary>
    private Diagnostic? BoundaryValues()
    {
        for (int axis = 0; axis < signature.Rank; axis++)
        {
            var boundary = request.BoundaryOf(axis);
            foreach (double value in new[] { boundary.LowValue, boundary.HighValue })
            {
                if (!StepRange.Holds(signature.Element, value))
                {
                    return Diagnostic.Create(
                        Descriptors.ArgumentValue,
                        request.AxisBoundaries.FirstOrDefault(one => one.Axis == axis) is { } own
                            ? own.Arguments.LocationOf(value.Equals(boundary.LowValue) ? AxisBoundaryReader.LowValue : AxisBoundaryReader.HighValue)
                            : arguments.LocationOf(OperatorRequestReader.BoundaryValue),
                        $"The value {value.ToString("R", CultureInfo.InvariantCulture)} beyond the ends of axis {axis}",
                        declaration.Name,
                        $"within the range of {signature.Element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}");
                }
            }
        }

        return null;
    }

    /// <summary>Half does not hold the coefficients of the longest formulas, so every call would be refused.</summary>
    private Diagnostic? Coefficients()
    {
        if (signature.Element.ToDisplayString() != "System.Half")
        {
            return null;
        }

        int largest = Enumerable.Range(0, signature.Rank)
            .Where(axis => signature.Spacings.ElementAtOrDefault(axis)?.Kind != ParameterKind.ReadOnlySpan)
            .Select(axis => AxisFormulas.LargestCoefficientOf(request.Scheme, request.BoundaryOf(axis)))
            .DefaultIfEmpty(1)
            .Max();
        return largest <= LargestHalf ? null : Diagnostic.Create(
            Descriptors.ArgumentValue,
            arguments.LocationOf(OperatorRequestReader.Accuracy),
            OperatorRequestReader.Accuracy,
            declaration.Name,
            string.Format(
                CultureInfo.InvariantCulture,
                "lower: its formulas have coefficients up to {0}, and the largest Half is {1}",
                largest,
                LargestHalf));
    }

    private Diagnostic? StepValue()
    {
        int derivative = request.Scheme.Derivative;
        for (int axis = 0; axis < request.Steps.Count; axis++)
        {
            double step = request.Steps[axis];
            if (StepRange.Problem(step, signature.Element, derivative, LargestDivisor(axis)) is { } problem)
            {
                return Diagnostic.Create(
                    Descriptors.StepValue,
                    arguments.LocationOf(OperatorRequestReader.Steps, axis),
                    declaration.Name,
                    step.ToString("R", CultureInfo.InvariantCulture),
                    axis,
                    problem);
            }
        }

        return null;
    }

    /// <summary>The largest multiple of the step that the formulas of an axis divide by; one step for all axes meets all boundaries.</summary>
    private int LargestDivisor(int axis) => Enumerable.Range(0, signature.Rank)
        .Where(one => request.Steps.Count == 1 || one == axis)
        .Max(one => AxisFormulas.LargestDivisor(request.Scheme, request.BoundaryOf(one)));

    private Diagnostic? BoundaryWithCoordinates()
    {
        for (int axis = 0; axis < signature.Spacings.Count; axis++)
        {
            var spacing = signature.Spacings[axis];
            if (spacing.Kind == ParameterKind.ReadOnlySpan && !request.BoundaryOf(axis).IsOneSided)
            {
                return Refusals.WithoutFix(
                    Descriptors.BoundaryWithCoordinates,
                    LocationOfBoundary(axis),
                    declaration,
                    request,
                    axis,
                    spacing.Parameter.Name);
            }
        }

        return null;
    }

    private Diagnostic? Shape()
    {
        for (int axis = 0; axis < request.Shape.Count; axis++)
        {
            int least = request.Scheme.LeastExtent(request.BoundaryOf(axis).HasOneSidedEnd);
            if (request.Shape[axis] < least)
            {
                return BadExtent(axis, $"its formulas need {least}");
            }
        }

        long total = 1;
        for (int axis = 0; axis < request.Shape.Count; axis++)
        {
            total *= request.Shape[axis];
            if (total > int.MaxValue)
            {
                return BadExtent(axis, $"a span can hold {int.MaxValue.ToString(CultureInfo.InvariantCulture)} samples in all");
            }
        }

        return null;
    }

    private Diagnostic BadExtent(int axis, string reason) => Diagnostic.Create(
        Descriptors.ShapeExtent,
        arguments.LocationOf(OperatorRequestReader.Shape, axis),
        declaration.Name,
        request.Shape[axis],
        axis,
        reason);
}
