using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using GenericGradient.IO.Windows;

namespace GenericGradient.IO.Stages;

/// <summary>
/// Goes through the planes of a stage. While some planes are computed, the next ones are read and the results of those before are written:
/// <code>
/// read       | 0 | 1 | 2 | 3 |
/// computed       | 0 | 1 | 2 | 3 |
/// written            | 0 | 1 | 2 | 3 |
/// </code>
/// Each plane is read once: what the next window has in common with this one is copied. Only of a circle the few planes next to its seam are read twice.
/// </summary>
internal sealed class Pipeline<TSample, T> : IDisposable
    where TSample : unmanaged
    where T : unmanaged
{
    private readonly Stage<TSample, T> stage;
    private readonly RunState<T> run;
    private readonly PlaneBuffer<TSample>[] windows;
    private readonly PlaneBuffer<T>[][] results;
    private readonly int plane;
    private Task reading = Task.CompletedTask;
    private Task writing = Task.CompletedTask;

    public Pipeline(Stage<TSample, T> stage, RunState<T> run)
    {
        this.stage = stage;
        this.run = run;
        plane = (int)stage.Plans.PlaneLength;
        int length = (int)(Window.Most(stage.Layout.Planes, stage.Plans.Planes, stage.Plans.Halo) * plane);
        windows = new PlaneBuffer<TSample>[stage.Layout.Buffers];
        results = new PlaneBuffer<T>[stage.Layout.Buffers][];
        for (int k = 0; k < stage.Layout.Buffers; k++)
        {
            windows[k] = new(length);
            results[k] = [.. Enumerable.Range(0, stage.Plans.Results).Select(_ => new PlaneBuffer<T>(length))];
        }
    }

    /// <summary>Computes the planes from one on.</summary>
    public void Run(long from)
    {
        if (from == stage.End || plane == 0)
        {
            return;
        }

        CheckSeams(from);
        try
        {
            var first = Slab.At(stage, from, number: 0);
            reading = Task.Run(() => Read(first, before: null));
            for (Slab? slab = first; slab is { } current;)
            {
                slab = Step(current);
            }

            Finish(ref writing);
        }
        finally
        {
            // Nothing may use a buffer any more when it is given back.
            Settle(reading);
            Settle(writing);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (IDisposable buffer in windows.Concat<IDisposable>(results.SelectMany(each => each)))
        {
            buffer?.Dispose();
        }
    }

    /// <summary>
    /// A window of the two ends of a circle has a step between them that no computed plane uses. With narrow types and high derivatives its weights may be beyond the type:
    /// that is refused now, and not when the run comes there.
    /// </summary>
    private void CheckSeams(long from)
    {
        for (var slab = Slab.At(stage, from, number: 0); stage.Plans.IsPeriodic; slab = Slab.At(stage, slab.End, number: 0))
        {
            if (slab.Window.OtherCount > 0)
            {
                stage.Plans.Check(slab.Window);
            }

            if (slab.End == stage.End)
            {
                return;
            }
        }
    }

    /// <summary>Computes some planes, has the ones before written and the next ones read, and gives these.</summary>
    private Slab? Step(Slab slab)
    {
        Finish(ref reading);
        bool isLast = slab.End == stage.End;
        var next = isLast ? default : Slab.At(stage, slab.End, slab.Number + 1);
        if (stage.Layout.Buffers > 1 && !isLast)
        {
            reading = Task.Run(() => Read(next, slab));
        }

        run.Cancellation.ThrowIfCancellationRequested();
        Compute(slab);
        Finish(ref writing);
        writing = Task.Run(() => Write(slab));
        if (stage.Layout.Buffers == 1 && !isLast)
        {
            Finish(ref writing);
            reading = Task.Run(() => Read(next, slab));
        }

        return isLast ? null : next;
    }

    private static void Finish(ref Task task)
    {
        var finished = task;
        task = Task.CompletedTask;
        finished.GetAwaiter().GetResult();
    }

    private static void Settle(Task task) => task.ContinueWith(static done => _ = done.Exception, TaskScheduler.Default).Wait();

    private Memory<TSample> WindowOf(in Slab slab) => windows[slab.Number % windows.Length].Memory;

    private void Read(in Slab slab, Slab? before)
    {
        var memory = WindowOf(slab).Span;
        var window = slab.Window;
        var (first, end) = before is { } last ? Shared(last.Window, window) : (0, 0);
        if (first < end)
        {
            int count = (int)(end - first) * plane;
            WindowOf(before!.Value).Span.Slice(before.Value.Window.PlaceOf(first) * plane, count).CopyTo(memory[(window.PlaceOf(first) * plane)..]);
        }

        Read(window.First, window.First + window.Count, first, end, window, memory);
        Read(window.OtherFirst, window.OtherFirst + window.OtherCount, first, end, window, memory);
    }

    /// <summary>Reads the planes of a stretch that are not there yet.</summary>
    private void Read(long low, long high, long first, long end, in Window window, Span<TSample> memory)
    {
        bool isThere = first < end && first >= low && end <= high;
        Read(low, isThere ? first : high, window, memory);
        Read(isThere ? end : high, high, window, memory);
    }

    private void Read(long first, long end, in Window window, Span<TSample> memory)
    {
        if (first < end)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            int count = (int)(end - first) * plane;
            stage.Source.Read(first * plane, memory.Slice(window.PlaceOf(first) * plane, count));
            run.HasRead((long)count * Unsafe.SizeOf<TSample>());
        }
    }

    /// <summary>The longest stretch of planes that two windows have in common.</summary>
    private static (long First, long End) Shared(in Window one, in Window other)
    {
        (long First, long End) best = (0, 0);
        foreach (var (a, countOfA) in ((long, int)[])[(one.First, one.Count), (one.OtherFirst, one.OtherCount)])
        {
            foreach (var (b, countOfB) in ((long, int)[])[(other.First, other.Count), (other.OtherFirst, other.OtherCount)])
            {
                long first = Math.Max(a, b), end = Math.Min(a + countOfA, b + countOfB);
                best = end - first > best.End - best.First ? (first, end) : best;
            }
        }

        return best;
    }

    private void Compute(in Slab slab)
    {
        int length = slab.Window.Planes * plane;
        var destinations = results[slab.Number % results.Length];
        var memories = new Memory<T>[destinations.Length];
        for (int k = 0; k < memories.Length; k++)
        {
            memories[k] = destinations[k].Memory[..length];
        }

        stage.Plans.Compute(slab.Window, slab.First, slab.End, WindowOf(slab).Span[..length], memories);
    }

    private void Write(in Slab slab)
    {
        int start = slab.Window.PlaceOf(slab.First) * plane, length = (int)(slab.End - slab.First) * plane;
        var made = results[slab.Number % results.Length];
        for (int k = 0; k < made.Length; k++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<T> values = made[k].GetSpan().Slice(start, length);
            stage.Sinks[k].Write(slab.First * plane, values);
            run.HasWritten(stage.Outputs[k], values);
        }

        run.HasReached(slab.End);
    }

    /// <summary>Planes that are computed at once.</summary>
    private readonly record struct Slab(int Number, long First, long End, Window Window)
    {
        public static Slab At(Stage<TSample, T> stage, long first, int number)
        {
            long end = Math.Min(stage.End, first + stage.Layout.Planes);
            return new(number, first, end, Window.Around(first, end, stage.Plans.Planes, stage.Plans.Halo, stage.Plans.IsPeriodic));
        }
    }
}
