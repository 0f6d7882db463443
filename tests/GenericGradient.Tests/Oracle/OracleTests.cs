using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Oracle;

/// <summary>
/// Every case that numpy and torch computed. Where docs/numerics.md promises the peers' bits, they are compared to the bit;
/// where it promises better digits, with exact rationals; and everywhere with the naive reference.
/// </summary>
public sealed class OracleTests
{
    public static IEnumerable<TheoryDataRow<int, string>> Cases() => OracleCase.All.Select(oracle =>
        new TheoryDataRow<int, string>(oracle.Number, $"{oracle.Type} {oracle.Kind} ({string.Join(",", oracle.Shape)}) edge {oracle.EdgeOrder}"));

    [Fact]
    public void There_are_at_least_600_cases_and_both_peers_answered_most()
    {
        Assert.True(OracleCase.All.Count >= 600);
        Assert.All(OracleCase.All, oracle => Assert.Contains(("numpy", 0), oracle.Results.Keys));
        Assert.True(OracleCase.All.Count(oracle => oracle.Results.ContainsKey(("torch", 0))) >= 600);
        Assert.Equal([1, 2, 3, 4, 5, 6], OracleCase.All.Select(oracle => oracle.Shape.Length).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_the_peers(int number, string what)
    {
        Assert.NotEmpty(what);
        var oracle = OracleCase.All.Single(candidate => candidate.Number == number);
        switch (oracle.Type)
        {
            case "float64":
                Check<double>(oracle, BitConverter.Int64BitsToDouble(1L << 52), Math.Pow(2, -52));
                break;
            case "float32":
                Check<float>(oracle, BitConverter.Int32BitsToSingle(1 << 23), Math.Pow(2, -23));
                break;
            default:
                Check<Half>(oracle, BitConverter.Int16BitsToHalf(1 << 10), Math.Pow(2, -10));
                break;
        }
    }

    private static void Check<T>(OracleCase oracle, T smallestNormal, double epsilon)
        where T : unmanaged, INumber<T>
    {
        T[] samples = OracleCase.Parse<T>(oracle.Samples);
        nint[] shape = [.. oracle.Shape.Select(extent => (nint)extent)];
        Spacing<T>[] spacings = [.. oracle.Spacings.Select(OracleCase.ParseSpacing<T>)];
        var edgeOrder = (EdgeOrder)oracle.EdgeOrder;
        var tensor = new ReadOnlyTensorSpan<T>(samples, shape);
        var results = oracle.HasSpacingList
            ? Gradient.Compute(tensor, spacings, edgeOrder, oracle.Axes)
            : Gradient.Compute(tensor, spacings[0], edgeOrder, oracle.Axes);

        Assert.Equal(oracle.Axes.Length, results.Length);
        for (int k = 0; k < results.Length; k++)
        {
            var actual = new T[samples.Length];
            results[k].FlattenTo(actual);
            int axis = oracle.Axes[k] < 0 ? oracle.Axes[k] + oracle.Shape.Length : oracle.Axes[k];
            var line = new Line<T>(oracle, samples, axis, spacings[oracle.HasSpacingList ? k : 0]);
            Bits.Equal(NaiveGradient.Compute(samples, oracle.Shape, axis, line.Step, line.X, oracle.EdgeOrder), actual, "naive reference");
            var numpy = OracleCase.Parse<T>(oracle.Results[("numpy", k)]);
            T[]? torch = oracle.Results.TryGetValue(("torch", k), out string[]? patterns) ? OracleCase.Parse<T>(patterns) : null;
            for (int p = 0; p < actual.Length; p++)
            {
                if (line.HasPeersBits(p))
                {
                    Assert.True(Bits.Same(numpy[p], actual[p]), $"numpy has {numpy[p]} along axis {axis} at {p}, we have {actual[p]}");

                    // torch divides by h, then by 2: where the first quotient overflows or the second is subnormal, it rounds twice.
                    if (torch is not null && (line.X is not null || (T.Abs(actual[p]) >= smallestNormal && T.IsFinite(actual[p] + actual[p]))))
                    {
                        Assert.True(Bits.Same(torch[p], actual[p]), $"torch has {torch[p]} along axis {axis} at {p}, we have {actual[p]}");
                    }
                }
                else
                {
                    line.RequireNear(p, actual[p], smallestNormal, epsilon);
                }
            }
        }
    }

    /// <summary>One axis of a case: where each sample lies on it and what may be promised there.</summary>
    private sealed class Line<T>(OracleCase oracle, T[] samples, int axis, Spacing<T> spacing)
        where T : unmanaged, INumber<T>
    {
        private readonly int stride = oracle.Shape.Skip(axis + 1).Aggregate(1, (product, extent) => product * extent);
        private readonly int extent = oracle.Shape[axis];

        public T? Step { get; } = spacing.Kind switch
        {
            SpacingKind.Unit => T.One,
            SpacingKind.Step => spacing.StepValue,
            _ => null,
        };

        public T[]? X { get; } = spacing.Kind == SpacingKind.Coordinates ? spacing.CoordinateValues.ToArray() : null;

        /// <summary>Steps: inside, and at edges of order 1. Coordinates: at edges of order 1.</summary>
        public bool HasPeersBits(int p)
        {
            int i = p / stride % extent;
            bool isEdge = i == 0 || i == extent - 1;
            return isEdge ? oracle.EdgeOrder == 1 : X is null;
        }

        /// <summary>The error against exact arithmetic is at most 4 eps times the sum of |weight x difference|.</summary>
        public void RequireNear(int p, T actual, T smallestNormal, double epsilon)
        {
            int i = p / stride % extent;
            int first = Math.Clamp(i - 1, 0, extent - 3);
            var f = new T[3];
            var x = new Rational[3];
            for (int k = 0; k < 3; k++)
            {
                f[k] = samples[p + ((first + k - i) * stride)];
                x[k] = X is null ? Rational.Of(Step!.Value) * new Rational(first + k, 1) : Rational.Of(X[first + k]);
            }

            if (!f.All(T.IsFinite) || oracle.Kind == "special" || oracle.Kind == "tiny")
            {
                return; // the naive reference has judged these
            }

            Rational[] exactF = [.. f.Select(Rational.Of)];
            var exact = ExactGradient.Derivative(x, exactF, i - first);
            var scale = ExactGradient.Scale(x, exactF, i - first);

            // Where coordinates turn back, the rounding of hl and hr is large beside their sum.
            var hl = x[1] - x[0];
            var hr = x[2] - x[1];
            double turning = ((hl.Abs() + hr.Abs()) / (hl + hr).Abs()).ToDouble();
            double error = (Rational.Of(actual) - exact).Abs().ToDouble();
            double bound = (4 * epsilon * turning * scale.ToDouble()) + double.CreateChecked(smallestNormal);
            Assert.True(error <= bound, $"axis {axis} at {p}: error {error:R} is more than {bound:R}");
        }
    }
}
