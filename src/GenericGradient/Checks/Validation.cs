using System;
using System.Numerics;
using GenericGradient.Generated;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient.Checks;

/// <summary>Every rule about arguments, checked before anything is written. What is wrong, <see cref="Refusal"/> words.</summary>
internal static partial class Validation
{
    private const int MostAxes = 64;

    /// <summary>Element types divide: in an integer type a gradient would be truncated, and unsigned differences would wrap.</summary>
    public static void ElementType<T>()
        where T : INumber<T>
    {
        if (T.One / (T.One + T.One) == T.Zero)
        {
            throw Refusal.IntegerType<T>();
        }
    }

    /// <summary>Axes are few enough that loops over them may nest. Grids with two samples along each would not find room in any memory.</summary>
    public static void Rank(int rank, string parameter)
    {
        if (rank > MostAxes)
        {
            throw Refusal.TooManyAxes(rank, MostAxes, parameter);
        }
    }

    /// <summary>Extents are not negative, and their product is an int.</summary>
    /// <param name="shape">The extents.</param>
    /// <param name="parameter">What the caller knows the shape as.</param>
    /// <returns>The number of samples.</returns>
    public static int Shape(ReadOnlySpan<nint> shape, string parameter)
    {
        bool isEmpty = false;
        for (int axis = 0; axis < shape.Length; axis++)
        {
            if (shape[axis] < 0)
            {
                throw Refusal.NegativeExtent(axis, shape[axis]);
            }

            isEmpty |= shape[axis] == 0;
        }

        // The product is left as soon as it is no int, so it never overflows.
        long length = 1;
        for (int axis = 0; axis < shape.Length && !isEmpty; axis++)
        {
            if (shape[axis] > int.MaxValue || (length *= shape[axis]) > int.MaxValue)
            {
                throw Refusal.TooManySamples(parameter);
            }
        }

        return isEmpty ? 0 : (int)length;
    }

    /// <summary>A result finds room in an array.</summary>
    /// <param name="shape">The shape of the samples.</param>
    /// <param name="results">How many results go into one array.</param>
    public static void Allocatable(ReadOnlySpan<nint> shape, int results)
    {
        // The product is left as soon as it is too large, so it never overflows.
        long length = results;
        bool isEmpty = shape.Contains(0);
        for (int axis = 0; axis < shape.Length && !isEmpty; axis++)
        {
            if (shape[axis] > Array.MaxLength || (length *= shape[axis]) > Array.MaxLength)
            {
                throw Refusal.TooLargeForArray("samples");
            }
        }
    }

    /// <summary>Axes lie within the rank, and each is named once.</summary>
    /// <param name="axes">As asked: all, or a list in which negative ones count from the end. It is read once.</param>
    /// <param name="rank">The rank of the samples.</param>
    /// <param name="counted">The same counted from 0.</param>
    public static void Axes(Axes axes, int rank, Span<int> counted)
    {
        if (axes.AreAll)
        {
            for (int k = 0; k < counted.Length; k++)
            {
                counted[k] = k;
            }

            return;
        }

        axes.List.CopyTo(counted);
        for (int k = 0; k < counted.Length; k++)
        {
            int asked = counted[k];
            counted[k] = Axis(asked, rank, k, nameof(axes));
            int earlier = counted[..k].IndexOf(counted[k]);
            if (earlier >= 0)
            {
                throw Refusal.RepeatedAxis(earlier, axes.List[earlier], k, asked, counted[k]);
            }
        }
    }

    /// <summary>An axis lies within the rank.</summary>
    /// <returns>The axis counted from 0.</returns>
    public static int Axis(int axis, int rank, int k, string parameter) => axis >= -rank && axis < rank
        ? axis < 0 ? axis + rank : axis
        : throw Refusal.AxisOutOfRange(k, axis, rank, parameter);

    /// <summary>A row of samples is long enough, and its spacing fits it.</summary>
    public static void Line<T>(int length, in Spacing<T> spacing, in GradientOptions options)
        where T : INumber<T>
    {
        ElementType<T>();
        if (options.IsPlain)
        {
            EdgeOrder(options.EdgeOrder);
            Extent(0, length, options.EdgeOrder, "samples");
            Spacing(0, length, spacing);
            NoPeriod(0, spacing);
        }
        else
        {
            LineByOptions(length, spacing, options);
        }
    }

    /// <summary>The same, and its destination is as long and shares no memory with what is read.</summary>
    public static void Line<TSample, TResult, T>(
        ReadOnlySpan<TSample> samples, ReadOnlySpan<TResult> destination, in Spacing<T> spacing, in GradientOptions options)
        where T : INumber<T>
    {
        Line(samples.Length, spacing, options);
        Destination(samples, destination, 0, nameof(destination));
        if (spacing.IsUneven)
        {
            ApartFromSpacing(MemoryRange.Of(destination), spacing, 0, nameof(destination));
        }
    }

