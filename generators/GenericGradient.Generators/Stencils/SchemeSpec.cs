namespace GenericGradient.Stencils;

/// <summary>The formulas along an axis.</summary>
/// <param name="Derivative">Which derivative: 1 to 4.</param>
/// <param name="Accuracy">The order of the truncation error inside: 2, 4, 6 or 8; or 1, unless the formulas are central.</param>
/// <param name="EdgeAccuracy">
/// The order of the truncation error at one-sided ends: 1 or 2 where <paramref name="Accuracy"/> is 2, else equal to it.
/// </param>
/// <param name="Side">Where the samples of the interior formula lie.</param>
internal sealed record SchemeSpec(int Derivative, int Accuracy, int EdgeAccuracy, Side Side)
{
    /// <summary>The formulas of an accuracy: an edge order concerns accuracy 2 only, others are kept up to the ends.</summary>
    public static SchemeSpec Of(int derivative, int accuracy, int edgeOrder, Side side) =>
        new(derivative, accuracy, accuracy == 2 ? edgeOrder : accuracy, side);

    /// <summary>
    /// The fewest samples that an axis can have. At a one-sided end, derivative d to accuracy a takes a + d samples; the other boundaries
    /// make up for any that are missing.
    /// </summary>
    /// <param name="isOneSided">Whether nothing lies beyond an end.</param>
    public int LeastExtent(bool isOneSided) => isOneSided ? EdgeAccuracy + Derivative : 1;
}
