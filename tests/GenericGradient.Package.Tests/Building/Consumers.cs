using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace GenericGradient.Package.Tests.Building;

/// <summary>
/// Projects outside the repository that know the package only by its name, with an empty package cache of their own. One build makes all of
/// them, those that must not compile among them: a build for each would take most of its time to start.
/// </summary>
[CollectionDefinition]
public sealed class Consumers(Packed packed) : IAsyncLifetime, ICollectionFixture<Consumers>
{
    /// <summary>Which project builds the wrong example of a page: most share one, others would stop the compiler before it looks at the rest.</summary>
    private static readonly Dictionary<string, string> WrongProjects = new()
    {
        ["GG0005"] = "WrongType",
        ["GG0006"] = "WrongType",
        ["GG0026"] = "WrongLanguage",
    };

    private readonly WorkFolder work = new();

    /// <summary>What the build said.</summary>
    internal BuildLog Log { get; private set; } = new("");

    private string Projects => Path.Combine(work.Path, "Consumers");

    // The variable is stronger than any nuget.config.
    private Dictionary<string, string> OwnCache => new() { ["NUGET_PACKAGES"] = work.Folder("packages") };

    private string[] Properties => ["-m:1", $"-p:GenericGradientVersion={packed.Version}"];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        WorkFolder.Copy(Path.Combine(Built.TestProject, "Consumers"), Projects);
        File.Copy(Path.Combine(Built.RepositoryRoot, "global.json"), Path.Combine(work.Path, "global.json"));
        foreach (string id in Pages.Ids)
        {
            await File.WriteAllTextAsync(Path.Combine(Projects, WrongProject(id), id + ".cs"), Pages.File(id, "Wrong"));
            await File.WriteAllTextAsync(Path.Combine(Projects, "Right", id + ".cs"), Pages.File(id, "Right"));
        }

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
        await Dotnet.Run(Projects, OwnCache, ["restore", "Consumers.slnx", .. Properties]);
        var (_, output) = await Dotnet.Start(
            "dotnet", Projects, OwnCache, ["build", "Consumers.slnx", "--no-restore", "-c", "Release", .. Properties, .. BuildLog.Options]);
        Log = new(output);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        work.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Which project builds the wrong example of a page.</summary>
    internal static string WrongProject(string id) => WrongProjects.GetValueOrDefault(id, "Wrong");

    /// <summary>The folder of a project.</summary>
    internal string Folder(string consumer) => Path.Combine(Projects, consumer);

    /// <summary>A file that the build made, by its name below the folder of the project's results.</summary>
    internal string Made(string consumer, string file) => Path.Combine(Folder(consumer), "bin", "Release", "net10.0", file);

    /// <summary>Runs a consumer, which was built without a word, and reads the lines <c>name: number number ...</c> that it writes.</summary>
    internal async Task<Dictionary<string, double[]>> Run(string consumer)
    {
        Assert.Empty(Log.Of(consumer));
        Assert.True(File.Exists(Made(consumer, consumer + ".dll")), Log.ToString());
        long started = Stopwatch.GetTimestamp();
        string output = await Dotnet.Run(Projects, OwnCache, Made(consumer, consumer + ".dll"));
        Report.Time($"{consumer} by JIT", started);
        return Read(output);
    }

    /// <summary>Publishes a consumer as native code, runs it, and reads what it writes.</summary>
    internal async Task<Dictionary<string, double[]>> RunNative(string consumer)
    {
        string log = await Dotnet.Run(
            Projects, OwnCache, ["publish", consumer, "-o", work.Folder("native"), "-c", "Release", .. NativePublishing.Options, .. Properties]);
        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
        string program = Path.Combine(work.Folder("native"), consumer);
        long started = Stopwatch.GetTimestamp();
        var (exitCode, output) = await Dotnet.Start(program, Projects, environment: null);
        Report.Time($"{consumer} as native code", started);
        Report.Line($"{consumer} as native code: {new FileInfo(program).Length} bytes");
        Assert.True(exitCode == 0, output);
        return Read(output);
    }

    /// <summary>Runs the tests of a consumer, which was built before, and returns what coverlet says of them.</summary>
    internal async Task<XDocument> Measure(string consumer)
    {
        string results = work.Folder("coverage");

        // In the project's own folder, whose global.json says which runner it has.
        await Dotnet.Run(
            Folder(consumer), OwnCache,
            "test", "--no-build", "-c", "Release", "--collect", "XPlat Code Coverage", "--results-directory", results);
        return XDocument.Load(Assert.Single(Directory.EnumerateFiles(results, "coverage.cobertura.xml", SearchOption.AllDirectories)));
    }

    private static Dictionary<string, double[]> Read(string output) =>
        output.Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal)).Select(line => line.Split(':')).ToDictionary(
            parts => parts[0],
            parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray());
}
