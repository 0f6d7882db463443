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

/// <content>Execution by several threads over integers, arrays and tensors.</content>
public sealed partial class GradientPlan<T>
{
    /// <summary>Computes the derivative of integers along the one axis of the plan by several threads, with the same bits as one.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">
    /// Ends the work within a piece on each thread: 65,536 to 262,144 samples, or 16 planes of at most 1 MiB for each edge order where these are more.
    /// </param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel<TSample>(
        ReadOnlySpan<TSample> samples,
        Span<T> destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
        where TSample : IBinaryInteger<TSample> =>
        RunIntegers(samples, new Destinations<T>(destination), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <summary>Computes the derivatives of integers along the axes of the plan by several threads, with the same bits as one.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destinations">Where the derivatives along <c>Axes[k]</c> go.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">
    /// Ends the work within a piece on each thread: 65,536 to 262,144 samples, or 16 planes of at most 1 MiB for each edge order where these are more.
    /// </param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
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

    /// <summary>Computes the derivatives of integers along the axes of the plan by several threads, one after the other into one destination.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destination">Memory for all derivatives: the number of axes times <see cref="Length"/> elements, apart from the samples.</param>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">
    /// Ends the work within a piece on each thread: 65,536 to 262,144 samples, or 16 planes of at most 1 MiB for each edge order where these are more.
    /// </param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteStackedParallel<TSample>(
        ReadOnlySpan<TSample> samples,
        Span<T> destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
        where TSample : IBinaryInteger<TSample> =>
        RunIntegers(samples, Stacked(destination), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <inheritdoc cref="ExecuteParallel{TSample}(ReadOnlySpan{TSample}, Span{T}, int, IProgress{double}?, CancellationToken)"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void ExecuteParallel<TSample>(
        TSample[] samples,
        T[] destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
        where TSample : IBinaryInteger<TSample> =>
        RunIntegers(Given.Samples(samples), new Destinations<T>(Given.Destination(destination)), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <inheritdoc cref="ExecuteParallel{TSample}(ReadOnlySpan{TSample}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void ExecuteParallel<TSample>(
        TSample[] samples,
        ReadOnlySpan<T[]> destinations,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
        where TSample : IBinaryInteger<TSample>
    {
        var given = Given.Samples(samples);
        var parallelism = Begin(maxDegreeOfParallelism, progress, cancellationToken);
        using var own = new Destinations<T>(destinations);
        RunIntegers<TSample>(given, own, parallelism);
    }

    /// <inheritdoc cref="ExecuteStackedParallel{TSample}(ReadOnlySpan{TSample}, Span{T}, int, IProgress{double}?, CancellationToken)"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void ExecuteStackedParallel<TSample>(
        TSample[] samples,
        T[] destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
        where TSample : IBinaryInteger<TSample> =>
        RunIntegers(Given.Samples(samples), Stacked(Given.Destination(destination)), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <summary>Computes the derivative of an array along the one axis of the plan by several threads, with the same bits as one.</summary>
    /// <param name="samples">The samples, of the shape of the plan.</param>
    /// <param name="destination">Where the derivatives go: an array of the same shape.</param>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">
    /// Ends the work within a piece on each thread: 65,536 to 262,144 samples, or 16 planes of at most 1 MiB for each edge order where these are more.
    /// </param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel(
        T[,] samples,
        T[,] destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        RunArray(samples, destination, Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <summary>Computes the derivatives of an array along the axes of the plan by several threads, with the same bits as one.</summary>
    /// <param name="samples">The samples, of the shape of the plan.</param>
    /// <param name="destinations">Where the derivatives along <c>Axes[k]</c> go: arrays of the same shape.</param>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">
    /// Ends the work within a piece on each thread: 65,536 to 262,144 samples, or 16 planes of at most 1 MiB for each edge order where these are more.
    /// </param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel(
        T[,] samples,
        ReadOnlySpan<T[,]> destinations,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        RunArrays(samples, ReadOnlySpan<Array>.CastUp(destinations), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <inheritdoc cref="ExecuteParallel(T[,], T[,], int, IProgress{double}?, CancellationToken)"/>
    public void ExecuteParallel(
        T[,,] samples,
        T[,,] destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        RunArray(samples, destination, Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <inheritdoc cref="ExecuteParallel(T[,], ReadOnlySpan{T[,]}, int, IProgress{double}?, CancellationToken)"/>
    public void ExecuteParallel(
        T[,,] samples,
        ReadOnlySpan<T[,,]> destinations,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        RunArrays(samples, ReadOnlySpan<Array>.CastUp(destinations), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <inheritdoc cref="ExecuteParallel(T[,], T[,], int, IProgress{double}?, CancellationToken)"/>
    public void ExecuteParallel(
        T[,,,] samples,
        T[,,,] destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        RunArray(samples, destination, Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <inheritdoc cref="ExecuteParallel(T[,], ReadOnlySpan{T[,]}, int, IProgress{double}?, CancellationToken)"/>
    public void ExecuteParallel(
        T[,,,] samples,
        ReadOnlySpan<T[,,,]> destinations,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        RunArrays(samples, ReadOnlySpan<Array>.CastUp(destinations), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <summary>Computes the derivative of a tensor along the one axis of the plan by several threads, in any layout of the tensors.</summary>
    /// <param name="samples">The samples, of the shape of the plan.</param>
    /// <param name="destination">Where the derivatives go: a tensor of the same shape, apart from the samples.</param>
    /// <exception cref="ArgumentNullException">A tensor is null.</exception>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">
    /// Ends the work within a piece on each thread: 65,536 to 262,144 samples, or 16 planes of at most 1 MiB for each edge order where these are more.
    /// </param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel(
        Tensor<T> samples,
        Tensor<T> destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        RunTensor(Given.Samples(samples), Given.Destination(destination), Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <inheritdoc cref="ExecuteParallel(Tensor{T}, Tensor{T}, int, IProgress{double}?, CancellationToken)"/>
    public void ExecuteParallel(
        in ReadOnlyTensorSpan<T> samples,
        in TensorSpan<T> destination,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        RunTensor(samples, destination, Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <summary>Computes the derivatives of a tensor along the axes of the plan by several threads, in any layout of the tensors.</summary>
    /// <param name="samples">The samples, of the shape of the plan.</param>
    /// <param name="destinations">Where the derivatives along <c>Axes[k]</c> go: tensors of the same shape, apart from the samples.</param>
    /// <exception cref="ArgumentNullException">A tensor is null.</exception>
    /// <param name="maxDegreeOfParallelism">The largest number of threads that may work at once, or -1 for as many as there are processors.</param>
    /// <param name="progress">Gets, from time to time and on the calling thread, the fraction that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">
    /// Ends the work within a piece on each thread: 65,536 to 262,144 samples, or 16 planes of at most 1 MiB for each edge order where these are more.
    /// </param>
    /// <inheritdoc cref="ExecuteParallel(ReadOnlyMemory{T}, ReadOnlySpan{Memory{T}}, int, IProgress{double}?, CancellationToken)" path="/exception"/>
    public void ExecuteParallel(
        Tensor<T> samples,
        ReadOnlySpan<Tensor<T>> destinations,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        RunTensors(Given.Samples(samples), destinations, Begin(maxDegreeOfParallelism, progress, cancellationToken));

    /// <inheritdoc cref="ExecuteParallel(Tensor{T}, ReadOnlySpan{Tensor{T}}, int, IProgress{double}?, CancellationToken)"/>
    public void ExecuteParallel(
        in ReadOnlyTensorSpan<T> samples,
        ReadOnlySpan<Tensor<T>> destinations,
        int maxDegreeOfParallelism = -1,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default) =>
        RunTensors(samples, destinations, Begin(maxDegreeOfParallelism, progress, cancellationToken));
}
