using System;
using System.Threading;
using GenericGradient.Harness.Tests.Concurrency;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>Takes reports of progress; at the n-th it interrupts its own thread, throws, or cancels.</summary>
internal sealed class InterruptingReports(int interruptsAt, int throwsAt, int cancelsAt, CancellationTokenSource source) : IProgress<double>
{
    private int told;

    public void Report(double value)
    {
        told++;
        if (told == interruptsAt)
        {
            Thread.CurrentThread.Interrupt();
        }

        if (told == cancelsAt)
        {
            source.Cancel();
        }

        if (told == throwsAt)
        {
            throw new MemoryIsGoneException();
        }
    }
}
