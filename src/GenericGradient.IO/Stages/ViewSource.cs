using System;

namespace GenericGradient.IO.Stages;

/// <summary>A part of the samples of another source.</summary>
internal sealed class ViewSource<T>(IPlaneSource<T> source, View view) : IPlaneSource<T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public ReadOnlySpan<long> Shape => source.Shape;

    /// <inheritdoc/>
    public void Read(long start, Span<T> samples)
    {
        if (view.Width == view.Stride)
        {
            source.Read(view.Start + start, samples);
            return;
        }

        for (int done = 0; done < samples.Length; done += (int)view.Width)
        {
            source.Read(view.Place(start + done), samples.Slice(done, (int)view.Width));
        }
    }

    /// <summary>Whoever made the other source ends it.</summary>
    public void Dispose()
    {
    }
}
