using System;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.Package.Tests.Building;
using Xunit;

namespace GenericGradient.Package.Tests.Pasting;

/// <summary>Each block of C# in the README and in docs, pasted into an empty console program: it compiles without a word and prints what it says.</summary>
public sealed class PastedExamplesTests(EmptyProgram project) : IClassFixture<EmptyProgram>
{
    /// <summary>The page whose examples are about other packages. They are run by GenericGradient.Interop.Tests.</summary>
    private const string AboutOthers = "docs/interop.md";

    public static TheoryData<string> Examples => [.. Example.All.Select(example => example.ToString())];

    public static TheoryData<string> Programs => [.. Example.All.Where(example => example.Page != AboutOthers).Select(example => example.ToString())];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task It_compiles_without_a_word(string example)
    {
        var (assembly, told) = await project.Compile(Find(example).Program, Others(example));

        Assert.Empty(told);
        Assert.NotEmpty(assembly);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task It_prints_what_it_says(string example)
    {
        var (assembly, _) = await project.Compile(Find(example).Program, Others(example));

        Assert.Equal(Find(example).Printed, ProgramRun.Print(assembly, [.. Others(example), .. project.Libraries]));
    }

    [Fact]
    public async Task A_block_that_lacks_its_using_is_found()
    {
        string program = Example.All[0].Program;

        Assert.StartsWith("using GenericGradient;", program, StringComparison.Ordinal);
        var (_, told) = await project.Compile(program.Replace("using GenericGradient;", "", StringComparison.Ordinal), []);
        Assert.Contains(told, message => message.Contains("CS0103", StringComparison.Ordinal));
    }

    private static Example Find(string name) => Example.All.Single(example => example.ToString() == name);

    private static string[] Others(string example) => example.StartsWith(AboutOthers, StringComparison.Ordinal) ? Built.OtherLibraries
        : Find(example).Program.Contains("using GenericGradient.IO;", StringComparison.Ordinal) ? Built.LibrariesOfFiles
        : [];
}
