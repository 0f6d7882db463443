using System;
using System.IO;
using System.Linq;
using GenericGradient.Tests.Oracle;

namespace GenericGradient.Benchmarks;

/// <summary>
/// Prints the errors of this library beside those of numpy and torch, as <c>docs/numerics.md</c> has them. The peers' results are in
/// <c>tests/oracle/accuracy.txt</c>, with their versions; <c>make_cases.py</c> there makes them anew.
/// </summary>
internal static class AccuracyReport
{
    /// <summary>Prints both tables.</summary>
    public static void Print()
    {
        foreach (string version in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "accuracy.txt")).TakeWhile(line => line.StartsWith('#')))
        {
            Console.WriteLine(version);
        }

        foreach (string line in AccuracyTable.Lines())
        {
            Console.WriteLine(line);
        }
    }
}
