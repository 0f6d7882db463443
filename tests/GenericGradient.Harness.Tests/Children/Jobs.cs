using System;
using System.IO;
using GenericGradient.Harness.Tests.Attacks;
using GenericGradient.Harness.Tests.Concurrency;
using GenericGradient.Harness.Tests.Guard;
using GenericGradient.Harness.Tests.Memory;
using GenericGradient.Harness.Tests.Tiers;

namespace GenericGradient.Harness.Tests.Children;

/// <summary>What child processes do.</summary>
internal static class Jobs
{
    /// <summary>What a child returns that is not in the tier it was started for.</summary>
    public const int WrongTier = 3;

    /// <summary>Asserts the tier, prints it, does the job.</summary>
    /// <param name="asked">The tier, the job, and what the job needs.</param>
    public static int Run(string[] asked)
    {
        // Each line is out before the next step begins, so that the last one names what a crash ended.
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true, NewLine = "\n" };
        string own = Tier.Own.ToString();
        if (asked[0] != own)
        {
            output.WriteLine($"expected {asked[0]}, is {own}");
            return WrongTier;
        }

        output.WriteLine(own);
        switch (asked[1..])
        {
            case ["digest"]:
                output.WriteLine(Digest.OfThisProcess());
                return 0;
            case ["digest", "operators"]:
                output.WriteLine(Digest.OfOperators());
                return 0;
            case ["golden"]:
                return GoldenTests.Check(output);
            case ["tails"]:
                TailTests.Check<float>();
                return 0;
            case ["guard"]:
                output.WriteLine(GuardedCases.Run(output));
                return 0;
            case ["guard", var canary]:
                GuardCanaries.Run(canary, output);
                return 0;
            case ["workers", var part]:
                output.WriteLine(Workers.Run(part, output));
                return 0;
            case ["attack", var name, var variant]:
                return Attack.Run(name, variant, output);
            default:
                throw new ArgumentException("no such job", nameof(asked));
        }
    }
}
