using System;
using System.IO;
using System.Threading;
using GenericGradient.IO.Tests.Support;

namespace GenericGradient.IO.Tests.Faults;

/// <summary>A run in a process of its own that takes about a second, so that it can be killed in its middle.</summary>
internal static class SlowRun
{
    public const string Argument = "--slow-run";

    public static readonly int[] Shape = [400, 20, 50];

    private static readonly string[] Results = ["g0.npy", "g1.npy"];

    /// <summary>What the results must be.</summary>
    public static double[] Expected(double[] samples, int axis) => Samples.Along(samples, Shape, axis, 0.5);

    /// <summary>Goes on with the run in a folder.</summary>
    public static void Run(string folder)
    {
        using Slow source = new(NpyFile.OpenRead<double>(Path.Combine(folder, "u.npy")));
        Console.WriteLine("begun");
        StreamedGradient.Create(source, 0.5, axes: [0, 1]).WriteTo(
            Array.ConvertAll(Results, name => Path.Combine(folder, name)),
            new() { MemoryBudget = 12 * 8000, BytesPerNote = 200_000 });
        Console.WriteLine("ended");
    }

    private sealed class Slow(IPlaneSource<double> source) : IPlaneSource<double>
    {
        public ReadOnlySpan<long> Shape => source.Shape;

        public void Read(long start, Span<double> samples)
        {
            Thread.Sleep(2);
            source.Read(start, samples);
        }

        public void Dispose() => source.Dispose();
    }
}
