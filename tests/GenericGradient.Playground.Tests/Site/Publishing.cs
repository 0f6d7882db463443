using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace GenericGradient.Playground.Tests.Site;

/// <summary>Publishes the pages into a folder of their own.</summary>
internal static partial class Publishing
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Publishes.</summary>
    /// <returns>Why they cannot be had on this machine, or null.</returns>
    /// <exception cref="InvalidOperationException">They do not compile.</exception>
    public static async Task<string?> Into(string folder)
    {
        // The library is built already, as this project references it; another build of it would disturb the tests beside this one.
        var start = new ProcessStartInfo(
            "dotnet",
            ["publish", Told("Playground"), "-c", Told("Configuration"), "-o", folder, "-p:BuildProjectReferences=false"])
        {
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
        using var process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
        }

        string said = await output + await errors;
        return process.ExitCode == 0 ? null
            : MissingPack().Match(said) is { Success: true } match ? $"The runtime for WebAssembly cannot be had: {match.Value}"
            : throw new InvalidOperationException(said);
    }

    private static string Told(string name) =>
        typeof(Publishing).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == name).Value!;

    /// <summary>What restore and the SDK say where a pack or a workload is missing.</summary>
    [GeneratedRegex("error (NU1[0-9]+|NETSDK1(082|147|073|112)).*")]
    private static partial Regex MissingPack();
}
