using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Xunit;

namespace GenericGradient.Operators.Tests.Refusals;

/// <summary>Bad calls of generated kernels are refused before anything is written, in words that name what is wrong.</summary>
public sealed class BadCallTests
{
    private static readonly Dictionary<string, BadCall> All =
        BadCalls.Extents().Concat(BadCalls.Lengths()).Concat(BadCalls.Steps()).Concat(BadCalls.Coordinates()).Concat(BadCalls.Overlaps())
            .Concat(BadCalls.Tensors()).ToDictionary(call => call.Name);

    public static TheoryData<string> Names => [.. All.Keys];

    [Fact]
    public void There_are_many() => Assert.InRange(All.Count, 60, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void They_are_refused(string name) => All[name].Verify();

    /// <summary>Numbers in messages do not depend on who reads them.</summary>
    [Fact]
    public void In_every_culture_alike()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };
            Assert.All(All.Values, call => call.Verify());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
