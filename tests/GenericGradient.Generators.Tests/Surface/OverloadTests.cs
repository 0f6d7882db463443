using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace GenericGradient.Generators.Tests.Surface;

/// <summary>Every public method is there for a call in <c>calls.txt</c>, or for its like in <c>overloads.txt</c>.</summary>
public sealed class OverloadTests
{
    private static readonly Type[] Types =
    [
        typeof(Gradient), typeof(ComplexGradient), typeof(VectorGradient), typeof(GradientPlan), typeof(GradientPlan<>), typeof(Stencil<>),
        typeof(Spacing), typeof(WholeStep), typeof(Spacing<>), typeof(Spacings<>), typeof(Spacings), typeof(Axes), typeof(GridShape), typeof(GradientOptions),
        typeof(OperatorPlan), typeof(OperatorPlan<>), typeof(Field), typeof(Field<,>), typeof(FieldRoots), typeof(VectorField), typeof(VectorField<,>), typeof(OrientedVectorField<,>),
    ];

    [Fact]
    public void Each_is_reached_by_a_call_of_the_tables()
    {
        string[] calls = [.. CallTable.Calls(CallTable.Text("calls.txt")), .. CallTable.Calls(CallTable.Text("overloads.txt"))];
        var reached = new HashSet<string>(new[] { 12, 13, 14 }.SelectMany(version => CompiledCalls.Uses(calls, version)), StringComparer.Ordinal);

        string[] others = [.. CompiledCalls.Callable(Types).Where(method => !reached.Contains(method))];
        Assert.True(others.Length == 0, $"No call of the tables reaches\n{string.Join('\n', others)}");
    }

    [Fact]
    public void A_method_that_no_call_reaches_is_noticed()
    {
        var reached = CompiledCalls.Uses(["double[] r = Gradient.Compute(y, 0.1)", "double[] s = Gradient.Compute(y, 2.0)"], 14);

        Assert.Equal(
            ["Gradient.Compute", "Spacing`1.op_Implicit"],
            reached.Select(id => id["M:GenericGradient.".Length..].Split("``")[0].Split('(')[0]).Order(StringComparer.Ordinal));
        Assert.All(reached, member => Assert.Contains(member, CompiledCalls.Callable(Types)));
    }
}
