using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing.Attributes;
using GenericGradient.Generators.Parsing.Declarations;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

/// <summary>
/// The parameters that would be right for an attribute, as near as possible to those that are there: the same names, and the number of
/// axes that most of the declaration tells.
/// </summary>
internal sealed class ExpectedSignature
{
    private readonly OperatorRequest request;
    private readonly Declaration declaration;
    private readonly MeantRoles meant;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    private ExpectedSignature(Declaration declaration, OperatorRequest request)
    {
        this.declaration = declaration;
        this.request = request;
        meant = MeantRoles.Of([.. declaration.Method.Parameters.Select(ParameterRole.Of)], request);
        Parameters = [.. All()];
    }

    /// <summary>The parameters.</summary>
    public IReadOnlyList<ExpectedParameter> Parameters { get; }

    /// <summary>Whether they are what was meant, as far as types, places and the attribute tell.</summary>
    public bool IsCertain => meant.IsCertain;

    /// <summary>The parameters as text, separated by commas.</summary>
    public string Text => string.Join(", ", Parameters);

    public static ExpectedSignature For(Declaration declaration, OperatorRequest request) => new(declaration, request);

    private IEnumerable<ExpectedParameter> All()
    {
        var element = Element();
        string prefix = meant.IsTensor ? "Tensor" : "";
        int components = request.SampleCount(meant.Rank);
        for (int k = 0; k < components; k++)
        {
            yield return Parameter(meant.Samples.ElementAtOrDefault(k), $"ReadOnly{prefix}Span", element, components > 1 ? "u" + k : "samples");
        }

        if (!meant.IsTensor && request.Shape.Count == 0 && meant.Rank > 1)
        {
            for (int axis = 0; axis < meant.Rank; axis++)
            {
                yield return Parameter(meant.Extents.ElementAtOrDefault(axis), "", ("int", "int"), "n" + axis);
            }
        }

        if (request.Steps.Count == 0 && meant.Spacings.Count > 0)
        {
            bool areCoordinates = meant.Spacings.All(role => role.HoldsNumbers);
            for (int axis = 0; axis < meant.Rank; axis++)
            {
                var written = meant.Spacings.ElementAtOrDefault(axis);
                bool isCoordinates = (written?.HoldsNumbers ?? areCoordinates) && request.BoundaryOf(axis).IsOneSided;
                yield return Parameter(written, isCoordinates ? "ReadOnlySpan" : "", element, (isCoordinates ? "x" : "step") + axis);
            }
        }

        int results = request.DestinationCount(meant.Rank);
        for (int k = 0; k < results; k++)
        {
            string name = request.Operator == Operator.Gradient ? "along" + k : results == 1 ? "result" : "result" + k;
            yield return Parameter(meant.Destinations.ElementAtOrDefault(k), prefix + "Span", element, name);
        }

        foreach (var role in meant.Run)
        {
            yield return AsWritten(role.Parameter);
        }
    }

    private ExpectedParameter Parameter(ParameterRole? written, string span, (string Short, string Full) element, string name)
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

        return ExpectedParameter.Of(modifiers, span, element, name);
    }

    /// <summary>A parameter that says how a call runs; whether it may be null is its own affair.</summary>
    private static ExpectedParameter AsWritten(IParameterSymbol parameter)
    {
        var type = parameter.Type.WithNullableAnnotation(NullableAnnotation.None);
        var (name, full) = NumberTypes.IsInteger(type) ? ("int", "int") : (SymbolNames.Short(type), SymbolNames.Full(type));
        return new("", name, full, SymbolNames.Escaped(parameter.Name));
    }

    /// <summary>The element type of the samples if it can be one, else a type parameter that can, else double.</summary>
    private (string Short, string Full) Element()
    {
        var candidates = meant.Samples.Concat(meant.Destinations).Select(role => role.Element)
            .Concat(declaration.Method.TypeParameters)
            .Where(IsGood);
        return candidates.FirstOrDefault() is { } type ? (SymbolNames.Short(type), SymbolNames.Full(type)) : ("double", "double");
    }

    private bool IsGood(ITypeSymbol type) =>
        NumberTypes.IsNumber(type) && !NumberTypes.IsInteger(type) && (request.Operator != Operator.Magnitude || NumberTypes.HasRoot(type));
}
