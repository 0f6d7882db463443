using System;
using System.Threading;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO.Tests.Faults;

/// <summary>Does something at each report.</summary>
internal sealed class Watcher(Action act) : IProgress<StreamProgress>
{
    public void Report(StreamProgress value) => act();
}

/// <summary>Looks at each report.</summary>
internal sealed class Reports(Action<StreamProgress> look) : IProgress<StreamProgress>
{
    public void Report(StreamProgress value) => look(value);
}

/// <summary>A source that waits in its middle.</summary>
internal sealed class Gate(IPlaneSource<double> source) : IPlaneSource<double>
{
    public ManualResetEventSlim Reached { get; } = new();

    public ManualResetEventSlim Open { get; } = new();

    public ReadOnlySpan<long> Shape => source.Shape;

    public void Read(long start, Span<double> samples)
    {
        if (start > 0)
        {
            Reached.Set();
            Open.Wait();
        }

        source.Read(start, samples);
    }

    public void Dispose() => source.Dispose();
}

/// <summary>A source that ends its run after some readings; another run knows it as the file that it is.</summary>
internal sealed class Counted(IPlaneSource<double> source, int readings, CancellationTokenSource stop) : IPlaneSource<double>, INamed
{
    private int left = readings;

    public ReadOnlySpan<long> Shape => source.Shape;

    public string Name => ((INamed)source).Name;

    public string Identity => ((INamed)source).Identity;

    public void Read(long start, Span<double> samples)
    {
        if (--left == 0)
        {
            stop.Cancel();
        }

        source.Read(start, samples);
    }

    public void Dispose() => source.Dispose();
}
