namespace GenericGradient;

/// <summary>Where the samples of a stencil lie, seen from the sample whose derivative it gives.</summary>
public enum StencilSide
{
    /// <summary>At it and after it: the first sample of an axis.</summary>
    Forward,

    /// <summary>Around it: the interior.</summary>
    Central,

    /// <summary>At it and before it: the last sample of an axis.</summary>
    Backward,
}
