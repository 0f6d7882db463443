using System;
using System.IO;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Peers;

/// <summary>Python with numpy and zarr, where the machine has it.</summary>
internal static class Python
{
    private const string Path = "/usr/bin/python3";

    private static readonly string Script = System.IO.Path.Combine(Child.RepositoryRoot, "tests", "GenericGradient.IO.Tests", "Peers", "peers.py");

    /// <summary>Skips a test by name where Python or one of its libraries is missing.</summary>
    public static void SkipWithout(params string[] libraries) => Assert.SkipUnless(
        File.Exists(Path) && Child.Run(Path, "/", "-c", $"import {string.Join(", ", libraries)}").Code == 0,
        $"Needs {Path} with {string.Join(" and ", libraries)}: apt-get install python3-numpy python3-zarr.");

    /// <summary>Runs the script, and gives the lines that it prints.</summary>
    public static string[] Run(string command, string folder, string input = "")
    {
        using var process = Child.Start(Path, [Script, command, folder]);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
