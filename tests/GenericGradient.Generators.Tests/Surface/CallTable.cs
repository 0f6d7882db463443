using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace GenericGradient.Generators.Tests.Surface;

/// <summary>
/// A file of calls and of what the compiler makes of each, by version of the language: what is reached, or what is said. A call is a line that
/// is not indented; the lines below it begin with the versions. <c>GENERICGRADIENT_SURFACE=keep</c> writes what the compiler makes of them now,
/// which is read before it is committed.
/// </summary>
internal static class CallTable
{
    private static readonly bool IsKept = Environment.GetEnvironmentVariable("GENERICGRADIENT_SURFACE") == "keep";

    /// <summary>The text of a file, and that of the same calls compiled now.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="versions">The versions of the language.</param>
    public static (string Kept, string Now) Compare(string file, params int[] versions)
    {
        string path = PathOf(file);
        string kept = Text(file);
        string now = Now(kept, versions);
        if (IsKept && now != kept)
        {
            File.WriteAllText(path, now);
            kept = now;
        }

        return (kept, now);
    }

    /// <summary>The text of a file.</summary>
    public static string Text(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    /// <summary>The calls of a text.</summary>
    public static IEnumerable<string> Calls(string text) => text.Split('\n').Where(line => line.Length > 0 && line[0] is not (' ' or '#'));

    private static string PathOf(string file) => Path.Combine(Repository.TestProject, "Surface", file);

    private static string Now(string kept, int[] versions)
    {
        string[] calls = [.. Calls(kept)];
        var outcomes = versions.ToDictionary(version => version, version => CompiledCalls.Outcomes(calls, version));
        var text = new StringBuilder();
        int k = 0;
        foreach (string line in kept.Split('\n').Where(line => line.Length == 0 || line[0] != ' '))
        {
            text.Append(line).Append('\n');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            foreach (var same in versions.GroupBy(version => string.Join('\n', outcomes[version][k])))
            {
                foreach (string outcome in outcomes[same.First()][k])
                {
                    text.Append("    ").AppendJoin(' ', same).Append("  ").Append(outcome).Append('\n');
                }
            }

            k++;
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
