using System;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO.Stages;

/// <summary>A part of the results of another sink.</summary>
internal sealed class ViewSink<T>(IPlaneSink<T> sink, View view) : IReadableSink<T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public ReadOnlySpan<long> Shape => sink.Shape;

    /// <inheritdoc/>
    public void Write(long start, ReadOnlySpan<T> results)
    {
        if (view.Width == view.Stride)
        {
            sink.Write(view.Start + start, results);
            return;
        }

        for (int done = 0; done < results.Length; done += (int)view.Width)
        {
            sink.Write(view.Place(start + done), results.Slice(done, (int)view.Width));
        }
    }

    /// <inheritdoc/>
    public void ReadBack(long start, Span<T> results)
    {
        for (int done = 0; done < results.Length; done += (int)view.Width)
        {
            ((IReadableSink<T>)sink).ReadBack(view.Place(start + done), results.Slice(done, (int)view.Width));
        }
    }

    /// <summary>Whoever made the other sink ends it.</summary>
    public void Dispose()
    {
    }
}
