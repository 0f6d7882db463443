using System.Collections.Generic;
using System.Threading.Tasks;
using GenericGradient.Package.Tests.Building;
using Xunit;

namespace GenericGradient.Package.Tests.Consuming;

/// <summary>A user cannot mend a generated file: nothing is told of one.</summary>
[Collection(typeof(Consumers))]
public sealed class WarningTests(Consumers consumers)
{
    /// <summary>C# 12, checked arithmetic, no nullable types, every analyzer; warnings are errors.</summary>
    [Fact]
    public async Task The_strictest_project_builds_without_a_warning() => Numbers.Same(
        new Dictionary<string, double[]> { ["facade"] = [0.5, 1.5, 2.5, 3.5], ["declared"] = [0.5, 1.5, 2.5, 3.5] }.And(Numbers.OfKernels),
        await consumers.Run("Strict"));

    [Fact]
    public void Where_every_rule_is_a_warning_none_is_about_a_generated_file()
    {
        Assert.DoesNotContain(consumers.Log.Of("Pedantic"), message => message.IsInGeneratedFile || message.Line == 0);
        Assert.Contains(consumers.Log.Of("Pedantic"), message => message.File == "Kernels.cs");
        Assert.DoesNotContain(consumers.Log.Of("Pedantic"), message => message.Kind == "error");
    }

    [Fact]
    public async Task What_a_user_has_silenced_does_not_come_back() => Numbers.Same(
        new() { ["slope"] = [1, 1.5, 2.5, 3], ["old"] = [2, 3, 5, 6], ["outer"] = [2, 3, 5, 6], ["inner"] = [2, 3, 5, 6] },
        await consumers.Run("Warned"));
}
