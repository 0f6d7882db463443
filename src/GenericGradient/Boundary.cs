namespace GenericGradient;

/// <summary>What a generated kernel takes for the samples beyond the ends of an axis, n samples long.</summary>
public enum Boundary
{
    /// <summary>Nothing lies there: the formulas at the ends use samples of one side.</summary>
    OneSided,

    /// <summary>The axis is a circle: <c>f[-1]</c> is <c>f[n-1]</c>, <c>f[n]</c> is <c>f[0]</c>.</summary>
    Periodic,

    /// <summary>The axis is mirrored in its end samples: <c>f[-1]</c> is <c>f[1]</c>, <c>f[n]</c> is <c>f[n-2]</c>.</summary>
    Reflect,

    /// <summary>The end samples go on for ever: <c>f[-1]</c> is <c>f[0]</c>, <c>f[n]</c> is <c>f[n-1]</c>.</summary>
    Clamp,
}
