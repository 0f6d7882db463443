using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.CodeFixes;
using GenericGradient.Generators.Tests.CodeFixes;
using Xunit;

namespace GenericGradient.Generators.Tests.Declarations;

/// <summary>
/// Good declarations, each with one thing changed. What is told names the parameter that was changed, and a fix gives back what the good one
/// meant or is not offered.
/// </summary>
public sealed class MutationTests
{
    private const string R = "ReadOnlySpan<double>";
    private const string W = "Span<double>";

    private static readonly (string Arguments, string[] Parameters)[] Good =
    [
        ("", [$"{R} f", $"{W} d"]),
        ("", [$"{R} f", "double h", $"{W} d"]),
        ("", [$"{R} f", $"{R} x", $"{W} d"]),
        ("", [$"{R} f", "int rows", "int columns", $"{W} d0", $"{W} d1"]),
        ("", [$"{R} f", "int rows", "int columns", "double h0", "double h1", $"{W} d0", $"{W} d1"]),
        ("", [$"{R} f", "int rows", "int columns", $"{R} x0", $"{R} x1", $"{W} d0", $"{W} d1"]),
        ("Operator = GradientOperator.Magnitude", [$"{R} f", "int rows", "int columns", "double h0", "double h1", $"{W} d"]),
        ("Operator = GradientOperator.Laplacian", [$"{R} f", "int planes", "int rows", "int columns", $"{W} d"]),
        ("Operator = GradientOperator.Divergence", [$"{R} u", $"{R} v", "int rows", "int columns", $"{W} d"]),
        ("Operator = GradientOperator.Curl, Frame = Frame.AxisOrder", [$"{R} u", $"{R} v", $"{R} w", "int planes", "int rows", "int columns", $"{W} a", $"{W} b", $"{W} c"]),
        ("Shape = [64, 64]", [$"{R} f", "double h0", "double h1", $"{W} d0", $"{W} d1"]),
        ("Steps = [0.5]", [$"{R} f", "int rows", "int columns", $"{W} d0", $"{W} d1"]),
        ("", ["ReadOnlyTensorSpan<double> f", "TensorSpan<double> d0", "TensorSpan<double> d1"]),
    ];

    public static TheoryData<string, string, string, string, string> Mutants { get; } = [.. All()];

    [Fact]
    public void There_are_many() => Assert.True(Mutants.Count > 250, string.Create(CultureInfo.InvariantCulture, $"{Mutants.Count} mutants"));

    [Theory]
    [MemberData(nameof(Mutants))]
    public async Task It_is_told_and_mended_rightly(string arguments, string good, string mutant, string id, string named)
    {
        var run = GeneratorRun.Over(Consumer.Compile(Consumer.File(Consumer.Operator("Slope", arguments, mutant))));
        if (id.Length == 0 && run.Diagnostics.Count == 0)
        {
            // What is left may be another good declaration.
            Assert.NotEmpty(run.Kernels);
            return;
        }

        var diagnostic = Assert.Single(run.Diagnostics);
        if (id.Length > 0)
        {
            Assert.Equal(id, diagnostic.Id);
        }

        Assert.Contains(named, diagnostic.GetMessage(null), StringComparison.Ordinal);
        string meant = Meaning.Of(GeneratorRun.Over(Consumer.Compile(Consumer.File(Consumer.Operator("Slope", arguments, good)))));
        var mended = await FixRun.ApplyAsync(Consumer.File(Consumer.Operator("Slope", arguments, mutant)), new WriteSignatureFix());
        if (mended is var (_, text))
        {
            var after = GeneratorRun.Over(Consumer.Compile(text));
            Assert.True(after.Diagnostics.Count == 0, $"{mutant} became {text}");
            Assert.True(Meaning.Of(after) == meant, $"{mutant} became {text}");
        }
    }

    private static IEnumerable<TheoryDataRow<string, string, string, string, string>> All()
    {
        var seen = new HashSet<string>();
        foreach (var (arguments, parameters) in Good)
        {
            string good = string.Join(", ", parameters);
            for (int i = 0; i < parameters.Length; i++)
            {
                string[] words = parameters[i].Split(' ');
                string name = words[1];
                foreach (var (type, id) in Types(words[0], isFirst: i == 0))
                {
                    // What is read by a wrong type may be forgiven by the role; what has no role is named.
                    yield return new(arguments, good, With(parameters, i, $"{type} {name}"), id, id == "GG0015" ? "'Slope'" : $"'{name}'");
                }

                foreach (string modifier in new[] { "ref", "out" })
                {
                    yield return new(arguments, good, With(parameters, i, $"{modifier} {parameters[i]}"), "GG0025", $"'{name}'");
                }

                string without = string.Join(", ", parameters.Where((_, k) => k != i));
                if (seen.Add(arguments + without))
                {
                    yield return new(arguments, good, without, "", "Slope");
                }

                if (i + 1 < parameters.Length && words[0] != parameters[i + 1].Split(' ')[0])
                {
                    string[] swapped = [.. parameters];
                    (swapped[i], swapped[i + 1]) = (swapped[i + 1], swapped[i]);
                    yield return new(arguments, good, string.Join(", ", swapped), "", "Slope");
                }
            }
        }
    }

    /// <summary>Other types for a type, with what is told of each.</summary>
    private static (string Type, string Id)[] Types(string type, bool isFirst) => type switch
    {
        R when isFirst => [(W, "GG0001"), ("double[]", "GG0001"), ("List<double>", "GG0001"), ("Memory<double>", "GG0001"), ("ReadOnlyMemory<double>", "GG0001"), ("IEnumerable<double>", "GG0001"), ("string", "GG0001")],
        R => [("double[]", "GG0001"), ("List<double>", "GG0001"), ("ReadOnlySpan<float>", "GG0010")],
        W => [("double[]", "GG0001"), ("Memory<double>", "GG0001"), ("Span<float>", "GG0010")],
        "ReadOnlyTensorSpan<double>" => [("Tensor<double>", "GG0001"), (R, "GG0001")],
        "TensorSpan<double>" => [("Tensor<double>", "GG0001"), (W, "GG0001")],
        "int" => [("long", "GG0001"), ("uint", "GG0001"), ("short", "GG0001"), ("nint", "GG0001"), ("byte", "GG0001"), ("string", "GG0001")],
        _ => [("float", "GG0010"), ("string", "GG0001"), ("decimal", "GG0010")],
    };

    private static string With(string[] parameters, int index, string one) =>
        string.Join(", ", parameters.Select((parameter, k) => k == index ? one : parameter));
}
