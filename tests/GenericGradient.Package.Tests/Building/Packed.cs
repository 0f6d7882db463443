using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace GenericGradient.Package.Tests.Building;

/// <summary>The package, packed twice from copies of the sources in folders of different length, under a version of its own.</summary>
public sealed class Packed : IAsyncLifetime
{
    private static readonly string[] SourceFolders = ["src", "generators"];
    private static readonly string[] SourceFiles = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig"];

    private readonly WorkFolder work = new();

    /// <summary>A version that no cache has seen.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{DateTime.UtcNow.Ticks}");

    /// <summary>The folder with the package and its symbols.</summary>
    public string Feed { get; private set; } = "";

    /// <summary>The package.</summary>
    public string Package => Path.Combine(Feed, $"GenericGradient.{Version}.nupkg");

    /// <summary>Its symbols.</summary>
    public string Symbols => Path.Combine(Feed, $"GenericGradient.{Version}.snupkg");

    /// <summary>The package, packed once more elsewhere.</summary>
    public string SecondPackage { get; private set; } = "";

    /// <summary>The symbols of <see cref="SecondPackage"/>.</summary>
    public string SecondSymbols => Path.ChangeExtension(SecondPackage, ".snupkg");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        string[] feeds = await Task.WhenAll(Pack("here"), Pack("in", "another", "place"));
        Feed = feeds[0];
        SecondPackage = Path.Combine(feeds[1], Path.GetFileName(Package));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        work.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<string> Pack(params string[] place)
    {
        string sources = work.Folder(place);
        foreach (string folder in SourceFolders)
        {
            WorkFolder.Copy(Path.Combine(Built.RepositoryRoot, folder), Path.Combine(sources, folder));
        }

        foreach (string file in SourceFiles)
        {
            WorkFolder.CopyFile(Path.Combine(Built.RepositoryRoot, file), Path.Combine(sources, file));
        }

        // Analyzers change nothing in the package, and have looked at these sources when this repository was built.
        await Dotnet.Run(
            sources, environment: null,
            "pack", "src/GenericGradient", "-c", "Release", "-o", "feed", "-m:1", $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false");
        return Path.Combine(sources, "feed");
    }
}
