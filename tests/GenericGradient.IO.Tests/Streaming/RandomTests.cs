using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Streaming;

/// <summary>Streamed gradients have the bytes of those in memory, whatever the format, the axes, the options, the budget and the parts.</summary>
public sealed class RandomTests
{
    private const int Short = 500, Long = 5_000;

    [Fact]
    public void Any_gradient_has_the_bytes_of_the_one_in_memory()
    {
        int count = Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") == "1" ? Long : Short, computed = 0;
        var ways = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (int seed = 1; computed < count; seed++)
        {
            using WorkFolder folder = new();
            RandomCase one = new(seed, folder);
            try
            {
                one.Run();
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Seed {seed} ({one.Way}): {error.Message}", error);
            }

            computed += one.Way == "refused" ? 0 : 1;
            foreach (string word in one.Way.Split(", "))
            {
                ways[word] = ways.GetValueOrDefault(word) + 1;
            }
        }

        // All ways are gone, and not seldom.
        TestContext.Current.SendDiagnosticMessage(string.Join("; ", ways.Select(way => $"{way.Key}: {way.Value}")));
        Assert.All(["tiles", "one buffer", "two buffers", "npy by columns", "raw by columns", "Zarr 2 Zlib", "Zarr 3 Zstd in shards"], way => Assert.True(ways[way] > 8, way));
    }
}
