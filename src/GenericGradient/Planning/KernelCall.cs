namespace GenericGradient.Planning;

/// <summary>One call of one kernel: which, over which extents, and what goes to each of its axes.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal struct KernelCall<T>
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

    /// <summary>Where the weights of each axis begin in the table of weights, where the kernel goes by coordinates.</summary>
    public Four<int> Weights;

    /// <summary>Which destination each axis goes to.</summary>
    public Four<int> Destination;
}
