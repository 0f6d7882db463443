using System;
using System.Reflection;
using GenericGradient.Generators.Parsing.Signatures;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GenericGradient.Generators.Tests.Declarations;

/// <summary>A constant step is refused at its declaration where the check of the library would refuse it in each call, and nowhere else.</summary>
public sealed class StepRangeTests
{
    private static readonly Compilation Output = GeneratorRun.Over(Consumer.Compile(Consumer.File(Consumer.Operator("Slope")))).Output;
    private static readonly MethodInfo Check = typeof(Gradient).Assembly.GetType("GenericGradient.Declared.CallChecks", throwOnError: true)!.GetMethod("Step")!;

    public static TheoryData<Type> Types => [typeof(float), typeof(double), typeof(Half), typeof(decimal)];

    [Theory]
    [MemberData(nameof(Types))]
    public void It_is_the_rule_of_the_library(Type type)
    {
        var element = Output.GetTypeByMetadataName(type.FullName!)!;
        int refused = 0;
        int taken = 0;
        for (int exponent = -1080; exponent <= 1023; exponent++)
        {
            foreach (double digits in new[] { 1.0, 1.25, 1.9990234375, -1.0, 1.0 / 3 })
            {
                double step = Math.ScaleB(digits, exponent);
                foreach (var (derivative, largest) in new[] { (1, 1), (1, 2), (1, 840), (1, 70000), (2, 1), (2, 5040), (3, 2), (3, 30240), (4, 1), (4, 15120) })
                {
                    bool isRefused = Refuses(type, step, derivative, largest);
                    bool isTold = StepRange.Problem(step, element, derivative, largest) is not null;
                    Assert.True(isRefused == isTold, FormattableString.Invariant($"{step:R} as {type.Name}, derivative {derivative}, largest {largest}"));
                    refused += isRefused ? 1 : 0;
                    taken += isRefused ? 0 : 1;
                }
            }
        }

        Assert.True(refused > 1000, $"{refused} refused");
        Assert.True(taken > 100, $"{taken} taken");
    }

    [Theory]
    [InlineData("double", "Steps = [1e308]", "2 times that is beyond the range of double")]
    [InlineData("double", "Derivative = 2, Steps = [1e-200]", "1 times its square is beyond the range of double")]
    [InlineData("float", "Operator = GradientOperator.Laplacian, Steps = [1e-25]", "1 times its square is beyond the range of float")]
    [InlineData("Half", "Steps = [40000]", "2 times that is beyond the range of Half")]
    [InlineData("Half", "Derivative = 2, Steps = [0.001]", "1 times its square is beyond the range of Half")]
    [InlineData("decimal", "Steps = [5e28]", "2 times that is beyond the range of decimal")]
    [InlineData("double", "Accuracy = 8, Steps = [1e306]", "840 times that is beyond the range of double")]
    [InlineData("float", "Derivative = 3, Steps = [-1e13]", "2 times its cube is beyond the range of float")]
    [InlineData("double", "Derivative = 4, Steps = [1e-78]", "1 times its fourth power is beyond the range of double")]
    public void It_is_told(string type, string arguments, string message)
    {
        var run = GeneratorRun.Over(Consumer.Compile(Consumer.File(Consumer.Operator("Slope", arguments, $"ReadOnlySpan<{type}> f, Span<{type}> d"))));
        var diagnostic = Assert.Single(run.Diagnostics);

        Assert.Equal("GG0020", diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_axis_has_its_own_formulas()
    {
        // Periodic axes divide by 2 h only; one-sided ones of edge order 2 do as well; accuracy 4 divides by 12 h.
        string rank2 = "ReadOnlySpan<double> f, int n0, int n1, Span<double> d0, Span<double> d1";
        var run = GeneratorRun.Over(Consumer.Compile(Consumer.File(
            Consumer.Operator("Good", "Steps = [1, 8e307]", rank2) + Consumer.Operator("Bad", "Steps = [1, 1e308]", rank2))));

        Assert.Contains("axis 1", Assert.Single(run.Diagnostics).GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("Consumer.Kernels.Good.g.cs", run.Kernels.Keys);
    }

    private static bool Refuses(Type type, double step, int derivative, int largest)
    {
        object value;
        try
        {
            value = type == typeof(float) ? (float)step : type == typeof(Half) ? (Half)step : type == typeof(decimal) ? (decimal)step : (object)step;
        }
        catch (OverflowException)
        {
            return true;
        }

        try
        {
            Check.MakeGenericMethod(type).Invoke(null, [0, value, derivative, largest, null]);
            return false;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentException)
        {
            return true;
        }
    }
}
