using System.Linq;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Model;

/// <summary>All that is needed to write one kernel of the library; equal to another by value, and free of compiler types.</summary>
/// <param name="Method">The declared method.</param>
/// <param name="Axes">How each axis is spaced, axis 0 first; its length is the rank.</param>
/// <param name="EdgeOrder">The accuracy of the stencils at the two ends of an axis: 1 or 2.</param>
internal sealed record KernelSpec(MethodSpec Method, EquatableArray<SpacingMode> Axes, int EdgeOrder)
{
    /// <summary>The number of axes.</summary>
    public int Rank => Axes.Count;

    /// <summary>Whether some axis is spaced by coordinates.</summary>
    public bool HasCoordinates => Axes.Any(mode => mode == SpacingMode.Coordinates);
}
