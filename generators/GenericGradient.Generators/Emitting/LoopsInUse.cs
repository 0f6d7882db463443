using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting;

/// <summary>What the file of row loops holds.</summary>
/// <param name="Loops">The loops, in the order of the file.</param>
/// <param name="BySlabs">Whether kernels of slabs use them, which read halos and store past the caches; operators do neither.</param>
/// <param name="HasHalves">Whether samples may be of type <c>Half</c>, which has vectors of its own.</param>
internal sealed record LoopsInUse(EquatableArray<RowLoop> Loops, bool BySlabs, bool HasHalves);
