using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Codecs;
using GenericGradient.IO.Stages;
using GenericGradient.IO.Windows;

namespace GenericGradient.IO.Outputs;

/// <summary>Where a run goes on: after the last note of its log whose results are still in the outputs, byte for byte.</summary>
internal static class Resumption<TSample, T>
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    private const int BytesAtOnce = 1 << 20;

    /// <summary>Reads what was written and finds where to go on.</summary>
    public static LogPosition From(StageList<TSample, T> list, IReadOnlyList<IPlaneSink<T>> sinks, PartLog log, RunState<T> run)
    {
        if (log.Layout != list.Layout)
        {
            log.Begin(list.Layout);
            return default;
        }

        int right = 0;
        LogPosition reached = default;
        using PlaneBuffer<T> buffer = new(BytesAtOnce / Unsafe.SizeOf<T>());
        foreach (var (position, checksums) in log.Notes)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            var found = new uint[sinks.Count];
            long bytes = 0;
            foreach (var (stage, number) in list.All(sinks).Select((stage, number) => (stage, number)).Skip(reached.Stage).Take(position.Stage - reached.Stage + 1))
            {
                long first = number == reached.Stage && right > 0 ? reached.Plane : stage.First, end = number == position.Stage ? position.Plane : stage.End;
                bytes += Read(stage, first, end, found, buffer);
            }

            if (!found.AsSpan().SequenceEqual(checksums))
            {
                break;
            }

            right++;
            reached = position;
            run.HasBefore(bytes + (bytes / sinks.Count / Unsafe.SizeOf<T>() * Unsafe.SizeOf<TSample>()));
        }

        log.Keep(right);
        return reached;
    }

    private static long Read(Stage<TSample, T> stage, long first, long end, uint[] checksums, PlaneBuffer<T> buffer)
    {
        long plane = stage.Plans.PlaneLength, bytes = 0;
        for (int k = 0; k < stage.Sinks.Length; k++)
        {
            var sink = (IReadableSink<T>)stage.Sinks[k];
            long unit = sink.Granularity > 1 || sink is ViewSink<T> ? plane : 1;
            PlaneBuffer<T>? larger = unit > buffer.GetSpan().Length ? new((int)plane) : null;
            try
            {
                bytes += Read(sink, first * plane, end * plane, unit, ref checksums[stage.Outputs[k]], (larger ?? buffer).GetSpan());
            }
            catch (Exception error) when (error is IOException or InvalidDataException)
            {
                checksums[stage.Outputs[k]]++; // what cannot be read is not what was written
            }
            finally
            {
                ((IDisposable?)larger)?.Dispose();
            }
        }

        return bytes;
    }

    private static long Read(IReadableSink<T> sink, long start, long end, long unit, ref uint checksum, Span<T> memory)
    {
        for (long at = start; at < end;)
        {
            var part = memory[..(int)Math.Min(end - at, memory.Length / unit * unit)];
            sink.ReadBack(at, part);
            checksum = Crc32C.Of(MemoryMarshal.AsBytes(part), checksum);
            at += part.Length;
        }

        return (end - start) * Unsafe.SizeOf<T>();
    }
}
