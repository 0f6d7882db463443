using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Grids;
using GenericGradient.Numbers;
using GenericGradient.Pieces;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Slabs;
using GenericGradient.Spans;
using GenericGradient.Steps;

namespace GenericGradient;

/// <content>Execution over samples that are integers.</content>
public sealed partial class GradientPlan<T>
{
    private GradientPlan<float>? inSingle;
    private GradientPlan<double>? inDouble;

    /// <summary>Computes the derivative of integers along the one axis of the plan.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them.</param>
    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, Span{T})" path="/exception"/>
    /// <inheritdoc cref="Gradient.Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/remarks"/>
    public void Execute<TSample>(ReadOnlySpan<TSample> samples, Span<T> destination)
        where TSample : IBinaryInteger<TSample> => RunIntegers(samples, new Destinations<T>(destination));

    /// <summary>Computes the derivatives of integers along the two axes of the plan.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="first">Where the derivatives along <c>Axes[0]</c> go.</param>
    /// <param name="second">Where the derivatives along <c>Axes[1]</c> go.</param>
    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, Span{T}, Span{T})" path="/exception"/>
    /// <inheritdoc cref="Gradient.Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/remarks"/>
    public void Execute<TSample>(ReadOnlySpan<TSample> samples, Span<T> first, Span<T> second)
        where TSample : IBinaryInteger<TSample> => RunIntegers(samples, new Destinations<T>(first, second));

    /// <summary>Computes the derivatives of integers along the three axes of the plan.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="first">Where the derivatives along <c>Axes[0]</c> go.</param>
    /// <param name="second">Where the derivatives along <c>Axes[1]</c> go.</param>
    /// <param name="third">Where the derivatives along <c>Axes[2]</c> go.</param>
    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, Span{T}, Span{T}, Span{T})" path="/exception"/>
    /// <inheritdoc cref="Gradient.Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/remarks"/>
    public void Execute<TSample>(ReadOnlySpan<TSample> samples, Span<T> first, Span<T> second, Span<T> third)
        where TSample : IBinaryInteger<TSample> => RunIntegers(samples, new Destinations<T>(first, second, third));

    /// <summary>Computes the derivatives of integers along the four axes of the plan.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="first">Where the derivatives along <c>Axes[0]</c> go.</param>
    /// <param name="second">Where the derivatives along <c>Axes[1]</c> go.</param>
    /// <param name="third">Where the derivatives along <c>Axes[2]</c> go.</param>
    /// <param name="fourth">Where the derivatives along <c>Axes[3]</c> go.</param>
    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, Span{T}, Span{T}, Span{T}, Span{T})" path="/exception"/>
    /// <inheritdoc cref="Gradient.Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/remarks"/>
    public void Execute<TSample>(ReadOnlySpan<TSample> samples, Span<T> first, Span<T> second, Span<T> third, Span<T> fourth)
        where TSample : IBinaryInteger<TSample> => RunIntegers(samples, new Destinations<T>(first, second, third, fourth));

    /// <summary>Computes the derivatives of integers along the axes of the plan, however many.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destinations">Where the derivatives along <c>Axes[k]</c> go.</param>
    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, ReadOnlySpan{Memory{T}})" path="/exception"/>
    /// <inheritdoc cref="Gradient.Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/remarks"/>
    public void Execute<TSample>(ReadOnlySpan<TSample> samples, ReadOnlySpan<Memory<T>> destinations)
        where TSample : IBinaryInteger<TSample>
    {
        using var own = new Destinations<T>(destinations);
        RunIntegers(samples, own);
    }

    /// <summary>Computes the derivatives of integers along the axes of the plan, one after the other into one destination.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destination">Memory for all derivatives: the number of axes times <see cref="Length"/> elements, apart from the samples.</param>
    /// <inheritdoc cref="ExecuteStacked(ReadOnlySpan{T}, Span{T})" path="/exception"/>
    /// <inheritdoc cref="Gradient.Compute{TSample, TResult}(TSample[], Spacing{TResult}, GradientOptions)" path="/remarks"/>
    public void ExecuteStacked<TSample>(ReadOnlySpan<TSample> samples, Span<T> destination)
        where TSample : IBinaryInteger<TSample> => RunIntegers(samples, Stacked(destination));

    private void RunIntegers<TSample>(ReadOnlySpan<TSample> samples, in Destinations<T> destinations, in Parallelism parallelism = default)
        where TSample : IBinaryInteger<TSample>
    {
        Check(samples, destinations);
        RunIntegers(samples, PlaneRange.All(shape.Length == 0 ? 0 : shape[0]), destinations, parallelism);
    }

    /// <summary>Computes a range of planes in the type that integers are computed in.</summary>
    private void RunIntegers<TSample>(ReadOnlySpan<TSample> samples, in PlaneRange range, in Destinations<T> destinations, in Parallelism parallelism)
        where TSample : IBinaryInteger<TSample>
    {
        switch (WorkingType.Of<TSample, T>())
        {
            case WorkingType.Kind.Single:
                (inSingle ??= In<float>()).RunSlabs(samples, range, destinations, parallelism);
                break;
            case WorkingType.Kind.Double:
                (inDouble ??= In<double>()).RunSlabs(samples, range, destinations, parallelism);
                break;
            default:
                RunSlabs(samples, range, destinations, parallelism);
                break;
        }
    }

    /// <summary>The same plan in the type that integers are computed in; made when it is first needed.</summary>
    private GradientPlan<TOther> In<TOther>()
        where TOther : INumber<TOther>
    {
        var converted = ConvertedSpacing.Of<T, TOther>(spacings);
        return new GradientPlan<TOther>(shape, converted, axes, Options);
    }

    private void RunSlabs<TSample, TResult>(
        ReadOnlySpan<TSample> samples, in PlaneRange range, in Destinations<TResult> destinations, in Parallelism parallelism)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        bool isLine = Options.IsPlain && shape.Length == 1 && axes.Length == 1 && Conversion.IsExact<TSample, T>();
        if (!isLine || spacings[0].Kind == SpacingKind.Steps || range.Count < Length)
        {
            RunGrid(samples, range, destinations, parallelism);
        }
        else if (parallelism.IsNone)
        {
            ConvertedLine.Run(samples, destinations[0], spacings[0], EdgeOrder, 0, samples.Length);
        }
        else
        {
            ConvertedLine.RunPieces(samples, destinations[0], spacings[0], EdgeOrder, parallelism);
        }
    }

    /// <summary>Apart, because a short line takes less time than clearing what this needs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunGrid<TSample, TResult>(
        ReadOnlySpan<TSample> samples, in PlaneRange range, in Destinations<TResult> destinations, in Parallelism parallelism)
        where TSample : INumber<TSample>
        where TResult : INumber<TResult>
    {
        int rank = shape.Length;
        using var memory = new OwnMemory<nint>(stackalloc nint[Extents.OnStack], rank);
        var strides = memory.Span;
        Extents.RowMajor(shape, strides);
        SlabGradient<TSample, T, TResult>.Run(
            Request,
            weights,
            new Strided<TSample>(ref MemoryMarshal.GetReference(samples), strides),
            new Results<TResult>(destinations, strides, rank),
            range,
            parallelism);
    }
}
