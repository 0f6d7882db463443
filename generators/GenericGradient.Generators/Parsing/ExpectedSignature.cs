using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing;

/// <summary>
/// The parameters that would be right for an attribute, as near as possible to those that are there: the same names, and the number of
/// axes that most of the declaration tells.
/// </summary>
internal sealed class ExpectedSignature
{
    private readonly OperatorRequest request;
    private readonly Declaration declaration;
    private readonly List<ParameterRole> samples;
    private readonly List<ParameterRole> extents;
    private readonly List<ParameterRole> spacings;
    private readonly List<ParameterRole> destinations;
    private readonly bool isTensor;
    private readonly int rank;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    private ExpectedSignature(Declaration declaration, OperatorRequest request)
    {
        this.declaration = declaration;
        this.request = request;
        var roles = declaration.Method.Parameters.Select(ParameterRole.Of).ToList();
        isTensor = roles.FirstOrDefault(role => role.IsReadOnly || role.IsDestination)?.IsTensor ?? false;
        extents = [.. roles.Where(role => role.Kind == ParameterKind.Extent)];
        destinations = [.. roles.Where(role => role.IsDestination)];
        int leading = roles.TakeWhile(role => role.IsReadOnly).Count();
        bool leadingAreSamples = isTensor || extents.Count > 0;
        rank = Rank(leadingAreSamples || request.SampleCount(2) > 1 ? leading : 1, roles.Count(IsSpacing));
        samples = [.. roles.Where(role => role.IsReadOnly && role.IsTensor == isTensor).Take(request.SampleCount(rank))];
        spacings = [.. roles.Where(role => !samples.Contains(role) && IsSpacing(role))];
    }

    /// <summary>The parameters as text, separated by commas.</summary>
    public static string For(Declaration declaration, OperatorRequest request) => new ExpectedSignature(declaration, request).Text();

    private string Text()
    {
        var parts = new List<string>();
        string element = Element();
        string prefix = isTensor ? "Tensor" : "";
        int components = request.SampleCount(rank);
        Add(samples, components, $"ReadOnly{prefix}Span<{element}>", index => components > 1 ? "u" + index : "samples");
        if (!isTensor && request.Shape.Count == 0 && rank > 1)
        {
            Add(extents, rank, "int", index => "n" + index);
        }

        if (request.Steps.Count == 0 && spacings.Count > 0)
        {
            for (int axis = 0; axis < rank; axis++)
            {
                var written = spacings.ElementAtOrDefault(axis);
                bool isStep = written?.Kind != ParameterKind.ReadOnlySpan || request.BoundaryOf(axis) != Boundary.OneSided;
                parts.Add(Parameter(written, isStep ? element : $"ReadOnlySpan<{element}>", "step" + axis));
            }
        }

        int results = request.DestinationCount(rank);
        Add(destinations, results, $"{prefix}Span<{element}>", index =>
            request.Operator == Operator.Gradient ? "along" + index : results == 1 ? "result" : "result" + index);
        return string.Join(", ", parts);

        void Add(List<ParameterRole> written, int count, string type, Func<int, string> name)
        {
            for (int i = 0; i < count; i++)
            {
                parts.Add(Parameter(written.ElementAtOrDefault(i), type, name(i)));
            }
        }
    }

    private string Parameter(ParameterRole? written, string type, string name)
    {
        string modifiers = "";
        if (written is not null)
        {
            name = SymbolNames.Escaped(written.Parameter.Name);
            modifiers = string.Concat(declaration.Syntax.ParameterList.Parameters[written.Parameter.Ordinal].Modifiers
                .Select(modifier => modifier.Text)
                .Where(text => text is not ("ref" or "out" or "readonly" or "params"))
                .Select(text => text + " "));
        }
        else
        {
            while (declaration.Method.Parameters.Any(parameter => parameter.Name == name))
            {
                name += "_";
            }
        }

        while (!names.Add(name))
        {
            name += "_";
        }

        return $"{modifiers}{type} {name}";
    }

    /// <summary>The element type of the samples if it can be one, else a type parameter that can, else double.</summary>
    private string Element()
    {
        var candidates = samples.Concat(destinations).Select(role => role.Element)
            .Concat(declaration.Method.TypeParameters)
            .Where(IsGood);
        return candidates.FirstOrDefault() is { } type ? SymbolNames.Short(type) : "double";
    }

    private bool IsGood(ITypeSymbol type) =>
        NumberTypes.IsNumber(type) && !NumberTypes.IsInteger(type) && (request.Operator != Operator.Magnitude || NumberTypes.HasRoot(type));

    private int Rank(int leading, int spacingCount)
    {
        int told = request.Shape.Count > 0 ? request.Shape.Count
            : extents.Count > 0 && !isTensor ? extents.Count
            : request.SampleCount(2) > 1 ? leading
            : request.Operator == Operator.Gradient && destinations.Count > 0 ? destinations.Count
            : new[] { request.Steps.Count, request.Boundaries.Count, isTensor ? spacingCount : 0 }.Max();
        return request.Operator == Operator.Curl
            ? Math.Min(3, Math.Max(2, told))
            : Math.Min(OperatorSignature.MaximumRank, Math.Max(1, told));
    }

    private static bool IsSpacing(ParameterRole role) => role.Kind is ParameterKind.Number or ParameterKind.ReadOnlySpan;
}
