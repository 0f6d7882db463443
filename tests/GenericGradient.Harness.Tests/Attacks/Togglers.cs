using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using GenericGradient.Harness.Tests.Cases;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>Threads that change what a call was given, there and back, as fast as they can.</summary>
internal sealed class Togglers : IDisposable
{
    /// <summary>Where threads find no processor of their own, most calls are made while nothing changes. Somewhere it must end.</summary>
    private const int MostCallsForOne = 5;

    /// <summary>And so long at most: a machine that is busy otherwise makes fewer.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(LongMode.Attacks(2));

    private static readonly TimeSpan MostTimeUntilSuccess = TimeSpan.FromMinutes(2);

    /// <summary>What is right stays so for longer, so that more calls go on than are refused at once.</summary>
    private const int TimesRight = 4;

    private readonly Thread[] threads;
    private readonly int[] changes;
    private bool stop;

    /// <summary>Starts a thread for each pair of actions: one that makes something wrong, and one that makes it right.</summary>
    public Togglers(params (Action MakeWrong, Action MakeRight)[] pairs)
    {
        changes = new int[pairs.Length];
        threads = [.. pairs.Select((pair, number) => new Thread(() => Toggle(pair.MakeWrong, pair.MakeRight, ref changes[number])) { IsBackground = true })];
        Array.ForEach(threads, thread => thread.Start());
    }

    private int Changes
    {
        get
        {
            int sum = 0;
            foreach (ref int changed in changes.AsSpan())
            {
                sum += Volatile.Read(ref changed);
            }

            return sum;
        }
    }

    /// <summary>Makes so many calls during which something changed, if the machine can.</summary>
    /// <param name="count">How many; all there are if one must succeed.</param>
    /// <param name="call">Makes the call with that number, and returns whether it refused.</param>
    /// <returns>How many calls had something change under them, and how many were refused.</returns>
    public (int Calls, int Refused) Attack(int count, Func<int, bool> call)
    {
        int attacked = 0, refused = 0;
        var most = count == int.MaxValue ? MostTimeUntilSuccess : MostTime;
        long start = Stopwatch.GetTimestamp();
        for (long number = 0;
            attacked < count && number < (long)count * MostCallsForOne && Stopwatch.GetElapsedTime(start) < most;
            number++)
        {
            int before = Changes;
            bool isRefused = call((int)number);
            if (Changes != before)
            {
                attacked++;
                refused += isRefused ? 1 : 0;
            }
        }

        return (attacked, refused);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Volatile.Write(ref stop, true);
        Array.ForEach(threads, thread => thread.Join());
    }

    private void Toggle(Action makeWrong, Action makeRight, ref int changed)
    {
        while (!Volatile.Read(ref stop))
        {
            makeWrong();
            for (int time = 0; time < TimesRight; time++)
            {
                makeRight();
            }

            Volatile.Write(ref changed, changed + 1);
        }
    }
}
