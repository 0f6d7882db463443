namespace GenericGradient;

/// <summary>
/// How a gradient is computed. <c>default</c> is the default: a property that is not named has its default. An <see cref="EdgeOrder"/> alone is
/// options too.
/// </summary>
/// <example>
/// <code>
/// Gradient.Compute(samples, 0.1, EdgeOrder.Second);
/// Gradient.Compute(samples, 0.1, new() { EdgeOrder = EdgeOrder.Second });
/// </code>
/// </example>
public readonly record struct GradientOptions
{
    // The distance from the default, so that what is named as the default equals what is not named.
    private readonly int aboveFirst;

    /// <summary>
    /// The accuracy at the first and the last sample of an axis; <see cref="EdgeOrder.First"/> by default. It is checked where it is used.
    /// </summary>
    public EdgeOrder EdgeOrder
    {
        get => EdgeOrder.First + aboveFirst;
        init => aboveFirst = value - EdgeOrder.First;
    }

    /// <summary>The options that differ from the default in the edge order only.</summary>
    public static implicit operator GradientOptions(EdgeOrder edgeOrder) => new() { EdgeOrder = edgeOrder };
}
