using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace GenericGradient.Benchmarks;

/// <summary>
/// The operators in turns: each once, again and again, so that a machine that slows down does so for all. The ratio to the first is the
/// median over the rounds.
/// </summary>
internal static class OperatorRounds
{
    private const int WarmUp = 10;
    private const int Rounds = 101;

    public static void Run()
    {
        var operators = new OperatorBenchmarks();
        operators.Setup();
        Compare(
            operators.PlanThenHypot,
            operators.PlanThenRoot,
            operators.Magnitude,
            operators.MagnitudeConstantSteps,
            operators.MagnitudeConstant);
        Compare(operators.Laplacian, operators.LaplacianPeriodic);

        foreach (int extent in (int[])[128, 2048])
        {
            var accuracies = new AccuracyBenchmarks { Extent = extent };
            accuracies.Setup();
            Console.WriteLine(FormattableString.Invariant($"{extent} x {extent}"));
            Compare(accuracies.Plan, accuracies.Accuracy2, accuracies.Accuracy4, accuracies.Accuracy6, accuracies.Accuracy8);
        }
    }

    private static void Compare(params Action[] ways)
    {
        var times = ways.Select(_ => new List<double>()).ToArray();
        for (int round = 0; round < WarmUp + Rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                long start = Stopwatch.GetTimestamp();
                ways[way]();
                double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (round >= WarmUp)
                {
                    times[way].Add(time);
                }
            }
        }

        for (int way = 0; way < ways.Length; way++)
        {
            double ratio = Median(times[way].Zip(times[0], (time, first) => time / first));
            Console.WriteLine(FormattableString.Invariant(
                $"{ways[way].Method.Name,-24}{Median(times[way]),10:F4} ms{times[way].Min(),10:F4} at best{ratio,8:F2} of the first"));
        }

        Console.WriteLine();
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
