using GenericGradient.Stencils;

namespace GenericGradient.Schemes;

/// <summary>The formulas along an axis, as options ask for them; equal to another by value.</summary>
/// <param name="Derivative">Which derivative.</param>
/// <param name="Accuracy">The order of the truncation error inside.</param>
/// <param name="EdgeAccuracy">The order of the truncation error at one-sided ends.</param>
/// <param name="Side">Where the samples of the interior formula lie.</param>
/// <param name="Low">What lies before the first sample.</param>
/// <param name="High">What lies after the last sample.</param>
/// <param name="Custom">The interior formula, where the caller has one of his own.</param>
internal readonly record struct AxisScheme(
    int Derivative, int Accuracy, int EdgeAccuracy, StencilSide Side, BoundaryKind Low, BoundaryKind High, CustomStencil? Custom)
{
    /// <summary>The formulas of the k-th of the selected axes.</summary>
    public static AxisScheme Of(in GradientOptions options, int k)
    {
        var boundary = options.Boundary[k];
        return new(
            options.Derivative,
            options.Accuracy,
            options.Accuracy == 2 ? (int)options.EdgeOrder : options.Accuracy,
            options.Side,
            boundary.Low,
            boundary.High,
            options.Stencil);
    }

    /// <summary>Whether it is what the kernels of the library compute.</summary>
    public bool IsPlain => this is { Derivative: 1, Accuracy: 2, Side: StencilSide.Central, Low: BoundaryKind.OneSided, High: BoundaryKind.OneSided, Custom: null };

    /// <summary>Whether its weights by coordinates are the library's two, on the differences between three neighbours.</summary>
    public bool HasTwoWeights => this is { Derivative: 1, Accuracy: 2, Side: StencilSide.Central, Custom: null };

    /// <summary>Whether nothing lies beyond an end.</summary>
    public bool IsOneSided => Low == BoundaryKind.OneSided || High == BoundaryKind.OneSided;

    /// <summary>The formulas without a boundary.</summary>
    public SchemeSpec Spec => new(Derivative, Accuracy, EdgeAccuracy, (Side)Side);
}
