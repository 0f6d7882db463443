using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GenericGradient.Generators.Parsing.Declarations;

/// <summary>Symbols as generated text repeats them.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat FullFormat = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A type that means the same in any file.</summary>
    public static string Full(ITypeSymbol type) => type.ToDisplayString(FullFormat);

    /// <summary>What a method returns, with its modifiers.</summary>
    public static string Returned(IMethodSymbol method) => (method.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.RefReadOnly => "ref readonly ",
        _ => "",
    }) + Full(method.ReturnType);

    /// <summary>A type as people write it.</summary>
    public static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>A name that is an identifier wherever it stands.</summary>
    public static string Escaped(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            ? name
            : "@" + name;

    /// <summary>What to call a method in comments; with braces for type arguments, because comments are XML.</summary>
    public static string ForComments(IMethodSymbol method) =>
        (method.ContainingType.ToDisplayString() + "." + method.Name).Replace('<', '{').Replace('>', '}');

    /// <summary>The headers of the types around a member, outermost first.</summary>
    public static IEnumerable<string> Containers(INamedTypeSymbol innermost) => WithOuter(innermost).Reverse().Select(Container);

    /// <summary>A type and the types around it, innermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> WithOuter(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            yield return type;
        }
    }

    /// <summary>All constraint clauses, a line each; the types in them as in any file.</summary>
    public static string Constraints(IMethodSymbol method) => method.IsOverride
        ? ""
        : string.Join("\n", method.TypeParameters.Select(Constraints).Where(clause => clause.Length > 0));

    /// <summary>A list of type parameters in angle brackets, or nothing.</summary>
    public static string TypeParameters(IEnumerable<ITypeParameterSymbol> parameters)
    {
        string list = string.Join(", ", parameters.Select(parameter => Variance(parameter) + Escaped(parameter.Name)));
        return list.Length == 0 ? "" : $"<{list}>";
    }

    private static string Container(INamedTypeSymbol type)
    {
        string kind = type.IsRecord
            ? type.IsValueType ? "record struct" : "record"
            : type.TypeKind switch
            {
                TypeKind.Struct => "struct",
                TypeKind.Interface => "interface",
                _ => "class",
            };
        return (type.IsStatic ? "static " : "") + $"partial {kind} {Escaped(type.Name)}{TypeParameters(type.TypeParameters)}";
    }

    private static string Variance(ITypeParameterSymbol parameter) => parameter.Variance switch
    {
        VarianceKind.In => "in ",
        VarianceKind.Out => "out ",
        _ => "",
    };

    private static string Constraints(ITypeParameterSymbol type)
    {
        var constraints = new List<string>();
        if (type.HasUnmanagedTypeConstraint)
        {
            constraints.Add("unmanaged");
        }
        else if (type.HasValueTypeConstraint)
        {
            constraints.Add("struct");
        }
        else if (type.HasReferenceTypeConstraint)
        {
            constraints.Add(type.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        }
        else if (type.HasNotNullConstraint)
        {
            constraints.Add("notnull");
        }

        constraints.AddRange(type.ConstraintTypes.Select(Full));
        if (type.HasConstructorConstraint)
        {
            constraints.Add("new()");
        }

        if (type.AllowsRefLikeType)
        {
            constraints.Add("allows ref struct");
        }

        return constraints.Count == 0 ? "" : $"where {Escaped(type.Name)} : {string.Join(", ", constraints)}";
    }
}
