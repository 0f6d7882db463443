using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GenericGradient.Mutation;

/// <summary>
/// Mutation testing, and seeded faults. <c>mutate planning|stencils|emitting [count]</c> runs all mutants or a sample of them,
/// <c>faults [name]</c> the list in <see cref="Faults"/>. The test projects must be built in Release.
/// </summary>
internal static class Program
{
    private const string Generator = "generators/GenericGradient.Generators";
    private const string Library = "src/GenericGradient";

    /// <summary>What hands its arguments on or only declares, so that there is nothing to change.</summary>
    private static readonly string[] Facade = ["Gradients", "Integers", "Components", "Declarations", "Kernels"];

    public static int Main(string[] args) => args switch
    {
        ["check", var tests, var replaced, var type, var method] => Worker.Check(tests, replaced, type, method),
        ["worker", var tests, var replaced, .. var classes] => Worker.Run(tests, replaced, classes),
        ["mutate", "planning", .. var rest] => Planning(rest),
        ["mutate", "stencils", .. var rest] => OfGenerator("Stencils", rest),
        ["mutate", "emitting", .. var rest] => OfGenerator("Emitting", rest),
        ["faults", .. var rest] => Faults.Run(rest),
        _ => Usage(),
    };

    private static int Planning(string[] rest)
    {
        byte[] generator = Build.Emit(Build.Generator(Build.Sources(Generator).Values));
        var sources = Build.Sources(Library);
        var generated = Build.Generated(sources.Values, generator);
        var (assembly, mutants) = Schemata.Make(
            sources, path => !Facade.Any(folder => path.StartsWith($"{Library}/{folder}/", StringComparison.Ordinal)), trees => Build.Library([.. trees, .. generated]));
        mutants = Sample(mutants, rest);
        return Report(
            mutants,
            ("GenericGradient.Tests", "GenericGradient", assembly, Suites.Library),
            ("GenericGradient.Operators.Tests", "GenericGradient", assembly, Suites.Schemes));
    }

    private static int OfGenerator(string folder, string[] rest)
    {
        var (assembly, mutants) = Schemata.Make(
            Build.Sources(Generator), path => path.Contains($"/{folder}/", StringComparison.Ordinal), Build.Generator);
        mutants = Sample(mutants, rest);
        return Report(
            mutants,
            ("GenericGradient.Generators.Tests", "GenericGradient.Generators", assembly, folder == "Stencils" ? Suites.Stencils : Suites.Emitting));
    }

    /// <summary>Runs one suite, then the next one on what survives.</summary>
    private static int Report(
        List<Mutant> mutants, params ReadOnlySpan<(string Tests, string Replaced, byte[] Assembly, string[] Classes)> suites)
    {
        var alive = mutants;
        int hangs = 0, crashes = 0;
        foreach (var (tests, replaced, assembly, classes) in suites)
        {
            using var campaign = new Campaign(tests, replaced, assembly, classes);
            var results = campaign.Run(alive);
            hangs += results.Values.Count(result => result == "hang");
            crashes += results.Values.Count(result => result == "crash");
            alive = [.. alive.Where(mutant => results[mutant.Id] is null)];
        }

        Console.WriteLine("\nSurvivors:");
        alive.ForEach(mutant => Console.WriteLine(mutant));
        int killed = mutants.Count - alive.Count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{mutants.Count} mutants, {killed} killed ({hangs} hung, {crashes} crashed), {alive.Count} survived: {100.0 * killed / mutants.Count:F1} %"));
        return 0;
    }

    /// <summary>All, or so many of them, always the same.</summary>
    private static List<Mutant> Sample(List<Mutant> mutants, string[] rest)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mutants.Count} mutants compile."));
        if (rest is [var count])
        {
            var shuffled = mutants.ToArray();
            new Random(20261123).Shuffle(shuffled);
            mutants = [.. shuffled.Take(int.Parse(count, CultureInfo.InvariantCulture)).OrderBy(mutant => mutant.Id)];
        }

        return mutants;
    }

    private static int Usage()
    {
        Console.Error.WriteLine("mutate planning|stencils|emitting [count], or faults [name]");
        return 2;
    }
}
