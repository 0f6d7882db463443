using System;
using System.IO;
using System.Linq;
using Xunit;

namespace GenericGradient.Tests.Oracle;

/// <summary>The errors that docs/numerics.md tells are those that are measured.</summary>
public sealed class AccuracyTests
{
    [Fact]
    public void The_tables_of_the_documentation_are_what_is_measured()
    {
        string[] documented = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "numerics.md"));

        Assert.All(AccuracyTable.Lines().Where(line => !line.Contains("---", StringComparison.Ordinal)), line => Assert.Contains(line, documented));
    }
}
