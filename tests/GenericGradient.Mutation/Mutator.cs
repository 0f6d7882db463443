using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace GenericGradient.Mutation;

/// <summary>
/// Writes every mutant of a file into it, each behind a switch: <c>a + b</c> becomes <c>Mutants.Is(17) ? a - b : a + b</c>, a statement
/// <c>if (!Mutants.Is(18)) statement;</c>. Operators within string literals, which are code where a generator emits them, change too.
/// </summary>
/// <param name="place">The name of the file in reports.</param>
/// <param name="next">Gives the next number.</param>
/// <param name="refused">Numbers of mutants that do not compile and are left out.</param>
internal sealed class Mutator(string place, Func<int> next, IReadOnlySet<int> refused) : CSharpSyntaxRewriter
{
    /// <summary>Marks the nodes of a mutant with its number.</summary>
    public const string Annotation = "mutant";

    private static readonly Dictionary<SyntaxKind, (SyntaxKind Kind, SyntaxKind Token)[]> Others = new()
    {
        [SyntaxKind.AddExpression] = [(SyntaxKind.SubtractExpression, SyntaxKind.MinusToken)],
        [SyntaxKind.SubtractExpression] = [(SyntaxKind.AddExpression, SyntaxKind.PlusToken)],
        [SyntaxKind.MultiplyExpression] = [(SyntaxKind.DivideExpression, SyntaxKind.SlashToken)],
        [SyntaxKind.DivideExpression] = [(SyntaxKind.MultiplyExpression, SyntaxKind.AsteriskToken)],
        [SyntaxKind.ModuloExpression] = [(SyntaxKind.MultiplyExpression, SyntaxKind.AsteriskToken)],
        [SyntaxKind.LessThanExpression] =
            [(SyntaxKind.LessThanOrEqualExpression, SyntaxKind.LessThanEqualsToken), (SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.GreaterThanEqualsToken)],
        [SyntaxKind.LessThanOrEqualExpression] =
            [(SyntaxKind.LessThanExpression, SyntaxKind.LessThanToken), (SyntaxKind.GreaterThanExpression, SyntaxKind.GreaterThanToken)],
        [SyntaxKind.GreaterThanExpression] =
            [(SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.GreaterThanEqualsToken), (SyntaxKind.LessThanOrEqualExpression, SyntaxKind.LessThanEqualsToken)],
        [SyntaxKind.GreaterThanOrEqualExpression] =
            [(SyntaxKind.GreaterThanExpression, SyntaxKind.GreaterThanToken), (SyntaxKind.LessThanExpression, SyntaxKind.LessThanToken)],
        [SyntaxKind.EqualsExpression] = [(SyntaxKind.NotEqualsExpression, SyntaxKind.ExclamationEqualsToken)],
        [SyntaxKind.NotEqualsExpression] = [(SyntaxKind.EqualsExpression, SyntaxKind.EqualsEqualsToken)],
        [SyntaxKind.LogicalAndExpression] = [(SyntaxKind.LogicalOrExpression, SyntaxKind.BarBarToken)],
        [SyntaxKind.LogicalOrExpression] = [(SyntaxKind.LogicalAndExpression, SyntaxKind.AmpersandAmpersandToken)],
        [SyntaxKind.BitwiseAndExpression] = [(SyntaxKind.BitwiseOrExpression, SyntaxKind.BarToken)],
        [SyntaxKind.BitwiseOrExpression] = [(SyntaxKind.BitwiseAndExpression, SyntaxKind.AmpersandToken)],
    };

    private static readonly (string From, string To)[] EmittedOperators =
    [
        (" + ", " - "), (" - ", " + "), (" * ", " / "), (" / ", " * "), (" < ", " <= "), (" <= ", " < "), (" > ", " >= "), (" >= ", " > "),
        (" == ", " != "), (" != ", " == "), (" && ", " || "), (" || ", " && "), (" - 1", " - 2"), (" + 1", " + 2"),
    ];

    /// <summary>The mutants that were made.</summary>
    public List<Mutant> Mutants { get; } = [];

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (!CanChange(node) || !Others.TryGetValue(node.Kind(), out var others))
        {
            return visited;
        }

