using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using GenericGradient.Engine;
using GenericGradient.Harness.Tests.Attacks.Numbers;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Children;
using GenericGradient.Harness.Tests.Concurrency;
using GenericGradient.Harness.Tests.Rooms;
using GenericGradient.Pieces;
using GenericGradient.Plans;
using GenericGradient.Requests;
using Xunit;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>
/// Threads are interrupted while a plan runs on several: by another thread at any moment, before the call, by the receiver of progress, by an
/// operator of the number type; also while the run fails or is cancelled. When the call has returned or thrown, nobody may write any more.
/// </summary>
[Trait("Fault", "S4")]
public sealed class S4_Interruptions
{
    /// <summary>Operators of a number type are slow, and a piece has 65,536 samples.</summary>
    private const int OperatorsAreSlower = 100;

    [Theory]
    [InlineData("by another thread")]
    [InlineData("before the call")]
    [InlineData("by progress")]
    [InlineData("with exceptions and cancellation")]
    [InlineData("by operators")]
    public void Nobody_is_left_who_writes(string variant)
    {
        string[] words = Start(variant).Split(' ');

        Assert.Equal("calls,", words[1]);
        Assert.InRange(int.Parse(words[0], CultureInfo.InvariantCulture), 1, int.MaxValue);
        if (variant is "before the call" or "by progress")
        {
            // These do not depend on how fast threads are: a helper is behind often enough that the caller has to wait.
            Assert.InRange(int.Parse(words[2], CultureInfo.InvariantCulture), 1, int.MaxValue);
        }
    }

    /// <summary>A runner that leaves when its wait is interrupted leaves its helpers behind.</summary>
    [Fact]
    public void The_attack_finds_the_mistake() => Assert.StartsWith("noticed: ", Start("by another thread, mistake"), StringComparison.Ordinal);

    /// <summary>The attacks, in a process of their own.</summary>
    internal static string Run(string variant, TextWriter output)
    {
        Assert.Equal(Workers.Processors, Environment.ProcessorCount);
        int calls = Attack.Calls / 4;
        return variant switch
        {
            "by another thread" => new Interruptions<float>().Run(calls, By.AnotherThread),
            "by another thread, mistake" => new Interruptions<float>().Run(int.MaxValue, By.AnotherThread, LeavesWhenInterrupted),
            "before the call" => new Interruptions<float>().Run(calls, By.Itself),
            "by progress" => new Interruptions<float>().Run(calls, By.Progress),
            "with exceptions and cancellation" => new Interruptions<float>().Run(calls, By.AnotherThread | By.Itself | By.Progress | By.Failure),
            "by operators" => new Interruptions<SwappingNumber>().Run(calls / OperatorsAreSlower, By.Operators),
            _ => throw new ArgumentException("no such variant", nameof(variant)),
        };
    }

    private static string Start(string variant)
    {
        var tier = Tier.Own;
        var child = Child.Start(
            tier.ToString(),
            [.. tier.Settings(), ("DOTNET_PROCESSOR_COUNT", Workers.Processors.ToString(CultureInfo.InvariantCulture))],
            "attack",
            "interruptions",
            variant);
        Assert.True(child.ExitCode == (variant.EndsWith("mistake", StringComparison.Ordinal) ? Attack.Noticed : 0), $"{child.LastLine}:\n{child.Errors}");
        return child.LastLine;
    }

    /// <summary>What the library must not do: as a run in parallel, whose wait for its helpers ends when it is interrupted.</summary>
    private static void LeavesWhenInterrupted(ReadOnlyMemory<float> samples, Memory<float>[] destinations)
    {
        const int Helpers = 7;
        int working = Helpers;
        object ended = new();
        for (int helper = 0; helper < Helpers; helper++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                _ =>
                {
                    for (int time = 0; time < 20; time++)
                    {
                        samples.Span.CopyTo(destinations[time % destinations.Length].Span);
                    }

                    lock (ended)
                    {
                        working--;
                        Monitor.Pulse(ended);
                    }
                },
                null);
        }

