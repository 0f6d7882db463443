using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GenericGradient.Planning;
using Xunit;

namespace GenericGradient.Tests.Planning;

/// <summary>How requests are cut into kernel calls; written down by hand from the rule.</summary>
public sealed class KernelCallsTests
{
    [Theory]
    [InlineData("7", "0:s", "Step 7>0")]
    [InlineData("7 8", "0:u 1:u", "Unit 7>0 8>1")]
    [InlineData("7 8", "0:u 1:s", "Step 7>0 8>1")]
    [InlineData("7 8", "1:s 0:s", "Step 7>1 8>0")]
    [InlineData("7 8", "0:c 1:s", "Step 7 8>1 | Coordinates 7>0 8")]
    [InlineData("7 8 9", "1:s", "Step 7 8>0 9")]
    [InlineData("7 8 9", "2:c", "Coordinates 56 9>0")]
    [InlineData("2 3 4 5", "0:s 1:s 2:s 3:s", "Step 2>0 3>1 4>2 5>3")]
    [InlineData("2 3 4 5 6", "1:s 4:s", "Step 2 3>0 20 6>1")]
    [InlineData("2 3 4 5 6", "0:s 1:s 2:s 3:s 4:s", "Step 2>0 3>1 4>2 30 | Step 24 5>3 6>4")]
    [InlineData("2 3 4 5 6", "0:s 2:s 4:s", "Step 2>0 3 4>1 30 | Step 120 6>2")]
    [InlineData("2 3 4 5", "", "")]
    [InlineData("2 0 4", "0:s", "")]
    public void Axes_that_are_not_served_are_merged(string shape, string axes, string expected)
    {
        nint[] extents = [.. shape.Split(' ').Select(text => (nint)Integer(text))];
        string[][] selected = [.. axes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(axis => axis.Split(':'))];
        int[] numbers = [.. selected.Select(axis => Integer(axis[0]))];
        Spacing<double>[] spacings = [.. selected.Select(axis => axis[1] switch
        {
            "u" => default,
            "s" => Spacing.Step(0.5),
            _ => Spacing.Coordinates(new double[(int)extents[Integer(axis[0])]]),
        })];
        var calls = new List<string>();
        foreach (var call in KernelCalls<double>.All(new(extents, numbers, spacings, EdgeOrder.First)))
        {
            var parts = new List<string> { call.Kind.ToString() };
            for (int axis = 0; axis < call.Rank; axis++)
            {
                parts.Add(call.Extents[axis] + (call.Destination[axis] >= 0 ? ">" + call.Destination[axis] : ""));
            }

            calls.Add(string.Join(' ', parts));
        }

        Assert.Equal(expected, string.Join(" | ", calls));
    }

    private static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
