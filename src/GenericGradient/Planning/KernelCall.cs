using System;
using System.Numerics;

namespace GenericGradient.Planning;

/// <summary>One call of one kernel: which, over which extents, and what goes to each of its axes.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal struct KernelCall<T>
    where T : INumber<T>
{
    /// <summary>What <see cref="Destination"/> holds for an axis that is not asked for.</summary>
    public const int None = -1;

    /// <summary>The number of axes.</summary>
    public int Rank;

    /// <summary>The spacing mode of the kernel.</summary>
    public SpacingKind Kind;

    /// <summary>The accuracy at the edges.</summary>
    public EdgeOrder EdgeOrder;

    /// <summary>The extent of each axis.</summary>
    public Four<int> Extents;

    /// <summary>The step of each axis, where the kernel goes by steps.</summary>
    public Four<T> Steps;

    /// <summary>Where the left weights of each axis begin in the table of weights, where the kernel goes by coordinates.</summary>
    public Four<int> LeftWeights;

    /// <summary>Where the right weights begin.</summary>
    public Four<int> RightWeights;

    /// <summary>The coordinates of a line whose weights are made on the way; empty where there is a table of weights.</summary>
    public ReadOnlyMemory<T> LineCoordinates;

    /// <summary>Which destination each axis goes to.</summary>
    public Four<int> Destination;

    /// <summary>How many axes it serves.</summary>
    public int Results;

    /// <summary>Whether its results are stored past the caches.</summary>
    public readonly bool Streams(long samples) => Streaming.Pays<T>(samples, Results);

    /// <summary>The call for a line by coordinates without a table of weights.</summary>
    public static KernelCall<T> Line(int extent, ReadOnlyMemory<T> coordinates, EdgeOrder edgeOrder)
    {
        var call = new KernelCall<T>
        {
            Rank = 1,
            Results = 1,
            Kind = SpacingKind.Coordinates,
            EdgeOrder = edgeOrder,
            LineCoordinates = coordinates,
        };
        call.Extents[0] = extent;
        return call;
    }

    /// <summary>The one call that serves a request of all axes by one step, up to rank 4: the case that small grids are made of.</summary>
    public static bool TryCreate(in GradientRequest<T> request, out KernelCall<T> call)
    {
        call = default;
        if (!request.Spacings.IsOneForAll || request.Spacings[0].IsUneven
            || request.Shape.Length is 0 or > Four<T>.MaximumRank || request.Axes.Length != request.Shape.Length
            || request.Shape.Contains(0))
        {
            return false;
        }

        ref readonly var spacing = ref request.Spacings[0];
        call.Rank = call.Results = request.Shape.Length;
        call.Kind = spacing.Kind;
        call.EdgeOrder = request.EdgeOrder;
        for (int k = 0; k < call.Rank; k++)
        {
            int axis = request.Axes[k];
            call.Extents[axis] = (int)request.Shape[axis];
            call.Destination[axis] = k;
            call.Steps[axis] = spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One;
        }

        return true;
    }
}
