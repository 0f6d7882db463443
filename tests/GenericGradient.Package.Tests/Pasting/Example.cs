using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GenericGradient.Package.Tests.Building;

namespace GenericGradient.Package.Tests.Pasting;

/// <summary>
/// A block of C# on a page, with the program that a reader gets who pastes it. A block that begins with <c>using</c> begins a program; one that
/// does not goes on with the program of the block before it.
/// </summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="Line">Where the block begins.</param>
/// <param name="Program">The program up to the end of the block.</param>
internal sealed record Example(string Page, int Line, string Program)
{
    /// <summary>Pages that are not programs from their second block on: they quote what is generated, and say so.</summary>
    private static readonly string[] Quoting = ["docs/reading-generated-code.md"];

    /// <summary>All blocks of all pages, but for those of docs/diagnostics, which have tests of their own.</summary>
    public static Example[] All { get; } =
    [
        .. new[] { "README.md", "src/GenericGradient/Package/README.md", "src/GenericGradient.IO/Package/README.md" }
            .Concat(Below("docs", "*.md")).Concat(Below("docs/decisions", "*.md"))
            .SelectMany(page => Of(page).Take(Quoting.Contains(page) ? 1 : int.MaxValue)),
    ];

    /// <summary>What the program says that it prints: its lines that are comments and nothing else.</summary>
    public string[] Printed =>
        [.. Program.Split('\n').Where(line => line.StartsWith("// ", StringComparison.Ordinal)).Select(line => line[3..])];

    /// <inheritdoc/>
    public override string ToString() => $"{Page}:{Line}";

    private static IEnumerable<string> Below(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Built.RepositoryRoot, folder), pattern).Select(path => $"{folder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal);

    private static IEnumerable<Example> Of(string page)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Built.RepositoryRoot, page));
        string program = "";
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```csharp", StringComparison.Ordinal))
            {
                continue;
            }

            int end = Array.IndexOf(lines, "```", i);
            string block = string.Join('\n', lines[(i + 1)..end]) + "\n";
            program = lines[i + 1].StartsWith("using ", StringComparison.Ordinal) ? block : program + block;
            yield return new(page, i + 2, program);
            i = end;
        }
    }
}
