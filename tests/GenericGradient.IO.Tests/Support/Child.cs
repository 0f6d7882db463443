using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

namespace GenericGradient.IO.Tests.Support;

/// <summary>Other processes: the tool, Python, and this program as a child of itself.</summary>
internal static class Child
{
    /// <summary>The tool.</summary>
    public static string ToolPath { get; } = Metadata("Tool");

    /// <summary>Where the sources are.</summary>
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>Starts this program with arguments.</summary>
    public static Process OfThis(params string[] arguments) => Start(Environment.ProcessPath!, arguments);

    /// <summary>Runs the tool in a folder.</summary>
    public static Finished Tool(string folder, params string[] arguments) => Run("dotnet", folder, ["exec", ToolPath, .. arguments]);

    /// <summary>Runs a program to its end.</summary>
    public static Finished Run(string program, string folder, params string[] arguments)
    {
        using var process = Start(program, arguments, folder);
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts a program.</summary>
    public static Process Start(string program, string[] arguments, string? folder = null)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

    private static string Metadata(string key) =>
        typeof(Child).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;

    /// <summary>What a process has left.</summary>
    internal sealed record Finished(int Code, string Output, string Error);
}
