using GenericGradient.Generators.Stencils;

namespace GenericGradient.Generators.Emitting;

/// <summary>One part of an axis by steps.</summary>
/// <param name="Comment">What it is.</param>
/// <param name="Condition">When the position lies in it; null for all the rest.</param>
/// <param name="Stencil">What is computed there.</param>
/// <param name="Count">The statement that finds the length of the run.</param>
internal sealed record Branch(string Comment, string? Condition, Stencil Stencil, string Count);
