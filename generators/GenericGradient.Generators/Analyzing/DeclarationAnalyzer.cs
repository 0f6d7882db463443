using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Parsing;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GenericGradient.Generators.Analyzing;

/// <summary>
/// Tells why a declaration is not generated. It runs the parsers of the generator, so that it speaks exactly where that neither generates nor
/// tells itself.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.Parameters,
        Descriptors.Declaration,
        Descriptors.ArgumentValue,
        Descriptors.Returns,
        Descriptors.ContainerNotPartial,
        Descriptors.FileLocal,
        Descriptors.IntegerElements,
        Descriptors.NotANumber,
        Descriptors.NoRoot,
        Descriptors.ElementMismatch,
        Descriptors.Rank,
        Descriptors.RankUnknown,
        Descriptors.CurlRank,
        Descriptors.CurlFrame,
        Descriptors.SampleCount,
        Descriptors.DestinationCount,
        Descriptors.SpacingCount,
        Descriptors.ShapeWithExtents,
        Descriptors.ShapeExtent,
        Descriptors.StepsWithSpacings,
        Descriptors.StepValue,
        Descriptors.ArgumentCount,
        Descriptors.Unused,
        Descriptors.DerivativeWithOperator,
        Descriptors.BoundaryWithCoordinates,
        Descriptors.ParameterModifier,
        Descriptors.LanguageVersion,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Files that call themselves generated can hold declarations like any other.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();

        // From the method rather than its attribute: an editor shows at once only what lies within the node that was analyzed.
        context.RegisterSyntaxNodeAction(AnalyzeMethod, SyntaxKind.MethodDeclaration);
        context.RegisterSyntaxNodeAction(
            AnalyzeOther,
            SyntaxKind.LocalFunctionStatement,
            SyntaxKind.GetAccessorDeclaration,
            SyntaxKind.SetAccessorDeclaration,
            SyntaxKind.InitAccessorDeclaration,
            SyntaxKind.AddAccessorDeclaration,
            SyntaxKind.RemoveAccessorDeclaration,
            SyntaxKind.OperatorDeclaration,
            SyntaxKind.ConversionOperatorDeclaration,
            SyntaxKind.SimpleLambdaExpression,
            SyntaxKind.ParenthesizedLambdaExpression);
    }

    private static void AnalyzeMethod(SyntaxNodeAnalysisContext context)
    {
        var syntax = (MethodDeclarationSyntax)context.Node;
        if (syntax.AttributeLists.Count == 0
            || context.SemanticModel.GetDeclaredSymbol(syntax, context.CancellationToken) is not { } method)
        {
            return;
        }

        // Of several attributes the first one counts.
        var attributes = method.GetAttributes().Concat(method.GetReturnTypeAttributes())
            .Where(data => data.ApplicationSyntaxReference is { } written
                && written.SyntaxTree == syntax.SyntaxTree
                && syntax.Span.Contains(written.Span))
            .OrderBy(data => data.ApplicationSyntaxReference!.Span.Start)
            .ToList();
        if (attributes.FirstOrDefault(data => Is(data.AttributeClass, KnownNames.GradientKernelAttribute)) is { } forKernel)
        {
            Report(new Declaration(syntax, method, forKernel), KernelParser.Parse);
        }

        if (attributes.FirstOrDefault(data => Is(data.AttributeClass, KnownNames.GeneratedGradientAttribute)) is { } forOperator)
        {
            Report(new Declaration(syntax, method, forOperator), OperatorParser.Parse);
        }

        void Report<TSpec>(Declaration declaration, Func<Declaration, CancellationToken, Parsed<TSpec>> parse)
            where TSpec : class
        {
            if (parse(declaration, context.CancellationToken).Diagnostic is { } diagnostic
                && !new DeclarationForm(declaration, context.CancellationToken).IsToldByGenerator)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    /// <summary>Tells of an attribute on what is a method by the rules of the language, but cannot be partial.</summary>
    private static void AnalyzeOther(SyntaxNodeAnalysisContext context)
    {
        foreach (var attribute in context.Node.ChildNodes().OfType<AttributeListSyntax>().SelectMany(list => list.Attributes))
        {
            var type = context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type;
            if (Is(type, KnownNames.GradientKernelAttribute) || Is(type, KnownNames.GeneratedGradientAttribute))
            {
                var name = Name(context.Node);
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Declaration, name.GetLocation(), name.ValueText, "it is not a method of a type"));
                return;
            }
        }
    }

    private static bool Is(ITypeSymbol? type, string name) =>
        type is not null && name.EndsWith(type.Name, StringComparison.Ordinal) && type.ToDisplayString() == name;

    /// <summary>The name of what has an attribute, or the word that stands for it.</summary>
    private static SyntaxToken Name(SyntaxNode owner) => owner switch
    {
        LocalFunctionStatementSyntax function => function.Identifier,
        AccessorDeclarationSyntax accessor => accessor.Keyword,
        OperatorDeclarationSyntax op => op.OperatorToken,
        ConversionOperatorDeclarationSyntax conversion => conversion.OperatorKeyword,
        LambdaExpressionSyntax lambda => lambda.ArrowToken,
        _ => owner.GetFirstToken(),
    };
}
