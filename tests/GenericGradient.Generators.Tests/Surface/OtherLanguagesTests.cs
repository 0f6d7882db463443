using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace GenericGradient.Generators.Tests.Surface;

/// <summary>The calls of <c>calls.fs</c> and <c>calls.vb</c>, compiled by the compilers that come with the SDK.</summary>
public sealed partial class OtherLanguagesTests
{
    private static readonly string[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "GenericGradient.dll" or "netstandard.dll" or "mscorlib.dll"
                    or "Microsoft.VisualBasic.Core.dll" or "Microsoft.Win32.Primitives.dll")),
    ];

    [Theory]
    [InlineData("calls.fs", "FSharp/fsc.dll")]
    [InlineData("calls.vb", "Roslyn/bincore/vbc.dll")]
    public async Task Lines_compile_that_should(string file, string compiler)
    {
        string? found = Compiler(compiler);
        Assert.SkipUnless(found is not null, $"The SDK has no {compiler}.");
        string source = Path.Combine(Repository.TestProject, "Surface", file);
        string output = Path.Combine(Directory.CreateTempSubdirectory("GenericGradient.Surface.").FullName, "calls.dll");
        try
        {
            string said = await Run([found!, .. file.EndsWith("fs", StringComparison.Ordinal)
                ? ForFSharp(Path.GetDirectoryName(found!)!, source, output)
                : ForVisualBasic(source, output)]);
            string[] expected =
            [
                .. File.ReadLines(source).Select((line, k) => (Number: Expected().Match(line), Line: k + 1)).Where(line => line.Number.Success)
                    .Select(line => $"{line.Line} {line.Number.Groups[1].Value}"),
            ];

            Assert.Equal(expected, Told(said).Distinct());
            Assert.NotEmpty(expected);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(output)!, recursive: true);
        }
    }

    private static IEnumerable<string> Told(string said) =>
        Error().Matches(said).OrderBy(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}");

    private static string[] ForFSharp(string folder, string source, string output) =>
    [
        "--nologo", "--target:library", "--noframework", "--targetprofile:netcore", $"--out:{output}", $"-r:{Path.Combine(folder, "FSharp.Core.dll")}",
        .. References.Append(typeof(object).Assembly.Location).Select(path => $"-r:{path}"), source,
    ];

    private static string[] ForVisualBasic(string source, string output) =>
    [
        "-nologo", "-noconfig", "-nosdkpath", "-vbruntime*", "-target:library", "-optionstrict+", "-optioninfer+", $"-out:{output}",
        .. References.Append(typeof(object).Assembly.Location).Select(path => $"-r:{path}"), source,
    ];

    /// <summary>The compiler of the SDK whose runtime runs the test.</summary>
    private static string? Compiler(string compiler)
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        string sdks = Path.Combine(root, "sdk");
        return !Directory.Exists(sdks) ? null : Directory.EnumerateDirectories(sdks).Order(StringComparer.Ordinal)
            .Select(sdk => Path.Combine(sdk, compiler)).LastOrDefault(File.Exists);
    }

    private static async Task<string> Run(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return await output + await error;
    }

    /// <summary>The number at the end of a line that does not compile.</summary>
    [GeneratedRegex(@"(?://|') ((?:FS|BC)[0-9]+)$")]
    private static partial Regex Expected();

    [GeneratedRegex(@"\(([0-9]+)(?:,[0-9]+)?\)\s?: error ((?:FS|BC)[0-9]+)")]
    private static partial Regex Error();
}
