using System.Collections.Generic;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing.Signatures;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing;

/// <summary>
/// The roles of a kernel's parameters, told by type and position:
/// <code>
/// ReadOnlySpan&lt;T&gt; window                        the samples, and around them as many planes as the stencils reach
/// int n0, ...                                  one extent per axis: the rank
/// nothing                                      unit spacing, or per axis
///     T step | ReadOnlySpan&lt;T&gt; left, right          a step or a pair of weights
/// Span&lt;T&gt; along0, ...                           one destination per axis
/// int start, int end                           which samples of the window are computed
/// bool streams                                 whether results are stored past the caches
/// </code>
/// </summary>
internal static class KernelSignature
{
    private const int MaximumRank = 4;

    public static bool TryRead(IMethodSymbol method, out IReadOnlyList<SpacingMode> axes, out string? problem)
    {
        var element = method.TypeParameters[0];
        var parameters = method.Parameters;
        var spacings = new List<SpacingMode>();
        axes = spacings;

        bool IsAt(int position, System.Func<ITypeSymbol, bool> isRole) =>
            position < parameters.Length
            && parameters[position] is { RefKind: RefKind.None, ScopedKind: ScopedKind.None } parameter
            && isRole(parameter.Type);
        bool IsSamples(ITypeSymbol type) => IsSpan(type, "ReadOnlySpan", element);
        bool IsDestination(ITypeSymbol type) => IsSpan(type, "Span", element);
        bool IsStep(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, element);
        bool IsExtent(ITypeSymbol type) => type.SpecialType == SpecialType.System_Int32;

        if (!NumberTypes.IsNumber(element))
        {
            problem = $"its type parameter must be a number: where {element.Name} : INumber<{element.Name}>";
            return false;
        }

        if (!IsAt(0, IsSamples))
        {
            problem = $"its first parameter must be ReadOnlySpan<{element.Name}>: the window of samples";
            return false;
        }

        int next = 1;
        while (IsAt(next, IsExtent))
        {
            next++;
        }

        int rank = next - 1;
        if (rank is < 1 or > MaximumRank)
        {
            problem = $"it must have 1 to {MaximumRank} int parameters after the samples, one extent per axis";
            return false;
        }

        while (!IsAt(next, IsDestination))
        {
            if (IsAt(next, IsStep))
            {
                spacings.Add(SpacingMode.Step);
                next++;
            }
            else if (IsAt(next, IsSamples) && IsAt(next + 1, IsSamples))
            {
                spacings.Add(SpacingMode.Coordinates);
                next += 2;
            }
            else
            {
                problem = $"after the extents come the spacings, each a step ({element.Name}) or a pair of weights (two ReadOnlySpan<{element.Name}>), then one Span<{element.Name}> per axis";
                return false;
            }
        }

        if (spacings.Count != 0 && spacings.Count != rank)
        {
            problem = $"it has {rank} extents but {spacings.Count} spacings; give one per axis, or none for unit spacing";
            return false;
        }

        int destinations = 0;
        while (IsAt(next, IsDestination))
        {
            destinations++;
            next++;
        }

        if (destinations != rank)
        {
            problem = $"it must have {rank} destinations, one Span<{element.Name}> per axis";
            return false;
        }

        if (!IsAt(next, IsExtent) || !IsAt(next + 1, IsExtent)
            || !IsAt(next + 2, type => type.SpecialType == SpecialType.System_Boolean) || next + 3 != parameters.Length)
        {
            problem = "it must end with int start, int end (which samples of the window are computed) and bool streams (whether past the caches)";
            return false;
        }

        while (spacings.Count < rank)
        {
            spacings.Add(SpacingMode.Unit);
        }

        problem = null;
        return true;
    }

    private static bool IsSpan(ITypeSymbol type, string name, ITypeSymbol element) =>
        IsGeneric(type, name, element) && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsGeneric(ITypeSymbol type, string name, ITypeSymbol element) =>
        type is INamedTypeSymbol { Arity: 1 } named
        && named.Name == name
        && SymbolEqualityComparer.Default.Equals(named.TypeArguments[0], element);
}
