using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>A call that allocates.</summary>
/// <param name="Call">The call.</param>
/// <param name="Here">The bytes that the calling thread allocates in two calls.</param>
/// <param name="There">The bytes that another thread allocates in two.</param>
internal sealed record Allocating(Call Call, long Here, long There);

/// <summary>Counts the bytes that a thread allocates in a call, after its first one.</summary>
internal static class Meter
{
    /// <summary>A collection may empty the pools between two calls: what is allocated then is seen once, and not again.</summary>
    private const int Attempts = 3;

    /// <summary>The bytes that the calling thread allocates in the second and the third call.</summary>
    public static long Bytes(Action run)
    {
        long least = long.MaxValue;
        for (int attempt = 0; attempt < Attempts && least > 0; attempt++)
        {
            run();
            long before = GC.GetAllocatedBytesForCurrentThread();
            run();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>Measures calls on this thread and then, in the same order, on one that has made none; tells of those that allocate.</summary>
    public static IReadOnlyList<Allocating> ThatAllocate(IReadOnlyList<Call> calls)
    {
        long[] here = [.. calls.Select(call => Bytes(call.Run))], there = new long[calls.Count];
        Exception? failure = null;
        var second = new Thread(() =>
        {
            try
            {
                for (int i = 0; i < there.Length; i++)
                {
                    there[i] = Bytes(calls[i].Run);
                }
            }
            catch (Exception error)
            {
                failure = error;
            }
        });
        second.Start();
        second.Join();
        return failure is not null
            ? throw new InvalidOperationException("On the second thread.", failure)
            : [.. calls.Zip(here, there).Where(one => one.Second + one.Third > 0).Select(one => new Allocating(one.First, one.Second, one.Third))];
    }
}
