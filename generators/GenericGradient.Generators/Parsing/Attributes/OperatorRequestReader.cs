using System.Linq;
using System.Threading;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing.Declarations;
using GenericGradient.Stencils;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Attributes;

/// <summary>Reads an attribute, and refuses what makes no sense whatever the parameters are.</summary>
internal static class OperatorRequestReader
{
    public const string Accuracy = "Accuracy";
    public const string Boundary = "Boundary";
    public const string Derivative = "Derivative";
    public const string EdgeOrder = "EdgeOrder";
    public const string Operator = "Operator";
    public const string Scheme = "Scheme";
    public const string Shape = "Shape";
    public const string Steps = "Steps";

    private const string Boundaries = "Boundary.OneSided, Periodic, Reflect or Clamp";
    private const string Sides = "StencilSide.Central, Forward or Backward";
    private const string Operators = "GradientOperator.Gradient, Magnitude, Divergence, Curl or Laplacian";

    /// <summary>The arguments, with what was wrong with them; and what they ask for, if nothing was.</summary>
    public static OperatorRequest Read(
        Declaration declaration, out AttributeArguments arguments, out Diagnostic? problem, CancellationToken cancellation)
    {
        arguments = new AttributeArguments(declaration, cancellation);
        arguments.RequireOnly(EdgeOrder, Accuracy, Derivative, Scheme, Boundary, Operator, Steps, Shape);
        var request = new OperatorRequest
        {
            Operator = (Operator)(arguments.Number(Operator, Operators, value => value is >= 0 and <= (int)Model.Operator.Laplacian)
                ?? (int)Model.Operator.Gradient),
            EdgeOrder = arguments.Number(EdgeOrder, "EdgeOrder.First or EdgeOrder.Second", value => value is 1 or 2),
            Accuracy = arguments.Number(Accuracy, "2, 4, 6 or 8", value => value is 2 or 4 or 6 or 8) ?? 2,
            Derivative = arguments.Number(Derivative, "1 or 2", value => value is 1 or 2),
            Side = (Side)(arguments.Number(Scheme, Sides, value => value is >= 0 and <= (int)Side.Backward) ?? (int)Side.Central),
            Boundaries =
            [
                .. arguments.List<int>(Boundary, Boundaries, value => value is >= 0 and <= (int)Model.Boundary.Reflect or (int)Model.Boundary.Clamp)
                    .Select(value => (Boundary)value),
            ],
            Steps = arguments.List<double>(Steps, "a number", _ => true),
            Shape = arguments.List<int>(Shape, "a number", _ => true),
        };
        problem = arguments.Problem ?? Contradiction(declaration.Name, request, arguments);
        return request;
    }

    private static Diagnostic? Contradiction(string name, OperatorRequest request, AttributeArguments arguments)
    {
        if (request.Derivative is not null && request.Operator != Model.Operator.Gradient)
        {
            return Diagnostic.Create(
                Descriptors.DerivativeWithOperator,
                arguments.WholeOf(Derivative),
                name,
                OperatorWords.Name(request.Operator),
                request.Operator == Model.Operator.Laplacian ? "second" : "first");
        }

        if (request.EdgeOrder is not null && request.Accuracy > 2)
        {
            return Diagnostic.Create(
                Descriptors.EdgeOrderUnused,
                arguments.WholeOf(EdgeOrder),
                name,
                $"accuracy {request.Accuracy} is kept up to the ends");
        }

        return request.EdgeOrder is not null && request.Boundaries.Count > 0
            && request.Boundaries.All(boundary => boundary != Model.Boundary.OneSided)
            ? Diagnostic.Create(Descriptors.EdgeOrderUnused, arguments.WholeOf(EdgeOrder), name, "no axis has a boundary that is one-sided")
            : null;
    }
}
