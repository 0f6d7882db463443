using System.IO;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.Package.Tests.Building;
using Xunit;

namespace GenericGradient.Package.Tests.Consuming;

/// <summary>How much of a program its tests reach is measured without what is generated.</summary>
[Collection(typeof(Consumers))]
public sealed class CoverageTests(Consumers consumers)
{
    /// <summary>Of the program's own two methods one is called.</summary>
    [Fact]
    public async Task Generated_code_is_not_counted()
    {
        Assert.Empty(consumers.Log.Of("Measured").Concat(consumers.Log.Of("Measuring")));
        var report = await consumers.Measure("Measuring");

        Assert.Equal(
            ["Measured.Slopes Slopes.cs"],
            report.Descendants("class").Select(type => $"{type.Attribute("name")!.Value} {Path.GetFileName(type.Attribute("filename")!.Value)}"));
        Assert.Equal(
            [("Of", "1"), ("Never", "0")],
            report.Descendants("method").Select(method => (method.Attribute("name")!.Value, method.Attribute("line-rate")!.Value)));
    }
}
