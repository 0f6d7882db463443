using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace GenericGradient.Benchmarks;

/// <summary>
/// Ways to do a thing in turns: each once, again and again, so that a machine that slows down does so for all. The ratio to the first is the
/// median over the rounds.
/// </summary>
internal static class Turns
{
    /// <summary>How long each way runs before it is measured: the run-time compiles it anew after 30 calls and some 100 milliseconds.</summary>
    private const int WarmUpMilliseconds = 300;

    private const int Rounds = 101;

    /// <summary>How many samples a turn takes at least, so that its time can be measured.</summary>
    private const int SamplesPerTurn = 200_000;

    /// <summary>Prints the times of each way.</summary>
    /// <param name="ways">The ways, the first of which is the measure of the others.</param>
    /// <param name="repeats">How often a way goes in one turn.</param>
    public static void Compare((string Name, Action Run)[] ways, int repeats = 1)
    {
        var times = Measure([.. ways.Select(way => way.Run)], repeats, Rounds);
        for (int way = 0; way < ways.Length; way++)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{ways[way].Name,-28}{Median(times[way]),12:F5} ms{times[way].Min(),12:F5} at best{Ratio(times, way),8:F2} of the first"));
        }

        Console.WriteLine();
    }

    /// <summary>Prints for each way the nanoseconds for a sample and the ratio to the first; where bytes are given, also the ratio for a byte.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="samples">To how many samples.</param>
    /// <param name="ways">The ways, each with the bytes that it reads and writes for a sample, or 0.</param>
    public static void Compare(string name, int samples, params (string Name, int Bytes, Action Run)[] ways)
    {
        int rounds = samples > 1_000_000 ? Rounds / 4 : Rounds;
        var times = Measure([.. ways.Select(way => way.Run)], Math.Max(1, SamplesPerTurn / samples), rounds);
        Console.WriteLine(name);
        for (int way = 0; way < ways.Length; way++)
        {
            string perByte = ways[way].Bytes == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $"{Ratio(times, way) * ways[0].Bytes / ways[way].Bytes,8:F2} for a byte");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {ways[way].Name,-28}{Median(times[way]) * 1e6 / samples,9:F3} ns{Ratio(times, way),8:F2}{perByte}"));
        }
    }

    private static List<double>[] Measure(Action[] ways, int repeats, int rounds)
    {
        foreach (var way in ways)
        {
            for (var watch = Stopwatch.StartNew(); watch.ElapsedMilliseconds < WarmUpMilliseconds;)
            {
                way();
            }
        }

        var times = ways.Select(_ => new List<double>()).ToArray();
        for (int round = 0; round < rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                long start = Stopwatch.GetTimestamp();
                for (int repeat = 0; repeat < repeats; repeat++)
                {
                    ways[way]();
                }

                times[way].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds / repeats);
            }
        }

        return times;
    }

    private static double Ratio(List<double>[] times, int way) => Median(times[way].Zip(times[0], (time, first) => time / first));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
