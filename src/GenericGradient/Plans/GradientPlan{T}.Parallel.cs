using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Threading;
using GenericGradient.Checks;
using GenericGradient.Pieces;
using GenericGradient.Plans;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient;

/// <content>Execution by several threads.</content>
public sealed partial class GradientPlan<T>
{
    /// <summary>Computes the derivatives along the axes of the plan by several threads, with the same bits as one.</summary>
    /// <remarks>
    /// The calling thread works, and asks the thread pool for helpers; it starts no thread of its own, and never spins. Below about
    /// 1 MiB of samples and results it stays alone. Nothing is allocated after the first call on a thread.
    /// </remarks>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destinations">Where the derivatives along <c>Axes[k]</c> go.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work within a piece of 65,536 to 262,144 samples on each thread.</param>
    /// <exception cref="ArgumentException">There is not one destination for each axis, a length is wrong, or memory overlaps.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is 0 or below -1.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; some results may have been written.</exception>
    public void ExecuteParallel(
        ReadOnlyMemory<T> samples,
        ReadOnlySpan<Memory<T>> destinations,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var parallelism = Begin(maxDegreeOfParallelism, progress, cancellationToken);
        using var own = new Destinations<T>(destinations);
        Run(samples.Span, own, parallelism);
    }

    /// <summary>Computes the derivative along the one axis of the plan by several threads, with the same bits as one.</summary>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work within a piece of 65,536 to 262,144 samples on each thread.</param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel(
        ReadOnlyMemory<T> samples,
        Memory<T> destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        Run(samples.Span, new Destinations<T>(destination.Span), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <summary>Computes the derivative along the one axis of the plan by several threads, with the same bits as one.</summary>
    /// <remarks>Complex numbers and vectors are a grid of their components: shape <c>[480, 640, 2]</c>, axes <c>[0, 1]</c>, and <c>MemoryMarshal.Cast</c>.</remarks>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work within a piece of 65,536 to 262,144 samples on each thread.</param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel(
        ReadOnlySpan<T> samples,
        Span<T> destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        Run(samples, new Destinations<T>(destination), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <summary>Computes the derivatives along the two axes of the plan by several threads, with the same bits as one.</summary>
    /// <remarks>Complex numbers and vectors are a grid of their components: shape <c>[480, 640, 2]</c>, axes <c>[0, 1]</c>, and <c>MemoryMarshal.Cast</c>.</remarks>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="first">Where the derivatives along <c>Axes[0]</c> go.</param>
    /// <param name="second">Where the derivatives along <c>Axes[1]</c> go.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work within a piece of 65,536 to 262,144 samples on each thread.</param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel(
        ReadOnlySpan<T> samples,
        Span<T> first,
        Span<T> second,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        Run(samples, new Destinations<T>(first, second), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <summary>Computes the derivatives along the three axes of the plan by several threads, with the same bits as one.</summary>
    /// <remarks>Complex numbers and vectors are a grid of their components: shape <c>[480, 640, 2]</c>, axes <c>[0, 1]</c>, and <c>MemoryMarshal.Cast</c>.</remarks>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="first">Where the derivatives along <c>Axes[0]</c> go.</param>
    /// <param name="second">Where the derivatives along <c>Axes[1]</c> go.</param>
    /// <param name="third">Where the derivatives along <c>Axes[2]</c> go.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work within a piece of 65,536 to 262,144 samples on each thread.</param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel(
        ReadOnlySpan<T> samples,
        Span<T> first,
        Span<T> second,
        Span<T> third,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        Run(samples, new Destinations<T>(first, second, third), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <inheritdoc cref="ExecuteParallel(ReadOnlySpan{T}, Span{T}, int, IProgress{double}?, CancellationToken)"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void ExecuteParallel(
        T[] samples,
        T[] destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        Run(Given.Samples(samples), new Destinations<T>(Given.Destination(destination)), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void ExecuteParallel(
        T[] samples,
        ReadOnlySpan<T[]> destinations,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var given = Given.Samples(samples);
        var parallelism = Begin(maxDegreeOfParallelism, progress, cancellationToken);
        using var own = new Destinations<T>(destinations);
        Run(given, own, parallelism);
    }

    /// <summary>Computes the derivatives along the axes of the plan by several threads, one after the other into one destination.</summary>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destination">Memory for all derivatives: the number of axes times <see cref="Length"/> elements, apart from the samples.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work within a piece of 65,536 to 262,144 samples on each thread.</param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteStackedParallel(
        ReadOnlySpan<T> samples,
        Span<T> destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        Run(samples, Stacked(destination), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <summary>What is asked of the threads; nothing where it is not worth it.</summary>
    private Parallelism Begin(int maxDegreeOfParallelism, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        Validation.DegreeOfParallelism(maxDegreeOfParallelism);
        cancellationToken.ThrowIfCancellationRequested();
        return new Parallelism(maxDegreeOfParallelism, progress, cancellationToken).For(Length * (1L + axes.Length) * Unsafe.SizeOf<T>());
    }

    private void Run(ReadOnlySpan<T> samples, in Destinations<T> destinations, in Parallelism parallelism)
    {
        if (parallelism.IsNone)
        {
            Run(samples, destinations);
            return;
        }

        Check(samples, destinations);
        var pieces = new DensePieces<T>(passes, factors.Span, samples, destinations, parallelism.PieceLength(Length), Options.Mask.Span);
        ParallelExecution.Run(ref pieces, pieces.Count, parallelism);
    }
}
