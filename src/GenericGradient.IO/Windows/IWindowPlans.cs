using System;

namespace GenericGradient.IO.Windows;

/// <summary>
/// What is computed from windows of planes: the one place where streaming meets the kind of a plan. Another kind of plan is streamed by another
/// implementation.
/// </summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type of the results.</typeparam>
internal interface IWindowPlans<TSample, T>
    where TSample : unmanaged
    where T : unmanaged
{
    /// <summary>How many planes the grid has.</summary>
    long Planes { get; }

    /// <summary>How many samples a plane has.</summary>
    long PlaneLength { get; }

    /// <summary>How many results there are for each sample.</summary>
    int Results { get; }

    /// <summary>How many planes are read before and after those that are computed.</summary>
    Halo Halo { get; }

    /// <summary>Whether the planes lie on a circle.</summary>
    bool IsPeriodic { get; }

    /// <summary>Refuses a window that cannot be computed, before anything is.</summary>
    /// <exception cref="ArgumentException">It cannot.</exception>
    void Check(in Window window);

    /// <summary>Computes a window.</summary>
    /// <param name="window">Which planes it has.</param>
    /// <param name="first">The first plane that is computed.</param>
    /// <param name="end">The end of them.</param>
    /// <param name="samples">The samples of the window.</param>
    /// <param name="results">Memory for the results of all its planes; what becomes of those of halos is of no use.</param>
    void Compute(in Window window, long first, long end, ReadOnlySpan<TSample> samples, ReadOnlySpan<Memory<T>> results);
}
