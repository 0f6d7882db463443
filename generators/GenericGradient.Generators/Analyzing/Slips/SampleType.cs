using System.Linq;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Analyzing.Slips;

/// <summary>A type of samples, or of memory for results: how its elements lie, and what they are.</summary>
/// <param name="Form">How they lie.</param>
/// <param name="Element">The type of an element.</param>
/// <param name="Rank">How many axes there are; 0 where the type does not tell.</param>
internal readonly record struct SampleType(SampleForm Form, ITypeSymbol? Element, int Rank)
{
    /// <summary>Whether the class has methods for samples of this form.</summary>
    public bool IsTaken => Form is SampleForm.Array && Rank <= 4 && Element is not IArrayTypeSymbol || Form is SampleForm.Span or SampleForm.Tensor;

    /// <summary>Whether there is one axis.</summary>
    public bool IsRow => Rank == 1;

    public static SampleType Of(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => new(SampleForm.Array, array.ElementType, array.Rank),
        INamedTypeSymbol { Arity: 1, Name: "Span" or "ReadOnlySpan" } span => new(SampleForm.Span, span.TypeArguments[0], 1),
        INamedTypeSymbol { Arity: 1, Name: "Tensor" or "TensorSpan" or "ReadOnlyTensorSpan" } tensor => new(SampleForm.Tensor, tensor.TypeArguments[0], 0),
        INamedTypeSymbol { Arity: 1, Name: "List" } list => new(SampleForm.List, list.TypeArguments[0], 1),
        INamedTypeSymbol { Arity: 1, Name: "Memory" or "ReadOnlyMemory" } memory => new(SampleForm.Memory, memory.TypeArguments[0], 1),
        INamedTypeSymbol { Arity: 1, Name: "ArraySegment" or "ImmutableArray" } segment => new(SampleForm.Segment, segment.TypeArguments[0], 1),
        INamedTypeSymbol { SpecialType: not SpecialType.System_String } named when Sequence(named) is { } element => new(SampleForm.Sequence, element, 1),
        _ => default,
    };

    private static ITypeSymbol? Sequence(INamedTypeSymbol type) => type.AllInterfaces.Insert(0, type)
        .FirstOrDefault(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];
}

/// <summary>How samples lie in memory, as their type tells.</summary>
internal enum SampleForm
{
    Other,
    Array,
    Span,
    Tensor,
    List,
    Memory,
    Segment,
    Sequence,
}
