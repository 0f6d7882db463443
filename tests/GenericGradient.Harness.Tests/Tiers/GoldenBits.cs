using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Reflection;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Options;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Tiers;

/// <summary>
/// The bits of every way to a gradient, as they stand in a file of the repository: a line for each way and pair of types, in it a digest for each
/// scheme (spacing and edge order). They are the same on every tier. A change of the library that is meant to keep all bits keeps all lines.
/// </summary>
internal sealed class GoldenBits : IPairVisitor
{
    /// <summary>How many problems each way is asked about.</summary>
    private const int Count = 24;

    private readonly List<string> lines = [];

    private GoldenBits()
    {
    }

    /// <summary>The lines of the file.</summary>
    public static string[] Kept => File.ReadAllLines(FilePath());

    /// <summary>The lines of this build, in ordinal order.</summary>
    public static string[] Computed()
    {
        var bits = new GoldenBits();
        bits.AddEntries<double>();
        bits.AddEntries<float>();
        bits.AddEntries<Half>();
        for (int set = IntegerPairs.Few; set < 3; set++)
        {
            IntegerPairs.Visit(bits, set);
        }

        bits.AddOptions<double, double>(Count / 2);
        bits.AddOptions<float, float>(Count / 2);
        bits.AddOptions<Half, Half>(Count / 4);
        bits.AddOptions<short, float>(Count / 4);
        bits.AddOptions<long, double>(Count / 4);
        bits.AddComponents<double>(2);
        bits.AddComponents<float>(2);
        bits.AddComponents<float>(3);
        bits.AddComponents<float>(4);
        bits.AddLarge<double>([2_200_001]);
        bits.AddLarge<float>([3, 940_001]);
        bits.AddOperators<double>();
        bits.AddOperators<float>();
        bits.AddOperators<Half>();
        bits.lines.Sort(StringComparer.Ordinal);
        return [.. bits.lines];
    }

    /// <summary>Takes the lines of this build for right.</summary>
    public static void Keep(IEnumerable<string> lines) => File.WriteAllText(FilePath(), string.Concat(lines.Select(line => line + "\n")));

    /// <summary>Integers, by all their entries.</summary>
    void IPairVisitor.Visit<TSample, T>() => Add(
        $"{typeof(TSample).Name} to {typeof(T).Name}", Entries.All<TSample, T>(), [.. Problems.Seeded<TSample, T>(Count)]);

    private static string FilePath() => Path.Combine(
        typeof(GoldenBits).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!,
        "tests",
        "golden",
        "bits.txt");

    private void AddEntries<T>()
        where T : unmanaged, INumber<T> => Add(typeof(T).Name, Entries.All<T, T>(), [.. Problems.Seeded<T>(Count)]);

    /// <summary>Schemes, boundaries and missing samples: a digest for each derivative and kind of spacing.</summary>
    private void AddOptions<TSample, T>(int count)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> => Add(
            $"options, {typeof(TSample).Name} to {typeof(T).Name}", Entries.All<TSample, T>(), [.. OptionProblems.Seeded<TSample, T>(count)]);

    private void AddComponents<T>(int components)
        where T : unmanaged, INumber<T> => Add(
            $"{components} {typeof(T).Name}s",
            Entries.OfComponents<T>(),
            [.. Problems.Seeded<T>(Count / 2).Select(problem => Problems.WithComponents(problem, components))]);

    /// <summary>Results past the caches, by plans.</summary>
    private void AddLarge<T>(int[] shape)
        where T : unmanaged, INumber<T> => Add(
            $"{typeof(T).Name} {string.Join('x', shape)}",
            [.. PlanEntries.Of<T>()],
            [.. Enum.GetValues<SpacingKind>().Select(kind => Problems.Of<T>(shape, kind, EdgeOrder.Second))]);

    private void Add<TSample, T>(string types, IReadOnlyList<Entry<TSample, T>> entries, Problem<TSample, T>[] problems)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        foreach (var entry in entries)
        {
            var schemes = problems.Where(entry.Takes).GroupBy(Scheme).OrderBy(scheme => scheme.Key, StringComparer.Ordinal).ToArray();
            if (schemes.Length > 0)
            {
                lines.Add($"{types}: {entry}: {string.Join(", ", schemes.Select(scheme =>
                    $"{scheme.Key} {Digest.OfCases(scheme.Select(problem => entry.Run(problem, new PlainRoom())))}"))}");
            }
        }
    }

    /// <summary>The spacing of the axes that are asked for, and the edge order: <c>Step1</c>, <c>Mixed2</c>.</summary>
    private static string Scheme<TSample, T>(Problem<TSample, T> problem)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        SpacingKind[] kinds = [.. problem.Axes.Select(axis => problem.Spacing[axis].Kind).Distinct()];
        string scheme = problem.More is { } options ? FormattableString.Invariant($"d{options.Derivative}a{options.Accuracy}") : "";
        return $"{(kinds.Length == 1 ? kinds[0] : "Mixed")}{(int)problem.EdgeOrder}{scheme}";
    }

    private void AddOperators<T>()
        where T : unmanaged, INumber<T>, IRootFunctions<T>
    {
        foreach (var operation in Operations.All<T>())
        {
            lines.Add($"{typeof(T).Name}: {operation}: {Digest.OfCases([operation.Run(operation.Shape(130), new PlainRoom())])}");
        }
    }
}
