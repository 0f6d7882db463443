using System;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Integers and time spans, as docs/data.md shows them.</summary>
public sealed class DocumentedElementTypes
{
    [Fact]
    public void Integers()
    {
        byte[] pixels = [200, 100, 50];
        double[] fall = Gradient.Compute<byte, double>(pixels);                         // [-100, -75, -50]: nothing wraps
        long[] counts = [1L << 62, (1L << 62) + 1, (1L << 62) + 3];
        double[] growth = Gradient.Compute<long, double>(counts);                       // [1, 1.5, 2]: nothing is lost above 2^53

        short[] scan = new short[480 * 640];
        var slopes = GradientPlan.Create<float>([480, 640], Spacing.Step(0.5f));
        float[] down = new float[scan.Length], right = new float[scan.Length];
        slopes.Execute(scan, down, right);                                              // read once, never converted as a whole

        Assert.Equal([-100, -75, -50], fall);
        Assert.Equal([1, 1.5, 2], growth);
        Assert.All(down, value => Assert.Equal(0, value));
        Assert.All(right, value => Assert.Equal(0, value));
    }

    [Fact]
    public void Time_spans()
    {
        TimeSpan[] delays = [TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(12), TimeSpan.FromMilliseconds(18)];
        double[] growth = Gradient.Compute<double>(delays, unit: TimeSpan.FromMilliseconds(1));        // [2, 4, 6]

        Assert.Equal([2, 4, 6], growth);
        Assert.Equal("unit", Assert.Throws<ArgumentOutOfRangeException>(() => Gradient.Compute<double>(delays, TimeSpan.Zero)).ParamName);
    }
}
