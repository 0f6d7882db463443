using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Options;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Tiers;

/// <summary>One number for the bits of all results of a process.</summary>
internal sealed class Digest : IDisposable, IPairVisitor
{
    /// <summary>How many problems each type is asked about.</summary>
    private const int Count = 16;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly int disturbed;
    private int cases;

    private Digest(int disturbed) => this.disturbed = disturbed;

    /// <summary>How many cases there were, and the digest.</summary>
    public static string OfThisProcess()
    {
        using var digest = new Digest(disturbed: -1);
        digest.AddEntries<double>(Count);
        digest.AddEntries<float>(Count);
        digest.AddEntries<Half>(Count / 2);
        IntegerPairs.Visit(digest, IntegerPairs.Few);
        digest.AddOptions<double>(Count / 2);
        digest.AddOptions<float>(Count / 2);
        digest.AddOptions<Half>(Count / 4);
        digest.AddComponents<double>(2);
        digest.AddComponents<float>(3);
        digest.AddLarge<double>([2_200_001], SpacingKind.Coordinates);
        digest.AddLarge<float>([3, 940_001], SpacingKind.Step);
        return digest.ToString();
    }

    /// <summary>The same for kernels of consumers; those of the tests of operators have a digest of all of them.</summary>
    public static string OfOperators()
    {
        using var digest = new Digest(disturbed: -1);
        digest.AddOperators<double>(every: 4);
        digest.AddOperators<float>(every: 2);
        digest.AddOperators<Half>(every: 8);
        return digest.ToString();
    }

    /// <summary>The digest of a few cases.</summary>
    /// <param name="disturbed">The case whose first result is wrong in its last bit; none if -1.</param>
    public static string OfAFew(int disturbed)
    {
        using var digest = new Digest(disturbed);
        digest.AddEntries<float>(count: 4);
        return digest.ToString();
    }

    /// <summary>The first 32 bits of the digest of the results of some cases.</summary>
    public static string OfCases<T>(IEnumerable<T[][]> cases)
        where T : unmanaged, INumber<T>
    {
        using var digest = new Digest(disturbed: -1);
        foreach (T[][] results in cases)
        {
            digest.Add(results);
        }

        return Convert.ToHexString(digest.hash.GetHashAndReset())[..8];
    }

    /// <summary>The digest of some results.</summary>
    public static string Of<T>(params T[][] results)
        where T : unmanaged, INumber<T>
    {
        using var digest = new Digest(-1);
        digest.Add(results);
        return Convert.ToHexString(digest.hash.GetHashAndReset());
    }

    /// <summary>How many cases there were, and the digest.</summary>
    public override string ToString() => FormattableString.Invariant($"{cases} cases {Convert.ToHexString(hash.GetCurrentHash())}");

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    /// <summary>A few problems of two types; those through scratch memory in every layout.</summary>
    void IPairVisitor.Visit<TSample, T>()
    {
        foreach (var problem in Problems.Seeded<TSample, T>(Count / 2))
        {
            foreach (var entry in Entries.InRooms(problem).Where(entry => entry.Method.Contains("Span<T", StringComparison.Ordinal)))
            {
                Add(entry.Run(problem, new PlainRoom()));
            }
        }

        var large = Problems.Of<TSample, T>([131, 5, 67], SpacingKind.Steps, EdgeOrder.Second);
        foreach (var entry in Entries.ThatTurn(large))
        {
            Add(entry.Run(large, new PlainRoom()));
        }
    }

    private void AddEntries<T>(int count)
        where T : unmanaged, INumber<T>
    {
        foreach (var problem in Problems.Seeded<T>(count))
        {
            foreach (var entry in Entries.All<T, T>().Where(entry => entry.Takes(problem)))
            {
                Add(entry.Run(problem, new PlainRoom()));
            }
        }
    }

    /// <summary>Problems with all options, by every third way in turn.</summary>
    private void AddOptions<T>(int count)
        where T : unmanaged, INumber<T>
    {
        int turn = 0;
        foreach (var problem in OptionProblems.Seeded<T>(count))
        {
            foreach (var entry in Entries.All<T, T>().Where(entry => entry.Takes(problem) && turn++ % 3 == 0))
            {
                Add(entry.Run(problem, new PlainRoom()));
            }
        }
    }

    private void AddComponents<T>(int components)
        where T : unmanaged, INumber<T>
    {
        foreach (var without in Problems.Seeded<T>(Count / 4))
        {
            var problem = Problems.WithComponents(without, components);
            foreach (var entry in Entries.OfComponents<T>().Where(entry => entry.Takes(problem)))
            {
                Add(entry.Run(problem, new PlainRoom()));
            }
        }
    }

    /// <summary>Results past the caches, and pieces for several threads.</summary>
    private void AddLarge<T>(int[] shape, SpacingKind kind)
        where T : unmanaged, INumber<T>
    {
        var problem = Problems.Of<T>(shape, kind, EdgeOrder.Second);
        foreach (var entry in PlanEntries.Of<T>().Where(entry => entry.Method.Contains("ReadOnlySpan<Memory<T>>", StringComparison.Ordinal)))
        {
            Add(entry.Run(problem, new PlainRoom()));
        }
    }

    private void AddOperators<T>(int every)
        where T : unmanaged, INumber<T>, IRootFunctions<T>
    {
        int number = 0;
        foreach (var operation in Operations.All<T>().Where(_ => number++ % every == 0))
        {
            Add(operation.Run(operation.Shape(130), new PlainRoom()));
        }
    }

    private void Add<T>(T[][] results)
        where T : unmanaged, INumber<T>
    {
        if (cases++ == disturbed)
        {
            MemoryMarshal.AsBytes(results[0].AsSpan())[0] ^= 1;
        }

        foreach (T[] result in results)
        {
            for (int p = 0; p < result.Length; p++)
            {
                // The sign and the payload of a NaN are promised to nobody.
                result[p] = T.IsNaN(result[p]) ? T.CreateChecked(double.NaN) : result[p];
            }

            hash.AppendData(MemoryMarshal.AsBytes(result.AsSpan()));
        }
    }
}
