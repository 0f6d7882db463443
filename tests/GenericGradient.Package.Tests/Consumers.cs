using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace GenericGradient.Package.Tests;

/// <summary>Projects outside the repository that know the package only by its name, with an empty package cache of their own.</summary>
public sealed class Consumers(Packed packed) : IAsyncLifetime
{
    private readonly WorkFolder work = new();

    private string Projects => Path.Combine(work.Path, "Consumers");

    // The variable is stronger than any nuget.config.
    private Dictionary<string, string> OwnCache => new() { ["NUGET_PACKAGES"] = work.Folder("packages") };

    private string[] Properties => ["-c", "Release", "-m:1", $"-p:GenericGradientVersion={packed.Version}"];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        WorkFolder.Copy(Path.Combine(Built.TestProject, "Consumers"), Projects);
        File.Copy(Path.Combine(Built.RepositoryRoot, "global.json"), Path.Combine(work.Path, "global.json"));

        // The machine's own sources stay; what it has restored before is not fetched again.
        await File.WriteAllTextAsync(
            Path.Combine(Projects, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packed.Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{Built.NuGetPackageRoot}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        await Dotnet.Run(Projects, OwnCache, ["restore", "Consumers.slnx", .. Properties[2..]]);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        work.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Builds a consumer, runs it, and reads the lines <c>name: number number ...</c> that it writes.</summary>
    internal async Task<Dictionary<string, double[]>> Run(string consumer)
    {
        string log = await Dotnet.Run(Projects, OwnCache, ["build", consumer, "--no-restore", "-o", work.Folder("out", consumer), .. Properties]);
        Assert.Contains("0 Warning(s)", log, StringComparison.Ordinal);
        return Read(await Dotnet.Run(Projects, OwnCache, Path.Combine(work.Folder("out", consumer), consumer + ".dll")));
    }

    /// <summary>Builds a consumer that does not compile, and returns what is said of it.</summary>
    internal async Task<string> Refusal(string consumer)
    {
        var (exitCode, log) = await Dotnet.Start("dotnet", Projects, OwnCache, ["build", consumer, "--no-restore", .. Properties]);
        Assert.NotEqual(0, exitCode);
        return log;
    }

    /// <summary>Publishes a consumer as native code, runs it, and reads what it writes.</summary>
    internal async Task<Dictionary<string, double[]>> RunNative(string consumer)
    {
        string log = await Dotnet.Run(Projects, OwnCache, ["publish", consumer, "-o", work.Folder("native"), .. NativePublishing.Options, .. Properties]);
        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
        var (exitCode, output) = await Dotnet.Start(Path.Combine(work.Folder("native"), consumer), Projects, environment: null);
        Assert.True(exitCode == 0, output);
        return Read(output);
    }

    private static Dictionary<string, double[]> Read(string output) =>
        output.Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal)).Select(line => line.Split(':')).ToDictionary(
            parts => parts[0],
            parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray());
}
