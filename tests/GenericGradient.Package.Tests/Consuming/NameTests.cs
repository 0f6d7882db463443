using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using GenericGradient.Package.Tests.Building;
using Xunit;

namespace GenericGradient.Package.Tests.Consuming;

/// <summary>Names of a program, however they are chosen, change nothing of what is generated.</summary>
[Collection(typeof(Consumers))]
public sealed class NameTests(Consumers consumers)
{
    /// <summary>A Half of ILGPU and a vector of Math.NET; types named after those of the platform, in the namespace of the kernels and in none.</summary>
    [Theory]
    [InlineData("Captured")]
    [InlineData("Shadowed")]
    public async Task Names_that_the_program_has_taken_are_not_used(string consumer) =>
        Numbers.Same(Numbers.OfKernels, await consumers.Run(consumer));

    [Fact]
    public async Task Generated_files_of_long_names_can_be_written()
    {
        Numbers.Same(
            new() { ["first"] = [1, 2, 4, 5], ["second"] = [0, 2, 4, 6] },
            await consumers.Run("LongNames"));

        string[] files = [.. Directory.EnumerateFiles(consumers.Folder("LongNames"), "*.g.cs", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)!)];
        Assert.Equal(2, files.Length); // a file for each kernel
        Assert.All(files, file => Assert.InRange(Encoding.UTF8.GetByteCount(file), 1, 255));
    }

    /// <summary>Another declaration keeps its body.</summary>
    [Fact]
    public void A_declaration_outside_any_type_costs_no_other_its_body()
    {
        var messages = consumers.Log.Of("Misplaced").ToArray();

        Assert.Single(messages, message => message is { Id: "GG0002", File: "Misplaced.cs", Line: 7, Column: 28 });
        Assert.All(messages, message => Assert.Equal(("Misplaced.cs", 7), (message.File, message.Line)));
    }
}
