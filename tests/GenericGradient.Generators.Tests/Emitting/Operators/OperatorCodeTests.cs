using System;
using System.Linq;
using GenericGradient.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using Ends = GenericGradient.Generators.Model.Boundary;

namespace GenericGradient.Generators.Tests.Emitting.Operators;

/// <summary>What is written for operators compiles without a warning, whatever the options of the project it lands in.</summary>
public sealed class OperatorCodeTests
{
    private static readonly OperatorCase[] Cases =
    [
        new() { Operator = Operator.Magnitude, Modes = [SpacingMode.Step, SpacingMode.Coordinates, SpacingMode.Unit], EdgeOrder = 2, Element = "float", IsTensor = true },
        new() { Operator = Operator.Magnitude, Modes = [SpacingMode.Unit] },
        new() { Operator = Operator.Curl, Modes = [SpacingMode.Coordinates, SpacingMode.Coordinates], Accuracy = 8 },
        new() { Operator = Operator.Laplacian, Modes = [SpacingMode.Step, SpacingMode.Unit], Boundaries = [Ends.Periodic, Ends.Reflect], Accuracy = 6, Element = "decimal" },
        new() { Operator = Operator.Divergence, Modes = [SpacingMode.Step, SpacingMode.Step], Steps = [0.1, -3], Shape = [11, 12], Side = GenericGradient.Stencils.Side.Forward },
    ];

    [Theory]
    [InlineData("CSharp12", true, false)]
    [InlineData("CSharp12", false, true)]
    [InlineData("CSharp13", false, false)]
    [InlineData("Preview", true, true)]
    public void They_compile_in_any_project(string version, bool isNullable, bool isChecked)
    {
        var compilation = OperatorAssembly.Compile(
            Consumer.ParseOptions.WithLanguageVersion(Enum.Parse<LanguageVersion>(version)),
            Consumer.Options
                .WithAllowUnsafe(false)
                .WithNullableContextOptions(isNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable)
                .WithOverflowChecks(isChecked),
            Cases);

        Assert.Empty(compilation.Complaints());
    }

    [Fact]
    public void An_operator_on_its_own_brings_all_that_it_calls()
    {
        foreach (var one in Cases)
        {
            Assert.Empty(OperatorAssembly.Compile(one).Complaints());
        }
    }
}
