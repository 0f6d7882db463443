namespace GenericGradient.Stencils;

/// <summary>Where a stencil's samples lie, seen from the sample it serves.</summary>
internal enum Side
{
    /// <summary>At it and after it: the first samples of an axis.</summary>
    Forward,

    /// <summary>Around it: the interior.</summary>
    Central,

    /// <summary>At it and before it: the last samples of an axis.</summary>
    Backward,
}
