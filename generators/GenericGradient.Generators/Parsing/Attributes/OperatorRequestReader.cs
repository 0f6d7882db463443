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
    public const string Boundaries = "Boundaries";
    public const string Boundary = "Boundary";
    public const string BoundaryValue = "BoundaryValue";
    public const string Derivative = "Derivative";
    public const string EdgeOrder = "EdgeOrder";
    public const string Frame = "Frame";
    public const string Operator = "Operator";
    public const string Scheme = "Scheme";
    public const string Shape = "Shape";
    public const string Steps = "Steps";

    private const string Accuracies = "2, 4, 6 or 8, or 1 where Scheme is Forward or Backward";
    private const string Sides = "StencilSide.Central, Forward or Backward";
    private const string Operators = "GradientOperator.Gradient, Magnitude, Divergence, Curl or Laplacian";

    /// <summary>The arguments, with what was wrong with them; and what they ask for, if nothing was.</summary>
    public static OperatorRequest Read(
        Declaration declaration, out AttributeArguments arguments, out Diagnostic? problem, CancellationToken cancellation)
    {
        arguments = new AttributeArguments(declaration, declaration.Attribute, cancellation);
        arguments.RequireOnly(EdgeOrder, Accuracy, Derivative, Scheme, Boundary, Boundaries, BoundaryValue, Operator, Frame, Steps, Shape);
        var side = (Side)(arguments.Number(Scheme, Sides, value => value is >= 0 and <= (int)Side.Backward) ?? (int)Side.Central);
        var request = new OperatorRequest
        {
            Operator = (Operator)(arguments.Number(Operator, Operators, value => value is >= 0 and <= (int)Model.Operator.Laplacian)
                ?? (int)Model.Operator.Gradient),
            Frame = (Frame?)arguments.Number(Frame, "Frame.AxisOrder or Frame.Reversed", value => value is 1 or 2),
            EdgeOrder = arguments.Number(EdgeOrder, "EdgeOrder.First or EdgeOrder.Second", value => value is 1 or 2),
            Accuracy = arguments.Number(Accuracy, Accuracies, value => value is 2 or 4 or 6 or 8 || (value == 1 && side != Side.Central)) ?? 2,
            Derivative = arguments.Number(Derivative, "1, 2, 3 or 4", value => value is >= 1 and <= 4),
            Side = side,
            Boundary = (Boundary)(arguments.Number(Boundary, OperatorWords.Boundaries, IsBoundary) ?? 0),
            Boundaries = [.. arguments.List<int>(Boundaries, OperatorWords.Boundaries, IsBoundary).Select(value => (Boundary)value)],
            BoundaryValue = arguments.Real(BoundaryValue),
            AxisBoundaries = AxisBoundaryReader.Read(declaration, out var ofAxes, cancellation),
            Steps = arguments.List<double>(Steps, "a number", _ => true),
            Shape = arguments.List<int>(Shape, "a number", _ => true),
        };
        problem = arguments.Problem ?? ofAxes ?? Contradiction(declaration.Name, request, arguments);
        return request;
    }

    /// <summary>Whether a number is a boundary.</summary>
    public static bool IsBoundary(int value) => value is >= 0 and <= (int)Model.Boundary.Constant;

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

        if (request.Operator == Model.Operator.Curl && request.Frame is null)
        {
            return Diagnostic.Create(Descriptors.CurlFrame, arguments.LocationOf(Operator), name);
        }

        if (request.Frame is not null && request.Operator != Model.Operator.Curl)
        {
            return Unused(Frame, $"{OperatorWords.Name(request.Operator)} does not depend on which axis is x");
        }

        if (request.EdgeOrder is not null && request.Accuracy != 2)
        {
            return Unused(EdgeOrder, $"accuracy {request.Accuracy} is kept up to the ends");
        }

        if (arguments.IsSet(Boundary) && request.Boundaries.Count > 0)
        {
            return Unused(Boundary, "Boundaries has one for each axis");
        }

        bool hasConstant = request.Boundaries.Count == 0
            ? request.Boundary == Model.Boundary.Constant
            : request.Boundaries.Contains(Model.Boundary.Constant);
        return request.BoundaryValue is null || hasConstant
            ? null
            : Unused(BoundaryValue, $"no boundary in {(request.Boundaries.Count == 0 ? Boundary : Boundaries)} is Boundary.Zero");

        Diagnostic Unused(string property, string reason) =>
            Diagnostic.Create(Descriptors.Unused, arguments.WholeOf(property), property, name, reason);
    }
}
