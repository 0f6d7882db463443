namespace GenericGradient;

/// <summary>
/// What happens where a stencil touches a sample that is missing. Missing are NaN, samples equal to <see cref="GradientOptions.NoData"/>, and those that a
/// <see cref="GradientOptions.Mask"/> marks; infinity is a value.
/// </summary>
public enum Missing
{
    /// <summary>The result is NaN where the stencil of a sample reads a missing one, as in numpy.</summary>
    Propagate,

    /// <summary>
    /// The stencil is replaced by the widest central one that reads none, then by one of one side, of accuracy 1. Where none is left, and at a missing sample
    /// itself, the result is NaN.
    /// </summary>
    Narrow,
}
