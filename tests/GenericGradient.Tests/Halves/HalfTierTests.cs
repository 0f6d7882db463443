// Kernels that this assembly declares bring a copy of HalfVector, with the same text as the one of the library.
#pragma warning disable CS0436

using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Xunit;

namespace GenericGradient.Tests.Halves;

/// <summary>The tests of Half once more, each time in a process with vectors of another width.</summary>
public sealed partial class HalfTierTests
{
    /// <summary>Tells a child process how wide its vectors are to be, in bits.</summary>
    private const string Width = "GENERICGRADIENT_HALF_WIDTH";

    private static readonly string? Asked = Environment.GetEnvironmentVariable(Width);

    [Theory]
    [InlineData(256, "DOTNET_EnableAVX512")]
    [InlineData(128, "DOTNET_EnableAVX2")]
    [InlineData(0, "DOTNET_EnableHWIntrinsic")]
    [InlineData(512, "DOTNET_MaxVectorTBitWidth")]
    public void Vectors_of_another_width_pass_the_same_tests(int width, string knob)
    {
        Assert.SkipUnless(RuntimeInformation.ProcessArchitecture == Architecture.X64, "These widths are those of x64.");
        Assert.SkipUnless(Asked is null, "This process is a child.");
        Assert.SkipUnless(width != 512 || System.Runtime.Intrinsics.Vector512.IsHardwareAccelerated, "This machine has no vectors of 512 bits.");
        Assert.SkipUnless(width != 256 || Vector<byte>.Count >= 32, "This machine has no vectors of 256 bits.");
        string program = typeof(HalfTierTests).Assembly.GetName().Name + (OperatingSystem.IsWindows() ? ".exe" : "");
        string[] arguments = ["-namespace", typeof(HalfTierTests).Namespace!, "-noColor"];
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, program), arguments) { RedirectStandardOutput = true };
        start.Environment[Width] = width.ToString(CultureInfo.InvariantCulture);
        start.Environment[knob] = width == 512 ? "512" : "0";

        using var child = Process.Start(start)!;
        string output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();

        Assert.True(child.ExitCode == 0, output);
        Assert.True(int.Parse(Total().Match(output).Groups[1].Value, CultureInfo.InvariantCulture) >= 20, output);
    }

    /// <summary>What a child is asked for, it has.</summary>
    [Fact]
    public void The_vectors_have_the_width_that_is_asked_for()
    {
        Assert.SkipWhen(Asked is null, "This process is no child.");
        Assert.Equal(Asked, (Vector.IsHardwareAccelerated ? 8 * Vector<byte>.Count : 0).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(Vector.IsHardwareAccelerated, Generated.HalfVector.IsHardwareAccelerated);
    }

    [GeneratedRegex(@"Total: (\d+), Errors: 0, Failed: 0")]
    private static partial Regex Total();
}