    /// <summary>Each selected axis has the samples its edges need and a spacing that fits it.</summary>
    public static void Spacings<T>(in GradientRequest<T> request, string shapeParameter)
        where T : INumber<T>
    {
        ref readonly var spacings = ref request.Spacings;
        if (!spacings.IsOneForAll && spacings.Count != request.Axes.Length)
        {
            throw Refusal.SpacingCount(spacings.Count, request.Axes.Length);
        }

        if (spacings.IsOneForAll && request.Axes.Length > 1 && spacings[0].IsUneven)
        {
            throw Refusal.UnevenForSeveralAxes(spacings[0].Kind, request.Axes.Length);
        }

        bool isPlain = request.Options.IsPlain;
        for (int k = 0; k < request.Axes.Length; k++)
        {
            int axis = request.Axes[k];
            if (isPlain)
            {
                Extent(axis, request.Shape[axis], request.EdgeOrder, shapeParameter);
            }

            if (k == 0 || !spacings.IsOneForAll)
            {
                Spacing(axis, request.Shape[axis], spacings[k]);
            }

            if (request.Options.IsPlain)
            {
                NoPeriod(axis, spacings[k]);
            }
        }

        if (!isPlain)
        {
            Schemes(request, shapeParameter);
        }
    }

    /// <summary>An axis has one sample more than the edge order, or more.</summary>
    public static void Extent(int axis, nint extent, EdgeOrder edgeOrder, string parameter)
    {
        if (extent <= (nint)edgeOrder)
        {
            throw Refusal.TooFewSamples(axis, extent, edgeOrder, parameter);
        }
    }

    /// <summary>A step is finite and not 0; coordinates and steps fit the samples, are finite, and differ within a stencil.</summary>
    public static void Spacing<T>(int axis, nint extent, in Spacing<T> spacing)
        where T : INumber<T>
    {
        switch (spacing.Kind)
        {
            case SpacingKind.Unit:
                break;
            case SpacingKind.Step:
                Step(axis, spacing.StepValue);
                break;
            case SpacingKind.Coordinates:
                Coordinates(axis, spacing.CoordinateValues.Span, extent);
                break;
            case SpacingKind.Steps:
                Steps(axis, spacing, extent);
                break;
            default:
                throw Refusal.UnknownSpacingKind(axis, spacing.Kind);
        }
    }

    /// <summary>A degree of parallelism is 1 or more, or -1 for all processors.</summary>
    public static void DegreeOfParallelism(int maxDegreeOfParallelism)
    {
        if (maxDegreeOfParallelism is 0 or < -1)
        {
            throw Refusal.BadDegreeOfParallelism(maxDegreeOfParallelism);
        }
    }

    private static void Step<T>(int axis, T step)
        where T : INumber<T>
    {
        if (T.IsZero(step) || !T.IsFinite(step))
        {
            throw Refusal.BadStep(axis, step);
        }

        if (RowLoops.NeverThrows<T>())
        {
            if (!T.IsFinite(step + step))
            {
                throw Refusal.StepOutOfRange(axis, step);
            }

            return;
        }

        StepThatMayThrow(axis, step);
    }

    private static void StepThatMayThrow<T>(int axis, T step)
        where T : INumber<T>
    {
        try
        {
            if (!T.IsFinite(step + step))
            {
                throw Refusal.StepOutOfRange(axis, step);
            }
        }
        catch (OverflowException error)
        {
            throw Refusal.StepOutOfRange(axis, step, error);
        }
    }

    private static void Coordinates<T>(int axis, ReadOnlySpan<T> x, nint extent)
        where T : INumber<T>
    {
        if (x.Length != extent)
        {
            throw Refusal.CoordinateCount(axis, extent, x.Length);
        }

        if (OrdinarySteps.Are(x))
        {
            return;
        }

        for (int i = 0; i < x.Length; i++)
        {
            if (!T.IsFinite(x[i]))
            {
                throw Refusal.BadCoordinate(axis, i, x[i]);
            }

            for (int distance = 1; distance <= Math.Min(2, i); distance++)
            {
                if (x[i - distance] == x[i])
                {
                    throw Refusal.CoincidingCoordinates(axis, i - distance, i, x[i]);
                }
            }

            bool isInRange;
            try
            {
                isInRange = (i < 1 || T.IsFinite(x[i] - x[i - 1])) && (i < 2 || HasWeights(x[i - 1] - x[i - 2], x[i] - x[i - 1]));
            }
            catch (Exception error) when (error is OverflowException or DivideByZeroException)
            {
                throw Refusal.StepsOutOfRange(axis, i, x[i - 1], x[i], error);
            }

            if (!isInRange)
            {
                throw Refusal.StepsOutOfRange(axis, i, x[i - 1], x[i], null);
            }
        }
    }

    /// <summary>Whether the weights of three neighbours are finite, and no product in them overflows or loses digits near 0.</summary>
    private static bool HasWeights<T>(T left, T right)
        where T : INumber<T>
    {
        T both = left + right;
        T leftProduct = left * both;
        T rightProduct = right * both;
        return T.IsNormal(leftProduct) && T.IsNormal(rightProduct)
            && T.IsFinite((left + both) / leftProduct) && T.IsFinite(right / leftProduct)
            && T.IsFinite((right + both) / rightProduct) && T.IsFinite(left / rightProduct);
    }
}
