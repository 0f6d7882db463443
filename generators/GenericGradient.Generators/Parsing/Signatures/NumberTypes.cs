using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

/// <summary>What the element types of samples can do, told by the interfaces of generic mathematics.</summary>
internal static class NumberTypes
{
    /// <summary>Whether a type is known to be a number: <c>INumber&lt;itself&gt;</c>, or a type parameter so constrained.</summary>
    public static bool IsNumber(ITypeSymbol type) => IsFloating(type) || Implements(type, "INumber");

    /// <summary>Whether a type is known to be an integer, which has neither halves nor, often, negative values.</summary>
    public static bool IsInteger(ITypeSymbol type) => !IsFloating(type) && Implements(type, "IBinaryInteger");

    /// <summary>Whether a type is known to have square roots.</summary>
    public static bool HasRoot(ITypeSymbol type) => Implements(type, "IRootFunctions");

    /// <summary>The types of nearly all samples, whose many interfaces need not be searched with each keystroke.</summary>
    private static bool IsFloating(ITypeSymbol type) => type.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    private static bool Implements(ITypeSymbol type, string name) => Interfaces(type).Any(candidate =>
        candidate is INamedTypeSymbol { Arity: 1 } named
        && named.Name == name
        && SymbolEqualityComparer.Default.Equals(named.TypeArguments[0], type)
        && named.ContainingNamespace is { Name: "Numerics", ContainingNamespace: { Name: "System" } system }
        && system.ContainingNamespace.IsGlobalNamespace);

    private static IEnumerable<ITypeSymbol> Interfaces(ITypeSymbol type) => type is ITypeParameterSymbol parameter
        ? Constraints(parameter, new HashSet<ISymbol>(SymbolEqualityComparer.Default))
            .SelectMany(constraint => constraint.AllInterfaces.Append(constraint))
        : type.AllInterfaces;

    /// <summary>The constraints of a type parameter, and of those that it is constrained by, even in a circle.</summary>
    private static IEnumerable<ITypeSymbol> Constraints(ITypeParameterSymbol parameter, HashSet<ISymbol> seen) => seen.Add(parameter)
        ? parameter.ConstraintTypes.SelectMany(constraint =>
            constraint is ITypeParameterSymbol other ? Constraints(other, seen) : [constraint])
        : [];
}
