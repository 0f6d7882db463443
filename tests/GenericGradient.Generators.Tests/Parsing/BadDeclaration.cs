using System;

namespace GenericGradient.Generators.Tests.Parsing;

/// <summary>A declaration of a kernel named <c>Bad</c> that cannot be generated, and what is said about it.</summary>
/// <param name="What">What is wrong with it.</param>
/// <param name="Id">The diagnostic.</param>
/// <param name="Message">A part of its message.</param>
/// <param name="Member">The declaration, as a member of a partial class.</param>
/// <param name="After">Or the declaration in a type of its own.</param>
internal sealed record BadDeclaration(string What, string Id, string Message, string Member, string After = "")
{
    /// <summary>Declarations whose parameters are not those of a kernel.</summary>
    /// <param name="what">What is wrong.</param>
    /// <param name="message">A part of the message.</param>
    /// <param name="parameters">The parameters; <c>samples</c> and <c>part</c> stand for the first one and the last three of a good kernel.</param>
    public static BadDeclaration Signature(string what, string message, string parameters) => new(
        what,
        "GG0001",
        message,
        "[GradientKernel(1)] public static partial void Bad<T>("
        + parameters.Replace("samples", Consumer.Window, StringComparison.Ordinal).Replace("part", Consumer.Part, StringComparison.Ordinal)
        + ") where T : INumber<T>;");

    /// <summary>Declarations that are not partial methods without a body.</summary>
    public static BadDeclaration Declaration(string what, string member, string after = "") => new(
        what, "GG0002", "'Bad' must be a partial method without a body", member, after);

    /// <summary>Declarations that are not static, not generic, or in a generic type.</summary>
    public static BadDeclaration Form(string what, string member, string after = "") => new(
        what, "GG0001", "a kernel of the library is static, has one type parameter", member, after);

    /// <summary>Declarations with another edge order than 1 or 2.</summary>
    public static BadDeclaration EdgeOrder(string what, string arguments) => new(
        what,
        "GG0003",
        "The edge order of 'Bad' must be 1 or 2",
        $"[GradientKernel{arguments}] public static partial void Bad<T>({Consumer.Rank1}) where T : INumber<T>;");
}
