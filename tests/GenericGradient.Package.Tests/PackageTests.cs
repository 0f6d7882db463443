using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GenericGradient.Package.Tests.Building;
using Xunit;

namespace GenericGradient.Package.Tests;

/// <summary>What is in the package.</summary>
public sealed partial class PackageTests(Packed packed)
{
    private const string Library = "lib/net10.0/GenericGradient.dll";
    private const string CodeFixes = "analyzers/dotnet/cs/GenericGradient.CodeFixes.dll";
    private const string Generator = "analyzers/dotnet/cs/GenericGradient.Generators.dll";

    private static readonly string[] Expected =
    [
        "GenericGradient.nuspec",
        "README.md",
        CodeFixes,
        Generator,
        "icon.png",
        Library,
        "lib/net10.0/GenericGradient.xml",
    ];

    [Fact]
    public void It_holds_these_files_and_no_others() => Assert.Equal(Expected, Entries.Names(packed.Package));

    [Fact]
    public void Its_symbols_are_those_of_the_library() =>
        Assert.Equal(["GenericGradient.nuspec", "lib/net10.0/GenericGradient.pdb"], Entries.Names(packed.Symbols));

    [Fact]
    public void Packing_elsewhere_gives_the_same_bytes()
    {
        Assert.All(Expected, name => Assert.Equal(Entries.Read(packed.Package, name), Entries.Read(packed.SecondPackage, name)));
        Assert.All(
            Entries.Names(packed.Symbols),
            name => Assert.Equal(Entries.Read(packed.Symbols, name), Entries.Read(packed.SecondSymbols, name)));
    }

    [Fact]
    public void It_says_who_it_is_and_what_it_needs()
    {
        var metadata = XDocument.Load(new MemoryStream(Entries.Read(packed.Package, "GenericGradient.nuspec"))).Root!.Elements().Single();
        XNamespace ns = metadata.Name.Namespace;

        Assert.Equal("GenericGradient", metadata.Element(ns + "id")!.Value);
        Assert.Equal(packed.Version, metadata.Element(ns + "version")!.Value);
        Assert.Equal("expression MIT", $"{metadata.Element(ns + "license")!.Attribute("type")!.Value} {metadata.Element(ns + "license")!.Value}");
        Assert.Equal("README.md", metadata.Element(ns + "readme")!.Value);
        Assert.Equal("icon.png", metadata.Element(ns + "icon")!.Value);
        Assert.Null(metadata.Element(ns + "developmentDependency"));
        var group = Assert.Single(metadata.Element(ns + "dependencies")!.Elements());
        var dependency = Assert.Single(group.Elements());
        Assert.Equal(
            "net10.0 System.Numerics.Tensors 10.0.0",
            $"{group.Attribute("targetFramework")!.Value} {dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}");
    }

    [Fact]
    public void Its_icon_is_a_png_of_128_by_128()
    {
        byte[] icon = Entries.Read(packed.Package, "icon.png");

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], icon[..4]);
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    [Fact]
    public void Its_readme_points_at_nothing_that_is_only_in_the_repository()
    {
        string readme = System.Text.Encoding.UTF8.GetString(Entries.Read(packed.Package, "README.md"));

        Assert.StartsWith("# GenericGradient\n", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch(LinkToFile(), readme);
        Assert.Matches(LinkToFile(), "see [the numerics](docs/numerics.md)");
        Assert.DoesNotMatch(LinkToFile(), "[the release](https://example.org/1) and [above](#install)");
    }

    [Theory]
    [InlineData(Generator)]
    [InlineData(CodeFixes)]
    public void It_asks_for_no_newer_compiler_than_every_dotnet_10_sdk_has(string assembly)
    {
        var compiler = References(assembly).Where(reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

        Assert.NotEmpty(compiler);
        Assert.All(compiler, reference => Assert.True(reference.Version <= new Version(4, 14, 0, 0), reference.ToString()));
    }

    [Fact]
    public void Its_generator_needs_only_what_the_compiler_has() => Assert.Subset(
        new HashSet<string> { "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory" },
        References(Generator).Select(reference => reference.Name).ToHashSet());

    private AssemblyNameInfo[] References(string assembly)
    {
        using PEReader file = new(new MemoryStream(Entries.Read(packed.Package, assembly)));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyNameInfo())];
    }

    [GeneratedRegex(@"\]\((?!https://|#)")]
    private static partial Regex LinkToFile();
}
