using System.Linq;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>A number of one type as one of another.</summary>
internal static class Numbers
{
    /// <summary>What does not go together.</summary>
    public static string Difference(ITypeSymbol step, ITypeSymbol number, FailedCall call) =>
        $"The step is {CallArgument.WithArticle(step)}, but {(call.Family is "GradientPlan" ? "the plan is of" : "the samples are")} {Of(call, number)}";

    /// <summary>The text of a number, as one of another type.</summary>
    public static string Cast(ExpressionSyntax expression, ITypeSymbol number)
    {
        string name = SymbolNames.Short(number), text = CallArgument.Shortened(expression);
        bool isLiteral = expression is LiteralExpressionSyntax || (expression is PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } sign && sign.IsKind(SyntaxKind.UnaryMinusExpression));
        string digits = isLiteral ? text.TrimEnd('f', 'F', 'd', 'D', 'm', 'M') : text;
        return number is ITypeParameterSymbol ? $"{name}.CreateChecked({text})"
            : isLiteral && number.SpecialType is SpecialType.System_Single ? digits + "f"
            : isLiteral && number.SpecialType is SpecialType.System_Decimal ? digits + "m"
            : isLiteral && number.SpecialType is SpecialType.System_Double ? digits
            : expression is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax ? $"({name}){text}"
            : $"({name})({text})";
    }

    private static string Of(FailedCall call, ITypeSymbol number) => call.Family switch
    {
        "ComplexGradient" => "Complex, whose steps are double",
        "VectorGradient" => "vectors, whose steps are float",
        _ => SymbolNames.Short(number),
    };
}
