using System.Collections.Immutable;
using System.Linq;
using GenericGradient.Generators.Diagnostics;
using GenericGradient.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GenericGradient.Generators.Analyzing;

/// <summary>
/// Tells why a declaration is not generated. It runs the parsers of the generator, so that it speaks exactly where that is silent.
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
        Descriptors.SampleCount,
        Descriptors.DestinationCount,
        Descriptors.SpacingCount,
        Descriptors.ShapeWithExtents,
        Descriptors.ShapeExtent,
        Descriptors.StepsWithSpacings,
        Descriptors.StepValue,
        Descriptors.ArgumentCount,
        Descriptors.EdgeOrderUnused,
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
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.Attribute);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var syntax = (AttributeSyntax)context.Node;
        if (syntax.Parent?.Parent is not { } owner || Owner(owner) is not { } name)
        {
            return;
        }

        var type = context.SemanticModel.GetTypeInfo(syntax, context.CancellationToken).Type;
        bool isKernel = Is(type, KnownNames.GradientKernelAttribute);
        if (type is null || !(isKernel || Is(type, KnownNames.GeneratedGradientAttribute)))
        {
            return;
        }

        if (owner is not MethodDeclarationSyntax method)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Declaration, name.GetLocation(), name.ValueText, "it is not a method of a type"));
            return;
        }

        if (context.SemanticModel.GetDeclaredSymbol(method, context.CancellationToken) is not { } symbol)
        {
            return;
        }

        // Of several attributes the first one counts.
        var attribute = symbol.GetAttributes().Concat(symbol.GetReturnTypeAttributes())
            .Where(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, type)
                && data.ApplicationSyntaxReference is { } written
                && written.SyntaxTree == syntax.SyntaxTree
                && method.Span.Contains(written.Span))
            .OrderBy(data => data.ApplicationSyntaxReference!.Span.Start)
            .FirstOrDefault();
        if (attribute?.ApplicationSyntaxReference?.Span != syntax.Span)
        {
            return;
        }

        var declaration = new Declaration(method, symbol, attribute);
        var diagnostic = isKernel
            ? KernelParser.Parse(declaration, context.CancellationToken).Diagnostic
            : OperatorParser.Parse(declaration, context.CancellationToken).Diagnostic;
        if (diagnostic is not null)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    private static bool Is(ITypeSymbol? type, string name) =>
        type is not null && name.EndsWith(type.Name, System.StringComparison.Ordinal) && type.ToDisplayString() == name;

    /// <summary>The name of what has an attribute, or its first word, where the attribute can stand by the rules of the language.</summary>
    private static SyntaxToken? Owner(SyntaxNode owner) => owner switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        AccessorDeclarationSyntax accessor => accessor.Keyword,
        OperatorDeclarationSyntax op => op.OperatorToken,
        ConversionOperatorDeclarationSyntax conversion => conversion.OperatorKeyword,
        LambdaExpressionSyntax lambda => lambda.ArrowToken,
        _ => null,
    };
}
