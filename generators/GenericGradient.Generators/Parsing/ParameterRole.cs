using System.Linq;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing;

/// <summary>What a parameter can be, told by its type alone.</summary>
internal enum ParameterKind
{
    /// <summary>Nothing that a kernel has.</summary>
    Other,

    /// <summary><c>ReadOnlySpan&lt;T&gt;</c>: samples or coordinates.</summary>
    ReadOnlySpan,

    /// <summary><c>Span&lt;T&gt;</c>: a destination.</summary>
    Span,

    /// <summary><c>ReadOnlyTensorSpan&lt;T&gt;</c>: samples.</summary>
    ReadOnlyTensor,

    /// <summary><c>TensorSpan&lt;T&gt;</c>: a destination.</summary>
    Tensor,

    /// <summary><c>int</c>: an extent.</summary>
    Extent,

    /// <summary>Another number: a step.</summary>
    Number,
}

/// <summary>A parameter with what it can be.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Kind">What it can be.</param>
/// <param name="Element">The element type of a span, or the type of a number.</param>
internal sealed record ParameterRole(IParameterSymbol Parameter, ParameterKind Kind, ITypeSymbol Element)
{
    /// <summary>Whether it can hold samples.</summary>
    public bool IsReadOnly => Kind is ParameterKind.ReadOnlySpan or ParameterKind.ReadOnlyTensor;

    /// <summary>Whether it can be a destination.</summary>
    public bool IsDestination => Kind is ParameterKind.Span or ParameterKind.Tensor;

    /// <summary>Whether it is a tensor span.</summary>
    public bool IsTensor => Kind is ParameterKind.ReadOnlyTensor or ParameterKind.Tensor;

    public static ParameterRole Of(IParameterSymbol parameter)
    {
        var type = parameter.Type;
        if (type is INamedTypeSymbol { Arity: 1 } named && SpanKind(named) is not ParameterKind.Other and var kind)
        {
            return new ParameterRole(parameter, kind, named.TypeArguments.Single());
        }

        return new ParameterRole(
            parameter,
            type.SpecialType == SpecialType.System_Int32 ? ParameterKind.Extent
                : NumberTypes.IsNumber(type) || type.TypeKind == TypeKind.TypeParameter ? ParameterKind.Number
                : ParameterKind.Other,
            type);
    }

    private static ParameterKind SpanKind(INamedTypeSymbol type) => (type.ContainingNamespace?.ToDisplayString(), type.Name) switch
    {
        ("System", "ReadOnlySpan") => ParameterKind.ReadOnlySpan,
        ("System", "Span") => ParameterKind.Span,
        ("System.Numerics.Tensors", "ReadOnlyTensorSpan") => ParameterKind.ReadOnlyTensor,
        ("System.Numerics.Tensors", "TensorSpan") => ParameterKind.Tensor,
        _ => ParameterKind.Other,
    };
}
