using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace GenericGradient.Harness.Tests.Consumers32;

/// <summary>
/// Where addresses have 32 bits, <c>nint</c> and <c>nuint</c> have too. WebAssembly is such a place; Node.js runs it, and the SDK builds it without
/// a workload.
/// </summary>
[Trait("Fault", "S6")]
public sealed partial class S6_AddressesOf32Bits
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Results_have_the_same_bits_as_with_64()
    {
        Assert.SkipUnless(IntPtr.Size == 8, "This runtime has addresses of 32 bits itself.");
        Assert.SkipWhen((await Run(".", "node", "--version")).ExitCode != 0, "Node.js is not on this machine.");
        string folder = Directory.CreateTempSubdirectory("GenericGradient.Consumers32.").FullName;
        try
        {
            Copy(Path.Combine(AppContext.BaseDirectory, "Consumers32"), folder);
            var (exitCode, output) = await Run(
                folder, "dotnet", "publish", "Consumers32.csproj", "-c", "Release", "-o", "out", $"-p:Library={AppContext.BaseDirectory}");
            string? missing = MissingPack().Match(output) is { Success: true } match ? match.Value : null;
            Assert.SkipWhen(exitCode != 0 && missing is not null, $"The runtime for WebAssembly cannot be had: {missing}");
            Assert.True(exitCode == 0, output);

            (exitCode, output) = await Run(Path.Combine(folder, "out", "wwwroot"), "node", "main.mjs");

            Assert.True(exitCode == 0, output);
            string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal("32 bits", lines[0]);
            Assert.Equal(Calls.All(), lines[1..]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Native integers are given the numbers of <c>int</c> and <c>uint</c>, so their results are known from these.</summary>
    [Fact]
    public void Native_integers_give_what_integers_of_32_bits_give()
    {
        string[] lines = [.. Calls.All()];

        Assert.Equal(Of(lines, "Int32"), Of(lines, "IntPtr"));
        Assert.Equal(Of(lines, "UInt32"), Of(lines, "UIntPtr"));
        Assert.NotEmpty(Of(lines, "IntPtr"));
        Assert.Equal(lines.Length, lines.Distinct().Count());
    }

    /// <summary>What restore and the SDK say where a pack or a workload is missing.</summary>
    [GeneratedRegex("error (NU1[0-9]+|NETSDK1(082|147|073|112)).*")]
    private static partial Regex MissingPack();

    private static string[] Of(string[] lines, string type) =>
        [.. lines.Where(line => line.Contains($", {type} from ", StringComparison.Ordinal)).Select(line => line.Replace(type, "", StringComparison.Ordinal))];

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            // This test is no part of the program.
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            if (!Path.GetFileName(file).StartsWith("S6", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    private static async Task<(int ExitCode, string Output)> Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // `dotnet test` tells its children which MSBuild it is; a build of its own must find that out by itself.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        Process? process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            return (-1, $"{program} is not there");
        }

        using (process)
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Limit))
            {
                process.Kill(entireProcessTree: true);
            }

            return (process.ExitCode, await output + await errors);
        }
    }
}
