using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace GenericGradient.Benchmarks;

/// <summary>
/// The element types in turns, so that a machine that slows down does so for all: nanoseconds for a sample, and the median over the
/// rounds of the ratio to <c>float</c>.
/// </summary>
internal static class TypeRounds
{
    private const int WarmUp = 10;
    private const int Rounds = 51;

    /// <summary>How many samples a turn takes at least, so that its time can be measured.</summary>
    private const int SamplesPerTurn = 200_000;

    public static void Run()
    {
        foreach (int n in (int[])[1_000, 100_000, 512 * 512, 1_000_000])
        {
            var single = new TypeBenchmarks<float> { N = n };
            var twice = new TypeBenchmarks<double> { N = n };
            var half = new TypeBenchmarks<Half> { N = n };
            single.Setup();
            twice.Setup();
            half.Setup();
            Console.WriteLine(FormattableString.Invariant($"{n} samples              float              double                Half"));
            Compare(n, single.Unit, twice.Unit, half.Unit);
            Compare(n, single.Step, twice.Step, half.Step);
            Compare(n, single.Coordinates, twice.Coordinates, half.Coordinates);
            Compare(n, single.CoordinatesPlanned, twice.CoordinatesPlanned, half.CoordinatesPlanned);
            Compare(n, single.Grid, twice.Grid, half.Grid);
            Compare(n, single.GridByCoordinates, twice.GridByCoordinates, half.GridByCoordinates);
            Compare(n, single.OneByOne, twice.OneByOne, half.OneByOne);
            Console.WriteLine();
        }
    }

    private static void Compare(int n, params Action[] types)
    {
        int calls = Math.Max(1, SamplesPerTurn / n);
        var times = types.Select(_ => new List<double>()).ToArray();
        for (int round = 0; round < WarmUp + Rounds; round++)
        {
            for (int type = 0; type < types.Length; type++)
            {
                long start = Stopwatch.GetTimestamp();
                for (int call = 0; call < calls; call++)
                {
                    types[type]();
                }

                if (round >= WarmUp)
                {
                    times[type].Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls / n);
                }
            }
        }

        Console.WriteLine($"{types[0].Method.Name,-20}" + string.Concat(times.Select(type => FormattableString.Invariant(
            $"{Median(type),9:F3} ns {Median(type.Zip(times[0], (time, first) => time / first)),6:F2} "))));
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
