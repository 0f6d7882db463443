using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GenericGradient.Generators.Tests;

/// <summary>Files of consumers' declarations, and messages about them, are the same to the byte wherever they are made.</summary>
public sealed class DeterminismTests
{
    private const string AnswerTo = "GENERICGRADIENT_DIGEST_FILE";

    /// <summary>Declarations with numbers in every place that a culture could write in its own way, one a file; and one refusal.</summary>
    private static readonly (string Path, string Text)[] Sources =
    [
        One("A", Consumer.Operator("Steps", "Steps = [-0.1]")),
        One("B", Consumer.Operator("Steps", "Steps = [1e-7, 1234567.5], Shape = [1000, 1001]", Rank2)),
        One("C", Consumer.Operator("Steps", "Accuracy = 6, Scheme = StencilSide.Backward")),
        One("D", Consumer.Operator("i", "Derivative = 2") + Consumer.Operator("I", "Accuracy = 8")),
        One("E", Consumer.Operator("Generic<T>", "Shape = [9, 9]", Rank2.Replace("double", "T", StringComparison.Ordinal))
            .Replace(");", ") where T : INumber<T>;", StringComparison.Ordinal)),
        One("F", Consumer.Operator("Coordinates", "Accuracy = 4", "ReadOnlySpan<double> f, ReadOnlySpan<double> x, Span<double> d")),
        One("G", Consumer.Operator("Refused", "Steps = [-1234567.5, 0, -1e-7]")),
        One("H", Consumer.Operator("Refused", "Shape = [-1234567]")),
    ];

    private const string Rank2 = "ReadOnlySpan<double> f, Span<double> d0, Span<double> d1";

    private static readonly string Expected = Digest(Consumer.Compile(Sources));

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void In_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            if (culture.Length > 0)
            {
                Assert.NotEqual("-1.5", (-1.5).ToString(CultureInfo.CurrentCulture));
            }

            Assert.Equal(Expected, Digest(Consumer.Compile(Sources)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void In_every_order_of_the_files()
    {
        var random = new Random(50);
        var sources = Sources.ToArray();
        for (int shuffle = 0; shuffle < 50; shuffle++)
        {
            random.Shuffle(sources);
            Assert.Equal(Expected, Digest(Consumer.Compile(sources)));
        }
    }

    [Fact]
    public void With_any_ends_of_lines()
    {
        Assert.Equal(Expected, FilesDigest(source => source.ReplaceLineEndings("\n")));
        Assert.Equal(Expected, FilesDigest(source => source.ReplaceLineEndings("\r\n")));
    }

    [Fact]
    public void At_any_place() =>
        Assert.Equal(Expected, Digest(Consumer.Compile([.. Sources.Select(source => ("C:\\Users\\somebody\\" + source.Path, source.Text))])));

    [Fact]
    public async Task By_several_drivers_at_once()
    {
        var digests = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Digest(Consumer.Compile(Sources)))));

        Assert.All(digests, digest => Assert.Equal(Expected, digest));
    }

    [Fact]
    public void A_digest_tells_one_letter() => Assert.NotEqual(Expected, FilesDigest(source =>
        source.Replace("Accuracy = 6", "Accuracy = 8", StringComparison.Ordinal).Replace("samples", "sample", StringComparison.Ordinal)));

    [Fact]
    public async Task In_another_process()
    {
        // The child runs this same test; it answers to the file that it is told and starts no child of its own.
        if (Environment.GetEnvironmentVariable(AnswerTo) is { } answer)
        {
            await File.WriteAllTextAsync(answer, Expected);
            return;
        }

        string file = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, ["-method", $"*{nameof(DeterminismTests)}.{nameof(In_another_process)}"])
            {
                RedirectStandardOutput = true,
                Environment = { [AnswerTo] = file, ["LANG"] = "sv_SE.UTF-8" },
            };
            using var child = Process.Start(start)!;
            await child.StandardOutput.ReadToEndAsync();
            await child.WaitForExitAsync();

            Assert.Equal(0, child.ExitCode);
            Assert.Equal(Expected, await File.ReadAllTextAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string FilesDigest(Func<string, string> edit) =>
        Digest(Consumer.Compile([.. Sources.Select(source => (source.Path, edit(source.Text)))]));

    private static (string Path, string Text) One(string type, string members) =>
        (type + ".cs", Consumer.File(members).Replace("class Kernels", $"class {type}", StringComparison.Ordinal));

    /// <summary>A digest of all files, in the order of their names, and of all messages.</summary>
    private static string Digest(CSharpCompilation compilation)
    {
        var run = GeneratorRun.Over(compilation);
        IEnumerable<string> messages = run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal);

        Assert.Equal(2, run.Diagnostics.Count);
        Assert.True(run.Files.Count >= 7, "Seven declarations.");
        string all = string.Join('\0', run.Files.SelectMany(file => new[] { file.Key, file.Value }).Concat(messages));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }
}
