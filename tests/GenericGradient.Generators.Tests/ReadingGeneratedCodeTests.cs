using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace GenericGradient.Generators.Tests;

/// <summary>docs/reading-generated-code.md quotes what the generator writes for the declaration that it begins with, line for line, without namespaces.</summary>
public sealed partial class ReadingGeneratedCodeTests
{
    [Fact]
    public void The_page_shows_what_is_generated()
    {
        string[][] blocks = [.. Blocks(Path.Combine(Repository.Root, "docs", "reading-generated-code.md"))];
        var run = GeneratorRun.Over(Consumer.Compile($"using System;\n{string.Join('\n', blocks[0])}"));
        string[] generated = [.. run.Files.Values.SelectMany(file => file.Split('\n')).Select(line => Namespaces().Replace(line.Trim(), ""))];

        Assert.Empty(run.Diagnostics);
        Assert.True(blocks.Length > 10);
        foreach (string[] block in blocks.Skip(1))
        {
            bool isThere = Enumerable.Range(0, generated.Length).Any(start => generated.Skip(start).Take(block.Length).SequenceEqual(block));
            Assert.True(isThere, $"This is not what is generated:\n{string.Join('\n', block)}");
        }
    }

    /// <summary>What the page leaves out.</summary>
    [GeneratedRegex(@"global::(System(\.(Runtime\.(Intrinsics|InteropServices|CompilerServices)|Numerics|Buffers))?|GenericGradient(\.(Declared|Generated))?)\.")]
    private static partial Regex Namespaces();

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
