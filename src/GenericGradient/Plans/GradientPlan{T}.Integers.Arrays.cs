using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Spans;

namespace GenericGradient;

/// <content>Execution over arrays of integers.</content>
public sealed partial class GradientPlan<T>
{
    /// <inheritdoc cref="Execute{TSample}(ReadOnlySpan{TSample}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute<TSample>(TSample[] samples, T[] destination)
        where TSample : IBinaryInteger<TSample> =>
        Execute(Given.Samples(samples), Given.Destination(destination));

    /// <inheritdoc cref="Execute{TSample}(ReadOnlySpan{TSample}, Span{T}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute<TSample>(TSample[] samples, T[] first, T[] second)
        where TSample : IBinaryInteger<TSample> =>
        Execute(Given.Samples(samples), Given.Destination(first, nameof(first)), Given.Destination(second, nameof(second)));

    /// <inheritdoc cref="Execute{TSample}(ReadOnlySpan{TSample}, Span{T}, Span{T}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute<TSample>(TSample[] samples, T[] first, T[] second, T[] third)
        where TSample : IBinaryInteger<TSample> =>
        Execute(
            Given.Samples(samples),
            Given.Destination(first, nameof(first)),
            Given.Destination(second, nameof(second)),
            Given.Destination(third, nameof(third)));

    /// <inheritdoc cref="Execute{TSample}(ReadOnlySpan{TSample}, Span{T}, Span{T}, Span{T}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute<TSample>(TSample[] samples, T[] first, T[] second, T[] third, T[] fourth)
        where TSample : IBinaryInteger<TSample> =>
        Execute(
            Given.Samples(samples),
            Given.Destination(first, nameof(first)),
            Given.Destination(second, nameof(second)),
            Given.Destination(third, nameof(third)),
            Given.Destination(fourth, nameof(fourth)));

    /// <inheritdoc cref="ExecuteStacked{TSample}(ReadOnlySpan{TSample}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void ExecuteStacked<TSample>(TSample[] samples, T[] destination)
        where TSample : IBinaryInteger<TSample> => ExecuteStacked(Given.Samples(samples), Given.Destination(destination));
}
