using GenericGradient.Stencils;

namespace GenericGradient.Generators.Model;

/// <summary>A declared partial method, as its implementing part must repeat it.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Namespace">Where the declaring type lives; empty for the global namespace.</param>
/// <param name="Containers">Headers of the declaring types, outermost first: <c>partial class Field&lt;T&gt;</c>.</param>
/// <param name="DisplayName">What to call it in comments: <c>Terrain.Field{T}.Slope</c>, fit for XML comments.</param>
/// <param name="Modifiers">Accessibility and modifiers, as declared: <c>public static partial</c>.</param>
/// <param name="Name">Its name, with its type parameters: <c>Slope&lt;T&gt;</c>.</param>
/// <param name="Constraints">Its constraint clauses, a line each, or empty.</param>
/// <param name="Parameters">Its parameters in order.</param>
/// <param name="IsMarked">Whether it has an attribute of its own that says that it is generated.</param>
/// <param name="IsExcluded">Whether it has an attribute of its own that excludes it from what tests should reach.</param>
internal sealed record MethodSpec(
    string HintName,
    string Namespace,
    EquatableArray<string> Containers,
    string DisplayName,
    string Modifiers,
    string Name,
    string Constraints,
    EquatableArray<ParameterSpec> Parameters,
    bool IsMarked = false,
    bool IsExcluded = false);
