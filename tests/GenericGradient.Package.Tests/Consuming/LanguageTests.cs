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

    /// <summary>What the programs in <c>Consumers/First</c> give, as people of different fields write them first. Worked out by hand.</summary>
    private static Dictionary<string, double[]> FirstPrograms => new()
    {
        ["list"] = [1, 2, 4, 5],
        ["times"] = [2, 3, 8.4, 10],
        ["places"] = [0, 2, 6, 9],
        ["prices"] = [0.4, 0.1, 0.7, 1.6],
        ["halves of a model"] = [2, 4, 5, 4],
        ["counts"] = [30, -15, -29.5, 1],
        ["batch"] = [2, 4, 6, -10, -8, -6, 2, 4, 6, -10, -8, -6],
        ["signal"] = [10, 10, 10, 20, 10, 40, 10, 50],
        ["elevation"] = [5, 5, 5, 5, 5, 5, 5, 5, 5],
        ["picture"] = [-200, 155, -40, -200, 155, -40, -100, -75, -50, 255, 5, -245],
        ["climate"] = [2, 4],
        ["tensor"] = [2, 3, 6, 8, 6, 9, 18, 24, 1, 2, 4, 8, 1, 2, 4, 8, 2, 3, 6, 8, 6, 9, 18, 24],
        ["wind"] = [3, 3, 3, 3, 3, 3, 3, 3, 3],
        ["frames"] = [3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 4, 4],
    };

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
        }).And(FirstPrograms),
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
