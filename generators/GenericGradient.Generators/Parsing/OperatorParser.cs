using System.Collections.Generic;
using System.Linq;
using System.Threading;
using GenericGradient.Generators.Model;
using GenericGradient.Generators.Parsing.Attributes;
using GenericGradient.Generators.Parsing.Declarations;
using GenericGradient.Generators.Parsing.Signatures;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Parsing;

/// <summary>Reads a declaration of a consumer: what to compute from the attribute, of what and into what from the signature.</summary>
internal static class OperatorParser
{
    public static Parsed<OperatorSpec> Parse(Declaration declaration, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (declaration.Refusal(cancellation) is { } refusal)
        {
            return refusal;
        }

        var request = OperatorRequestReader.Read(declaration, out var arguments, out var contradiction, cancellation);
        if (contradiction is not null)
        {
            return contradiction;
        }

        cancellation.ThrowIfCancellationRequested();
        var signature = OperatorSignature.Read(declaration, request, arguments, out var problem);
        if ((problem ?? AxisRules.Refusal(declaration, request, arguments, signature)) is { } wrong)
        {
            return wrong;
        }

        cancellation.ThrowIfCancellationRequested();
        return new OperatorSpec(
            declaration.ToSpec(),
            SymbolNames.Full(signature.Element),
            request.Operator,
            request.Scheme,
            new(Enumerable.Range(0, signature.Rank).Select(axis => Axis(axis, request, signature))),
            Names(signature.Samples),
            Names(signature.Destinations),
            signature.IsTensor,
            request.Frame,
            signature.Run.Count == 0 ? null : new(Run(ParameterKind.Threads), Run(ParameterKind.Progress), Run(ParameterKind.Cancellation)));

        string? Run(ParameterKind kind) =>
            signature.Run.FirstOrDefault(role => role.Kind == kind) is { } role ? SymbolNames.Escaped(role.Parameter.Name) : null;
    }

    private static AxisSpec Axis(int axis, OperatorRequest request, OperatorSignature signature)
    {
        var spacing = signature.Spacings.ElementAtOrDefault(axis);
        return new AxisSpec(
            Extent: signature.Extents.ElementAtOrDefault(axis) is { } extent ? SymbolNames.Escaped(extent.Parameter.Name) : null,
            ConstantExtent: request.Shape.Count > 0 ? request.Shape[axis] : null,
            Mode: spacing?.Kind == ParameterKind.ReadOnlySpan ? SpacingMode.Coordinates
                : spacing is not null || request.Steps.Count > 0 ? SpacingMode.Step
                : SpacingMode.Unit,
            Spacing: spacing is null ? null : SymbolNames.Escaped(spacing.Parameter.Name),
            ConstantStep: request.StepOf(axis),
            Boundary: request.BoundaryOf(axis));
    }

    private static EquatableArray<string> Names(IEnumerable<ParameterRole> roles) =>
        new(roles.Select(role => SymbolNames.Escaped(role.Parameter.Name)));
}
