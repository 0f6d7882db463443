using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GenericGradient.Generators.Diagnostics;

/// <summary>A diagnostic of a declaration that can have no body, as plain values, which a pipeline can keep.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Message">What it says.</param>
/// <param name="Path">The file that it is about.</param>
/// <param name="Span">The place in it, in characters.</param>
/// <param name="Lines">The same place in lines and columns.</param>
internal sealed record Notice(string Id, string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    private static readonly DiagnosticDescriptor[] Known = [Descriptors.Declaration, Descriptors.ContainerNotPartial, Descriptors.FileLocal];

    public static Notice Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return new Notice(
            diagnostic.Id,
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            place.Path,
            diagnostic.Location.SourceSpan,
            place.Span);
    }

    /// <summary>The diagnostic again.</summary>
    public Diagnostic ToDiagnostic()
    {
        var rule = Known.Single(rule => rule.Id == Id);
        return Diagnostic.Create(
            rule.Id,
            rule.Category,
            Message,
            rule.DefaultSeverity,
            rule.DefaultSeverity,
            rule.IsEnabledByDefault,
            warningLevel: 0,
            rule.Title,
            rule.Description,
            rule.HelpLinkUri,
            Location.Create(Path, Span, Lines));
    }
}
