namespace GenericGradient.Generators.Model;

/// <summary>A parameter of a declared method, as the implementing part must repeat it.</summary>
/// <param name="Type">Its type, fully qualified, after its modifiers as declared: <c>in global::System.ReadOnlySpan&lt;T&gt;</c>.</param>
/// <param name="Name">Its name, escaped where it is a keyword.</param>
internal readonly record struct ParameterSpec(string Type, string Name);
