using System;
using System.Linq;

namespace GenericGradient.Tests;

/// <summary>What a call allocates on its thread when it has been made before.</summary>
internal static class Allocated
{
    private const int Calls = 20;

    /// <summary>
    /// The bytes of 20 calls: the least of five times. A call that allocates does so each time; the queue of the thread pool grows once in a while, when
    /// other threads are slow to empty it.
    /// </summary>
    public static long Again(Action call)
    {
        Times(call);
        return Enumerable.Range(0, 5).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Times(call);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    private static void Times(Action call)
    {
        for (int i = 0; i < Calls; i++)
        {
            call();
        }
    }
}
