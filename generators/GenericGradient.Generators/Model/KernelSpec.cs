using System.Linq;

namespace GenericGradient.Generators.Model;

/// <summary>All that is needed to write one kernel of the library; equal to another by value, and free of compiler types.</summary>
/// <param name="Method">The declared method.</param>
/// <param name="Axes">How each axis is spaced, axis 0 first; its length is the rank.</param>
/// <param name="EdgeOrder">The accuracy of the stencils at the two ends of an axis: 1 or 2.</param>
internal sealed record KernelSpec(MethodSpec Method, EquatableArray<SpacingMode> Axes, int EdgeOrder)
{
    /// <inheritdoc cref="MethodSpec.HintName"/>
    public string HintName => Method.HintName;

    /// <inheritdoc cref="MethodSpec.Namespace"/>
    public string Namespace => Method.Namespace;

    /// <inheritdoc cref="MethodSpec.Containers"/>
    public EquatableArray<string> Containers => Method.Containers;

    /// <inheritdoc cref="MethodSpec.DisplayName"/>
    public string DisplayName => Method.DisplayName;

    /// <inheritdoc cref="MethodSpec.Modifiers"/>
    public string Modifiers => Method.Modifiers;

    /// <inheritdoc cref="MethodSpec.Name"/>
    public string MethodName => Method.Name;

    /// <inheritdoc cref="MethodSpec.Constraints"/>
    public string Constraints => Method.Constraints;

    /// <inheritdoc cref="MethodSpec.Parameters"/>
    public EquatableArray<ParameterSpec> Parameters => Method.Parameters;

    /// <summary>The number of axes.</summary>
    public int Rank => Axes.Count;

    /// <summary>Whether a step divides on some axis (given, or the 1 of unit spacing).</summary>
    public bool HasSteps => Axes.Any(mode => mode != SpacingMode.Coordinates);

    /// <summary>Whether some axis is spaced by coordinates.</summary>
    public bool HasCoordinates => Axes.Any(mode => mode == SpacingMode.Coordinates);
}
