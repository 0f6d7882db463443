using System;
using System.Collections.Generic;
using System.IO;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Children;
using Xunit;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>
/// Attacks run in child processes, because one that succeeds destroys the process it runs in. Each prints what it is about to do, and last how
/// many calls it has attacked.
/// </summary>
internal static class Attack
{
    /// <summary>What a child returns that has seen an attack succeed, and lived.</summary>
    public const int Noticed = 7;

    /// <summary>How many calls each way in is attacked for.</summary>
    public static int Calls { get; } = LongMode.Attacks(20_000);

    /// <summary>Runs an attack in this process.</summary>
    public static int Run(string name, string variant, TextWriter output)
    {
        try
        {
            output.WriteLine(name switch
            {
                "destinations" => S1_DestinationsThatChange.Run(variant, output),
                "arguments" => S2_ArgumentsThatChange.Run(variant, output),
                "stack" => S5_SmallStacks.Run(variant, output),
                "interruptions" => S4_Interruptions.Run(variant, output),
                _ => throw new ArgumentException("no such attack", nameof(name)),
            });
            return 0;
        }
        catch (AttackSucceededException success)
        {
            output.WriteLine($"noticed: {success.Message}");
            return Noticed;
        }
    }

    /// <summary>Threads change the lists of each call.</summary>
    /// <param name="ways">Calls that share their number, and calls that each have it.</param>
    /// <param name="variant">Which attack; one of a mistake ends when it succeeds.</param>
    /// <param name="output">What is attacked is written to it.</param>
    public static string Race(IEnumerable<AttackedCall[]> ways, string variant, TextWriter output)
    {
        bool isMistake = variant.Contains("mistake", StringComparison.Ordinal);
        return Each(ways, (attacked, sharing) => attacked.Race(isMistake ? int.MaxValue : Calls / sharing), variant, output);
    }

    /// <summary>Operators of the number type change the lists of each call.</summary>
    /// <inheritdoc cref="Race" path="/param"/>
    public static string ChangeAtEachOperation(IEnumerable<AttackedCall[]> ways, string variant, TextWriter output) =>
        Each(ways, (attacked, _) => attacked.ChangeAtEachOperation(), variant, output);

    /// <summary>Fails unless the library withstands the attack.</summary>
    /// <returns>The last line that the child printed.</returns>
    public static string AssertWithstood(string name, string variant)
    {
        var child = Child.Run(Tier.Own, "attack", name, variant);
        child.AssertDone();
        return child.LastLine;
    }

    /// <summary>Fails unless the attack succeeds, and is noticed: by the child itself, or by the end of it.</summary>
    public static void AssertSucceeded(string name, string variant)
    {
        var child = Child.Run(Tier.Own, "attack", name, variant);
        if (child.ExitCode == Noticed)
        {
            Assert.StartsWith("noticed: ", child.LastLine, StringComparison.Ordinal);
            return;
        }

        // SIGABRT, which the runtime raises when it has told of the SIGSEGV or of a heap that makes no sense; or SIGSEGV itself.
        Assert.Contains(child.ExitCode, (int[])[134, 139]);
        Assert.Contains(variant, child.LastLine, StringComparison.Ordinal);
    }

    private static string Each(
        IEnumerable<AttackedCall[]> ways, Func<AttackedCall, int, (int Calls, int Refused)> attack, string variant, TextWriter output)
    {
        int calls = 0, refused = 0;
        foreach (var way in ways)
        {
            foreach (var attacked in way)
            {
                output.WriteLine($"{variant}: {attacked.Name}");
                var (itsCalls, itsRefused) = attack(attacked, way.Length);
                calls += itsCalls;
                refused += itsRefused;
            }
        }

        return $"{calls} calls, {refused} refused";
    }
}

/// <summary>An attack has reached what it must not reach.</summary>
internal sealed class AttackSucceededException(string what) : Exception(what);
