using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace GenericGradient.Generators.Tests;

/// <summary>Where the sources are on the machine that built the tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string TestProject { get; } = Metadata("ProjectDirectory");

    public static string Generator { get; } = Path.Combine(Root, "generators", "GenericGradient.Generators");

    /// <summary>The C# files below a folder that people write: no snapshots, nothing that a build leaves behind.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !IsBuildOutput(Path.GetRelativePath(folder, path)) && !IsSnapshot(path))
            .Order(StringComparer.Ordinal);

    /// <summary>
    /// The folder of a test file, from its <c>[CallerFilePath]</c>. A deterministic build writes another root into that path,
    /// so only what follows the name of the project counts.
    /// </summary>
    public static string FolderOf(string callerFilePath)
    {
        string project = "/" + Path.GetFileName(TestProject) + "/";
        string path = callerFilePath.Replace('\\', '/');
        int at = path.LastIndexOf(project, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new ArgumentException($"{callerFilePath} is not in {project}.", nameof(callerFilePath));
        }

        return Path.GetDirectoryName(Path.Combine(TestProject, path[(at + project.Length)..]))!;
    }

    private static bool IsSnapshot(string path) =>
        path.EndsWith(".verified.cs", StringComparison.Ordinal) || path.EndsWith(".received.cs", StringComparison.Ordinal);

    private static bool IsBuildOutput(string relativePath) =>
        relativePath.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
