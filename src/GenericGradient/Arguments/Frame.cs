namespace GenericGradient;

/// <summary>
/// How the axes of a grid lie in space. Divergence and Laplacian do not depend on it; the sign of a curl and the direction of a gradient do, so they ask for
/// it and have no default.
/// <code>
/// AxisOrder: axes 0, 1, 2 are x, y, z        Reversed: the last axis is x, the one before is y, the first of three is z
///
///      +------> axis 1 = y                        +------> axis 1 = x
///      |                                          |
///      v axis 0 = x                               v axis 0 = y
/// </code>
/// The axes are those that are differentiated along, in the order asked. Images and volumes whose index is [y, x] or [z, y, x] are <see cref="Reversed"/>;
/// results of <c>meshgrid(…, indexing="ij")</c>, whose index is [x, y, z], are <see cref="AxisOrder"/>. Both are right-handed in x, y, z: where rows of an
/// image go down while y goes up, the step along rows is negative.
/// </summary>
public enum Frame
{
    /// <summary>Axes 0, 1, 2 are x, y, z.</summary>
    AxisOrder = 1,

    /// <summary>The last axis is x: the usual layout of images, [y, x], and of volumes, [z, y, x].</summary>
    Reversed = 2,
}
