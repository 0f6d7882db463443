using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using Xunit;

namespace GenericGradient.Operators.Tests.Tiers;

/// <summary>Every vector width gives the same bits. Each runs in a process of its own, which tells what width it really has.</summary>
public sealed class TierTests
{
    [Theory]
    [InlineData(512, "")]
    [InlineData(256, "DOTNET_EnableAVX512")]
    [InlineData(128, "DOTNET_EnableAVX2")]
    [InlineData(0, "DOTNET_EnableHWIntrinsic")]
    public void A_width_gives_the_bits_of_this_process(int width, string turnedOff)
    {
        Assert.SkipUnless(RuntimeInformation.ProcessArchitecture == Architecture.X64, "These widths are those of x64.");
        string[] own = Digest.OfThisProcess().Split(' ');

        string[] child = Run(turnedOff).Split(' ');

        Assert.SkipUnless(
            width < 256 || int.Parse(child[0], System.Globalization.CultureInfo.InvariantCulture) >= width,
            $"This machine has no vectors of {width} bits.");
        Assert.Equal(width.ToString(System.Globalization.CultureInfo.InvariantCulture), child[0]);
        Assert.Equal(own[1], child[1]);
    }

    private static string Run(string turnedOff)
    {
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, typeof(TierTests).Assembly.GetName().Name + (OperatingSystem.IsWindows() ? ".exe" : "")),
            [Digest.Argument])
        {
            RedirectStandardOutput = true,
        };
        var knobs = new List<string> { "DOTNET_EnableAVX512", "DOTNET_EnableAVX2", "DOTNET_EnableHWIntrinsic" };
        knobs.ForEach(knob => start.Environment.Remove(knob));
        if (turnedOff.Length > 0)
        {
            start.Environment[turnedOff] = "0";
        }

        using var child = Process.Start(start)!;
        string output = child.StandardOutput.ReadToEnd().Trim();
        child.WaitForExit();
        Assert.Equal(0, child.ExitCode);
        return output;
    }
}
