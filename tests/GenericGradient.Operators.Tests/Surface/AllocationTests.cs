using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics.Tensors;
using GenericGradient.Operators.Tests.Kernels;
using GenericGradient.Operators.Tests.Threads;
using Xunit;

namespace GenericGradient.Operators.Tests.Surface;

/// <summary>Declared operators allocate nothing once their tables are made and their scratch memory has been in the shared pool.</summary>
public sealed class AllocationTests
{
    private static readonly double[] F = [.. Enumerable.Range(0, 35 * 41).Select(i => Math.Sin(i * 0.37))];
    private static readonly double[] G = [.. F.Reverse()];
    private static readonly double[] X = [.. Enumerable.Range(0, 35).Select(i => i + (0.2 * Math.Sin(i)))];
    private static readonly double[] Y = [.. Enumerable.Range(0, 41).Select(i => i + (0.2 * Math.Cos(i)))];
    private static readonly double[] R = new double[F.Length];
    private static readonly double[] S = new double[F.Length];
    private static readonly double[] Long = new double[400_000];
    private static readonly double[] Along = new double[Long.Length];
    private static readonly System.Threading.CancellationTokenSource Token = new();
    private static readonly double[] Wide = new double[2 * F.Length];

    private static readonly Dictionary<string, Action> Calls = new()
    {
        ["a magnitude"] = () => FieldKernels.Magnitude2(F, 35, 41, 0.3, 0.7, R),
        ["by coordinates"] = () => FieldKernels.MagnitudeOnCoordinates(F, 35, 41, X, Y, R),
        ["an old magnitude"] = () => GeneratedBefore.Steepness(F, 35, 41, 0.3, 0.7, R),
        ["a laplacian of accuracy 4"] = () => Declarations.Heat(F, 35, 41, 0.3, 0.7, R),
        ["a divergence"] = () => Declarations.Source(F, G, 35, 41, 0.3, 0.7, R),
        ["a gradient"] = () => StepKernels.FirstCentral2Edge1(F, 35, 41, 0.3, 0.7, R, S),
        ["of shifting shape"] = Shapes,
        ["several threads"] = () => ThreadKernels.SlopeByAll(Long, 0.5, Along),
        ["a call that can be cancelled"] = () => ThreadKernels.Slope(Long, 0.5, Along, Token.Token),
        ["dense tensors"] = () => Declarations.Steepness(new(F, [35, 41]), 0.3, 0.7, new TensorSpan<double>(R, [35, 41])),
        ["other tensors"] = () => Declarations.Steepness(new TensorSpan<double>(Wide, [35, 41], [82, 2]), 0.3, 0.7, new TensorSpan<double>(R, [35, 41])),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_allocated(string name)
    {
        long least = long.MaxValue;
        for (int round = 0; round < 50 && least > 0; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Calls[name]();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    private static void Shapes()
    {
        for (int rows = 5; rows < 35; rows++)
        {
            FieldKernels.Magnitude2(F.AsSpan(0, rows * 41), rows, 41, 0.3, 0.7, R.AsSpan(0, rows * 41));
        }
    }
}
