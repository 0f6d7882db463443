using System;
using Microsoft.CodeAnalysis.Text;

namespace GenericGradient.Generators.Tests;

/// <summary>Text with a place marked as <c>[|like this|]</c>: where a diagnostic must stand.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Span">The place.</param>
internal readonly record struct MarkedText(string Text, TextSpan Span)
{
    private const string Open = "[|";
    private const string Close = "|]";

    public static MarkedText Parse(string text)
    {
        int start = text.IndexOf(Open, StringComparison.Ordinal);
        int end = text.IndexOf(Close, StringComparison.Ordinal) - Open.Length;
        if (start < 0 || end < start || text.LastIndexOf(Open, StringComparison.Ordinal) != start)
        {
            throw new ArgumentException("There must be one marked place: " + text, nameof(text));
        }

        return new MarkedText(
            text.Remove(end + Open.Length, Close.Length).Remove(start, Open.Length), TextSpan.FromBounds(start, end));
    }
}
