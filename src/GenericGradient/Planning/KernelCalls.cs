using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GenericGradient.Planning;

/// <summary>
/// Cuts a request into kernel calls. Axes by one step and uneven axes go to different kernels; axes that a call does not
/// serve are merged with their neighbours, so that any rank becomes one of 1 to 4:
/// <code>
/// shape (2, 3, 4, 5, 6), axes 1 and 4 by step    one call of shape (2, 3, 4 5, 6)
/// shape (2, 3, 4, 5, 6), all axes by step        (2, 3, 4, 5 6) for axes 0 to 2, then (2 3 4, 5, 6) for axes 3 and 4
/// </code>
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
/// <remarks>
/// A call has four numbers and a request one; whoever goes through the calls keeps one of each, because numbers may be large.
/// <code>
/// var calls = new KernelCalls&lt;T&gt;(request);
/// KernelCall&lt;T&gt; call = default;
/// while (calls.TryNext(request, ref call)) ...
/// </code>
/// </remarks>
internal struct KernelCalls<T>
    where T : INumber<T>
{
    private readonly SpacingKind stepKind;
    private readonly bool isEmpty;
    private bool isAtCoordinates;
    private int nextAxis;

    /// <summary>Begins.</summary>
    public KernelCalls(in GradientRequest<T> request)
    {
        isEmpty = request.Shape.Contains(0);
        stepKind = SpacingKind.Unit;
        for (int k = 0; k < request.Axes.Length; k++)
        {
            if (request.Spacings[k].Kind == SpacingKind.Step)
            {
                stepKind = SpacingKind.Step; // among steps, unit is a step of 1
            }
        }
    }

    /// <summary>The calls of a request.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static KernelCall<T>[] All(in GradientRequest<T> request)
    {
        var all = new KernelCall<T>[Count(request)];
        var calls = new KernelCalls<T>(request);
        for (int k = 0; k < all.Length; k++)
        {
            calls.TryNext(request, ref all[k]);
        }

        return all;
    }

    /// <summary>Finds the next call of the request, if there is one more.</summary>
    public bool TryNext(in GradientRequest<T> request, ref KernelCall<T> call)
    {
        while (!isEmpty)
        {
            if (TryFindCall(request, ref call))
            {
                return true;
            }

            if (isAtCoordinates)
            {
                return false;
            }

            isAtCoordinates = true;
            nextAxis = 0;
        }

        return false;
    }

    private static int Count(in GradientRequest<T> request)
    {
        var calls = new KernelCalls<T>(request);
        KernelCall<T> call = default;
        int count = 0;
        while (calls.TryNext(request, ref call))
        {
            count++;
        }

        return count;
    }

    /// <summary>Takes as many axes of the present mode, from the next on, as the kernels have room for.</summary>
    private bool TryFindCall(in GradientRequest<T> request, ref KernelCall<T> call)
    {
        int rank = request.Shape.Length;
        int firstAxis = nextAxis;
        bool isFull = false;
        bool isMerging = false;
        bool servesAny = false;
        call = default;
        call.Kind = isAtCoordinates ? SpacingKind.Coordinates : stepKind;
        call.EdgeOrder = request.EdgeOrder;
        nextAxis = rank;
        for (int axis = 0; axis < rank; axis++)
        {
            int k = request.Axes.IndexOf(axis);
            bool isServed = axis >= firstAxis && !isFull && k >= 0
                && request.Spacings[k].IsUneven == isAtCoordinates;
            if (isServed)
            {
                // What follows may need one more extent to be merged into.
                int roomAfter = Four<T>.MaximumRank - call.Rank - 1;
                if (roomAfter < (axis < rank - 1 ? 1 : 0))
                {
                    isFull = true;
                    nextAxis = axis;
                    isServed = false;
                }
            }

            if (isServed)
            {
                Serve(request, axis, k, ref call);
                servesAny = true;
                isMerging = false;
            }
            else if (isMerging)
            {
                call.Extents[call.Rank - 1] *= (int)request.Shape[axis];
            }
            else
            {
                call.Extents[call.Rank] = (int)request.Shape[axis];
                call.Destination[call.Rank] = KernelCall<T>.None;
                call.Rank++;
                isMerging = true;
            }
        }

        return servesAny;
    }

    private static void Serve(in GradientRequest<T> request, int axis, int k, ref KernelCall<T> call)
    {
        int place = call.Rank++;
        call.Results++;
        ref readonly var spacing = ref request.Spacings[k];
        call.Extents[place] = (int)request.Shape[axis];
        call.Destination[place] = k;
        if (spacing.IsUneven)
        {
            call.LeftWeights[place] = WeightTable.Start(request, k);
            call.RightWeights[place] = call.LeftWeights[place] + spacing.Extent;
        }
        else
        {
            call.Steps[place] = spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One;
        }
    }
}
