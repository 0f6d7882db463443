using System;
using System.Linq;
using Xunit;

namespace GenericGradient.Tests;

/// <summary>Declared operators as programs have them: by passes below 4096 samples, by fused loops from there on.</summary>
public sealed partial class DeclaredSizesTests
{
    public static TheoryData<int, int> Shapes => [(3, 3), (8, 8), (9, 100), (63, 65), (64, 64), (17, 241), (241, 17), (65, 64), (100, 120)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Have_the_bits_of_a_plan(int rows, int columns)
    {
        float[] samples = [.. Enumerable.Range(0, rows * columns).Select(i => MathF.Sin(i * i))];
        float[] actual = new float[samples.Length], expected = new float[samples.Length];

        Magnitude(samples, rows, columns, 0.3f, 0.7f, actual);
        OperatorPlan.Magnitude<float>([rows, columns], [0.3f, 0.7f]).Execute(samples, expected);
        Assert.Equal<float>(expected, actual);

        Laplacian(samples, rows, columns, 0.3f, 0.7f, actual);
        OperatorPlan.Laplacian<float>([rows, columns], [0.3f, 0.7f], new() { Boundary = Boundary.Periodic }).Execute(samples, expected);
        Assert.Equal<float>(expected, actual);
    }

    [GeneratedGradient(Operator = GradientOperator.Magnitude)]
    private static partial void Magnitude(ReadOnlySpan<float> samples, int rows, int columns, float dy, float dx, Span<float> result);

    [GeneratedGradient(Operator = GradientOperator.Laplacian, Boundary = Boundary.Periodic)]
    private static partial void Laplacian(ReadOnlySpan<float> samples, int rows, int columns, float dy, float dx, Span<float> result);
}
