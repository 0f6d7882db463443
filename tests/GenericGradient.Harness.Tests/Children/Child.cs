using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using GenericGradient.Harness.Tests.Cases;
using Xunit;

namespace GenericGradient.Harness.Tests.Children;

/// <summary>This program once more, in a process of its own that is set up for one tier and does one job.</summary>
/// <param name="ExitCode">0 if it did it.</param>
/// <param name="LastLine">The last line that it printed, which names what it was about to do if it did not end well.</param>
/// <param name="Errors">What it, or the runtime, printed of errors.</param>
internal sealed record Child(int ExitCode, string LastLine, string Errors)
{
    /// <summary>What a child is started with, before its tier and its job.</summary>
    public const string Argument = "--child";

    private static readonly int Milliseconds = LongMode.Attacks(300_000);

    /// <summary>Does a job in a tier, which the child asserts before all else. Skips the test if the machine does not have it.</summary>
    public static Child Run(Tier tier, params string[] job)
    {
        string? missing = tier.Missing();
        Assert.SkipWhen(missing is not null, missing ?? "");
        return Start(tier.ToString(), tier.Settings(), job);
    }

    /// <summary>Does a job with switches that need not make the tier that the child expects.</summary>
    public static Child Start(string expected, IEnumerable<(string Name, string Value)> settings, params string[] job)
    {
        string program = Path.Combine(
            AppContext.BaseDirectory, typeof(Child).Assembly.GetName().Name + (OperatingSystem.IsWindows() ? ".exe" : ""));
        var start = new ProcessStartInfo(program, [Argument, expected, .. job])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (string name in Tier.Switches)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        Task<string> lastLine = LastLineOf(process.StandardOutput), errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Milliseconds))
        {
            process.Kill();
        }

        process.WaitForExit();
        return new(process.ExitCode, lastLine.Result, errors.Result);
    }

    /// <summary>Fails unless the child did its job; says where it was.</summary>
    public void AssertDone() => Assert.True(ExitCode == 0, $"exit code {ExitCode} in \"{LastLine}\":\n{Errors}");

    private static async Task<string> LastLineOf(StreamReader output)
    {
        string last = "";
        while (await output.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            last = line;
        }

        return last;
    }
}
