using System.Linq;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

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

    /// <summary>An integer that is no <c>int</c>: it was meant as an extent, unless samples are of its type.</summary>
    OtherInteger,

    /// <summary>An array, a list or the like: it was meant as samples, coordinates or a destination.</summary>
    Buffer,

    /// <summary><c>int maxDegreeOfParallelism</c>: how many threads compute.</summary>
    Threads,

    /// <summary><c>IProgress&lt;double&gt;</c>: what hears how much is done.</summary>
    Progress,

    /// <summary><c>CancellationToken</c>: what ends a call.</summary>
    Cancellation,
}

/// <summary>A parameter with what it can be.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Kind">What it can be.</param>
/// <param name="Element">The element type of a span, or the type of a number.</param>
/// <param name="Buffer">What it holds, where it is no span.</param>
internal sealed record ParameterRole(IParameterSymbol Parameter, ParameterKind Kind, ITypeSymbol Element, BufferType? Buffer = null)
{
    /// <summary>Whether it can hold samples.</summary>
    public bool IsReadOnly => Kind is ParameterKind.ReadOnlySpan or ParameterKind.ReadOnlyTensor;

    /// <summary>Whether it can be a destination.</summary>
    public bool IsDestination => Kind is ParameterKind.Span or ParameterKind.Tensor;

    /// <summary>Whether it is a tensor span, or was meant as one.</summary>
    public bool IsTensor => Kind is ParameterKind.ReadOnlyTensor or ParameterKind.Tensor || Buffer is { IsTensor: true };

    /// <summary>Whether it holds numbers.</summary>
    public bool HoldsNumbers => IsReadOnly || IsDestination || Kind == ParameterKind.Buffer;

    /// <summary>Whether nothing can be written to it.</summary>
    public bool IsOnlyRead => IsReadOnly || Buffer is { IsReadOnly: true };

    /// <summary>Whether it says how a call runs, not what it computes.</summary>
    public bool IsAboutRun => Kind is ParameterKind.Threads or ParameterKind.Progress or ParameterKind.Cancellation;

    /// <summary>Whether it may have been meant as samples.</summary>
    public bool MayBeRead => !IsDestination;

    public static ParameterRole Of(IParameterSymbol parameter)
    {
        var type = parameter.Type;
        if (type is INamedTypeSymbol { Arity: 1 } named && SpanKind(named) is not ParameterKind.Other and var kind)
        {
            return new ParameterRole(parameter, kind, named.TypeArguments.Single());
        }

        if (RunKind(parameter) is not ParameterKind.Other and var run)
        {
            return new ParameterRole(parameter, run, type);
        }

        if (BufferType.Of(type) is { } buffer)
        {
            return new ParameterRole(parameter, ParameterKind.Buffer, buffer.Element, buffer);
        }

        return new ParameterRole(
            parameter,
            type.SpecialType == SpecialType.System_Int32 ? ParameterKind.Extent
                : type.TypeKind != TypeKind.TypeParameter && NumberTypes.IsInteger(type) ? ParameterKind.OtherInteger
                : NumberTypes.IsNumber(type) || type.TypeKind == TypeKind.TypeParameter ? ParameterKind.Number
                : ParameterKind.Other,
            type);
    }

    private static ParameterKind SpanKind(INamedTypeSymbol type) => type.Name switch
    {
        "ReadOnlySpan" when IsSystem(type.ContainingNamespace) => ParameterKind.ReadOnlySpan,
        "Span" when IsSystem(type.ContainingNamespace) => ParameterKind.Span,
        "ReadOnlyTensorSpan" when IsTensors(type.ContainingNamespace) => ParameterKind.ReadOnlyTensor,
        "TensorSpan" when IsTensors(type.ContainingNamespace) => ParameterKind.Tensor,
        _ => ParameterKind.Other,
    };

    /// <summary>Threads are told from extents by the name that .NET has for them.</summary>
    private static ParameterKind RunKind(IParameterSymbol parameter) => parameter.Type switch
    {
        var type when parameter.Name == "maxDegreeOfParallelism" && NumberTypes.IsInteger(type) => ParameterKind.Threads,
        INamedTypeSymbol { Name: "IProgress", Arity: 1 } type when IsSystem(type.ContainingNamespace) && type.TypeArguments[0].SpecialType == SpecialType.System_Double =>
            ParameterKind.Progress,
        { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace: var system } } when IsSystem(system) => ParameterKind.Cancellation,
        _ => ParameterKind.Other,
    };

    private static bool IsSystem(INamespaceSymbol? space) => space is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsTensors(INamespaceSymbol? space) =>
        space is { Name: "Tensors", ContainingNamespace: { Name: "Numerics", ContainingNamespace: var system } } && IsSystem(system);
}
