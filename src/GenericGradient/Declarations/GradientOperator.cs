namespace GenericGradient;

/// <summary>What a generated kernel computes from the derivatives along the axes. Each operator takes one pass over the samples and no temporary arrays.</summary>
public enum GradientOperator
{
    /// <summary>The derivative along each axis. There is one destination for each axis: <c>df/dx0, df/dx1, ...</c></summary>
    Gradient,

    /// <summary>The magnitude (length) of the gradient, in one destination: <c>sqrt((df/dx0)^2 + (df/dx1)^2 + ...)</c>.</summary>
    Magnitude,

    /// <summary>The divergence of a vector field. The samples are one component for each axis, and there is one destination: <c>du0/dx0 + du1/dx1 + ...</c></summary>
    Divergence,

    /// <summary>
    /// The curl of a vector field, whose components are in the order of the axes. Rank 2: two components and one destination. Rank 3: three components and three
    /// destinations, in the order of the axes. <see cref="Frame"/> says which axis is x: with <see cref="Frame.AxisOrder"/> it is <c>du1/dx0 - du0/dx1</c> and
    /// <c>(du2/dx1 - du1/dx2, du0/dx2 - du2/dx0, du1/dx0 - du0/dx1)</c>; with <see cref="Frame.Reversed"/> the same with the other sign.
    /// </summary>
    Curl,

    /// <summary>The laplacian: the sum of the second derivatives along all axes, in one destination: <c>d2f/dx0^2 + d2f/dx1^2 + ...</c></summary>
    Laplacian,
}
