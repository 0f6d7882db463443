using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>
/// Every C# block of the documents stands, line for line, in the examples that are compiled and run. Between the paragraphs of a block, a test may
/// fill samples or check results. The <c>using</c> lines of a block are left out, because a source has them in one place; statements, and each type
/// behind them, are looked for by themselves. The package's tests compile each block as it is.
/// </summary>
public sealed partial class DocumentationTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "docs");

    public static IEnumerable<TheoryDataRow<string>> Documents => Directory.GetFiles(Root, "*.md")
        .Select(path => new TheoryDataRow<string>(Path.GetFileName(path)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Examples_are_the_ones_that_run(string document)
    {
        string[] source = [.. Directory.GetFiles(Root, "*.cs").SelectMany(File.ReadAllLines).Select(line => line.Trim())];
        string[][] blocks = [.. Blocks(Path.Combine(Root, document))];

        Assert.NotEmpty(blocks);
        foreach (string[] block in blocks)
        {
            int end = 0;
            foreach (string[] paragraph in Paragraphs(block))
            {
                int start = Enumerable.Range(end, source.Length - end)
                    .FirstOrDefault(start => source.Skip(start).Take(paragraph.Length).SequenceEqual(paragraph), -1);
                Assert.True(start >= 0, $"{document} has an example that no test runs:\n{string.Join('\n', paragraph)}");
                end = start + paragraph.Length;
            }
        }
    }

    private static IEnumerable<string[]> Paragraphs(string[] block) => string.Join('\n', block).Split("\n\n").Select(paragraph => paragraph.Split('\n'));

    /// <summary>The lines without indentation, and without empty ones at both ends.</summary>
    private static string[] Trimmed(IEnumerable<string> block) => string.Join('\n', block.Select(line => line.Trim())).Trim('\n').Split('\n');

    [GeneratedRegex(@"^(public|internal)( (static|partial|sealed|unsafe|readonly))* (class|record|struct) ")]
    private static partial Regex TypeOfItsOwn();

    private static IEnumerable<string[]> Blocks(string path)
    {
        List<string>? block = null;
        foreach (string line in File.ReadLines(path))
        {
            if (line == "```csharp")
            {
                block = [];
            }
            else if (line == "```" && block is not null)
            {
                yield return Trimmed(block);
                block = null;
            }
            else if (block is { Count: > 0 } && TypeOfItsOwn().IsMatch(line))
            {
                yield return Trimmed(block);
                block = [line];
            }
            else if (!line.StartsWith("using ", StringComparison.Ordinal) || line.Contains('='))
            {
                block?.Add(line);
            }
        }
    }
}
