using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace GenericGradient.Package.Tests.Building;

/// <summary>Whether this machine can publish native code at all: it needs the NativeAOT compiler's package and a linker.</summary>
internal static class NativePublishing
{
    /// <summary>The options of <c>dotnet publish</c>.</summary>
    public static string[] Options { get; } = ["-p:PublishAot=true", "--use-current-runtime"];

    /// <summary>Whether this machine keeps the compiler's package.</summary>
    public static bool HasCompiler => Directory.EnumerateDirectories(Built.NuGetPackageRoot, "runtime.*.microsoft.dotnet.ilcompiler").Any();

    /// <summary>Publishes an empty program. Returns nothing when that works, otherwise what is missing.</summary>
    /// <remarks>It uses the machine's own package cache, where the compiler's package then is.</remarks>
    public static async Task<string?> WhatIsMissing()
    {
        using WorkFolder work = new();
        WorkFolder.Copy(Path.Combine(Built.TestProject, "Probe"), work.Path);
        var (exitCode, output) = await Dotnet.Start(
            "dotnet", work.Path, environment: null, ["publish", "Probe.csproj", "-c", "Release", "-m:1", .. Options]);
        return exitCode == 0
            ? null
            : output.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? "dotnet publish fails.";
    }
}
