using System;
using System.Diagnostics;
using System.Linq;
using GenericGradient.IO;

namespace GenericGradient.Files;

/// <summary>One gradient in a process of its own.</summary>
internal static class OneRun
{
    public const string Argument = "--run";

    /// <summary>Computes it, and prints the peak of the memory of this process in bytes.</summary>
    public static void Run(string input, string output, string axes)
    {
        int[] list = [.. axes.Split(',').Select(int.Parse)];
        using (var source = ArrayFile.OpenRead<double>(input))
        {
            StreamedGradient.Create(source, 0.5, axes: list).WriteTo([.. list.Select(axis => $"{output}{axis}.npy")]);
        }

        Console.WriteLine(Process.GetCurrentProcess().PeakWorkingSet64);
    }
}
