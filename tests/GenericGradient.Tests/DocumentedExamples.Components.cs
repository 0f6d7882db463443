using System;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>The examples of samples that are made of components.</summary>
public sealed class DocumentedExamplesOfComponents
{
    [Fact]
    public void Complex_numbers_and_vectors()
    {
        Complex[] wave = [.. Enumerable.Range(0, 100).Select(k => Complex.FromPolarCoordinates(1, 0.1 * k))];
        Complex[] ofWave = ComplexGradient.Compute(wave, 0.1);                         // close to i times the wave

        Vector3[,] wind = new Vector3[20, 30];
        Vector3[][,] columns = VectorGradient.Compute(wind, 500);                     // the columns of the Jacobian

        Assert.All(wave[1..^1].Zip(ofWave[1..^1]), pair => Assert.True((pair.Second - (Complex.ImaginaryOne * pair.First)).Magnitude < 0.002));
        Assert.Equal(2, columns.Length);
    }

    [Fact]
    public void Plans()
    {
        Complex[] field = [.. Enumerable.Range(0, 480 * 640).Select(k => new Complex(k, -k))];
        Complex[] alongRows = new Complex[field.Length], alongColumns = new Complex[field.Length];

        var plan = GradientPlan.Create<double>([480, 640, 2], Spacing.Step(0.5), axes: [0, 1]);     // 2 components, not among the axes
        plan.Execute(Components(field), Components(alongRows), Components(alongColumns));

        static Span<double> Components(Complex[] numbers) => MemoryMarshal.Cast<Complex, double>(numbers.AsSpan());

        Assert.Equal(new Complex(1280, -1280), alongRows[640]);
        Assert.Equal(new Complex(2, -2), alongColumns[1]);
    }
}
