using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using GenericGradient.IO.Codecs;
using GenericGradient.IO.Outputs;

namespace GenericGradient.IO.Stages;

/// <summary>
/// How far a run is: for whoever watches it, and for a run that goes on after a crash. What was written is brought to the disk in the background, and only
/// then noted.
/// </summary>
internal sealed class RunState<T>
    where T : unmanaged
{
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(100);

    private readonly IReadOnlyList<IPlaneSink<T>> sinks;
    private readonly PartLog? log;
    private readonly IProgress<StreamProgress>? progress;
    private readonly long total;
    private readonly long bytesPerNote;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Lock reports = new();
    private readonly uint[] checksums;
    private uint[] checksumsOfReached;
    private Task noting = Task.CompletedTask;
    private LogPosition reached;
    private LogPosition noted;
    private long pending;
    private long done;
    private long before;
    private TimeSpan reported;

    public RunState(IReadOnlyList<IPlaneSink<T>> sinks, PartLog? log, StreamForecast forecast, StreamOptions options, CancellationToken cancellation)
    {
        this.sinks = sinks;
        this.log = log;
        progress = options.Progress;
        bytesPerNote = options.BytesPerNote;
        total = forecast.BytesRead + forecast.BytesWritten;
        checksums = new uint[sinks.Count];
        checksumsOfReached = new uint[sinks.Count];
        Cancellation = cancellation;
    }

    /// <summary>Who may end the run.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The stage that the run is in.</summary>
    public int Stage { get; set; }

    /// <summary>Bytes that an earlier run has read and written.</summary>
    public void HasBefore(long bytes)
    {
        before += bytes;
        done += bytes;
    }

    /// <summary>Some samples were read.</summary>
    public void HasRead(long bytes) => Add(bytes);

    /// <summary>Some results were written.</summary>
    public void HasWritten(int output, ReadOnlySpan<T> results)
    {
        long bytes = (long)results.Length * Unsafe.SizeOf<T>();
        if (log is not null)
        {
            checksums[output] = Crc32C.Of(MemoryMarshal.AsBytes(results), checksums[output]);
            pending += bytes;
        }

        Add(bytes);
    }

    /// <summary>All planes of the stage before this one are written.</summary>
    public void HasReached(long plane)
    {
        reached = new(Stage, plane);
        checksumsOfReached = [.. checksums];
        if (pending >= bytesPerNote && noting.IsCompleted)
        {
            Note();
        }
    }

    /// <summary>Brings to the disk what was written since the last note, and notes it.</summary>
    public void Finish()
    {
        if (log is null || reached != noted)
        {
            Note();
        }

        Settle();
        progress?.Report(new(total, total, Speed(), clock.Elapsed));
    }

    /// <summary>Waits until nothing uses the sinks any more.</summary>
    public void Settle() => noting.GetAwaiter().GetResult();

    /// <summary>Notes what is done after an error, which is the one to tell: a note that fails only costs time later.</summary>
    public void NoteQuietly()
    {
        noting.ContinueWith(static done => _ = done.Exception, TaskScheduler.Default).Wait();
        noting = Task.CompletedTask;
        if (log is not null && reached != noted)
        {
            Note();
            noting.ContinueWith(static done => _ = done.Exception, TaskScheduler.Default).Wait();
        }
    }

    private void Note()
    {
        Settle();
        var (position, values) = (reached, checksumsOfReached);
        noted = position;
        Array.Clear(checksums);
        pending = 0;
        noting = Task.Run(() =>
        {
            foreach (var sink in sinks)
            {
                sink.Flush();
            }

            log?.Append(position, values);
        });
    }

    private double Speed() => (done - before) / Math.Max(1e-3, clock.Elapsed.TotalSeconds);

    private void Add(long bytes)
    {
        lock (reports)
        {
            done += bytes;
            var now = clock.Elapsed;
            if (progress is not null && now - reported >= BetweenReports)
            {
                reported = now;
                progress.Report(new(Math.Min(done, total), total, Speed(), now));
            }
        }
    }
}
