using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace GenericGradient.Benchmarks;

/// <summary>
/// Several ways to do one thing, one after the other in many rounds, so that a machine that slows down does so for all: the median of each,
/// and the median over the rounds of its ratio to the first.
/// </summary>
internal static class Turns
{
    private const int WarmUp = 10;
    private const int Rounds = 51;

    /// <summary>How many samples a turn takes at least, so that its time can be measured.</summary>
    private const int SamplesPerTurn = 200_000;

    /// <summary>Prints a row: nanoseconds for a sample and the ratio to the first way; where bytes are given, the ratio for a byte moved.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="samples">To how many samples.</param>
    /// <param name="ways">The ways, each with the bytes that it reads and writes for a sample, or 0.</param>
    public static void Compare(string name, int samples, params (string Name, int Bytes, Action Run)[] ways)
    {
        int calls = Math.Max(1, SamplesPerTurn / samples);
        var times = ways.Select(_ => new List<double>()).ToArray();
        for (int round = 0; round < WarmUp + Rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                long start = Stopwatch.GetTimestamp();
                for (int call = 0; call < calls; call++)
                {
                    ways[way].Run();
                }

                if (round >= WarmUp)
                {
                    times[way].Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls / samples);
                }
            }
        }

        Console.WriteLine(name);
        for (int way = 0; way < ways.Length; way++)
        {
            double ratio = Median(times[way].Zip(times[0], (time, first) => time / first));
            string perByte = ways[way].Bytes == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $"{ratio * ways[0].Bytes / ways[way].Bytes,8:F2} for a byte");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {ways[way].Name,-28}{Median(times[way]),9:F3} ns {ratio,8:F2}{perByte}"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