        lock (ended)
        {
            while (working > 0)
            {
                Monitor.Wait(ended);
            }
        }
    }

    /// <summary>Who interrupts, or what else happens.</summary>
    [Flags]
    private enum By
    {
        AnotherThread = 1,
        Itself = 2,
        Progress = 4,
        Failure = 8,
        Operators = 16,
    }

    /// <summary>A plan, and calls of it that are interrupted.</summary>
    private sealed class Interruptions<T>
        where T : unmanaged, System.Numerics.INumber<T>
    {
        /// <summary>Three pieces for each of the two calls of kernels: that by steps, and that by coordinates.</summary>
        private static readonly int[] Shape = [3, 5, 8741];

        private static readonly TimeSpan PatienceForHelper = TimeSpan.FromMilliseconds(5);

        private readonly Random random = new(4);
        private readonly Thread caller = Thread.CurrentThread;
        private readonly T[] samples;
        private readonly T[][] expected;
        private readonly T[][] results = [.. Shape.Select(_ => new T[Problems.Length(Shape)])];
        private readonly T[][] nextResults = [.. Shape.Select(_ => new T[Problems.Length(Shape)])];
        private readonly GradientPlan<T> plan;
        private readonly Passes<T> passes;
        private readonly T[] factors;

        /// <summary>About twice as long as a call takes, and how long from its start it is interrupted by the other thread; -1 when that is done.</summary>
        private long ticks = 1;
        private long interruptsAfter = -1;
        private bool isOver;
        private int awaited;
        private int calls;
        private int failsAt;
        private bool stop;

        public Interruptions()
        {
            var problem = Problems.Of<double>(Shape, SpacingKind.Coordinates, EdgeOrder.Second);
            Problem<T, T> same = new()
            {
                Shape = Shape,
                Samples = [.. problem.Samples.Select(T.CreateChecked)],
                Spacing = [new(SpacingKind.Step, T.CreateChecked(0.5), []), .. problem.Spacing[1..].Select(spacing => spacing.As<T>())],
                EdgeOrder = EdgeOrder.Second,
                Axes = problem.Axes,
            };
            samples = same.Samples;
            expected = same.Expected();
            plan = same.Plan(new PlainRoom());
            Spacing<T>[] spacings = [.. same.Axes.Select((_, k) => same.SpacingOf(k, new PlainRoom()))];
            var request = new GradientRequest<T>(same.Lengths, same.Axes, spacings, same.EdgeOrder);
            factors = WeightTable.Create(request, FactorTable.Repeated);
            passes = Passes<T>.Create(request, FactorTable.Repeated);
        }

        public string Run(int count, By by, Action<ReadOnlyMemory<T>, Memory<T>[]>? instead = null)
        {
            var interrupter = new Thread(Interrupt) { IsBackground = true };
            interrupter.Start();
            int thrown = 0;
            for (calls = 0; calls < count; calls++)
            {
                thrown += Call(Choose(by), instead) is null ? 0 : 1;
            }

            Volatile.Write(ref stop, true);
            interrupter.Join();
            return $"{calls} calls, {thrown} thrown";
        }

        /// <summary>One of them, or the failure and one of them.</summary>
        private By Choose(By by)
        {
            By[] each = [.. Enum.GetValues<By>().Where(one => one != By.Failure && by.HasFlag(one))];
            return each[random.Next(each.Length)] | (by & By.Failure);
        }

        /// <summary>An interrupted call, and one that nothing disturbs.</summary>
        private Exception? Call(By by, Action<ReadOnlyMemory<T>, Memory<T>[]>? instead)
        {
            bool mayFail = by.HasFlag(By.Failure);
            using var source = new CancellationTokenSource();
            var reports = new InterruptingReports(
                by.HasFlag(By.Progress) ? random.Next(1, 7) : 0,
                mayFail && random.Next(3) == 0 ? random.Next(1, 7) : 0,
                mayFail && random.Next(3) == 0 ? random.Next(1, 7) : 0,
                source);
            var from = new WatchedMemory<T>(samples) { ThrowsAt = mayFail && random.Next(9) == 0 ? 2 : 0 };
            WatchedMemory<T>[] to = [.. results.Select(result => new WatchedMemory<T>(result) { ThrowsAt = mayFail && random.Next(18) == 0 ? 2 : 0 })];
            Memory<T>[] list = [.. to.Select(memory => memory.Memory)];
            var fromMemory = from.Memory;
            awaited = random.Next(6) == 0 ? 1 : 0;
            if (by.HasFlag(By.Operators))
            {
                SwappingNumber.SwapAt(random.Next(1, 400_000), () => InterruptItself(random.Next(2) == 0));
            }

            Exception? error = null;
            long start = 0;
            try
            {
                if (by.HasFlag(By.Itself))
                {
                    caller.Interrupt();
                }

                if (by.HasFlag(By.AnotherThread))
                {
                    Volatile.Write(ref isOver, random.Next(2) == 0);
                    Volatile.Write(ref interruptsAfter, random.NextInt64(ticks));
                }

                start = Stopwatch.GetTimestamp();

                if (instead is not null)
                {
                    instead(fromMemory, list);
                }
                else if (by.HasFlag(By.Operators) || random.Next(4) == 0)
                {
                    plan.ExecuteParallel(fromMemory, list, progress: reports, cancellationToken: mayFail ? source.Token : CancellationToken.None);
                }
                else
                {
                    // As the plan does it, but by slow helpers and pieces that fail.
                    using var destinations = new Destinations<T>(list);
                    var pieces = new SlowPieces(new DensePieces<T>(passes, factors, fromMemory.Span, destinations, 1 << 16), this);
                    failsAt = mayFail && random.Next(3) == 0 ? random.Next(2, 7) : 0;
                    ParallelExecution.Run(
                        ref pieces, pieces.Count, new Parallelism(-1, reports, mayFail ? source.Token : CancellationToken.None));
                }
            }
            catch (Exception thrown) when (thrown is ThreadInterruptedException or MemoryIsGoneException or OperationCanceledException)
            {
                error = thrown;
            }

            ticks = (ticks + (2 * (Stopwatch.GetTimestamp() - start))) / 2;

            // The call has ended: from here on nobody else may write, until the end of the next one.
            bool isRight = error is not null || instead is not null || results.Zip(expected).All(pair => Same(pair.First, pair.Second));
            Array.ForEach(to, memory => memory.Close());
            from.Close();
            T sentinel = T.CreateChecked(-77);
            Array.ForEach(results, result => Array.Fill(result, sentinel));
            EndInterruption();
            SwappingNumber.SwapAt(0, () => { });
            Array.ForEach(nextResults, result => Array.Clear(result));
            plan.ExecuteParallel(samples, [.. nextResults.Select(result => result.AsMemory())]);
            Require(isRight, "the interrupted call returned, and its results are wrong");
            Require(nextResults.Zip(expected).All(pair => Same(pair.First, pair.Second)), "the results of the next call are wrong");
            Require(from.AskedLate + to.Sum(memory => memory.AskedLate) == 0, "somebody has asked for memory after the call");
            Require(results.All(result => AllAre(result, sentinel)), "somebody has written after the call");
            return error;
        }

        private static bool Same(ReadOnlySpan<T> one, ReadOnlySpan<T> other) => MemoryMarshal.AsBytes(one).SequenceEqual(MemoryMarshal.AsBytes(other));

        /// <summary>Whether each has the bits of the one before, and the first is the value.</summary>
        private static bool AllAre(ReadOnlySpan<T> values, T value) => values[0] == value && Same(values[1..], values[..^1]);

        private void Require(bool isSo, string otherwise)
        {
            if (!isSo)
            {
                throw new AttackSucceededException($"call {calls}: {otherwise}");
            }
        }

        /// <summary>The pieces of a plan, whose helpers are slow, and one of which may fail.</summary>
        private readonly ref struct SlowPieces(DensePieces<T> pieces, Interruptions<T> attack) : IPieces
        {
            private readonly DensePieces<T> pieces = pieces;
            private readonly Interruptions<T> attack = attack;

            public int Count => pieces.Count;

            public void Run(int piece)
            {
                attack.BeSlow();
                if (piece + 1 == attack.failsAt)
                {
                    throw new MemoryIsGoneException();
                }

                pieces.Run(piece);
            }
        }

        /// <summary>A helper comes, and is slow, so that the caller has to wait for it at the end.</summary>
        private void BeSlow()
        {
            if (Thread.CurrentThread != caller)
            {
                if (Interlocked.Exchange(ref awaited, 0) == 1)
                {
                    // Until the next call, or only until this one would return.
                    Thread.SpinWait(Random.Shared.Next(2_000));
                    if (Random.Shared.Next(2) == 0)
                    {
                        Thread.Sleep(1);
                    }
                }

                return;
            }

            // This must not be interrupted.
            long start = Stopwatch.GetTimestamp();
            while (Volatile.Read(ref awaited) == 1 && Stopwatch.GetElapsedTime(start) < PatienceForHelper)
            {
                Thread.Yield();
            }
        }

        private static void InterruptItself(bool waits)
        {
            Thread.CurrentThread.Interrupt();
            if (waits)
            {
                Thread.Sleep(1);
            }
        }

        /// <summary>Waits until the interrupter has done what it was asked for, and until this thread has been interrupted by it.</summary>
        private void EndInterruption()
        {
            Volatile.Write(ref isOver, true);
            while (Volatile.Read(ref interruptsAfter) >= 0)
            {
                Thread.Yield();
            }

            try
            {
                caller.Interrupt();
                Thread.Sleep(1);
            }
            catch (ThreadInterruptedException)
            {
            }
        }

        private void Interrupt()
        {
            while (!Volatile.Read(ref stop))
            {
                long after = Volatile.Read(ref interruptsAfter), start = Stopwatch.GetTimestamp();
                if (after < 0)
                {
                    Thread.Yield();
                    continue;
                }

                while (Stopwatch.GetTimestamp() - start < after)
                {
                    Thread.SpinWait(1);
                }

                // Once, or again and again until the call is over.
                do
                {
                    caller.Interrupt();
                    Thread.Yield();
                }
                while (!Volatile.Read(ref isOver));

                Volatile.Write(ref interruptsAfter, -1);
            }
        }
    }
}
