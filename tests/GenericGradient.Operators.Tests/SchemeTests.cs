using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Engine;
using GenericGradient.Operators.Tests.Kernels;
using GenericGradient.Requests;
using GenericGradient.Stencils;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>
/// The library computes any scheme by loops over a table of coefficients. A declared kernel has the coefficients written out. The bits are the same, for
/// every scheme by steps, at every width, in pieces and past the caches.
/// </summary>
public sealed class SchemeTests
{
    private const int Margin = 3;

    public static TheoryData<string> Schemes => [.. Scheme.DeclaredBy(typeof(StepKernels)).Select(scheme => scheme.Name)];

    /// <summary>Half does not hold the coefficients at the ends of the others.</summary>
    public static TheoryData<string> SchemesOfHalf =>
        [.. Scheme.DeclaredBy(typeof(StepKernels)).Where(scheme => scheme is not { Derivative: 2, Accuracy: 8 }).Select(scheme => scheme.Name)];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Doubles(string name) => Check<double>(name);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Floats(string name) => Check<float>(name);

    [Theory]
    [MemberData(nameof(SchemesOfHalf))]
    public void Halves(string name) => Check<Half>(name);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Decimals(string name) => Check<decimal>(name);

    private static void Check<T>(string name)
        where T : struct, INumber<T>
    {
        var scheme = Scheme.Of(typeof(StepKernels), name);
        var table = GenericGradient.Engine.Schemes.Table<T>(
            new SchemeSpec(scheme.Derivative, scheme.Accuracy, scheme.EdgeAccuracy, Enum.Parse<Side>(scheme.Side.ToString())));
        int least = Math.Max(scheme.EdgeCount, scheme.Derivative + scheme.Accuracy);
        var kernel = scheme.ByStep<T>();
        var random = new Random(7);
        foreach (var (rows, columns) in ((int, int)[])[(least, least), (least + 1, 40), (23, least), (19, 67), (12, 600)])
        {
            T[] samples = [.. Enumerable.Range(0, rows * columns).Select(_ => T.CreateChecked((random.NextDouble() - 0.5) * 3))];
            T rowStep = T.CreateChecked(0.3), columnStep = T.CreateChecked(-0.7);
            T[] alongRows = new T[samples.Length], alongColumns = new T[samples.Length];
            kernel(samples, rows, columns, rowStep, columnStep, alongRows, alongColumns);
            var passes = Passes<T>.Create([rows, columns], [rowStep, columnStep], table);
            for (int trial = 0; trial < 6; trial++)
            {
                T[][] results = [new T[samples.Length + Margin], new T[samples.Length + Margin]];
                Memory<T>[] destinations = [.. results.Select(result => result.AsMemory(trial % Margin, samples.Length))];
                int cut = trial < 2 ? 0 : random.Next(samples.Length);
                passes.Run(samples, default, new Destinations<T>(destinations), 0, cut, streams: trial % 2 == 1);
                passes.Run(samples, default, new Destinations<T>(destinations), cut, samples.Length, streams: trial % 2 == 1);
                Bits.Equal<T>(alongRows, destinations[0].Span, $"{rows} x {columns}, axis 0, trial {trial}");
                Bits.Equal<T>(alongColumns, destinations[1].Span, $"{rows} x {columns}, axis 1, trial {trial}");
            }
        }
    }
}
