using System;
using System.Runtime.CompilerServices;
using Xunit;

namespace GenericGradient.Tests.Options;

/// <summary>Stencils of the caller.</summary>
public sealed class CustomStencilTests
{
    private static readonly CustomStencil LowNoise = new([-2, -1, 1, 2], [-0.125, -0.25, 0.25, 0.125]);

    /// <summary>By hand: (2 (f[1] - f[-1]) + f[2] - f[-2]) / 8 of squares, mirrored at the ends.</summary>
    [Fact]
    public void Are_computed_as_they_say() => Assert.Equal(
        [0, 2, 4, 4, 0],
        Gradient.Compute([0.0, 1, 4, 9, 16], 1, new() { Stencil = LowNoise, Boundary = Boundary.Reflect }));

    [Fact]
    public void Are_equal_by_their_numbers()
    {
        var same = new CustomStencil([-2, -1, 1, 2], [-0.125, -0.25, 0.25, 0.125]);
        Assert.Equal(LowNoise, same);
        Assert.Equal(LowNoise.GetHashCode(), same.GetHashCode());
        Assert.Equal(new GradientOptions { Stencil = LowNoise }, new GradientOptions { Stencil = same });
        Assert.NotEqual(LowNoise, new CustomStencil([-2, -1, 1, 2], [-0.125, -0.25, 0.25, 0.25]));
    }

    /// <summary>What is made of a stencil does not outlive it, so a program may make as many as it likes.</summary>
    [Fact]
    public void Are_forgotten_with_all_that_was_made_of_them()
    {
        var made = Use();
        for (int i = 0; i < 10 && made.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(made.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Use()
    {
        var stencil = new CustomStencil([-1, 0, 1], [-0.5, 0, 0.5]);
        Assert.Equal([1, 1, 1], Gradient.Compute([1.0, 2, 3], 1, new() { Stencil = stencil }));
        return new WeakReference(stencil);
    }
}
