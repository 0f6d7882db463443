using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using GenericGradient.IO.Tests.Support;

namespace GenericGradient.IO.Tests.Streaming;

/// <summary>A run in a process of its own, which says how much memory it took beside what the process had.</summary>
internal static class MeasuredRun
{
    public const string Argument = "--measured-run";

    /// <summary>Prints the forecast and the measured peak.</summary>
    public static void Run(string folder, long budget)
    {
        // What is compiled and loaded once is no memory of the run.
        Samples.Write(Path.Combine(folder, "small.npy"), [40, 8, 8]);
        Stream(Path.Combine(folder, "small.npy"), Path.Combine(folder, "small-result.npy"), budget);
        GC.Collect();
        long before = Process.GetCurrentProcess().WorkingSet64;
        var forecast = Stream(Path.Combine(folder, "large.npy"), Path.Combine(folder, "large-result.npy"), budget);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{forecast.PeakMemory} {Process.GetCurrentProcess().PeakWorkingSet64 - before}"));
    }

    private static StreamForecast Stream(string from, string to, long budget)
    {
        using var source = NpyFile.OpenRead<double>(from);
        var gradient = StreamedGradient.Create(source, axes: [0]);
        gradient.WriteTo([to], new() { MemoryBudget = budget });
        return gradient.Forecast([to], new() { MemoryBudget = budget });
    }
}
