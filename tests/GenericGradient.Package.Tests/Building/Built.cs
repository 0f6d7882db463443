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
    public static string[] OtherLibraries { get; } = Packages("OtherLibraries");

    /// <summary>The package of files, the library as that was built with, and its codecs.</summary>
    public static string[] LibrariesOfFiles { get; } = [.. Directory.EnumerateFiles(Metadata("Files"), "GenericGradient*.dll"), .. Packages("LibrariesOfFiles")];

    private static string[] Packages(string key) =>
    [
        .. Metadata(key).Split(';')
            .Select(package => new[] { "net10.0", "net9.0", "net8.0", "net6.0", "net5.0" }.Select(framework => Path.Combine(package, "lib", framework)).First(Directory.Exists))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll")),
    ];

    private static string Metadata(string key) =>
        typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
