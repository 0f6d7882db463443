using System;
using System.Threading;

namespace GenericGradient.Harness.Tests.Concurrency;

/// <summary>What ends a run before it is done; all times are counted from 1, and never come if 0.</summary>
internal sealed class Disturbance
{
    /// <summary>When the samples throw on being asked for.</summary>
    public int SamplesThrowAt { get; init; }

    /// <summary>When the first destination does.</summary>
    public int DestinationThrowsAt { get; init; }

    /// <summary>When the receiver of progress throws.</summary>
    public int ProgressThrowsAt { get; init; }

    /// <summary>When it cancels.</summary>
    public int CancelsAt { get; init; }

    /// <summary>What is cancelled.</summary>
    public CancellationTokenSource? Source { get; init; }
}

/// <summary>Takes reports of progress, and disturbs the run when it is time.</summary>
internal sealed class Reports(Disturbance? disturbance = null) : IProgress<double>
{
    private int told;

    /// <inheritdoc/>
    public void Report(double value)
    {
        told++;
        if (told == disturbance?.ProgressThrowsAt)
        {
            throw new MemoryIsGoneException();
        }

        if (told == disturbance?.CancelsAt)
        {
            disturbance.Source!.Cancel();
        }
    }
}
