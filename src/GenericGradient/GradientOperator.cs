namespace GenericGradient;

/// <summary>What a generated kernel computes from the derivatives along the axes; all in one pass, without temporary arrays.</summary>
public enum GradientOperator
{
    /// <summary>The derivative along each axis, one destination for each: <c>df/dx0, df/dx1, ...</c></summary>
    Gradient,

    /// <summary>The length of the gradient, one destination: <c>sqrt((df/dx0)^2 + (df/dx1)^2 + ...)</c>.</summary>
    Magnitude,

    /// <summary>The divergence of a vector field, one component for each axis in, one destination: <c>du0/dx0 + du1/dx1 + ...</c></summary>
    Divergence,

    /// <summary>
    /// The curl of a vector field. Rank 2: two components in, one destination, <c>du1/dx0 - du0/dx1</c>. Rank 3: three in, three out,
    /// <c>(du2/dx1 - du1/dx2, du0/dx2 - du2/dx0, du1/dx0 - du0/dx1)</c>.
    /// </summary>
    Curl,

    /// <summary>The sum of the second derivatives, one destination: <c>d2f/dx0^2 + d2f/dx1^2 + ...</c></summary>
    Laplacian,
}
