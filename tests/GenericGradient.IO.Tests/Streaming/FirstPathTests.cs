using System;
using System.IO;
using System.Linq;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Streaming;

/// <summary>The thinnest way through all layers, by hand: a file, its gradient, a file.</summary>
public sealed class FirstPathTests
{
    [Fact]
    public void A_line_of_squares()
    {
        using WorkFolder folder = new();
        using (var y = NpyFile.Create<double>(folder["y.npy"], [5]))
        {
            y.Write(0, [0, 1, 4, 9, 16]);
        }

        using var source = ArrayFile.OpenRead<double>(folder["y.npy"]);
        StreamedGradient.Create(source, 0.5).WriteTo([folder["d.npy"]]);

        Assert.Equal([2, 4, 8, 12, 14], ArrayFile.ReadAll<double>(folder["d.npy"]));
        Assert.Equal(["d.npy", "y.npy"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Two_axes_of_a_grid_that_is_read_in_small_pieces()
    {
        using WorkFolder folder = new();
        double[,] u = new double[200, 30];
        double[] x = [.. Enumerable.Range(0, 30).Select(k => k + (0.1 * Math.Sin(k)))], flat = new double[u.Length];
        for (int i = 0; i < flat.Length; i++)
        {
            flat[i] = u[i / 30, i % 30] = Math.Sin(0.01 * i) + (i % 7);
        }

        using (var sink = NpyFile.Create<double>(folder["u.npy"], [200, 30]))
        {
            sink.Write(0, flat);
        }

        using var source = ArrayFile.OpenRead<double>(folder["u.npy"]);
        var gradient = StreamedGradient.Create(source, [0.5, Spacing.Coordinates(x)], axes: [0, 1]);
        StreamOptions options = new() { MemoryBudget = 20 * 240 };
        Assert.InRange(gradient.Forecast(options).PlanesAtOnce, 1, 5);
        gradient.WriteTo([folder["g0.npy"], folder["g1.npy"]], options);

        double[][,] whole = Gradient.Compute(u, [0.5, Spacing.Coordinates(x)]);
        Assert.Equal(whole[0].Cast<double>(), ArrayFile.ReadAll<double>(folder["g0.npy"]));
        Assert.Equal(whole[1].Cast<double>(), ArrayFile.ReadAll<double>(folder["g1.npy"]));
    }
}
