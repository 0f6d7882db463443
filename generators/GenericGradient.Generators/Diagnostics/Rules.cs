using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Diagnostics;

/// <summary>What all diagnostics have in common.</summary>
internal static class Rules
{
    /// <summary>The property of a diagnostic that holds the parameters that would be right, as C# text; code fixes read it.</summary>
    public const string ParametersProperty = "parameters";

    /// <summary>The property that holds the full type of each of them, a line each.</summary>
    public const string TypesProperty = "types";

    private const string Category = "GenericGradient";

    /// <summary>
    /// The address of the repository's files, up to <c>docs/</c>; empty as long as it has none for the public, then diagnostics have no
    /// link.
    /// </summary>
    public const string HelpBase = "";

    /// <summary>A diagnostic that stops a build.</summary>
    public static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    /// <summary>A diagnostic of code that compiles, but throws or is refused when it runs.</summary>
    public static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) => new(
        id,
        title,
        message,
        Category,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: HelpBase.Length == 0 ? null : $"{HelpBase}docs/diagnostics/{id}.md");
}
