using System.Linq;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>An argument as it was written.</summary>
internal sealed class CallArgument(SemanticModel model, ArgumentSyntax syntax, int index)
{
    private const int Longest = 40;
    private const string Mark = "…";

    public int Index { get; } = index;

    /// <summary>The name that it was given.</summary>
    public string? Name { get; } = syntax.NameColon?.Name.Identifier.ValueText;

    public ArgumentSyntax Syntax { get; } = syntax;

    public ExpressionSyntax Expression => Syntax.Expression;

    /// <summary>Its type; null where it has none of its own, as a list, a function or null.</summary>
    public ITypeSymbol? Type { get; } = model.GetTypeInfo(syntax.Expression).Type;

    /// <summary>Its text, or a mark where that is long.</summary>
    public string Text { get; } = Shortened(syntax.Expression);

    /// <summary>The same where a member follows.</summary>
    public string Primary => Expression is BinaryExpressionSyntax or ConditionalExpressionSyntax or CastExpressionSyntax ? $"({Text})" : Text;

    public bool IsNull => Expression.IsKind(SyntaxKind.NullLiteralExpression);

    public bool IsShortened => Text == Mark;

    public bool IsDefault => Expression.IsKind(SyntaxKind.DefaultLiteralExpression);

    /// <summary>The expressions of a list or a tuple.</summary>
    public ExpressionSyntax[]? List => Expression switch
    {
        CollectionExpressionSyntax list => [.. list.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression)],
        TupleExpressionSyntax tuple => [.. tuple.Arguments.Select(argument => argument.Expression)],
        _ => null,
    };

    /// <summary>The values of an array that is made in the call.</summary>
    public ExpressionSyntax[]? Elements => Expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } values } => [.. values.Expressions],
        ImplicitArrayCreationExpressionSyntax { Initializer: { } values } => [.. values.Expressions],
        _ => null,
    };

    public bool IsFunction => Expression is AnonymousFunctionExpressionSyntax
        || Type is { TypeKind: TypeKind.Delegate }
        || (Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax && IsMethod(model.GetSymbolInfo(Expression)));

    /// <summary>What it is: <c>'list' is a List&lt;double&gt;</c>.</summary>
    public string IsA(ITypeSymbol type) => $"'{Text}' is {WithArticle(type)}";

    /// <summary>A type with its article.</summary>
    public static string WithArticle(ITypeSymbol type)
    {
        string name = SymbolNames.Short(type);
        return $"{("AEIOUaeio".Contains(name[0]) ? "an" : "a")} {name}";
    }

    public static string Shortened(ExpressionSyntax expression)
    {
        string text = expression.ToString();
        return text.Length > Longest || text.Contains('\n') ? Mark : text;
    }

    private static bool IsMethod(SymbolInfo info) => (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol;
}
