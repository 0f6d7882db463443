namespace GenericGradient.Stencils;

/// <summary>
/// One term of a <see cref="DifferenceForm"/>: <c>Coefficient (f[Plus] - f[Minus])</c>, or with a middle
/// <c>Coefficient ((f[Plus] - f[Middle]) - (f[Middle] - f[Minus]))</c>.
/// </summary>
/// <param name="Coefficient">A whole number, not 0.</param>
/// <param name="Plus">The offset that is added.</param>
/// <param name="Minus">The offset that is taken away; with a middle, added too.</param>
/// <param name="Middle">The offset in the middle of a difference of differences.</param>
internal readonly record struct DifferenceTerm(int Coefficient, int Plus, int Minus, int? Middle = null);
