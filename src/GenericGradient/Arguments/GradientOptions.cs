namespace GenericGradient;

/// <summary>
/// How a gradient is computed. <c>default</c> and <c>new()</c> have the default of each property. An <see cref="EdgeOrder"/> converts to options,
/// so it may be passed alone.
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
    /// The accuracy at the first and the last sample of an axis; <see cref="EdgeOrder.First"/> by default. It is checked by the call that uses it.
    /// </summary>
    public EdgeOrder EdgeOrder
    {
        get => EdgeOrder.First + aboveFirst;
        init => aboveFirst = value - EdgeOrder.First;
    }

    /// <summary>Makes options with this edge order and the default of every other property.</summary>
    public static implicit operator GradientOptions(EdgeOrder edgeOrder) => new() { EdgeOrder = edgeOrder };
}
