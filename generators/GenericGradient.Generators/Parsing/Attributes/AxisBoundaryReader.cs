using System.Collections.Generic;
using System.Linq;
using System.Threading;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Attributes;

/// <summary>Reads the attributes of single axes.</summary>
internal static class AxisBoundaryReader
{
    public const string Axis = "axis";
    public const string Low = "low";
    public const string High = "high";
    public const string LowValue = "LowValue";
    public const string HighValue = "HighValue";

    /// <summary>The boundaries of single axes, as far as they are right, and the first problem.</summary>
    public static IReadOnlyList<AxisBoundaryRequest> Read(Declaration declaration, out Diagnostic? problem, CancellationToken cancellation)
    {
        problem = null;
        var requests = new List<AxisBoundaryRequest>();
        foreach (var attribute in declaration.AttributesOf(KnownNames.AxisBoundaryAttribute))
        {
            var arguments = new AttributeArguments(declaration, attribute, cancellation);
            if (attribute.AttributeConstructor is null || attribute.ConstructorArguments.Length < 3)
            {
                // The compiler tells what is missing.
                continue;
            }

            var request = Read(declaration, arguments, out var own);
            problem ??= own ?? arguments.Problem ?? Twice(declaration, request, requests);
            requests.Add(request);
        }

        return requests;
    }

    private static AxisBoundaryRequest Read(Declaration declaration, AttributeArguments arguments, out Diagnostic? problem)
    {
        int axis = arguments.Number(Axis, "0 or more", value => value >= 0) ?? 0;
        var low = Kind(arguments, Low);
        var high = Kind(arguments, High);
        double? lowValue = arguments.Real(LowValue);
        double? highValue = arguments.Real(HighValue);
        if ((low == Boundary.Periodic) != (high == Boundary.Periodic))
        {
            arguments.Refuse(low == Boundary.Periodic ? High : Low, "Boundary.Periodic, as the other end of the axis is: a circle has no ends");
        }

        problem = Unused(declaration, arguments, LowValue, lowValue, low, Low) ?? Unused(declaration, arguments, HighValue, highValue, high, High);
        return new(axis, new(low, high, lowValue ?? 0, highValue ?? 0), arguments);
    }

    private static Boundary Kind(AttributeArguments arguments, string name) =>
        (Boundary)(arguments.Number(name, OperatorWords.Boundaries, OperatorRequestReader.IsBoundary) ?? (int)Boundary.OneSided);

    /// <summary>A value where no value stands beyond the end.</summary>
    private static Diagnostic? Unused(
        Declaration declaration, AttributeArguments arguments, string name, double? value, Boundary boundary, string end) =>
        value is null || boundary == Boundary.Constant ? null : Diagnostic.Create(
            Descriptors.Unused, arguments.WholeOf(name), name, declaration.Name, $"{end} is not Boundary.Zero");

    private static Diagnostic? Twice(Declaration declaration, AxisBoundaryRequest request, List<AxisBoundaryRequest> earlier) =>
        earlier.All(other => other.Axis != request.Axis) ? null : Diagnostic.Create(
            Descriptors.ArgumentValue,
            request.Arguments.LocationOf(Axis),
            Axis,
            declaration.Name,
            $"another one: axis {request.Axis} has boundaries already");
}
