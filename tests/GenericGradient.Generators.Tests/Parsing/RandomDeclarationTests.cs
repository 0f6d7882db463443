using System;
using System.Linq;
using CsCheck;
using Xunit;

namespace GenericGradient.Generators.Tests.Parsing;

/// <summary>
/// Random declarations: nothing throws, and each is either generated or told of. <c>GENERICGRADIENT_LONG=1</c> tries many more.
/// </summary>
public sealed class RandomDeclarationTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") == "1";
    private static readonly int Count = IsLong ? 5000 : 120;

    [Fact]
    public void Good_declarations_are_generated() => RandomDeclaration.Good.Sample(
        text =>
        {
            var run = Run(text);

            Assert.Empty(run.Diagnostics);
            Assert.Contains("Consumer.Kernels.Slope.g.cs", run.Kernels.Keys);
            Assert.Empty(run.Output.Complaints());
        },
        iter: IsLong ? 1000 : 60); // Each is compiled, which takes longest.

    [Fact]
    public void Any_declaration_is_generated_or_told_of() => RandomDeclaration.Any.Sample(AssertGeneratedOrTold, iter: Count);

    [Fact]
    public void Any_changed_declaration_is_generated_or_told_of() => RandomDeclaration.Mutated.Sample(AssertGeneratedOrTold, iter: Count);

    [Fact]
    public void Both_outcomes_are_tried()
    {
        int generated = 0, told = 0;
        RandomDeclaration.Mutated.Sample(
            text => _ = Run(text).Files.Count > 0 ? generated++ : told++, iter: 40, threads: 1);

        Assert.True(generated >= 5, "Too few are good.");
        Assert.True(told >= 5, "Too few are bad.");
    }

    private static GeneratorRun Run(string text) => GeneratorRun.Over(Consumer.Compile(Consumer.File(text)));

    private static void AssertGeneratedOrTold(string text)
    {
        var run = Run(text);
        bool isGenerated = run.Step(TrackingNames.Operators).Count > 0;

        Assert.True(run.Diagnostics.Count <= 1, "It is told twice.");
        Assert.False(isGenerated && run.Diagnostics.Count > 0, "It is both generated and told of.");
        if (isGenerated)
        {
            // What is wrong with the declaration itself is the compiler's to tell, at the declaration.
            Assert.True(
                run.Input.Complaints().Any(complaint => complaint.Id != "CS8795") || !run.Output.Complaints().Any(), "It does not compile.");
        }
        else
        {
            Assert.True(run.Diagnostics.Count > 0 || run.Input.Complaints().Any(), "It is neither generated nor told of.");
        }
    }
}
