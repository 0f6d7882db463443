using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using GenericGradient.Package.Tests.Building;
using Xunit;

namespace GenericGradient.Package.Tests.Consuming;

/// <summary>The library and its kernels in each language, and in each compiler.</summary>
[Collection(typeof(Consumers))]
public sealed class LanguageTests(Consumers consumers)
{
    private static readonly double[] OfLineByTwo = [1, 1.5, 2.5, 3];
    private static readonly double[] OfLineByHalfToSecondOrder = [2, 6, 10, 14];
    private static readonly double[] AlongRows = [2, 3, 4, 4, 6, 8];
    private static readonly double[] OfBytes = [-100, -75, -50];
    private static readonly double[] OfSquares = [-3, -2, 2, 5];

    [Theory]
    [InlineData("CSharp12")]
    [InlineData("CSharp13")]
    [InlineData("CSharp14")]
    public async Task Every_version_of_CSharp_that_is_supported(string consumer) => Numbers.Same(
        Numbers.OfKernels.And(new()
        {
            ["array"] = OfLineByTwo,
            ["span"] = OfLineByHalfToSecondOrder,
            ["plane rows"] = [6, 6, 6, 6],
            ["plane columns"] = [2, 2, 2, 2],
            ["along"] = AlongRows,
            ["bytes"] = OfBytes,
            ["plan"] = OfSquares,
        }),
        await consumers.Run(consumer));

    /// <summary>They have no kernels of their own, because only C# has generators.</summary>
    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public async Task The_other_languages(string consumer) => Numbers.Same(
        new()
        {
            ["array"] = OfLineByTwo,
            ["span"] = OfLineByHalfToSecondOrder,
            ["plane rows"] = [3, 3, 3, 3],
            ["plane columns"] = [4, 4, 4, 4],
            ["along"] = AlongRows,
            ["bytes"] = OfBytes,
            ["plan"] = OfSquares,
        },
        await consumers.Run(consumer));

    [Fact]
    public async Task The_newest_compiler() => Numbers.Same(
        new Dictionary<string, double[]> { ["compiler"] = [5, 12], ["told"] = [28] }.And(Numbers.OfKernels), await consumers.Run("Newest"));
}
