using System;

namespace GenericGradient.Generators.Tests.Parsing;

/// <summary>A declaration that cannot be generated, and what is said about it.</summary>
/// <param name="What">What is wrong with it.</param>
/// <param name="Id">The diagnostic.</param>
/// <param name="Message">A part of its message.</param>
/// <param name="Text">Members of a partial class, with the place of the diagnostic marked; or a whole type after it.</param>
/// <param name="IsType">Whether it is a whole type.</param>
internal sealed record RefusedOperator(string What, string Id, string Message, string Text, bool IsType = false)
{
    /// <summary>A declaration whose parameters are wrong.</summary>
    public static RefusedOperator Signature(string id, string message, string arguments, string parameters) =>
        new($"({Plain(arguments)}) {Plain(parameters)}", id, message, Declared(arguments, Bad(arguments + parameters), parameters));

    /// <summary>A declaration of rank 1 whose attribute is wrong.</summary>
    public static RefusedOperator Attribute(string id, string message, string arguments) => new(
        Plain(arguments),
        id,
        message,
        Declared(arguments, Bad(arguments), "ReadOnlySpan<double> f, Span<double> d"));

    /// <summary>A declaration of rank 2 whose attribute is wrong.</summary>
    public static RefusedOperator Attribute2(string id, string message, string arguments) => new(
        "rank 2: " + Plain(arguments),
        id,
        message,
        Declared(arguments, Bad(arguments), "ReadOnlySpan<double> f, int n0, int n1, Span<double> d0, Span<double> d1"));

    /// <summary>A declaration of rank 2 with the boundaries of an axis that are wrong.</summary>
    public static RefusedOperator AxisBoundary(string id, string message, string arguments) => new(
        "axis: " + Plain(arguments),
        id,
        message,
        $"[GeneratedGradient, AxisBoundary({arguments})] public static partial void Bad(ReadOnlySpan<double> f, int n0, int n1, Span<double> d0, Span<double> d1);");

    private static string Declared(string arguments, string name, string parameters) =>
        $"[GeneratedGradient({arguments})] public static partial void {name}({parameters});";

    /// <summary>The name, marked if nothing else is.</summary>
    private static string Bad(string text) => text.Contains("[|", StringComparison.Ordinal) ? "Bad" : "[|Bad|]";

    private static string Plain(string text) =>
        text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
