using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace GenericGradient.Generators.Tests.Surroundings;

/// <summary>A strict project has nothing to say of generated files, and its documentation is its own.</summary>
public sealed class ProjectTests
{
    private const string Rank1 = "ReadOnlySpan<double> f, Span<double> d";
    private const string Open = "ReadOnlySpan<T> f, Span<T> d";
    private const string Mark = "[GenericGradient.GeneratedGradient]";

    /// <summary>What a compiler warns of at the declaration, where a pragma of the user reaches it.</summary>
    private static readonly (string What, string Warning, string Text)[] Warned =
    [
        ("a type parameter that hides another", "CS0693", $"public static partial class Box<T> {{ {Mark} internal static partial void Slope<T>({Open}) where T : INumber<T>; }}"),
        ("a type in lower case", "CS8981", $"public static partial class terrain {{ {Mark} internal static partial void Slope({Rank1}); }}"),
        ("a constraint that may be null", "CS8631", $"interface IOf<T> where T : ICloneable; public static partial class Terrain {{ {Mark} internal static partial void Slope<T>({Open}) where T : INumber<T>, IOf<ICloneable?>; }}"),
        ("an obsolete type", "CS0612", $"[Obsolete] interface IOld; public static partial class Terrain {{ {Mark} internal static partial void Slope<T>({Open}) where T : INumber<T>, IOld; }}"),
        ("an obsolete type with a message", "CS0618", $"[Obsolete(\"Old.\")] interface IOld; public static partial class Terrain {{ {Mark} internal static partial void Slope<T>({Open}) where T : INumber<T>, IOld; }}"),
        ("an experimental type", "EXP0042", $"[System.Diagnostics.CodeAnalysis.Experimental(\"EXP0042\")] interface INew; public static partial class Terrain {{ {Mark} internal static partial void Slope<T>({Open}) where T : INumber<T>, INew; }}"),
        ("no documentation", "CS1591", $"public static partial class Terrain {{ {Mark} public static partial void Slope({Rank1}); }}"),
        ("names that differ by case only", "CS3005", $"public static partial class Terrain {{ {Mark} public static partial void Slope({Rank1}); {Mark} public static partial void SLOPE({Rank1}); }}"),
        ("a name that begins with a line", "CS3008", $"public static partial class Terrain {{ {Mark} public static partial void _Slope({Rank1}); }}"),
        ("a refused declaration with an obsolete type", "CS0612", $"[Obsolete] public class Old; public static partial class Terrain {{ {Mark} internal static partial void Slope(Old f, Span<double> d); }}"),
        ("a refused declaration with an experimental type", "EXP0042", $"[System.Diagnostics.CodeAnalysis.Experimental(\"EXP0042\")] public class New; public static partial class Terrain {{ {Mark} internal static partial void Slope(New f, Span<double> d); }}"),
    ];

    public static TheoryData<string> Names => [.. Warned.Select(row => row.What)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Warnings_stand_at_the_declaration_only(string what)
    {
        var (_, warning, text) = Warned.Single(row => row.What == what);
        var run = Run(text);
        Diagnostic[] told = [.. run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)];

        Assert.NotEmpty(run.Files);
        Assert.Contains(warning, told.Select(diagnostic => diagnostic.Id));
        Assert.All(told, diagnostic => Assert.Equal("File1.cs", diagnostic.Location.GetLineSpan().Path));
    }

    [Fact]
    public void A_type_that_must_not_be_used_is_used_by_what_is_obsolete_itself()
    {
        var run = Run($"#pragma warning disable CS1591, CS0618\n[Obsolete(\"Gone.\", error: true)] interface IOld; public static partial class Terrain {{ [Obsolete] {Mark} internal static partial void Slope<T>({Open}) where T : INumber<T>, IOld; }}");

        Assert.NotEmpty(run.Kernels);
        Assert.Empty(run.Output.Complaints());
    }

    [Theory]
    [InlineData("[System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"Mine\", \"1\")]")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"Mine\", \"1\"), System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]")]
    public void An_attribute_of_the_declaration_is_not_repeated(string attribute)
    {
        var run = Run($"static partial class Terrain {{ {attribute} {Mark} internal static partial void Slope({Rank1}); }}");

        Assert.Empty(run.Diagnostics);
        Assert.NotEmpty(run.Kernels);
        Assert.Empty(run.Output.Complaints());
    }

    [Fact]
    public void Coverage_leaves_out_what_is_generated()
    {
        Assert.NotEmpty(Emitted.Run.Files);
        foreach (var tree in Emitted.Trees(Emitted.Run))
        {
            var root = tree.GetRoot(TestContext.Current.CancellationToken);
            var own = root.DescendantNodes().OfType<TypeDeclarationSyntax>().Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword));
            var declared = root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Modifiers.Any(SyntaxKind.PartialKeyword));

            Assert.All(own.Concat<MemberDeclarationSyntax>(declared), member =>
                Assert.Contains("ExcludeFromCodeCoverage", string.Concat(member.AttributeLists), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Documentation_is_the_users_and_no_more()
    {
        var run = Run($$"""
            /// <summary>Heights.</summary>
            public static partial class Terrain
            {
                /// <summary>How steep <paramref name="f"/> is; see <see cref="Flat"/>.</summary>
                /// <param name="f">Heights.</param>
                /// <param name="d">Slopes.</param>
                /// <exception cref="ArgumentException">They overlap.</exception>
                /// <remarks>Mine.</remarks>
                {{Mark}} public static partial void Slope({{Rank1}});

                /// <summary>Refused.</summary>
                {{Mark}} public static partial void Flat(double[] f, {{Rank1.Replace("f,", "g,", StringComparison.Ordinal)}});
            }
            """);
        using var assembly = new MemoryStream();
        using var xml = new MemoryStream();
        Assert.Empty(run.Output.Emit(assembly, xmlDocumentationStream: xml, cancellationToken: TestContext.Current.CancellationToken).Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1573"));
        xml.Position = 0;
        XElement[] members = [.. XDocument.Load(xml).Descendants("member").Where(member => !((string)member.Attribute("name")!).Contains("GradientKernelAttribute", StringComparison.Ordinal))];
        var slope = members.Single(member => ((string)member.Attribute("name")!).Contains("Slope", StringComparison.Ordinal));

        Assert.Equal(3, members.Length);
        Assert.Equal(["summary", "param", "param", "exception", "remarks"], slope.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("Mine.", (string?)slope.Element("remarks"));
        Assert.StartsWith("M:Terrain.Flat(", (string?)slope.Descendants("see").Single().Attribute("cref"), StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string text) => GeneratorRun.Over(Consumer.Compile(
        Consumer.ParseOptions,
        Consumer.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error),
        ("File1.cs", $"using System; using System.Numerics;\n[assembly: CLSCompliant(true)]\n{text}")));
}
