using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GenericGradient.Generators.Tests;

/// <summary>
/// Compares what the generator writes with files beside the test, named as the tool Verify names them:
/// <c>Class.Method#Hint.g.verified.cs</c> for sources, <c>Class.Method.verified.txt</c> for diagnostics.
/// <c>SNAPSHOT_ACCEPT=1</c> takes what is written as right from now on.
/// </summary>
/// <param name="folder">Where the verified files are.</param>
/// <param name="test">The test they belong to: <c>Class.Method</c>.</param>
/// <param name="accept">Whether to write them rather than to compare.</param>
internal sealed class Snapshot(string folder, string test, bool accept)
{
    private const string HowToAccept =
        "To accept: SNAPSHOT_ACCEPT=1 dotnet test --project tests/GenericGradient.Generators.Tests, then read the diff.";

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Compares all files but the bodies of refused declarations, and the diagnostics, with the snapshot of the calling test.</summary>
    public static void Verify(GeneratorRun run, [CallerMemberName] string method = "", [CallerFilePath] string file = "") =>
        Of(method, file).Compare(run.Kernels, [.. run.Diagnostics.Select(Line)]);

    /// <summary>Compares files, by hint names, with the snapshot of the calling test.</summary>
    public static void Verify(
        IReadOnlyDictionary<string, string> files, [CallerMemberName] string method = "", [CallerFilePath] string file = "") =>
        Of(method, file).Compare(files, []);

    /// <summary>Compares sources by their hint names, and the lines of diagnostics.</summary>
    public void Compare(IReadOnlyDictionary<string, string> sources, IReadOnlyCollection<string> diagnostics)
    {
        var produced = sources.ToDictionary(
            source => $"{test}#{Path.GetFileNameWithoutExtension(source.Key)}.verified.cs",
            source => $"//HintName: {source.Key}\n{source.Value}");
        if (diagnostics.Count > 0)
        {
            produced.Add($"{test}.verified.txt", string.Concat(diagnostics.Select(line => line + "\n")));
        }

        var problems = produced.Select(file => Compare(file.Key, file.Value)).Concat(StaleFiles(produced.Keys).Select(Stale))
            .OfType<string>().Order(StringComparer.Ordinal).ToArray();
        if (problems.Length > 0)
        {
            Assert.Fail(string.Join("\n", problems.Append(HowToAccept)));
        }
    }

    private static Snapshot Of(string method, string file) => new(
        Repository.FolderOf(file),
        Path.GetFileNameWithoutExtension(file.Replace('\\', '/')) + "." + method,
        Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1");

    private static string Line(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        string severity = diagnostic.Severity.ToString().ToLowerInvariant();
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{span}: {severity} {diagnostic.Id}: {message}");
    }

    private static string Received(string verified) => verified.Replace(".verified.", ".received.", StringComparison.Ordinal);

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        int line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"line {line + 1}: expected \"{expectedLines.ElementAtOrDefault(line)}\", got \"{actualLines.ElementAtOrDefault(line)}\"");
    }

    private string? Compare(string name, string text)
    {
        string verified = Path.Combine(folder, name);
        string received = Path.Combine(folder, Received(name));
        bool isSame = File.Exists(verified) && File.ReadAllBytes(verified).AsSpan().SequenceEqual(Encoding.GetBytes(text));
        if (isSame || accept)
        {
            File.Delete(received);
            if (!isSame)
            {
                File.WriteAllText(verified, text, Encoding);
            }

            return null;
        }

        File.WriteAllText(received, text, Encoding);
        return File.Exists(verified)
            ? $"Differs: {name}, {FirstDifference(File.ReadAllText(verified), text)}"
            : $"Missing: {name}; its text is in {Received(name)}";
    }

    /// <summary>The verified and received files of this test that it does not make any more.</summary>
    private IEnumerable<string> StaleFiles(IReadOnlyCollection<string> produced) =>
        Directory.EnumerateFiles(folder, test + "*").Select(path => Path.GetFileName(path))
            .Where(name => name.StartsWith(test + "#", StringComparison.Ordinal)
                || name == $"{test}.verified.txt" || name == $"{test}.received.txt")
            .Where(name => !produced.Contains(name) && !produced.Select(Received).Contains(name));

    private string? Stale(string name)
    {
        if (accept || name.Contains(".received.", StringComparison.Ordinal))
        {
            File.Delete(Path.Combine(folder, name));
            return null;
        }

        return $"Stale: {name} is not produced any more";
    }
}
