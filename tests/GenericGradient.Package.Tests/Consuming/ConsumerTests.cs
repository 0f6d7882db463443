using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.Package.Tests.Building;
using Xunit;

namespace GenericGradient.Package.Tests.Consuming;

/// <summary>What a program gets from one package reference. The expected numbers are worked out by hand.</summary>
[Collection(typeof(Consumers))]
public sealed class ConsumerTests(Consumers consumers)
{
    private const double Sixth = 1.0 / 6.0;

    private static readonly Dictionary<string, double[]> App = new()
    {
        ["coordinates"] = [-3, -2, 2, 5],
        ["step"] = [6, 10, 14, 18, 22],
        ["rows"] = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
        ["columns"] = [0, 2, 6, 8, 0, 2, 6, 8, 0, 2, 6, 8],
        ["plan"] = [100, 100, 10, 10, 1, 1],
        ["parallel"] = [1, 1, 10, 10, 100, 100],
        ["tensor"] = [2, 3, 4, 4, 6, 8],
        ["stacked"] = [2, 14, 6, 12],
        ["bytes"] = [-100, -75, -50],
        ["longs"] = [1, 1.5, 2],
        ["shorts"] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 5, 1, 2, 4, 5],
        ["transposed"] = [1, 2, 3],
        ["complex"] = [1, 2, 3, 2, 2, 2],
        ["weights"] = [-4 * Sixth, 3 * Sixth, Sixth],
        ["refused"] = [1],
        ["declared rows"] = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
        ["declared columns"] = [0, 2, 6, 8, 0, 2, 6, 8, 0, 2, 6, 8],
        ["laplacian"] = [5, 5, -3, 5, 5, 5, -3, 5, -4, -4, -12, -4],
    };

    [Fact]
    public async Task A_program_with_one_package_reference_gives_the_right_numbers() =>
        Numbers.Same(App, await consumers.Run("App"));

    [Fact]
    public async Task The_same_program_as_native_code_gives_the_right_numbers_without_a_warning()
    {
        if (!NativePublishing.HasCompiler)
        {
            await SkipWithoutNativeCode();
        }

        try
        {
            Numbers.Same(App, await consumers.RunNative("Native"));
        }
        catch (InvalidOperationException)
        {
            await SkipWithoutNativeCode();
            throw;
        }
    }

    [Fact]
    public async Task A_program_gets_library_and_generator_through_a_library_of_its_own() =>
        Numbers.Same(
            new()
            {
                ["library"] = [1, 1.5, 2.5, 3],
                ["itself"] = [4, 6, 10, 12],
                ["declared"] = [1, 1.5, 2.5, 3],
                ["friend"] = [4, 6, 10, 12],
            },
            await consumers.Run("Dependent"));

    [Fact]
    public void The_analyzer_refuses_a_wrong_call_of_the_facade_where_it_stands() => Assert.Equal(
        ["Program.cs(4,40): error GG0028: A step must be finite and not 0, but this one is 0"],
        consumers.Log.Of("Refused").Select(message => message.ToString()));

    private static async Task SkipWithoutNativeCode()
    {
        string? missing = await NativePublishing.WhatIsMissing();
        Assert.SkipWhen(missing is not null, $"This machine cannot publish an empty program as native code: {missing}");
    }
}
