using System;
using System.Linq;
using GenericGradient.Generators.Model;
using Xunit;

namespace GenericGradient.Generators.Tests.Emitting.Operators;

/// <summary>Tensors give what spans give, dense or not.</summary>
public sealed class OperatorTensorTests
{
    private static readonly OperatorCase[] Cases =
    [
        .. new[] { Operator.Magnitude, Operator.Curl }.SelectMany(what => new[] { false, true }.Select(isTensor => new OperatorCase
        {
            Operator = what,
            Modes = [SpacingMode.Step, SpacingMode.Unit, SpacingMode.Coordinates],
            IsTensor = isTensor,
        })),
        new OperatorCase
        {
            Operator = Operator.Gradient, Modes = [SpacingMode.Step, SpacingMode.Step], Steps = [1, 1], Shape = [3, 4], IsTensor = true,
        },
    ];

    private static readonly Lazy<OperatorAssembly> Assembly = new(() => OperatorAssembly.Load(Cases));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    public void Tensors_give_what_spans_give(int gapOfSamples, int gapOfDestinations)
    {
        int[] extents = [5, 6, 7];
        const int Length = 210;
        foreach (var what in new[] { Operator.Magnitude, Operator.Curl })
        {
            var spans = Cases.Single(one => one.Operator == what && !one.IsTensor);
            var tensors = Cases.Single(one => one.Operator == what && one.IsTensor);
            var random = new Random(3);
            double[][] samples = [.. Enumerable.Range(0, spans.SampleCount).Select(_ => Enumerable.Range(0, Length).Select(_ => random.NextDouble()).ToArray())];
            double[][] coordinates = [[], [], [.. Enumerable.Range(0, 7).Select(i => i + (random.NextDouble() / 2))]];
            double[][] expected = [.. Enumerable.Range(0, spans.DestinationCount).Select(_ => new double[Length])];
            Assembly.Value.Get<double>(spans)(samples, extents, [0.3, 1, 1], coordinates, expected);

            double[][] actual = [.. expected.Select(_ => Enumerable.Repeat(-1.0, Length * gapOfDestinations).ToArray())];
            Assembly.Value.Get<double>(tensors)(
                [.. samples.Select(component => Spread(component, gapOfSamples, double.NaN))], extents, [0.3, 1, 1], coordinates, actual);

            Assert.Equal(expected.Select(result => Spread(result, gapOfDestinations, -1)), actual);
        }
    }

    [Fact]
    public void Wrong_tensors_are_refused()
    {
        var magnitude = Assembly.Value.Get<double>(Cases.Single(one => one is { Operator: Operator.Magnitude, IsTensor: true }));
        double[] x = [0, 1, 2, 3, 4, 5, 6];
        Refused("rank 2, but it must have rank 3", "samples0", () => magnitude([new double[6]], [2, 3], [1], [[], [], x], [new double[6]]));
        Refused("Axis 1 has 1 sample;", "samples0", () => magnitude([new double[14]], [2, 1, 7], [1], [[], [], x], [new double[14]]));

        double[] all = new double[28 * 2];
        Refused("overlaps samples0", "destination0", () => magnitude([all], [2, 2, 7], [1], [[], [], x], [all]));

        var shaped = Assembly.Value.Get<double>(Cases.Single(one => one.Shape is not null));
        Refused("Axis 1 has 5 samples, but it must have 4", "samples0", () => shaped([new double[15]], [3, 5], [], [], [new double[15], new double[15]]));
    }

    private static void Refused(string message, string parameter, Action call)
    {
        var error = Assert.ThrowsAny<ArgumentException>(call);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(parameter, error.ParamName);
    }

    private static double[] Spread(double[] values, int gap, double between) =>
        [.. values.SelectMany(value => Enumerable.Repeat(between, gap - 1).Prepend(value))];
}
