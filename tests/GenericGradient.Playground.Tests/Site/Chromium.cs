using System;
using System.IO;
using System.Linq;

namespace GenericGradient.Playground.Tests.Site;

/// <summary>The browser of this machine. Nothing is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

    /// <summary>Its path, or null. <c>GENERICGRADIENT_CHROMIUM</c> names one that is not on the path.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("GENERICGRADIENT_CHROMIUM") is { Length: > 0 } named
        ? named
        : Names.SelectMany(name => Folders.Select(folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .FirstOrDefault(File.Exists);

    private static string[] Folders => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
