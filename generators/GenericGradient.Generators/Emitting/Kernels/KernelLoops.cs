using System.Collections.Generic;
using GenericGradient.Generators.Emitting.Loops;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Kernels;

/// <summary>The loops of the library: its walks are written by hand, and call these.</summary>
internal static class KernelLoops
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<RowLoop> All { get; } =
    [
        RowLoop.Difference,
        RowLoop.Difference.Scaled!,
        RowLoop.Divided(Stencil.FirstDerivative(Side.Forward, accuracy: 2)),
        RowLoop.Divided(Stencil.FirstDerivative(Side.Backward, accuracy: 2)),
        RowLoop.ShortRows(1),
        RowLoop.ShortRows(2),
        RowLoop.LeftWeight,
        RowLoop.RightWeight,
        RowLoop.Weighted(weightPerSample: false),
        RowLoop.Weighted(weightPerSample: true),
        RowLoop.WeightedByCoordinates,
        RowLoop.SecondDifference,
        RowLoop.SecondDifference.Scaled!,
        .. JoinLoops.All,
    ];
}
