using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>A call that reaches no method of the library, as it was written, with what is known of its arguments.</summary>
internal sealed class FailedCall
{
    private FailedCall(SemanticModel model, InvocationExpressionSyntax syntax, SimpleNameSyntax name, INamedTypeSymbol family)
    {
        Model = model;
        Name = name;
        Family = family.Name;
        Arguments = [.. syntax.ArgumentList.Arguments.Select((argument, index) => new CallArgument(model, argument, index))];
        TypeArguments = name is GenericNameSyntax generic
            ? [.. generic.TypeArgumentList.Arguments.Select(argument => model.GetTypeInfo(argument).Type)]
            : [.. family.TypeArguments];
        Samples = At("samples", 0) is { } samples ? SampleType.Of(samples.Type) : default;
        Number = NumberOf();
    }

    public SemanticModel Model { get; }

    /// <summary>The name of the method where it was written, perhaps with type arguments.</summary>
    public SimpleNameSyntax Name { get; }

    /// <summary>The name of the class, such as <c>Gradient</c>.</summary>
    public string Family { get; }

    /// <summary>The name of the method.</summary>
    public string Method => Name.Identifier.ValueText;

    /// <summary>Class and method.</summary>
    public string FullName => $"{Family}.{Method}";

    public IReadOnlyList<CallArgument> Arguments { get; }

    /// <summary>The type arguments of the method, or of the plan.</summary>
    public IReadOnlyList<ITypeSymbol?> TypeArguments { get; }

    /// <summary>The type argument of the method, where it has one.</summary>
    public ITypeSymbol? OnlyTypeArgument => TypeArguments.Count == 1 ? TypeArguments[0] : null;

    /// <summary>What the samples are.</summary>
    public SampleType Samples { get; }

    /// <summary>The type of spacings and results, or null where nothing tells it.</summary>
    public ITypeSymbol? Number { get; }

    /// <summary>The call's spacing.</summary>
    public CallArgument? Spacing => At("spacing", Method == "AlongAxis" ? 2 : 1);

    /// <summary>What follows the spacing: memory for results, or options.</summary>
    public CallArgument? AfterSpacing => Arguments.FirstOrDefault(
        argument => argument.Name is null ? argument.Index == (Method == "AlongAxis" ? 3 : 2) : argument.Name is "destination" or "destinations");

    /// <summary>Reads a call; null where it has an error of another kind, which is mended first.</summary>
    public static FailedCall? Of(SemanticModel model, InvocationExpressionSyntax syntax, SimpleNameSyntax name, CancellationToken cancellation)
    {
        var family = name.Parent is MemberAccessExpressionSyntax member && member.Name == name
            ? (model.GetSymbolInfo(member.Expression, cancellation).Symbol as INamedTypeSymbol ?? model.GetTypeInfo(member.Expression, cancellation).Type)
            : model.GetMemberGroup(name, cancellation).FirstOrDefault()?.ContainingType;
        return family is INamedTypeSymbol { ContainingNamespace: { Name: "GenericGradient", ContainingNamespace.IsGlobalNamespace: true } } known
            && known.Name is "Gradient" or "ComplexGradient" or "VectorGradient" or "GradientPlan" or "Spacing"
            && !syntax.ArgumentList.Arguments.Any(argument => HasErrorOfItsOwn(model, argument.Expression, cancellation))
            ? new FailedCall(model, syntax, name, (INamedTypeSymbol)family)
            : null;
    }

    /// <summary>The argument for a parameter.</summary>
    public CallArgument? At(string parameter, int position) =>
        Arguments.FirstOrDefault(argument => argument.Name is { } name ? name == parameter : argument.Index == position);

    /// <summary>Whether an argument stands for a number of a type without a cast.</summary>
    public bool Converts(CallArgument argument, ITypeSymbol type) => Converts(argument.Expression, type);

    /// <inheritdoc cref="Converts(CallArgument, ITypeSymbol)"/>
    public bool Converts(ExpressionSyntax expression, ITypeSymbol type) => Model.ClassifyConversion(expression, type).IsImplicit;

    private static bool HasErrorOfItsOwn(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellation) =>
        expression.DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax).OfType<ExpressionSyntax>().Any(part =>
            (part is IdentifierNameSyntax { Parent: not NameColonSyntax } && IsUnknown(model, part, cancellation))
            || (part is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
                && (IsUnknown(model, part, cancellation) || model.GetSymbolInfo(part, cancellation) is { Symbol: null, CandidateReason: not CandidateReason.None })));

    private static bool IsUnknown(SemanticModel model, ExpressionSyntax part, CancellationToken cancellation) =>
        model.GetTypeInfo(part, cancellation).Type is { TypeKind: TypeKind.Error };

    private ITypeSymbol? NumberOf() => Family switch
    {
        "ComplexGradient" => Model.Compilation.GetSpecialType(SpecialType.System_Double),
        "VectorGradient" => Model.Compilation.GetSpecialType(SpecialType.System_Single),
        _ when TypeArguments.Count > 0 => TypeArguments[TypeArguments.Count - 1],
        _ => Samples.Element,
    };
}
