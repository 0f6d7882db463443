namespace GenericGradient;

/// <summary>
/// What a stencil reads beyond the ends of an axis of n samples. Write these values as constants of
/// <see cref="Boundary"/>: <c>Boundary.Periodic</c>.
/// </summary>
public enum BoundaryKind
{
    /// <summary>Nothing is read beyond the ends: the formulas there use samples of one side.</summary>
    OneSided,

    /// <summary>The axis is a circle: <c>f[-1]</c> is <c>f[n-1]</c>, <c>f[n]</c> is <c>f[0]</c>.</summary>
    Periodic,

    /// <summary>The axis is mirrored at its end samples, which are not repeated: <c>f[-1]</c> is <c>f[1]</c>, <c>f[n]</c> is <c>f[n-2]</c>.</summary>
    Reflect,

    /// <summary>The axis is mirrored half a step beyond its end samples, which are repeated: <c>f[-1]</c> is <c>f[0]</c>, <c>f[-2]</c> is <c>f[1]</c>.</summary>
    Symmetric,

    /// <summary>The end samples are repeated without end: <c>f[-1]</c> is <c>f[0]</c>, <c>f[n]</c> is <c>f[n-1]</c>.</summary>
    Clamp,

    /// <summary>A value stands beyond the ends: <c>f[-1]</c> and <c>f[n]</c> are 0, or what <see cref="Boundary.Constant"/> says.</summary>
    Constant,
}
