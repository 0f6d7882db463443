using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using GenericGradient.Operators.Tests.Exact;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>
/// The weights that kernels have, told by what they make of impulses: of the samples 1 where row and column are one, 0 elsewhere, the derivative
/// along rows is at (i, s) the weight of sample s at index i; along columns, at (s, i).
/// </summary>
public sealed class WeightTests
{
    private const int Extent = 21;

    public static TheoryData<string> Names => [.. Scheme.DeclaredBy(typeof(StepKernels)).Select(scheme => scheme.Name)];

    [Fact]
    public void Every_combination_is_declared() => Assert.Equal(
        30 + 4 + (2 * 17),
        Scheme.DeclaredBy(typeof(StepKernels))
            .Select(scheme => (scheme.Derivative, scheme.Accuracy, scheme.Side, scheme.EdgeAccuracy)).Distinct().Count());

    [Fact]
    public void The_solver_gives_the_published_weights()
    {
        foreach (var ((derivative, accuracy), row) in PublishedTables.Central)
        {
            Assert.Equal(row, Solved(derivative, -(row.Length / 2), row.Length / 2));
        }

        foreach (var ((derivative, accuracy), row) in PublishedTables.Forward)
        {
            Assert.Equal(row, Solved(derivative, 0, accuracy + derivative - 1));
        }
    }

    /// <summary>In fractions: exactly the weights of the tables where they have them, else those of the solver.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Weights_are_the_published_ones(string name)
    {
        var scheme = Scheme.Of(typeof(StepKernels), name);
        Fraction step = new(3, 7);

        Check(scheme, Weights(scheme, Extent, step, step), (expected, actual) => expected / Fraction.Power(step, scheme.Derivative) == actual);
    }

    /// <summary>In binary types, with a step that is a power of two: the nearest number to the published weight, whatever it is.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Weights_are_rounded_once(string name)
    {
        var scheme = Scheme.Of(typeof(StepKernels), name);

        // Several blocks, and rows that no vector divides.
        Check(scheme, Weights(scheme, 61, 1.0, 1.0), (expected, actual) => expected.Nearest<double>() == actual);
        Check(scheme, Weights(scheme, 61, 0.5, -0.25), (expected, actual) => expected.Nearest<double>() == actual, 0.5, -0.25);
        if (scheme.FitsSingle)
        {
            Check(scheme, Weights(scheme, 83, 1f, 1f), (expected, actual) => expected.Nearest<float>() == actual);
            Check(scheme, Weights(scheme, 83, 4f, 0.125f), (expected, actual) => expected.Nearest<float>() == actual, 4, 0.125);
        }
    }

    /// <summary>With any step: its powers and their multiples are rounded, and the quotient.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Weights_are_within_a_few_last_bits(string name)
    {
        var scheme = Scheme.Of(typeof(StepKernels), name);
        var power = Fraction.Power(Fraction.Of(0.1), scheme.Derivative);

        Check(scheme, Weights(scheme, 61, 0.1, 0.1), (expected, actual) =>
        {
            var exact = expected / power;
            return Fraction.Abs(exact - Fraction.Of(actual)) <= Fraction.Abs(exact) * Fraction.Of((scheme.Derivative > 2 ? 3 : 2) * Math.Pow(2, -52));
        });
    }

    /// <summary>The weights along both axes, [axis][index, sample].</summary>
    private static T[][] Weights<T>(Scheme scheme, int extent, T rowStep, T columnStep)
        where T : INumber<T>
    {
        var samples = new T[extent * extent];
        Array.Fill(samples, T.Zero);
        for (int i = 0; i < extent; i++)
        {
            samples[(i * extent) + i] = T.One;
        }

        T[][] results = [new T[samples.Length], new T[samples.Length]];
        scheme.ByStep<T>()(samples, extent, extent, rowStep, columnStep, results[0], results[1]);
        return results;
    }

    private static void Check<T>(Scheme scheme, T[][] weights, Func<Fraction, T, bool> isRight, params double[] steps)
        where T : INumber<T>
    {
        int extent = (int)Math.Sqrt(weights[0].Length);
        for (int i = 0; i < extent; i++)
        {
            var (first, last) = scheme.OneSided(i, extent);
            var window = Published(scheme.Derivative, first, last) ?? Solved(scheme.Derivative, first, last);
            for (int s = 0; s < extent; s++)
            {
                Fraction expected = s - i >= first && s - i <= last ? window[s - i - first] : 0;
                if (!isRight(Scaled(expected, 0), weights[0][(i * extent) + s]))
                {
                    Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{scheme.Name}, rows, index {i}, sample {s}: {weights[0][(i * extent) + s]}, not {Scaled(expected, 0)}"));
                }

                if (!isRight(Scaled(expected, 1), weights[1][(s * extent) + i]))
                {
                    Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{scheme.Name}, columns, index {i}, sample {s}: {weights[1][(s * extent) + i]}, not {Scaled(expected, 1)}"));
                }
            }
        }

        Fraction Scaled(Fraction expected, int axis) =>
            steps.Length == 0 ? expected : expected / Fraction.Power(Fraction.Of(steps[axis]), scheme.Derivative);
    }

    /// <summary>The row of the table for a window; the mirror image for samples before the one that they serve. Null: the tables do not have it.</summary>
    private static Fraction[]? Published(int derivative, int first, int last)
    {
        int count = last - first + 1;
        if (first == -last && PublishedTables.Central.TryGetValue((derivative, derivative > 2 ? count - 3 : count - 1), out var central))
        {
            return central;
        }

        if (first != 0 && last != 0)
        {
            return null;
        }

        var forward = PublishedTables.Forward.GetValueOrDefault((derivative, count - derivative));
        return first == 0 ? forward : forward?.Reverse().Select(weight => derivative % 2 == 1 ? -weight : weight).ToArray();
    }

    private static Fraction[] Solved(int derivative, int first, int last) =>
        Vandermonde.Weights(derivative, [.. Enumerable.Range(first, last - first + 1).Select(offset => (Fraction)offset)]);
}
