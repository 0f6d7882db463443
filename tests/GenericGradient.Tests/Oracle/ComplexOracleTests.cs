using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Oracle;

/// <summary>
/// Complex samples beside numpy and torch. numpy divides a complex number by a step as by a complex number, which multiplies each part by
/// the rounded reciprocal; so its own gradients of the parts by themselves are what our parts have the bits of, wherever they are promised.
/// Samples of complex64 are vectors of two floats here.
/// </summary>
public sealed class ComplexOracleTests
{
    public static IEnumerable<TheoryDataRow<int, string>> Cases() => OracleCase.Complex.Select(oracle =>
        new TheoryDataRow<int, string>(oracle.Number, $"{oracle.Type} ({string.Join(",", oracle.Shape)}) edge {oracle.EdgeOrder}"));

    [Fact]
    public void There_are_cases_of_both_types_and_all_ranks()
    {
        Assert.True(OracleCase.Complex.Count >= 72);
        Assert.Equal(["complex128", "complex64"], OracleCase.Complex.Select(oracle => oracle.Type).Distinct().Order());
        Assert.Equal([1, 2, 3], OracleCase.Complex.Select(oracle => oracle.Shape.Length).Distinct().Order());
        Assert.True(OracleCase.Complex.Count(oracle => oracle.Results.ContainsKey(("torch", 0))) >= 48);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_the_peers(int number, string what)
    {
        Assert.NotEmpty(what);
        var oracle = OracleCase.Complex.Single(candidate => candidate.Number == number);
        if (oracle.Type == "complex128")
        {
            Check<Complex, double>(
                oracle, Math.Pow(2, -52), (samples, spacings) => ComplexGradient.Compute(samples, spacings, (EdgeOrder)oracle.EdgeOrder, oracle.Axes));
        }
        else
        {
            Check<Vector2, float>(
                oracle, Math.Pow(2, -23), (samples, spacings) => VectorGradient.Compute(samples, spacings, (EdgeOrder)oracle.EdgeOrder, oracle.Axes));
        }
    }

    private static void Check<TSample, TPart>(
        OracleCase oracle, double epsilon, Func<Tensor<TSample>, Spacing<TPart>[], Tensor<TSample>[]> compute)
        where TSample : unmanaged
        where TPart : unmanaged, INumber<TPart>
    {
        TSample[] samples = MemoryMarshal.Cast<TPart, TSample>(OracleCase.Parse<TPart>(oracle.Samples)).ToArray();
        Spacing<TPart>[] spacings = [.. oracle.Spacings.Select(Spacing<TPart>)];

        var results = compute(Tensor.Create(samples, [.. oracle.Shape.Select(extent => (nint)extent)]), spacings);

        Assert.Equal(oracle.Axes.Length, results.Length);
        for (int k = 0; k < results.Length; k++)
        {
            var flat = new TSample[samples.Length];
            results[k].FlattenTo(flat);
            var actual = MemoryMarshal.Cast<TSample, TPart>(flat);
            int axis = oracle.Axes[k] < 0 ? oracle.Axes[k] + oracle.Shape.Length : oracle.Axes[k];
            int stride = oracle.Shape.Skip(axis + 1).Aggregate(1, (product, extent) => product * extent);
            var parts = OracleCase.Parse<TPart>(oracle.Results[("parts", k)]);
            var numpy = OracleCase.Parse<TPart>(oracle.Results[("numpy", k)]);
            double coarse = 100 * epsilon / SmallestStep(spacings[k]);
            for (int p = 0; p < actual.Length; p++)
            {
                int i = p / 2 / stride % oracle.Shape[axis];
                bool isEdge = i == 0 || i == oracle.Shape[axis] - 1;
                bool hasPeersBits = isEdge ? oracle.EdgeOrder == 1 : spacings[k].Kind == SpacingKind.Step;
                string where = $"along axis {axis} at {p}";
                Assert.True(
                    hasPeersBits ? Bits.Same(parts[p], actual[p]) : Far(parts[p], actual[p]) <= coarse,
                    $"numpy has {parts[p]} of the parts {where}, we have {actual[p]}");
                Assert.True(
                    Far(numpy[p], actual[p]) <= (hasPeersBits ? epsilon * double.CreateChecked(TPart.Abs(actual[p])) : coarse),
                    $"numpy has {numpy[p]} {where}, we have {actual[p]}");
                if (oracle.Results.TryGetValue(("torch", k), out string[]? torch))
                {
                    Assert.True(
                        Far(OracleCase.Parse<TPart>(torch[p..(p + 1)])[0], actual[p]) <= coarse, $"torch has {torch[p]} {where}, we have {actual[p]}");
                }
            }
        }
    }

    private static double Far<T>(T a, T b)
        where T : INumber<T> => double.CreateChecked(T.Abs(a - b));

    private static double SmallestStep<T>(Spacing<T> spacing)
        where T : unmanaged, INumber<T>
    {
        if (spacing.Kind == SpacingKind.Step)
        {
            return double.CreateChecked(T.Abs(spacing.StepValue));
        }

        double[] x = [.. spacing.CoordinateValues.ToArray().Select(double.CreateChecked)];
        return x.Zip(x.Skip(1), (left, right) => Math.Abs(right - left)).Min();
    }

    private static Spacing<T> Spacing<T>(string[] words)
        where T : unmanaged, INumber<T> => words[0] == "step"
            ? GenericGradient.Spacing.Step(OracleCase.Parse<T>(words[1..])[0])
            : GenericGradient.Spacing.Coordinates(OracleCase.Parse<T>(words[1..]));
}