        return others.Aggregate(visited, (inner, other) => Choose(
            node, BinaryExpression(other.Kind, node.Left, Token(other.Token), node.Right), inner));
    }

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitPrefixUnaryExpression(node)!;
        return CanChange(node) && node.Kind() is SyntaxKind.UnaryMinusExpression or SyntaxKind.LogicalNotExpression
            ? Choose(node, node.Operand, visited)
            : visited;
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (!CanChange(node))
        {
            return node;
        }

        if (node.Token.Value is int number)
        {
            int other = number == 1 ? 0 : number + 1;
            return Choose(node, LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(other)), node);
        }

        return node.Token.Value is string text
            ? Emitted(text).Aggregate((ExpressionSyntax)node, (inner, other) => Choose(
                node, LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(other.Text)), inner, other.From, other.To))
            : node;
    }

    public override SyntaxNode? VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitInterpolatedStringExpression(node)!;
        if (!CanChange(node))
        {
            return visited;
        }

        foreach (var part in node.Contents.OfType<InterpolatedStringTextSyntax>())
        {
            foreach (var (text, from, to) in Emitted(part.TextToken.Text))
            {
                var token = Token(part.TextToken.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, text, text, part.TextToken.TrailingTrivia);
                visited = Choose(node, node.ReplaceNode(part, part.WithTextToken(token)), visited, from, to);
            }
        }

        return visited;
    }

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return IsPlain(node.Condition) ? visited.WithCondition(Negated(node.Condition, visited.Condition)) : visited;
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var visited = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        return CanChange(node) && IsPlain(node.Condition) ? visited.WithCondition(Negated(node.Condition, visited.Condition)) : visited;
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var visited = (StatementSyntax)base.VisitExpressionStatement(node)!;
        return IsPlain(node.Expression) ? Removed(node, visited) : visited;
    }

    public override SyntaxNode? VisitThrowStatement(ThrowStatementSyntax node) =>
        Removed(node, (StatementSyntax)base.VisitThrowStatement(node)!);

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitInvocationExpression(node)!;
        if (CanChange(node) && node.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } member
            && name.Identifier.ValueText is "Min" or "Max" && node.ArgumentList.Arguments.Count == 2)
        {
            string other = name.Identifier.ValueText == "Min" ? "Max" : "Min";
            return Choose(node, node.WithExpression(member.WithName(IdentifierName(other))), visited);
        }

        return visited;
    }

    // What must be constant, or is no expression.
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) => node;

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) =>
        node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) =>
        node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    /// <summary>Texts that are code, each with one operator changed.</summary>
    private static IEnumerable<(string Text, string From, string To)> Emitted(string text)
    {
        foreach (var (from, to) in EmittedOperators)
        {
            int at = text.IndexOf(from, StringComparison.Ordinal);
            while (at >= 0)
            {
                int line = text.LastIndexOf('\n', at) + 1;
                int end = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
                if (!text[line..at].TrimStart().StartsWith("//", StringComparison.Ordinal))
                {
                    string changed = text[..at] + to + text[(at + from.Length)..];
                    yield return (changed, text[line..end].Trim(), text[line..at].TrimStart() + to + text[(at + from.Length)..end].TrimEnd());
                }

                at = text.IndexOf(from, at + 1, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>An expression that declares nothing may stand twice.</summary>
    private static bool IsPlain(ExpressionSyntax node) =>
        !node.DescendantNodesAndSelf().Any(inner => inner is VariableDesignationSyntax or RefExpressionSyntax or StackAllocArrayCreationExpressionSyntax);

    private static bool CanChange(ExpressionSyntax node) => IsPlain(node) && !node.Ancestors().Any(
        outer => outer is PatternSyntax or AttributeSyntax or WhenClauseSyntax { Parent: null });

    private ExpressionSyntax Negated(ExpressionSyntax condition, ExpressionSyntax visited) => Choose(
        condition, PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(condition.WithoutTrivia())), visited);

    private ExpressionSyntax Choose(ExpressionSyntax original, ExpressionSyntax mutated, ExpressionSyntax otherwise, string? from = null, string? to = null)
    {
        int id = next();
        if (refused.Contains(id))
        {
            return otherwise;
        }

        Add(id, original, from ?? original.ToString(), to ?? mutated.NormalizeWhitespace().ToString());
        return ParenthesizedExpression(ConditionalExpression(
            IsOn(id), ParenthesizedExpression(mutated), ParenthesizedExpression(otherwise))).WithAdditionalAnnotations(Mark(id));
    }

    private StatementSyntax Removed(StatementSyntax original, StatementSyntax visited)
    {
        int id = next();
        if (refused.Contains(id))
        {
            return visited;
        }

        Add(id, original, original.ToString(), "(removed)");
        return IfStatement(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, IsOn(id)), Block(visited)).WithAdditionalAnnotations(Mark(id));
    }

    private void Add(int id, SyntaxNode original, string from, string to)
    {
        int line = original.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        Mutants.Add(new Mutant(id, string.Create(CultureInfo.InvariantCulture, $"{place}({line})"), from, to));
    }

    private static SyntaxAnnotation Mark(int id) => new(Annotation, id.ToString(CultureInfo.InvariantCulture));

    private static InvocationExpressionSyntax IsOn(int id) => InvocationExpression(
        ParseExpression("global::" + Switch.TypeName + ".Is"),
        ArgumentList(SingletonSeparatedList(Argument(LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(id))))));
}
