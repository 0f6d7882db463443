using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace GenericGradient.Package.Tests.Building;

/// <summary>What a build said, line by line, as a person or a CI log sees it.</summary>
internal sealed partial class BuildLog(string text)
{
    /// <summary>The options of <c>dotnet build</c> that write a message on one line.</summary>
    public static string[] Options { get; } = ["-clp:ForceNoAlign", "-v:minimal"];

    /// <summary>Its errors and warnings, without the summary in the end, which says all of them again.</summary>
    public IReadOnlyList<Message> Messages { get; } =
        [.. Summary().Split(text)[0].Split('\n').Select(line => Line().Match(line)).Where(match => match.Success).Select(Read)];

    /// <summary>What was said of one project.</summary>
    public IEnumerable<Message> Of(string project) => Messages.Where(message => message.Project == project);

    /// <inheritdoc/>
    public override string ToString() => text;

    private static Message Read(Match match) => new(
        Path.GetFileNameWithoutExtension(match.Groups["project"].Value),
        Path.GetFileName(match.Groups["file"].Value.Trim()),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["kind"].Value,
        match.Groups["id"].Value,
        match.Groups["text"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^Build (FAILED|succeeded)\.", RegexOptions.Multiline)]
    private static partial Regex Summary();

    [GeneratedRegex(
        @"^(?<file>[^(]*?)(\((?<line>\d+),(?<column>\d+)[^)]*\))?\s*: (?<kind>error|warning) (?<id>\w+): (?<text>.*) \[(?<project>[^\]]*proj)[^\]]*\]\s*$")]
    private static partial Regex Line();

    /// <summary>An error or a warning.</summary>
    /// <param name="Project">The name of the project that was built.</param>
    /// <param name="File">The name of the file where it is, or of the tool that says it.</param>
    /// <param name="Line">The line, from 1; 0 where there is none.</param>
    /// <param name="Column">The column, from 1; 0 where there is none.</param>
    /// <param name="Kind"><c>error</c> or <c>warning</c>.</param>
    /// <param name="Id">Its number.</param>
    /// <param name="Text">What it says.</param>
    internal sealed record Message(string Project, string File, int Line, int Column, string Kind, string Id, string Text)
    {
        /// <summary>Whether it is in a file that a generator wrote.</summary>
        public bool IsInGeneratedFile => File.EndsWith(".g.cs", StringComparison.Ordinal);

        /// <inheritdoc/>
        public override string ToString() => $"{File}({Line},{Column}): {Kind} {Id}: {Text}";
    }
}
