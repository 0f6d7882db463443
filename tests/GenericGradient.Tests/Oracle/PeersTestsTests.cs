using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Oracle;

/// <summary>What the tests of numpy, torch and dask ask of a gradient beyond the numbers, which <see cref="OracleTests"/> compares.</summary>
public sealed class PeersTestsTests
{
    public static IEnumerable<TheoryDataRow<int>> Chunks => Numbers("dask-chunks");

    public static IEnumerable<TheoryDataRow<int>> Cubics => Numbers("numpy-cubic");

    [Fact]
    public void All_are_there()
    {
        var kinds = OracleCase.All.GroupBy(oracle => oracle.Kind).ToDictionary(kind => kind.Key, kind => kind.Count());

        Assert.Equal(103, kinds.Where(kind => kind.Key.StartsWith("numpy-", StringComparison.Ordinal)).Sum(kind => kind.Value));
        Assert.Equal(16, kinds["torch-samples"]);
        Assert.Equal(22, kinds["dask-chunks"]);
    }

    /// <summary>numpy's <c>test_second_order_accurate</c>: 2 x³ + 4 x² + 2 x by ten samples, to 3 %.</summary>
    [Theory]
    [MemberData(nameof(Cubics))]
    public void Ten_samples_of_a_cubic_give_its_derivative_to_3_percent(int number)
    {
        var oracle = OracleCase.All[number - 1];
        if (oracle.Type == "float64")
        {
            Check<double>(oracle);
        }
        else
        {
            Check<float>(oracle);
        }

        static void Check<T>(OracleCase oracle)
            where T : unmanaged, INumber<T>
        {
            T[] samples = OracleCase.Parse<T>(oracle.Samples);
            var spacing = OracleCase.ParseSpacing<T>(oracle.Spacings[0]);
            T[] slopes = Gradient.Compute<T>(samples, spacing, (EdgeOrder)oracle.EdgeOrder);
            for (int i = 0; i < slopes.Length; i++)
            {
                double x = double.CreateChecked(
                    spacing.Kind == SpacingKind.Coordinates ? spacing.CoordinateValues.Span[i] : spacing.StepValue * T.CreateChecked(i));
                double analytic = (6 * x * x) + (8 * x) + 2;
                Assert.InRange((double.CreateChecked(slopes[i]) / analytic) - 1, -0.03, 0.03);
            }
        }
    }

    /// <summary>dask's <c>test_gradient</c>: chunks of an array, each with a halo and computed alone, have the bits of the whole.</summary>
    [Theory]
    [MemberData(nameof(Chunks))]
    public void Chunks_have_the_bits_of_the_whole(int number)
    {
        var oracle = OracleCase.All[number - 1];
        if (oracle.Type == "float64")
        {
            Check<double>(oracle);
        }
        else
        {
            Check<float>(oracle);
        }

        static void Check<T>(OracleCase oracle)
            where T : unmanaged, INumber<T>
        {
            var samples = Tensor.Create(OracleCase.Parse<T>(oracle.Samples), [.. oracle.Shape.Select(extent => (nint)extent)]);
            int[] axes = [.. oracle.Axes.Select(axis => axis < 0 ? axis + oracle.Shape.Length : axis)];
            Spacing<T>[] spacings = [.. axes.Select((_, k) => OracleCase.ParseSpacing<T>(oracle.Spacings[oracle.HasSpacingList ? k : 0]))];
            var edgeOrder = (EdgeOrder)oracle.EdgeOrder;
            var whole = Gradient.Compute(samples, spacings, edgeOrder, axes);
            foreach (var chunk in ChunksOf(oracle.Shape, size: 3))
            {
                // As much more on each side as the stencils reach, the one-sided ones included.
                var wide = chunk.Select((range, axis) => (
                    Start: Math.Max(0, range.Start - oracle.EdgeOrder), End: Math.Min(oracle.Shape[axis], range.End + oracle.EdgeOrder))).ToArray();
                Spacing<T>[] near = [.. spacings.Select((spacing, k) => spacing.Kind == SpacingKind.Coordinates
                    ? Spacing.Coordinates(spacing.CoordinateValues[wide[axes[k]].Start..wide[axes[k]].End])
                    : spacing)];

                var part = Gradient.Compute(samples.AsReadOnlyTensorSpan().Slice(Ranges(wide)), near, edgeOrder, axes);

                var within = chunk.Zip(wide, (range, around) => (Start: range.Start - around.Start, End: range.End - around.Start)).ToArray();
                for (int k = 0; k < part.Length; k++)
                {
                    Bits.Equal<T>(Flat(whole[k], chunk), Flat(part[k], within), $"along {axes[k]}");
                }
            }
        }
    }

    private static IEnumerable<TheoryDataRow<int>> Numbers(string kind) =>
        OracleCase.All.Where(oracle => oracle.Kind == kind).Select(oracle => new TheoryDataRow<int>(oracle.Number));

    private static IEnumerable<(int Start, int End)[]> ChunksOf(int[] shape, int size)
    {
        IEnumerable<(int Start, int End)[]> chunks = [[]];
        foreach (int extent in shape)
        {
            chunks = [.. chunks.SelectMany(chunk => Enumerable.Range(0, (extent + size - 1) / size)
                .Select(n => ((int Start, int End)[])[.. chunk, (n * size, Math.Min(extent, (n + 1) * size))]))];
        }

        return chunks;
    }

    private static NRange[] Ranges((int Start, int End)[] chunk) => [.. chunk.Select(range => new NRange(range.Start, range.End))];

    private static T[] Flat<T>(Tensor<T> tensor, (int Start, int End)[] chunk)
    {
        var values = new T[chunk.Aggregate(1, (product, range) => product * (range.End - range.Start))];
        tensor.AsReadOnlyTensorSpan().Slice(Ranges(chunk)).FlattenTo(values);
        return values;
    }
}
