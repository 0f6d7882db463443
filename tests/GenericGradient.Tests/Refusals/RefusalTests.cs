using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using GenericGradient.Tests.Refusals.Table;
using Xunit;

namespace GenericGradient.Tests.Refusals;

/// <summary>Bad input: which exception, which parameter, what it says, and that nothing was written before it.</summary>
public sealed class RefusalTests
{
    private static readonly Dictionary<string, Refused> All = Rows.All.ToDictionary(row => row.Name);

    public static TheoryData<string> Names => [.. All.Keys];

    [Fact]
    public void There_are_many() => Assert.InRange(All.Count, 440, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_before_anything_is_written(string name) => All[name].Verify();

    /// <summary>Numbers in messages do not depend on who reads them; what the platform appends does.</summary>
    [Fact]
    public void In_every_culture_alike()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };
            Assert.All(All.Values, row => row.Verify());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    /// <summary>A call that writes is noticed, whatever it writes: what stands between a green test and an empty one.</summary>
    [Fact]
    public void A_call_that_writes_before_it_throws_is_noticed()
    {
        var canaries = new Canaries();
        canaries.Room(2, 3)[1, 2] = BitConverter.Int64BitsToDouble(unchecked((long)0xA5A5A5A5A5A5A5A4));

        Assert.ThrowsAny<Exception>(canaries.Verify);
    }
}
