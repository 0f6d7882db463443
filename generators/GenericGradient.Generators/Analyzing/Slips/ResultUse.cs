using System.Threading;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>Calls that are right, whose results are used as something else than they are.</summary>
internal static class ResultUse
{
    public static Slip? Of(SemanticModel model, InvocationExpressionSyntax syntax, SimpleNameSyntax name, IMethodSymbol method, CancellationToken cancellation)
    {
        if (method.ContainingType is not
            { Name: "Gradient" or "ComplexGradient" or "VectorGradient" or "GradientPlan", ContainingNamespace: { Name: "GenericGradient", ContainingNamespace.IsGlobalNamespace: true } })
        {
            return null;
        }

        if (method.ReturnsVoid)
        {
            return syntax.Parent is EqualsValueClauseSyntax or ArgumentSyntax or MemberAccessExpressionSyntax
                || (syntax.Parent is AssignmentExpressionSyntax assignment && assignment.Right == syntax)
                ? new(name.GetLocation(), $"With memory for the results {method.Name} returns nothing: the results are in that memory")
                : null;
        }

        if (method.ReturnType is not IArrayTypeSymbol { ElementType: { } each } || SampleType.Of(each) is not { Form: SampleForm.Array or SampleForm.Tensor })
        {
            return null;
        }

        return IsTakenApart(model, syntax) || (model.GetTypeInfo(syntax, cancellation).ConvertedType is { TypeKind: not TypeKind.Error } && !model.GetConversion(syntax, cancellation).Exists)
            ? new(
                name.GetLocation(),
                $"{method.Name} returns an array with a {SymbolNames.Short(each)} for each axis: write {SymbolNames.Short(method.ReturnType)} g = …, of which g[0] is along the first axis, or AlongAxis for one axis alone")
            : null;
    }

    private static bool IsTakenApart(SemanticModel model, InvocationExpressionSyntax syntax) =>
        syntax.Parent is AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax } } assignment
        && assignment.Right == syntax
        && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && model.GetDeconstructionInfo(assignment) is { Method: null, Nested.Length: 0 };
}
