namespace GenericGradient;

/// <summary>Where the samples of a stencil lie, relative to the sample whose derivative it gives.</summary>
public enum StencilSide
{
    /// <summary>The stencil reads samples on both sides, as in the interior of an axis.</summary>
    Central,

    /// <summary>The stencil reads the sample and those after it, as at the first sample of an axis.</summary>
    Forward,

    /// <summary>The stencil reads the sample and those before it, as at the last sample of an axis.</summary>
    Backward,
}
