using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GenericGradient.Generators.Diagnostics;

/// <summary>Every diagnostic of the generator.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor Signature = Create(
        "GG0001",
        "The signature of a kernel declaration is not one that a kernel can have",
        "Kernel '{0}' cannot be generated: {1}");

    public static readonly DiagnosticDescriptor Declaration = Create(
        "GG0002",
        "A kernel declaration is not a static partial method without a body",
        "Kernel '{0}' must be a static partial method without a body, with one type parameter, that returns void");

    public static readonly DiagnosticDescriptor EdgeOrder = Create(
        "GG0003",
        "The edge order of a kernel declaration is not 1 or 2",
        "Kernel '{0}' must have edge order 1 or 2");

    private static readonly DiagnosticDescriptor[] All = [Signature, Declaration, EdgeOrder];

    /// <summary>The diagnostic that the plain values stand for.</summary>
    public static Diagnostic ToDiagnostic(this DiagnosticInfo info) => Diagnostic.Create(
        All.Single(descriptor => descriptor.Id == info.Id),
        Location.Create(
            info.Path,
            new TextSpan(info.Start, info.Length),
            new LinePositionSpan(new(info.StartLine, info.StartColumn), new(info.EndLine, info.EndColumn))),
        info.Arguments.ToArray<object>());

    private static DiagnosticDescriptor Create(string id, string title, string message) =>
        new(id, title, message, "GenericGradient", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
