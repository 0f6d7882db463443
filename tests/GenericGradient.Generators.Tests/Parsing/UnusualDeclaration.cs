using System;

namespace GenericGradient.Generators.Tests.Parsing;

/// <summary>A declaration that few would write: the generator may refuse it, but may not write a file that does not compile.</summary>
/// <param name="What">What is unusual.</param>
/// <param name="Text">A whole file.</param>
internal sealed record UnusualDeclaration(string What, string Text)
{
    public const string Rank1 = Consumer.Rank1;
    public const string Where = "where T : INumber<T>";

    /// <summary>Whether a type or namespace of the file has a name that the shared files use, too, and could mean.</summary>
    public bool Hides { get; init; }

    /// <summary>A member of <c>Consumer.Kernels</c>.</summary>
    public static UnusualDeclaration Member(string what, string member, string after = "") => new(what, Consumer.File(member, after));

    /// <summary>A kernel with other parameters or constraints than usual.</summary>
    public static UnusualDeclaration Kernel(
        string what, string parameters = Rank1, string where = Where, string modifiers = "public static partial") =>
        Member(what, $"[GradientKernel(1)] {modifiers} void Rank1<T>({parameters}) {where};");

    /// <summary>A kernel in a type of its own.</summary>
    /// <param name="what">What is unusual.</param>
    /// <param name="type">The type; <c>member</c> stands for a kernel.</param>
    public static UnusualDeclaration Within(string what, string type) => new(
        what,
        "using System; using System.Numerics; using GenericGradient.Kernels;\n"
        + type.Replace("member", $"[GradientKernel(1)] internal static partial void Rank1<T>({Rank1}) {Where};", StringComparison.Ordinal));
}
