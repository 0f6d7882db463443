using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Tool;

/// <summary>The tool as a person or a script uses it.</summary>
public sealed class ToolTests : IDisposable
{
    private static readonly int[] Shape = [60, 20, 10];

    private readonly WorkFolder folder = new();
    private readonly double[] samples;

    public ToolTests() => samples = Samples.Write(folder["u.npy"], Shape);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_first_example()
    {
        double[] latitude = [.. Enumerable.Range(0, 20).Select(k => k + (0.3 * Math.Sin(k)))];
        Stored.Npy(folder["lat.npy"], latitude, [20], isColumnMajor: false, isBigEndian: false);

        var run = Child.Tool(folder.Path, "gradient", "u.npy", "--spacing", "0.5,coords:lat.npy", "--axes", "0,1", "--accuracy", "4", "--boundary", "periodic,one-sided", "--out", "g", "--memory", "200K");
        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Contains("u.npy -> g0.npy, g1.npy", run.Error, StringComparison.Ordinal);
        Assert.Contains("100 % ", run.Error, StringComparison.Ordinal);

        double[][] expected = [new double[samples.Length], new double[samples.Length]];
        GradientPlan.Create<double>(Shape, [0.5, Spacing.Coordinates(latitude)], new() { Accuracy = 4, Boundary = [Boundary.Periodic, Boundary.OneSided] }, axes: [0, 1])
            .Execute(samples, expected[0], expected[1]);
        Bits.Equal<double>(expected[0], ArrayFile.ReadAll<double>(folder["g0.npy"]));
        Bits.Equal<double>(expected[1], ArrayFile.ReadAll<double>(folder["g1.npy"]));
    }

    [Fact]
    public void Integers_in_parts_to_Zarr_and_compared()
    {
        short[] heights = [.. Enumerable.Range(0, 90 * 11).Select(k => (short)(k * k % 701))];
        Stored.Npy(folder["h.npy"], heights, [90, 11], isColumnMajor: false, isBigEndian: true);
        Assert.Equal(0, Child.Tool(folder.Path, "gradient", "h.npy", "--type", "float32", "--axes=-1", "-o", "a.zarr", "--chunks", "8,4", "-q", "--part", "2/2").Code);
        Assert.False(Directory.Exists(folder["a.zarr"]));
        var last = Child.Tool(folder.Path, "gradient", "h.npy", "--type", "float32", "--axes=-1", "-o", "a.zarr", "--chunks", "8,4", "--part", "1/2");
        Assert.Contains("part 1/2 is done, and with it all of them", last.Error, StringComparison.Ordinal);
        Assert.Equal(0, Child.Tool(folder.Path, "gradient", "h.npy", "--type", "float32", "--axes", "1", "-o", "b.npy", "-q").Code);

        var same = Child.Tool(folder.Path, "verify", "a.zarr", "b.npy");
        Assert.Equal((0, "the same bits: 990 numbers\n"), (same.Code, same.Output));
        float[] changed = ArrayFile.ReadAll<float>(folder["b.npy"]);
        changed[123] = MathF.BitIncrement(changed[123]);
        Stored.Npy(folder["c.npy"], changed, [90, 11], isColumnMajor: false, isBigEndian: false);
        var other = Child.Tool(folder.Path, "verify", "a.zarr", "c.npy");
        Assert.Equal(1, other.Code);
        Assert.StartsWith("1 of 990 numbers differ; max abs ", other.Output, StringComparison.Ordinal);
        Assert.Contains(", max ulp 1; first at (11, 2): ", other.Output, StringComparison.Ordinal);
        Assert.Equal(0, Child.Tool(folder.Path, "verify", "a.zarr", "c.npy", "--ulp", "1").Code);
    }

    [Fact]
    public void Operators()
    {
        var run = Child.Tool(folder.Path, "gradient", "u.npy", "--op", "angle", "--frame", "reversed", "--axes", "1,2", "--spacing", "0.5", "-q", "-o", "s");
        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        double[][] expected = [new double[samples.Length], new double[samples.Length]];
        OperatorPlan.MagnitudeAndAngle<double>(Shape, Frame.Reversed, 0.5, axes: [1, 2]).Execute(samples, expected);
        Bits.Equal<double>(expected[0], ArrayFile.ReadAll<double>(folder["s-magnitude.npy"]));
        Bits.Equal<double>(expected[1], ArrayFile.ReadAll<double>(folder["s-angle.npy"]));

        Assert.Equal(0, Child.Tool(folder.Path, "gradient", "u.npy", "--op", "derivative", "--along", "0,1", "-q").Code);
        OperatorPlan.Derivative<double>(Shape, [0, 1]).Execute(samples, expected[0]);
        Bits.Equal<double>(expected[0], ArrayFile.ReadAll<double>(folder["u-derivative.npy"]));
    }

