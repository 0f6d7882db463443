using GenericGradient.Generators.Emitting.Loops;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>One derivative in a result.</summary>
/// <param name="Samples">Which of the sample parameters it is a derivative of.</param>
/// <param name="Axis">The axis that it runs along.</param>
/// <param name="Combination">The loop that joins it to the terms before it; null where it is the first.</param>
internal sealed record OperatorTerm(int Samples, int Axis, RowLoop? Combination);
