using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Writing;

namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>One kind of vectors that loops are written for. What a machine or an element type has none of is done one by one.</summary>
/// <param name="Functions">The type that has its functions.</param>
/// <param name="Type">The type of a vector of samples.</param>
/// <param name="Condition">The expression that tells whether the machine and the element type have it.</param>
internal sealed record VectorTier(string Functions, string Type, string Condition)
{
    /// <summary>The vectors of the base class library.</summary>
    private static readonly VectorTier[] Plain = [.. new[] { 512, 256, 128 }.Select(width => $"Vector{width}").Select(vector =>
        new VectorTier(vector, vector + "<T>", $"{vector}.IsHardwareAccelerated && {vector}<T>.IsSupported"))];

    private static readonly VectorTier Half =
        new(HalfVectorText.Name, HalfVectorText.Name, $"typeof(T) == typeof(Half) && {HalfVectorText.Name}.IsHardwareAccelerated");

    /// <summary>How many samples a vector has, as the loops count.</summary>
    public string Count => $"(nuint){Type}.Count";

    /// <summary>All tiers, widest first.</summary>
    /// <param name="hasHalves">Whether samples may be of type <c>Half</c>.</param>
    public static IReadOnlyList<VectorTier> All { get; } = [.. Plain, Half];

    /// <summary>A formula in vectors of this kind.</summary>
    public string Expression(string formula) => this == Half ? WholeNumber.InHalves(formula) : formula;

    /// <summary>What a method over such vectors is generic in, with its constraint; only those of the base class library are.</summary>
    public (string TypeParameter, string Constraint) Generics(string constraint) => this == Half ? ("", "") : ("<T>", constraint);
}
