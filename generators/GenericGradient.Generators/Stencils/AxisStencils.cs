namespace GenericGradient.Generators.Stencils;

/// <summary>The stencils that cover an axis from its first sample to its last.</summary>
/// <param name="First">At the first sample.</param>
/// <param name="Interior">At every sample between.</param>
/// <param name="Last">At the last sample.</param>
internal sealed record AxisStencils(Stencil First, Stencil Interior, Stencil Last)
{
    /// <summary>Second order inside, <paramref name="edgeOrder"/> at the two ends.</summary>
    public static AxisStencils For(int edgeOrder) => new(
        Stencil.FirstDerivative(Side.Forward, edgeOrder),
        Stencil.FirstDerivative(Side.Central, accuracy: 2),
        Stencil.FirstDerivative(Side.Backward, edgeOrder));
}
