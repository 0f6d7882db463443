using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Parsing.Attributes;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

/// <summary>What is wrong with a parameter whose type is not that of the role it was meant for.</summary>
internal static class ParameterWords
{
    /// <summary>The first such parameter and what is wrong with it, or null.</summary>
    public static (ParameterRole Role, string Problem)? FirstWrong(IReadOnlyList<ParameterRole> roles, OperatorRequest request)
    {
        if (roles.Count > 0 && roles[0].IsReadOnly && roles.Any(role => role.IsDestination) && roles.All(HasRole))
        {
            // Good declarations are read with each keystroke.
            return null;
        }

        var meant = MeantRoles.Of(roles, request);
        foreach (var role in roles)
        {
            if (Problem(role, meant) is { } problem)
            {
                return (role, problem);
            }
        }

        return null;
    }

    private static string? Problem(ParameterRole role, MeantRoles meant)
    {
        if (HasRole(role) && !meant.Samples.Contains(role) && !meant.Destinations.Contains(role))
        {
            return null;
        }

        string prefix = meant.IsTensor ? "Tensor" : "";
        string element = SymbolNames.Short(role.Element);
        string reads = $"ReadOnly{prefix}Span<{element}>";
        string writes = $"{prefix}Span<{element}>";
        string head = $"'{role.Parameter.Name}' is {SymbolNames.Short(role.Parameter.Type)}, but ";
        if (role.Kind == ParameterKind.Threads)
        {
            return $"{head}a degree of parallelism is an int";
        }

        if (role.Kind == ParameterKind.Other)
        {
            return $"'{role.Parameter.Name}' is of a type that has no role";
        }

        if (meant.Samples.Contains(role))
        {
            return role.IsDestination ? $"{head}samples are only read: {reads}"
                : role.Buffer is { Rank: > 1 } ? $"{head}samples are a {reads}, row by row, with an int for each extent"
                : role.Kind == ParameterKind.Buffer ? $"{head}samples are a {reads}"
                : null;
        }

        if (meant.Extents.Contains(role))
        {
            return role.Kind == ParameterKind.OtherInteger ? $"{head}an extent is an int" : null;
        }

        if (meant.Destinations.Contains(role))
        {
            return role.IsReadOnly ? $"{head}results are written: {writes}"
                : role.Kind == ParameterKind.Buffer ? $"{head}a destination is a {writes}"
                : null;
        }

        return role.Kind == ParameterKind.Buffer && meant.Spacings.Contains(role) ? $"{head}coordinates are a ReadOnlySpan<{element}>"
            : role.Kind == ParameterKind.Buffer ? $"'{role.Parameter.Name}' is of a type that has no role"
            : null;
    }

    private static bool HasRole(ParameterRole role) =>
        role.Kind is not (ParameterKind.Other or ParameterKind.OtherInteger or ParameterKind.Buffer)
        && (role.Kind != ParameterKind.Threads || role.Parameter.Type.SpecialType == SpecialType.System_Int32);
}
