using System;
using System.Linq;
using System.Xml.Linq;
using GenericGradient.Package.Tests.Building;
using Xunit;

namespace GenericGradient.Package.Tests.Consuming;

/// <summary>The documentation file of a program that documents its kernels.</summary>
[Collection(typeof(Consumers))]
public sealed class DocumentationTests(Consumers consumers)
{
    private const string OfRiver = "M:Documented.Slopes.OfRiver(System.ReadOnlySpan{System.Double},System.Double,System.Span{System.Double})";

    private const string Steepness = "M:Documented.Slopes.Steepness``1(System.ReadOnlySpan{``0},System.Int32,System.Int32,System.Span{``0})";

    [Fact]
    public void It_has_the_members_of_the_program_and_no_others()
    {
        Assert.Empty(consumers.Log.Of("Documented"));
        Assert.Equal(
            ["F:Documented.Unit.Metre", OfRiver, Steepness, "T:Documented.Slopes", "T:Documented.Unit"],
            Members().Select(member => member.Attribute("name")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_kernel_keeps_what_its_author_wrote_of_it()
    {
        var river = Member(OfRiver);

        Assert.Equal("The fall of a river between its gauges.", river.Element("summary")?.Value);
        Assert.Equal(
            ["heights: Heights above the sea.", "distance: From one gauge to the next, in .", "fall: Metres for each metre."],
            river.Elements("param").Select(parameter => $"{parameter.Attribute("name")!.Value}: {parameter.Value}"));
        Assert.Equal("F:Documented.Unit.Metre", river.Descendants("see").Single().Attribute("cref")?.Value);
        Assert.Equal("T:System.ArgumentException", river.Element("exception")?.Attribute("cref")?.Value);
        Assert.Equal("distance", river.Element("exception")?.Element("paramref")?.Attribute("name")?.Value);
        Assert.Equal(Steepness, river.Element("seealso")?.Attribute("cref")?.Value);
        Assert.Contains("<remarks>Rivers fall <i>towards</i> the sea.", river.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_a_kernel_of_any_type()
    {
        Assert.Equal("How steep a landscape is.", Member(Steepness).Element("summary")?.Value);
        Assert.Equal("The type of heights.", Member(Steepness).Element("typeparam")?.Value);
        Assert.Equal(["heights", "rows", "columns", "steepness"], Member(Steepness).Elements("param").Select(parameter => parameter.Attribute("name")!.Value));
    }

    private XElement Member(string name) => Members().Single(member => member.Attribute("name")!.Value == name);

    private XElement[] Members() => [.. XDocument.Load(consumers.Made("Documented", "Documented.xml")).Descendants("member")];
}
