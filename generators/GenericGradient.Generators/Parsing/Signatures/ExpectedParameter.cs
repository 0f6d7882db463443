using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Parsing.Signatures;

/// <summary>A parameter that would be right.</summary>
/// <param name="Modifiers">What stands before its type, with a space after each word.</param>
/// <param name="Short">Its type as people write it.</param>
/// <param name="Full">Its type as it means the same in any file.</param>
/// <param name="Name">Its name.</param>
internal sealed record ExpectedParameter(string Modifiers, string Short, string Full, string Name)
{
    /// <summary>A parameter of an element type, or of a span of elements.</summary>
    /// <param name="modifiers">What stands before its type.</param>
    /// <param name="span">The name of the span; empty for a number.</param>
    /// <param name="element">The element type.</param>
    /// <param name="name">Its name.</param>
    public static ExpectedParameter Of(string modifiers, string span, (string Short, string Full) element, string name)
    {
        string space = span.Contains("Tensor") ? "global::System.Numerics.Tensors." : "global::System.";
        return span.Length == 0
            ? new ExpectedParameter(modifiers, element.Short, element.Full, name)
            : new ExpectedParameter(modifiers, $"{span}<{element.Short}>", $"{space}{span}<{element.Full}>", name);
    }

    /// <summary>The parameter as text.</summary>
    public override string ToString() => $"{Modifiers}{Short} {Name}";
}
