using System;
using System.Diagnostics;
using System.IO;

namespace GenericGradient.Package.Tests.Building;

/// <summary>Figures for whoever watches the size and the start of programs; no test asks for them. <c>GENERICGRADIENT_REPORT</c> names the file.</summary>
internal static class Report
{
    /// <summary>Adds a line to the file, if there is one.</summary>
    public static void Line(FormattableString line)
    {
        if (Environment.GetEnvironmentVariable("GENERICGRADIENT_REPORT") is { Length: > 0 } file)
        {
            File.AppendAllText(file, FormattableString.Invariant(line) + "\n");
        }
    }

    /// <summary>Adds how long a program took, from its start to its end: its first calls, cold.</summary>
    public static void Time(string program, long started) =>
        Line($"{program}, start to end: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms");
}
