using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Every C# block of the documents stands, line for line, in the examples that are compiled and run.</summary>
public sealed class DocumentationTests
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
            bool isThere = Enumerable.Range(0, source.Length).Any(start => source.Skip(start).Take(block.Length).SequenceEqual(block));
            Assert.True(isThere, $"{document} has an example that no test runs:\n{string.Join('\n', block)}");
        }
    }

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
                yield return [.. block];
                block = null;
            }
            else
            {
                block?.Add(line.Trim());
            }
        }
    }
}
