using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Engine;
using GenericGradient.Operators.Tests.Kernels;
using GenericGradient.Requests;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>
/// The library computes any scheme by loops over a table of coefficients, or by weights for each neighbour. A declared kernel has its formulas written
/// out. The bits are the same, for every scheme that both have, at every width, in pieces and past the caches.
/// </summary>
public sealed class SchemeTests
{
    private const int Margin = 3;

    private static readonly Type[] ByStep =
    [
        typeof(StepKernels), typeof(ReflectClampKernels), typeof(PeriodicReflectKernels), typeof(ClampPeriodicKernels),
        typeof(SymmetricConstantKernels), typeof(SidesKernels),
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Schemes =>
        from kernels in ByStep.Append(typeof(CoordinateKernels))
        from scheme in Scheme.DeclaredBy(kernels)
        select new TheoryDataRow<string, string>(kernels.Name, scheme.Name);

    /// <summary>Half does not hold the coefficients at the ends of the others, nor the weights of coordinates.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> SchemesOfHalf =>
        from kernels in ByStep
        from scheme in Scheme.DeclaredBy(kernels)
        where scheme.FitsHalf || (scheme.Derivative == 2 && scheme.Side == StencilSide.Central && kernels != typeof(StepKernels))
        select new TheoryDataRow<string, string>(kernels.Name, scheme.Name);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Doubles(string kernels, string name) => Check<double>(kernels, name);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Floats(string kernels, string name) => Check<float>(kernels, name);

    [Theory]
    [MemberData(nameof(SchemesOfHalf))]
    public void Halves(string kernels, string name) => Check<Half>(kernels, name);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Decimals(string kernels, string name) => Check<decimal>(kernels, name);

    private static void Check<T>(string kernels, string name)
        where T : struct, INumber<T>
    {
        var scheme = Scheme.Of(ByStep.Append(typeof(CoordinateKernels)).Single(type => type.Name == kernels), name);
        bool isUneven = kernels == nameof(CoordinateKernels), isBounded = scheme.BoundaryOf(0) != Boundary.OneSided;
        var options = new GradientOptions
        {
            Accuracy = scheme.Accuracy,
            Derivative = scheme.Derivative,
            Side = scheme.Side,
            EdgeOrder = (EdgeOrder)(scheme.Accuracy == 2 ? scheme.EdgeAccuracy : 1),
            Boundary = (AxisBoundary[])[scheme.BoundaryOf(0), scheme.BoundaryOf(1)],
        };
        int least = isBounded ? 1 : Math.Max(scheme.EdgeCount, scheme.Derivative + scheme.Accuracy);
        var random = new Random(7);
        foreach (var (rows, columns) in ((int, int)[])[(least, least), (least + 1, 40), (23, least), (3 + least, 2 + least), (19, 67), (12, 600)])
        {
            T[] samples = [.. Enumerable.Range(0, rows * columns).Select(_ => T.CreateChecked((random.NextDouble() - 0.5) * 3))];
            T[] alongRows = new T[samples.Length], alongColumns = new T[samples.Length];
            Spacing<T>[] spacings;
            if (isUneven)
            {
                T[][] x = [Coordinates<T>(rows, random), Coordinates<T>(columns, random)];
                spacings = [Spacing.Coordinates(x[0]), Spacing.Coordinates(x[1])];
                scheme.ByCoordinates<T>()(samples, rows, columns, x[0], x[1], alongRows, alongColumns);
            }
            else
            {
                spacings = [T.CreateChecked(0.3), T.CreateChecked(-0.7)];
                scheme.ByStep<T>()(samples, rows, columns, spacings[0].StepValue, spacings[1].StepValue, alongRows, alongColumns);
            }

            var one = new T[samples.Length];
            Gradient.Compute(samples.AsSpan(0, columns), spacings[1], one.AsSpan(0, columns), options with { Boundary = scheme.BoundaryOf(1) });
            Bits.Equal<T>(alongColumns.AsSpan(0, columns), one.AsSpan(0, columns), $"a row of {columns}");
            Pieces(samples, rows, columns, spacings, options, random, alongRows, alongColumns);
        }
    }

    private static void Pieces<T>(
        T[] samples, int rows, int columns, Spacing<T>[] spacings, GradientOptions options, Random random, T[] alongRows, T[] alongColumns)
        where T : struct, INumber<T>
    {
        var request = new GradientRequest<T>([rows, columns], [0, 1], spacings, options);
        var passes = Passes<T>.Create(request, FactorTable.Repeated);
        T[] factors = WeightTable.Create(request, FactorTable.Repeated);
        for (int trial = 0; trial < 6; trial++)
        {
            T[][] results = [new T[samples.Length + Margin], new T[samples.Length + Margin]];
            Memory<T>[] destinations = [.. results.Select(result => result.AsMemory(trial % Margin, samples.Length))];
            int cut = trial < 2 ? 0 : random.Next(samples.Length);
            passes.Run(samples, factors, new Destinations<T>(destinations), 0, cut, streams: trial % 2 == 1);
            passes.Run(samples, factors, new Destinations<T>(destinations), cut, samples.Length, streams: trial % 2 == 1);
            Bits.Equal<T>(alongRows, destinations[0].Span, $"{rows} x {columns}, axis 0, trial {trial}");
            Bits.Equal<T>(alongColumns, destinations[1].Span, $"{rows} x {columns}, axis 1, trial {trial}");
        }
    }

    private static T[] Coordinates<T>(int count, Random random)
        where T : INumber<T> => [.. Enumerable.Range(0, count).Select(i => T.CreateChecked(i + (0.4 * random.NextDouble())))];
}
