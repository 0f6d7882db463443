using System;
using System.Linq;
using GenericGradient.Generators.Tests.Surface;
using Xunit;

namespace GenericGradient.Generators.Tests.Analyzing;

/// <summary>
/// Calls put together by chance, of which most do not compile. The analyzer throws for none (which <see cref="GeneratorRun"/> asserts), and says
/// that a call does not compile only where the compiler says so too.
/// </summary>
public sealed class RandomCallTests
{
    private const int Calls = 600;

    private static readonly string[] Methods =
    [
        "Gradient.Compute", "Gradient.Compute<double>", "Gradient.Compute<int, double>", "Gradient.AlongAxis", "Gradient.ComputeStacked",
        "ComplexGradient.Compute", "VectorGradient.Compute", "VectorGradient.AlongAxis", "GradientPlan.Create<float>", "GradientPlan.Create",
        "GradientPlan.Create<double>([3]).Execute", "Spacing.Coordinates", "Spacing.Steps<double>", "Spacing.Step",
    ];

    private static readonly string[] Arguments =
    [
        "y", "x", "d", "rows", "maybe", "h", "y32", "y16", "money", "big", "ints", "bytes", "longs", "delays", "times", "grid", "grid32", "igrid", "cube",
        "hyper", "five", "tensor", "itensor", "list", "seq", "memory", "rom", "span", "ros", "segment", "wave", "wave2", "path", "wind", "even", "spacings",
        "0.1", "0.1f", "0.1m", "2", "0", "null", "default", "EdgeOrder.Second", "new() { EdgeOrder = EdgeOrder.Second }", "[0, 1]", "[0.5, x]", "[]",
        "[g0, g1]", "[d]", "(x, x)", "Spacing.Step(2)", "Spacing.Step(0.5f)", "Spacing.Coordinates(x)", "Spacing.Coordinates(list)", "axes: [0]", "axis: 0",
        "options: EdgeOrder.Second", "edge_order: 2", "dx: h", "destination: d", "spacing: 0.1", "samples: y", "v => v", "Math.Sin", "\"1\"", "unknown", "(object)y",
        "(dynamic)y", "new List<double>()", "y[..2]", "..y", "TimeSpan.FromSeconds(1)", "h * 2", "out d", "ref y", "in h", "out var made", "typeof(double)",
    ];

    private static readonly string[] Uses = ["{0}", "var r = {0}", "d = {0}", "double[] r = {0}", "var (a, b) = {0}", "double[,] r = {0}", "y = ({0})[0]", "Math.Abs({0})"];

    [Fact]
    public void None_is_told_of_that_compiles()
    {
        var random = new Random(5);
        string[] calls = [.. Enumerable.Range(0, Calls).Select(_ => Call(random)).Distinct()];
        var outcomes = CompiledCalls.Outcomes(calls, 14);
        bool[] told = [.. outcomes.Select(lines => lines.Any(line => line.StartsWith("GG0032", StringComparison.Ordinal)))];
        bool[] refused = [.. outcomes.Select(lines => lines.Any(line => line.StartsWith("CS", StringComparison.Ordinal)))];

        Assert.All(calls.Index(), call => Assert.True(refused[call.Index] || !told[call.Index], call.Item));
        Assert.InRange(told.Count(value => value), Calls / 3, Calls);
    }

    private static string Call(Random random) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, Pick(random, Uses),
        $"{Pick(random, Methods)}({string.Join(", ", Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pick(random, Arguments)))})");

    private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];
}
