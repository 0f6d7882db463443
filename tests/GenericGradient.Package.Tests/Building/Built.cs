using System.IO;
using System.Linq;
using System.Reflection;

namespace GenericGradient.Package.Tests.Building;

/// <summary>What was known when the tests were built.</summary>
internal static class Built
{
    /// <summary>Where the sources are.</summary>
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>Where the projects are that are built elsewhere.</summary>
    public static string TestProject { get; } = Metadata("ProjectDirectory");

    /// <summary>Where the machine keeps the packages that it has restored.</summary>
    public static string NuGetPackageRoot { get; } = Metadata("NuGetPackageRoot");

    /// <summary>The libraries that docs/interop.md names, for this framework or the latest before it.</summary>
    public static string[] OtherLibraries { get; } =
    [
        .. Metadata("OtherLibraries").Split(';')
            .Select(package => new[] { "net10.0", "net8.0" }.Select(framework => Path.Combine(package, "lib", framework)).First(Directory.Exists))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll")),
    ];

    private static string Metadata(string key) =>
        typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
