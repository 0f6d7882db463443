using System;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Streaming;

/// <summary>Arrays that are larger than any plan counts, and arrays without samples.</summary>
public sealed class ExtremeShapeTests
{
    [Fact]
    public void Five_billion_samples()
    {
        // f = 3 plane + 2 row: parts of a volume that is nowhere.
        long[] shape = [5_000, 1_000, 1_000];
        Formula source = new(shape, (plane, row) => (3 * plane) + (2 * row));
        foreach (int part in (int[])[1, 2_500, 5_000])
        {
            Last along0 = new(shape), along1 = new(shape);
            StreamedGradient.Create(source, [Spacing.Step(0.5), Spacing.Step(1.0)], axes: [0, 1]).Run([along0, along1], new() { Part = new(part, 5_000) });

            Assert.Equal((part - 1) * 1_000_000L, along0.Start);
            Assert.All(along0.Values, value => Assert.Equal(6, value));
            Assert.All(along1.Values, value => Assert.Equal(2, value));
        }
    }

    [Theory]
    [InlineData(BoundaryKind.OneSided, 1)]
    [InlineData(BoundaryKind.Periodic, -1_499_999_999.0)]
    public void A_line_of_three_billion_samples(BoundaryKind boundary, double first)
    {
        long[] shape = [3_000_000_000];
        Formula source = new(shape, (index, _) => index);
        Last result = new(shape);
        StreamedGradient.Create(source, default, new() { Boundary = boundary }).Run([result], new() { Part = new(1, 30_000) });
        Assert.Equal(100_000, result.Values.Length);
        Assert.Equal(first, result.Values[0]);
        Assert.All(result.Values[1..], value => Assert.Equal(1, value));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    public void No_samples(int rows, int columns)
    {
        using WorkFolder folder = new();
        Stored.Npy<double>(folder["u.npy"], [], [rows, columns], isColumnMajor: false, isBigEndian: false);
        int axis = rows == 0 ? 1 : 0;
        foreach (string result in (string[])["g.npy", "g.zarr"])
        {
            using var source = ArrayFile.OpenRead<double>(folder["u.npy"]);
            StreamedGradient.Create(source, axes: [axis]).WriteTo([folder[result]]);
            Assert.Equal([rows, columns], ArrayFile.Inspect(folder[result]).Shape);
            Assert.Empty(ArrayFile.ReadAll<double>(folder[result]));
        }
    }

    private sealed class Formula(long[] shape, Func<long, long, double> formula) : IPlaneSource<double>
    {
        public ReadOnlySpan<long> Shape => shape;

        public void Read(long start, Span<double> samples)
        {
            long plane = shape.Length == 1 ? 1 : shape[1] * shape[2], row = shape.Length == 1 ? 1 : shape[2];
            for (int i = 0; i < samples.Length; i++)
            {
                samples[i] = formula((start + i) / plane, (start + i) % plane / row);
            }
        }

        public void Dispose()
        {
        }
    }

    /// <summary>Keeps what is written.</summary>
    private sealed class Last(long[] shape) : IPlaneSink<double>
    {
        public long Start { get; private set; } = -1;

        public double[] Values { get; private set; } = [];

        public ReadOnlySpan<long> Shape => shape;

        public void Write(long start, ReadOnlySpan<double> results)
        {
            Start = Start < 0 ? start : Start;
            Assert.Equal(start, Start + Values.Length);
            Values = [.. Values, .. results];
        }

        public void Dispose()
        {
        }
    }
}
