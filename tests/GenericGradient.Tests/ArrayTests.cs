using System;
using System.Linq;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Arrays of rank 1 to 4, allocating and into destinations.</summary>
public sealed class ArrayTests
{
    private static readonly double[] Data = [.. Enumerable.Range(0, 3 * 4 * 5 * 6).Select(i => Math.Sin(i) * i)];

    [Fact]
    public void Rank_1()
    {
        double[] samples = Data[..7];
        double[] destination = new double[7];

        Gradient.Compute(samples, Spacing.Step(0.1), destination, EdgeOrder.Second);

        Bits.Equal<double>(NaiveGradient.Compute(samples, [7], 0, 0.1, null, 2), destination);
        Bits.Equal<double>(destination, Gradient.Compute(samples, Spacing.Step(0.1), EdgeOrder.Second));
    }

    [Fact]
    public void Rank_2()
    {
        var samples = Fill(new double[15, 24]);
        var destination = new double[15, 24];
        var other = new double[15, 24];

        double[][,] results = Gradient.Compute(samples, [Spacing.Step(0.1), Spacing.Coordinates(Coordinates(24))], EdgeOrder.Second, [0, -1]);
        Gradient.Compute(samples, Spacing.Step(0.1), [destination, other], EdgeOrder.Second);

        Same(NaiveGradient.Compute(Data, [15, 24], 0, 0.1, null, 2), results[0]);
        Same(NaiveGradient.Compute(Data, [15, 24], 1, null, Coordinates(24), 2), results[1]);
        Same(NaiveGradient.Compute(Data, [15, 24], 0, 0.1, null, 2), destination);
        Same(NaiveGradient.Compute(Data, [15, 24], 1, 0.1, null, 2), other);
        Same(NaiveGradient.Compute(Data, [15, 24], 1, 0.3, null, 1), Gradient.AlongAxis(samples, 1, Spacing.Step(0.3)));
        Gradient.AlongAxis(samples, -2, Spacing.Step(0.3), destination);
        Same(NaiveGradient.Compute(Data, [15, 24], 0, 0.3, null, 1), destination);
    }

    [Fact]
    public void Rank_3()
    {
        var samples = Fill(new double[3, 20, 6]);
        double[][,,] destinations = [new double[3, 20, 6], new double[3, 20, 6], new double[3, 20, 6]];

        double[][,,] results = Gradient.Compute(samples, Spacing.Step(0.1), axes: [2, 1]);
        Gradient.Compute(samples, Spacing.Step(0.1), destinations);

        Same(NaiveGradient.Compute(Data, [3, 20, 6], 2, 0.1, null, 1), results[0]);
        Same(NaiveGradient.Compute(Data, [3, 20, 6], 1, 0.1, null, 1), results[1]);
        Same(NaiveGradient.Compute(Data, [3, 20, 6], 0, 0.1, null, 1), destinations[0]);
        Same(NaiveGradient.Compute(Data, [3, 20, 6], 2, 0.1, null, 1), Gradient.AlongAxis(samples, 2, Spacing.Step(0.1)));
        Gradient.AlongAxis(samples, 1, Spacing.Step(0.1), destinations[0]);
        Same(NaiveGradient.Compute(Data, [3, 20, 6], 1, 0.1, null, 1), destinations[0]);
    }

    [Fact]
    public void Rank_4()
    {
        var samples = Fill(new double[3, 4, 5, 6]);
        double[][,,,] destinations = [.. Enumerable.Range(0, 4).Select(_ => new double[3, 4, 5, 6])];

        double[][,,,] results = Gradient.Compute(samples, Spacing.Unit<double>(), EdgeOrder.Second);
        Gradient.Compute(samples, Spacing.Unit<double>(), destinations, EdgeOrder.Second);

        for (int axis = 0; axis < 4; axis++)
        {
            double[] expected = NaiveGradient.Compute(Data, [3, 4, 5, 6], axis, 1.0, null, 2);
            Same(expected, results[axis]);
            Same(expected, destinations[axis]);
            Same(expected, Gradient.AlongAxis(samples, axis, default, EdgeOrder.Second));
            Gradient.AlongAxis(samples, axis, default, destinations[0], EdgeOrder.Second);
            Same(expected, destinations[0]);
        }
    }

    private static double[] Coordinates(int n) => [.. Enumerable.Range(0, n).Select(i => i + (0.3 * Math.Sin(i)))];

    private static TArray Fill<TArray>(TArray array)
        where TArray : notnull
    {
        Buffer.BlockCopy(Data, 0, (Array)(object)array, 0, Data.Length * sizeof(double));
        return array;
    }

    private static void Same(double[] expected, Array actual) => Bits.Equal<double>(expected, [.. actual.Cast<double>()]);
}
