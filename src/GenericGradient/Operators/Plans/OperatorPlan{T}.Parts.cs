using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;
using GenericGradient.Checks;
using GenericGradient.Operators;
using GenericGradient.Pieces;
using GenericGradient.Plans;
using GenericGradient.Refusals;
using GenericGradient.Requests;

namespace GenericGradient;

/// <content>Execution by several threads, and over a range of planes of axis 0.</content>
public sealed partial class OperatorPlan<T>
{
    /// <summary>How many planes of axis 0 are read before and after a range of planes; none where axis 0 is not among the axes.</summary>
    public Halo Halo => steps.Halo;

    /// <inheritdoc cref="GradientPlan{T}.WindowOf(Range)"/>
    public Range WindowOf(Range planes) => Windows.Of(planes);

    /// <summary>Computes the results by several threads, with the same bits as one.</summary>
    /// <param name="components">The components in the order of the axes, or the one field, each in row-major order.</param>
    /// <param name="destinations">Where the results go, in the order of <see cref="Formulas"/>.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work within a piece of 65,536 to 262,144 samples, or a plane, on each thread.</param>
    /// <inheritdoc cref="GradientPlan{T}.ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel(
        ReadOnlySpan<ReadOnlyMemory<T>> components,
        ReadOnlySpan<Memory<T>> destinations,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var parallelism = Begin(maxDegreeOfParallelism, progress, cancellationToken);
        using var own = new Destinations<T>(destinations);
        Run(new Components<T>(components), own, parallelism);
    }

    /// <summary>Computes the one result of a field by several threads, with the same bits as one.</summary>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destination">Where the result goes.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work within a piece of 65,536 to 262,144 samples, or a plane, on each thread.</param>
    /// <inheritdoc cref="GradientPlan{T}.ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel(
        ReadOnlySpan<T> samples,
        Span<T> destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        Run(new Components<T>(samples), new Destinations<T>(destination), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <summary>Computes the results of a field of integers by several threads, with the same bits as one.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destinations">Where the results go, in the order of <see cref="Formulas"/>.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work within a piece of 65,536 to 262,144 samples, or a plane, on each thread.</param>
    /// <inheritdoc cref="GradientPlan{T}.ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel<TSample>(
        ReadOnlySpan<TSample> samples,
        ReadOnlySpan<Memory<T>> destinations,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
        where TSample : IBinaryInteger<TSample>
    {
        var parallelism = Begin(maxDegreeOfParallelism, progress, cancellationToken);
        using var own = new Destinations<T>(destinations);
        RunIntegers(samples, own, parallelism);
    }

    /// <summary>Computes the results at a range of planes of axis 0, from windows that have them and their halo.</summary>
    /// <param name="windows">For each component planes of axis 0 in row-major order: at least those that <see cref="WindowOf(Range)"/> says, the same of all.</param>
    /// <param name="firstPlane">The plane of the grid that the windows begin with.</param>
    /// <param name="planes">The planes of the grid that are computed.</param>
    /// <param name="destinations">Where the results go, in the order of <see cref="Formulas"/>: memory for the computed planes, apart from the windows.</param>
    /// <remarks>The results have the bits of the whole grid.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="planes"/> are not within the grid.</exception>
    /// <exception cref="ArgumentException">
    /// A window is no whole number of planes, not within the grid or without the planes of <see cref="WindowOf(Range)"/>; there is not one for each component or one
    /// destination for each result, a length is wrong, or memory overlaps.
    /// </exception>
    public void ExecuteRange(ReadOnlySpan<ReadOnlyMemory<T>> windows, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> destinations)
    {
        using var own = new Destinations<T>(destinations);
        RunRange(new Components<T>(windows), firstPlane, planes, own);
    }

    /// <summary>Computes the one result of a field at a range of planes of axis 0, from a window that has them and their halo.</summary>
    /// <param name="window">Planes of axis 0 in row-major order: at least those that <see cref="WindowOf(Range)"/> says.</param>
    /// <param name="firstPlane">The plane of the grid that the window begins with.</param>
    /// <param name="planes">The planes of the grid that are computed.</param>
    /// <param name="destination">Where the result goes: memory for the computed planes, apart from the window.</param>
    /// <inheritdoc cref="ExecuteRange(ReadOnlySpan{ReadOnlyMemory{T}}, int, Range, ReadOnlySpan{Memory{T}})"/>
    public void ExecuteRange(ReadOnlySpan<T> window, int firstPlane, Range planes, Span<T> destination) =>
        RunRange(new Components<T>(window), firstPlane, planes, new Destinations<T>(destination));

    /// <summary>Computes the results of a field at a range of planes of axis 0, from a window that has them and their halo.</summary>
    /// <param name="window">Planes of axis 0 in row-major order: at least those that <see cref="WindowOf(Range)"/> says.</param>
    /// <param name="firstPlane">The plane of the grid that the window begins with.</param>
    /// <param name="planes">The planes of the grid that are computed.</param>
    /// <param name="destinations">Where the results go, in the order of <see cref="Formulas"/>: memory for the computed planes, apart from the window.</param>
    /// <inheritdoc cref="ExecuteRange(ReadOnlySpan{ReadOnlyMemory{T}}, int, Range, ReadOnlySpan{Memory{T}})"/>
    public void ExecuteRange(ReadOnlySpan<T> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> destinations)
    {
        using var own = new Destinations<T>(destinations);
        RunRange(new Components<T>(window), firstPlane, planes, own);
    }

    /// <summary>Computes the results of a field of integers at a range of planes of axis 0, from a window that has them and their halo.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="window">Planes of axis 0 in row-major order: at least those that <see cref="WindowOf(Range)"/> says.</param>
    /// <param name="firstPlane">The plane of the grid that the window begins with.</param>
    /// <param name="planes">The planes of the grid that are computed.</param>
    /// <param name="destinations">Where the results go, in the order of <see cref="Formulas"/>: memory for the computed planes, apart from the window.</param>
    /// <inheritdoc cref="ExecuteRange(ReadOnlySpan{ReadOnlyMemory{T}}, int, Range, ReadOnlySpan{Memory{T}})"/>
    public void ExecuteRange<TSample>(ReadOnlySpan<TSample> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> destinations)
        where TSample : IBinaryInteger<TSample>
    {
        using var own = new Destinations<T>(destinations);
        RunRange(new Components<TSample>(window), firstPlane, planes, own);
    }

    private PlaneWindows Windows => new(Halo, any.Request.BoundaryOf(0).Low == BoundaryKind.Periodic, shape);

    private void RunRange<TSample>(in Components<TSample> windows, int firstPlane, Range planes, in Destinations<T> destinations)
        where TSample : INumber<TSample>
    {
        CheckCounts(windows.Count, destinations, nameof(windows));
        var possible = Windows;
        var range = possible.Check(windows[0].Length, firstPlane, planes);
        for (int c = 0; c < windows.Count; c++)
        {
            if (windows[c].Length != windows[0].Length)
            {
                throw Refusal.WindowLength(c, windows[c].Length, windows[0].Length);
            }

            Validation.Destinations(windows[c], destinations, destinations.Count, range.Count, possible.Plane);
        }

        RunRowMajor(windows, destinations, range, parallelism: default);
    }

    private Parallelism Begin(int maxDegreeOfParallelism, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        Validation.DegreeOfParallelism(maxDegreeOfParallelism);
        cancellationToken.ThrowIfCancellationRequested();
        return new Parallelism(maxDegreeOfParallelism, progress, cancellationToken).For(
            Length * ((long)Components + Formulas.Count) * Unsafe.SizeOf<T>());
    }
}
