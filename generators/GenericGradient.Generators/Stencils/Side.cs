namespace GenericGradient.Stencils;

/// <summary>Where a stencil's samples lie, seen from the sample it serves; the values are those of the library's enumeration.</summary>
internal enum Side
{
    /// <summary>Around it: the interior.</summary>
    Central,

    /// <summary>At it and after it: the first samples of an axis.</summary>
    Forward,

    /// <summary>At it and before it: the last samples of an axis.</summary>
    Backward,
}
