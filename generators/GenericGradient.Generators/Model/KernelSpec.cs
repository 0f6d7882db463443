using System.Linq;

namespace GenericGradient.Generators.Model;

/// <summary>All that is needed to write one kernel; equal to another by value, and free of compiler types.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Namespace">Where the declaring type lives; empty for the global namespace.</param>
/// <param name="Containers">Headers of the declaring types, outermost first: <c>static partial class Kernels</c>.</param>
/// <param name="DisplayName">What to call the kernel in comments: <c>GenericGradient.Kernels.Rank1UnitEdge1</c>.</param>
/// <param name="Modifiers">Accessibility and modifiers, as declared.</param>
/// <param name="MethodName">The declared method, with its type parameter: <c>Rank1UnitEdge1&lt;T&gt;</c>.</param>
/// <param name="Constraints">The constraint clause, or empty.</param>
/// <param name="Parameters">The declared parameters in order.</param>
/// <param name="Axes">How each axis is spaced, axis 0 first; its length is the rank.</param>
/// <param name="EdgeOrder">The accuracy of the stencils at the two ends of an axis: 1 or 2.</param>
internal sealed record KernelSpec(
    string HintName,
    string Namespace,
    EquatableArray<string> Containers,
    string DisplayName,
    string Modifiers,
    string MethodName,
    string Constraints,
    EquatableArray<ParameterSpec> Parameters,
    EquatableArray<SpacingMode> Axes,
    int EdgeOrder)
{
    /// <summary>The number of axes.</summary>
    public int Rank => Axes.Count;

    /// <summary>Whether a step divides on some axis (given, or the 1 of unit spacing).</summary>
    public bool HasSteps => Axes.Any(mode => mode != SpacingMode.Coordinates);

    /// <summary>Whether some axis is spaced by coordinates.</summary>
    public bool HasCoordinates => Axes.Any(mode => mode == SpacingMode.Coordinates);
}
