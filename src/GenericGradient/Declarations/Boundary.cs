namespace GenericGradient;

/// <summary>What a generated kernel reads beyond the ends of an axis of n samples.</summary>
public enum Boundary
{
    /// <summary>Nothing is read beyond the ends: the formulas there use samples of one side.</summary>
    OneSided,

    /// <summary>The axis is a circle: <c>f[-1]</c> is <c>f[n-1]</c>, <c>f[n]</c> is <c>f[0]</c>.</summary>
    Periodic,

    /// <summary>The axis is mirrored at its end samples: <c>f[-1]</c> is <c>f[1]</c>, <c>f[n]</c> is <c>f[n-2]</c>.</summary>
    Reflect,

    /// <summary>The end samples are repeated without end: <c>f[-1]</c> is <c>f[0]</c>, <c>f[n]</c> is <c>f[n-1]</c>.</summary>
    Clamp,
}
