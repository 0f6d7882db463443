using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>What the file of row loops holds.</summary>
/// <param name="Loops">The loops, in the order of the file.</param>
/// <param name="CanStream">Whether they may store past the caches: the library's kernels do, those of consumers do not.</param>
/// <param name="HasHalves">Whether samples may be of type <c>Half</c>, which has vectors of its own.</param>
internal sealed record LoopsInUse(EquatableArray<RowLoop> Loops, bool CanStream, bool HasHalves);
