using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Declarations;

/// <summary>
/// What a parser made of a declaration: a specification, or the reason why not. The generator takes the one, the analyzer the other.
/// </summary>
/// <param name="Spec">The specification, if the declaration can be generated.</param>
/// <param name="Diagnostic">What is wrong with it, if it cannot.</param>
internal sealed record Parsed<TSpec>(TSpec? Spec, Diagnostic? Diagnostic)
    where TSpec : class
{
    public static implicit operator Parsed<TSpec>(Diagnostic diagnostic) => new(null, diagnostic);

    public static implicit operator Parsed<TSpec>(TSpec spec) => new(spec, null);
}
