using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Engine;
using GenericGradient.Requests;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Engine;

/// <summary>Results that go past the caches: the same bits, in their place and nowhere else, wherever cache lines begin.</summary>
public sealed class StreamingTests
{
    /// <summary>More than a cache line on either side, which nobody may touch.</summary>
    private const int Margin = 40;

    public static TheoryData<string> Shapes { get; } =
    [
        "2", "17", "64", "200", "5000",
        "2 3", "40 9", "3 1300", "700 20", "2 9000",
        "3 5 1100", "20 30 40", "3 4 5 6", "2 2 3 1200",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Streamed_floats_have_the_bits_of_the_others(string shape) => Check<float>([.. shape.Split(' ').Select(int.Parse)]);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Streamed_doubles_have_the_bits_of_the_others(string shape) => Check<double>([.. shape.Split(' ').Select(int.Parse)]);

    /// <summary>Samples of 4 MiB, whose results stay in the caches and are fetched ahead; a few planes of them alone are not.</summary>
    [Theory]
    [InlineData(1050, 1000)]
    [InlineData(130, 100, 85)]
    public void Fetched_results_have_the_bits_of_the_others(params int[] shape)
    {
        int n = shape.Aggregate(1, (product, extent) => product * extent), plane = n / shape[0];
        var random = new Random(6);
        float[] samples = [.. Enumerable.Range(0, n).Select(_ => random.NextSingle())];
        Spacing<float>[] uneven = [.. shape.Select(extent => Spacing.Coordinates([.. Enumerable.Range(0, extent).Select(i => (float)(i + (0.3 * Math.Sin(i))))]))];
        foreach (var spacing in new Spacing<float>[][] { [0.1f], [0.25f], uneven })
        {
            var plan = GradientPlan.Create<float>(Array.ConvertAll(shape, extent => (nint)extent), spacing.Length == 1 ? spacing[0] : spacing, options: EdgeOrder.Second);
            float[][] whole = [.. shape.Select(_ => new float[n])];
            plan.Execute(samples, whole);
            for (int first = 0; first < shape[0]; first += 100)
            {
                int last = Math.Min(first + 100, shape[0]);
                var range = plan.WindowOf(first..last);
                float[][] some = [.. shape.Select(_ => new float[(last - first) * plane])];
                Memory<float>[] destinations = Array.ConvertAll(some, result => result.AsMemory());
                var window = samples.AsSpan(range.Start.Value * plane, (range.End.Value - range.Start.Value) * plane);
                plan.ExecuteRange(window, range.Start.Value, first..last, destinations);
                for (int axis = 0; axis < shape.Length; axis++)
                {
                    Bits.Equal<float>(whole[axis].AsSpan(first * plane, some[axis].Length), some[axis], $"axis {axis}, planes from {first}");
                }
            }
        }
    }

    private static void Check<T>(int[] shape)
        where T : unmanaged, INumber<T>
    {
        int rank = shape.Length;
        int n = shape.Aggregate(1, (product, extent) => product * extent);
        var random = new Random(5);
        T[] samples = [.. Enumerable.Range(0, n).Select(_ => T.CreateChecked(random.NextDouble()))];
        for (int trial = 0; trial < 24; trial++)
        {
            // The fourth is a mixture, which no kernel has.
            var edgeOrder = shape.Min() > 2 && trial % 2 == 0 ? EdgeOrder.Second : EdgeOrder.First;
            Spacing<T>[] spacings = [.. shape.Select((extent, axis) => ((trial + (trial % 4 == 3 ? axis : 0)) % 4) switch
            {
                0 => default,
                1 => Spacing.Step(T.CreateChecked(axis == 1 ? 0.25 : 0.1)),
                _ => Spacing.Coordinates([.. Enumerable.Range(0, extent).Select(i => T.CreateChecked(i + (0.3 * Math.Sin(i))))]),
            })];
            var request = new GradientRequest<T>(
                [.. shape.Select(extent => (nint)extent)], [.. Enumerable.Range(0, rank)], spacings, edgeOrder);
            T[] factors = WeightTable.Create(request, FactorTable.Repeated);
            var passes = Passes<T>.Create(request, FactorTable.Repeated);
            int start = trial < 12 ? 0 : random.Next(n), end = trial < 12 ? n : random.Next(start, n) + 1;
            T[][] plain = Run(streams: false), streamed = Run(streams: true);
            for (int axis = 0; axis < rank; axis++)
            {
                Bits.Equal<T>(plain[axis], streamed[axis], $"{passes.Kernel}, axis {axis}, trial {trial}");
            }

            T[][] Run(bool streams)
            {
                T[][] results = [.. Enumerable.Range(0, rank).Select(_ => new T[n + (2 * Margin)])];
                Array.ForEach(results, result => Array.Fill(result, T.CreateChecked(-7)));
                var destinations = results.Select((result, axis) => result.AsMemory(Margin - trial + axis, n)).ToArray();
                passes.Run(samples, factors, new Destinations<T>(destinations), start, end, streams);
                return results;
            }
        }
    }
}