    [Fact]
    public void A_plan_and_what_files_hold()
    {
        var plan = Child.Tool(folder.Path, "plan", "u.npy", "--memory", "1M", "--part", "1/2");
        Assert.Equal((0, ""), (plan.Code, plan.Error));
        Assert.Contains("outputs      u-gradient0.npy, u-gradient1.npy, u-gradient2.npy\n", plan.Output, StringComparison.Ordinal);
        Assert.Contains("writes       141 KiB\nplanes       0 to 30, ", plan.Output, StringComparison.Ordinal);
        Assert.Equal(["u.npy"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));

        Assert.Equal("u.npy: float64 (60, 20, 10), 93.8 KiB, npy 1, little-endian\n", Child.Tool(folder.Path, "info", "u.npy").Output);
    }

    [Theory]
    [InlineData(2, "Unknown option 'axs'", "gradient", "u.npy", "--axs", "0")]
    [InlineData(2, "Axis 5 of u.npy is out of range", "gradient", "u.npy", "--axes", "0,5")]
    [InlineData(2, "none.npy does not exist", "gradient", "none.npy")]
    [InlineData(2, "--accuracy: '3' is none of 1, 2, 4, 6, 8", "gradient", "u.npy", "--accuracy", "3")]
    [InlineData(2, "--op: 'curl' is none of gradient, magnitude, angle, laplacian, hessian, derivative", "gradient", "u.npy", "--op", "curl")]
    [InlineData(2, "--op angle needs --frame", "gradient", "u.npy", "--op", "angle")]
    [InlineData(2, "--op derivative needs --along", "gradient", "u.npy", "--op", "derivative")]
    [InlineData(2, "laplacian does not depend on which axis is x", "gradient", "u.npy", "--op", "laplacian", "--frame", "reversed")]
    [InlineData(2, "The step of axis 0 is 0", "gradient", "u.npy", "--spacing", "0,1,1")]
    [InlineData(2, "'2x' is no amount of memory", "plan", "u.npy", "--memory", "2x")]
    [InlineData(2, "is no .npy file: it does not begin with", "info", "text.npy")]
    [InlineData(3, "u.npy exists", "gradient", "u.npy", "--axes", "0", "--out", "u.npy")]
    public void Errors_in_words(int code, string words, params string[] arguments)
    {
        File.WriteAllText(folder["text.npy"], "no array");
        var run = Child.Tool(folder.Path, arguments);
        Assert.Equal(code, run.Code);
        Assert.Contains("gengrad: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Equal(["text.npy", "u.npy"], Directory.GetFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Stopped_by_a_signal_it_goes_on()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs signals.");
        using (NpyFile.Create<double>(folder["large.npy"], [20_000, 100, 40]))
        {
        }

        string[] arguments = ["gradient", "large.npy", "--axes", "0", "--out", "g", "--memory", "1M"];
        using var process = Child.Start("dotnet", ["exec", Child.ToolPath, .. arguments], folder.Path);
        while (!File.Exists(folder["g.npy.journal/part-1"]))
        {
            Thread.Sleep(5);
        }

        Thread.Sleep(200);
        Child.Run("kill", folder.Path, "-INT", process.Id.ToString(CultureInfo.InvariantCulture));
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("gengrad: Stopped. What is done is kept", error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["g.npy"]));

        Assert.Equal(0, Child.Tool(folder.Path, arguments).Code);
        using var result = ArrayFile.OpenRead<double>(folder["g.npy"]);
        Assert.Equal([20_000, 100, 40], result.Shape.ToArray());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("gradient", "--help")]
    [InlineData("plan", "--help")]
    [InlineData("verify", "--help")]
    public void Help(params string[] arguments)
    {
        var run = Child.Tool(folder.Path, arguments);
        Assert.Equal(0, run.Code);
        Assert.Contains("USAGE:", run.Output, StringComparison.Ordinal);
        Assert.Contains("EXAMPLES:", run.Output, StringComparison.Ordinal);
    }
}
