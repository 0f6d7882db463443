using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace GenericGradient.Generators.Tests.Emitting;

/// <summary>The generated text is the same to the byte on every machine, and tidy.</summary>
public sealed class EmittedTextTests
{
    private static readonly SortedDictionary<string, string> Files = GeneratorRun.Over(Consumer.Library()).Files;

    public static TheoryData<string> HintNames => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(HintNames))]
    public void Text_is_tidy(string hintName)
    {
        string text = Files[hintName];

        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal), "It ends with an empty line.");
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line =>
        {
            Assert.Equal(line.TrimEnd(), line);
            Assert.True(Ascii.IsValid(line), line);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void Text_is_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            AssertCanary(culture);
            AssertSame(Consumer.Library());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Text_is_the_same_in_every_order_of_the_files()
    {
        var random = new Random(20);
        var compilation = OneFilePerKernel();
        SyntaxTree[] trees = [.. compilation.SyntaxTrees];
        for (int shuffle = 0; shuffle < 20; shuffle++)
        {
            random.Shuffle(trees);
            AssertSame(compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees));
        }
    }

    [Fact]
    public void Overloads_in_several_files_have_the_same_files_in_every_order()
    {
        string first = Consumer.File(Consumer.Kernel("Kernel"));
        string second = Consumer.File(Consumer.Kernel("Kernel").Replace("int n0", "int n0, T step", StringComparison.Ordinal));

        Assert.Equal(
            GeneratorRun.Over(Consumer.Compile(("A.cs", first), ("B.cs", second))).Files,
            GeneratorRun.Over(Consumer.Compile(("B.cs", second), ("A.cs", first))).Files);
    }

    [Fact]
    public void Text_is_the_same_for_sources_with_CRLF()
    {
        string text = Consumer.KernelsText.ReplaceLineEndings("\n");

        AssertSame(Consumer.Compile(("GradientKernels.cs", text)));
        AssertSame(Consumer.Compile(("GradientKernels.cs", text.ReplaceLineEndings("\r\n"))));
    }

    [Fact]
    public void Text_does_not_tell_where_or_by_whom_it_was_made()
    {
        AssertSame(Consumer.Compile(("C:\\Users\\somebody\\GradientKernels.cs", Consumer.KernelsText)));
        AssertSame(Consumer.Library().WithAssemblyName("Another"));
        Assert.All(Files.Values, text => Assert.DoesNotMatch(@"\b20\d\d\b|\d:\d\d|[A-Za-z]:\\|/(home|tmp|work|Users)/", text));
    }

    [Fact]
    public void Text_is_the_same_each_time() => AssertSame(Consumer.Library());

    private static void AssertCanary(string culture)
    {
        // If cultures are switched off on this machine, the test of cultures tests nothing.
        if (culture is "sv-SE" or "fa-IR")
        {
            Assert.NotEqual("-1.5", (-1.5).ToString(CultureInfo.CurrentCulture));
        }
        else if (culture == "tr-TR")
        {
            Assert.NotEqual("I", "i".ToUpper(CultureInfo.CurrentCulture));
        }
    }

    private static void AssertSame(CSharpCompilation compilation)
    {
        var files = GeneratorRun.Over(compilation).Files;

        Assert.Equal(Files.Keys, files.Keys);
        Assert.All(files, file => Assert.True(Files[file.Key] == file.Value, $"{file.Key} is not the same."));
    }

    private static CSharpCompilation OneFilePerKernel()
    {
        var root = CSharpSyntaxTree.ParseText(Consumer.KernelsText, Consumer.ParseOptions).GetCompilationUnitRoot();
        var type = root.DescendantNodes().OfType<ClassDeclarationSyntax>().Single();
        return Consumer.Compile([
            .. type.Members.Select((member, index) =>
                ($"Kernel{index}.cs", root.ReplaceNode(type, type.WithMembers([member])).ToFullString())),
        ]);
    }
}
