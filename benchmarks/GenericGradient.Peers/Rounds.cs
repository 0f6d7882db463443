using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace GenericGradient.Peers;

/// <summary>
/// Times variants in turn: a round takes each once, so that what slows the machine for a while slows all of them. Before a timed
/// batch of calls goes one that is not timed, because the caches hold what the variant before left in them. Not all of that is gone
/// after one call, so each round has another order.
/// </summary>
/// <param name="isQuick">Few rounds.</param>
internal sealed class Rounds(bool isQuick)
{
    private const double BatchSeconds = 20e-6;
    private const double WarmingSeconds = 0.02;
    private const double ManagedWarmingSeconds = 0.4;

    /// <summary>The medians, in microseconds per call.</summary>
    public double[] Time<T>(IReadOnlyList<Variant<T>> variants)
    {
        long[] repeats = [.. variants.Select(Calibrate)];
        var (seconds, fewest, most) = isQuick ? (0.1, 3, 101) : (0.6, 9, 3001);
        var times = variants.Select(_ => new List<double>()).ToArray();
        int[] order = [.. Enumerable.Range(0, times.Length)];
        var random = new Random(1);
        var total = Stopwatch.StartNew();
        for (int round = 0; round < fewest || (total.Elapsed.TotalSeconds < seconds && round < most); round++)
        {
            random.Shuffle(order);
            foreach (int k in order)
            {
                variants[k].Run(1);
                times[k].Add(Seconds(variants[k], repeats[k]) / repeats[k] * 1e6);
            }
        }

        return [.. times.Select(Median)];
    }

    /// <summary>How many calls make a batch, once the runtime has compiled them with all that it learns from running them.</summary>
    private static long Calibrate<T>(Variant<T> variant)
    {
        double warmingSeconds = variant.IsManaged ? ManagedWarmingSeconds : WarmingSeconds;
        for (var warming = Stopwatch.StartNew(); warming.Elapsed.TotalSeconds < warmingSeconds;)
        {
            variant.Run(1);
        }

        long repeats = 1;
        while (Seconds(variant, repeats) < BatchSeconds)
        {
            repeats *= 2;
        }

        return repeats;
    }

    private static double Seconds<T>(Variant<T> variant, long repeats)
    {
        long start = Stopwatch.GetTimestamp();
        variant.Run(repeats);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        int half = values.Count / 2;
        return values.Count % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
