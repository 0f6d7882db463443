using System.Linq;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

/// <summary>A type that holds numbers but is none that a kernel takes, and what is taken in its place: people write arrays and lists first.</summary>
/// <param name="Element">The type of the numbers.</param>
/// <param name="Rank">How many axes it has by itself.</param>
/// <param name="IsTensor">Whether a tensor span stands for it; else a span does.</param>
/// <param name="IsReadOnly">Whether nothing can be written to it.</param>
internal sealed record BufferType(ITypeSymbol Element, int Rank, bool IsTensor, bool IsReadOnly)
{
    private static readonly string[] ReadOnly =
    [
        "ReadOnlyMemory", "ReadOnlySequence", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "ReadOnlyCollection",
        "ImmutableArray", "ImmutableList", "IImmutableList", "IReadOnlyTensor",
    ];

    private static readonly string[] Writable =
        ["Memory", "ArraySegment", "List", "IList", "ICollection", "Collection", "LinkedList", "Queue", "Stack", "Vector", "Tensor", "ITensor", "DenseTensor"];

    public static BufferType? Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: IArrayTypeSymbol } array => OfArrays(array),
        IArrayTypeSymbol array => new BufferType(array.ElementType, array.Rank, IsTensor: false, IsReadOnly: false),
        IPointerTypeSymbol { PointedAtType: var element } => new BufferType(element, 1, IsTensor: false, IsReadOnly: false),
        INamedTypeSymbol { Arity: 1 } named when ReadOnly.Contains(named.Name) || Writable.Contains(named.Name) =>
            new BufferType(named.TypeArguments[0], 1, named.Name.EndsWith("Tensor", System.StringComparison.Ordinal), ReadOnly.Contains(named.Name)),
        _ => null,
    };

    /// <summary>Arrays of arrays: each adds an axis.</summary>
    private static BufferType OfArrays(IArrayTypeSymbol array)
    {
        int rank = array.Rank;
        ITypeSymbol element = array.ElementType;
        while (element is IArrayTypeSymbol inner)
        {
            rank += inner.Rank;
            element = inner.ElementType;
        }

        return new BufferType(element, rank, IsTensor: false, IsReadOnly: false);
    }
}
