using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;

namespace GenericGradient.Tests.Oracle;

/// <summary>One case of <c>tests/oracle</c> as text; <c>make_cases.py</c> there tells the format.</summary>
internal sealed class OracleCase
{
    private static readonly Lazy<OracleCase[]> Cases = new(() => [.. Read("cases.txt")]);
    private static readonly Lazy<OracleCase[]> ComplexCases = new(() => [.. Read("complex.txt")]);

    /// <summary>All cases of <c>cases.txt</c>.</summary>
    public static IReadOnlyList<OracleCase> All => Cases.Value;

    /// <summary>The cases of <c>tests/oracle/complex.txt</c>: each complex number is two patterns.</summary>
    public static IReadOnlyList<OracleCase> Complex => ComplexCases.Value;

    public required int Number { get; init; }

    public required string Type { get; init; }

    public required string Kind { get; init; }

    public int[] Shape { get; private set; } = [];

    public int[] Axes { get; private set; } = [];

    public int EdgeOrder { get; private set; }

    /// <summary>Lines of spacing: <c>unit</c>, <c>step h</c>, or <c>step h</c> and <c>coordinates x...</c> for each axis.</summary>
    public List<string[]> Spacings { get; } = [];

    public bool HasSpacingList { get; private set; }

    public string[] Samples { get; private set; } = [];

    /// <summary>What a peer computed along <c>Axes[k]</c>; nothing where it refused the case.</summary>
    public Dictionary<(string Peer, int K), string[]> Results { get; } = [];

    /// <summary>Big-endian bit patterns to numbers.</summary>
    public static T[] Parse<T>(IEnumerable<string> patterns)
        where T : unmanaged, INumber<T> => [.. patterns.Select(pattern =>
        {
            byte[] bytes = Convert.FromHexString(pattern);
            Array.Reverse(bytes);
            return MemoryMarshal.Read<T>(bytes);
        })];

    /// <summary>A spacing from its words.</summary>
    public static Spacing<T> ParseSpacing<T>(string[] words)
        where T : unmanaged, INumber<T> => words[0] switch
        {
            "unit" => Spacing.Unit<T>(),
            "step" => Spacing.Step(Parse<T>(words[1..2])[0]),
            _ => Spacing.Coordinates(Parse<T>(words[1..])),
        };

    /// <summary>The cases of a file beside the program.</summary>
    public static IEnumerable<OracleCase> Read(string file)
    {
        OracleCase? current = null;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words[0] == "#")
            {
                continue;
            }

            string[] values = words[1..];
            switch (words[0])
            {
                case "case":
                    if (current is not null)
                    {
                        yield return current;
                    }

                    current = new OracleCase
                    {
                        Number = int.Parse(values[0], CultureInfo.InvariantCulture),
                        Type = values[1],
                        Kind = values[2],
                    };
                    break;
                case "shape":
                    current!.Shape = Integers(values);
                    break;
                case "axes":
                    current!.Axes = Integers(values);
                    break;
                case "edge":
                    current!.EdgeOrder = Integers(values)[0];
                    break;
                case "spacing" when values[0] == "list":
                    current!.HasSpacingList = true;
                    break;
                case "spacing" or "item":
                    current!.Spacings.Add(values);
                    break;
                case "samples":
                    current!.Samples = values;
                    break;
                default:
                    current!.Results.Add((words[0], int.Parse(values[0], CultureInfo.InvariantCulture)), values[1..]);
                    break;
            }
        }

        yield return current!;
    }

    private static int[] Integers(string[] values) => [.. values.Select(value => int.Parse(value, CultureInfo.InvariantCulture))];
}
