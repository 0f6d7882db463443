using System;
using System.Numerics;

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
internal ref struct KernelCalls<T>
    where T : INumber<T>
{
    private readonly GradientRequest<T> request;
    private readonly SpacingKind stepKind;
    private readonly bool isEmpty;
    private bool isAtCoordinates;
    private int nextAxis;
    private KernelCall<T> current;

    public KernelCalls(GradientRequest<T> request)
    {
        this.request = request;
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

    public readonly KernelCall<T> Current => current;

    public readonly KernelCalls<T> GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!isEmpty)
        {
            if (TryFindCall())
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

    /// <summary>Takes as many axes of the present mode, from the next on, as the kernels have room for.</summary>
    private bool TryFindCall()
    {
        int rank = request.Shape.Length;
        int firstAxis = nextAxis;
        bool isFull = false;
        bool isMerging = false;
        bool servesAny = false;
        current = new KernelCall<T>
        {
            Kind = isAtCoordinates ? SpacingKind.Coordinates : stepKind,
            EdgeOrder = request.EdgeOrder,
        };
        nextAxis = rank;
        for (int axis = 0; axis < rank; axis++)
        {
            int k = request.Axes.IndexOf(axis);
            bool isServed = axis >= firstAxis && !isFull && k >= 0
                && request.Spacings[k].IsUneven == isAtCoordinates;
            if (isServed)
            {
                // What follows may need one more extent to be merged into.
                int roomAfter = Four<T>.MaximumRank - current.Rank - 1;
                if (roomAfter < (axis < rank - 1 ? 1 : 0))
                {
                    isFull = true;
                    nextAxis = axis;
                    isServed = false;
                }
            }

            if (isServed)
            {
                Serve(axis, k);
                servesAny = true;
                isMerging = false;
            }
            else if (isMerging)
            {
                current.Extents[current.Rank - 1] *= (int)request.Shape[axis];
            }
            else
            {
                current.Extents[current.Rank] = (int)request.Shape[axis];
                current.Destination[current.Rank] = KernelCall<T>.None;
                current.Rank++;
                isMerging = true;
            }
        }

        return servesAny;
    }

    private void Serve(int axis, int k)
    {
        int place = current.Rank++;
        current.Results++;
        ref readonly var spacing = ref request.Spacings[k];
        current.Extents[place] = (int)request.Shape[axis];
        current.Destination[place] = k;
        if (spacing.IsUneven)
        {
            current.LeftWeights[place] = WeightTable.Start(request, k);
            current.RightWeights[place] = current.LeftWeights[place] + spacing.Extent;
        }
        else
        {
            current.Steps[place] = spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One;
        }
    }
}
