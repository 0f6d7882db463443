namespace GenericGradient;

/// <summary>
/// The accuracy of the formulas at the first and the last sample of an axis, where there is no neighbour on one side.
/// Everywhere else the accuracy is 2.
/// </summary>
public enum EdgeOrder
{
    /// <summary>
    /// First order at the ends, from two samples: <c>(f[1] - f[0]) / h</c>. It is exact for straight lines, and its error shrinks in proportion to the step.
    /// An axis needs 2 samples.
    /// </summary>
    First = 1,

    /// <summary>
    /// Second order at the ends, from three samples: <c>(4 (f[1] - f[0]) - (f[2] - f[0])) / (2 h)</c>. It is exact for parabolas, and its error shrinks with the square
    /// of the step. An axis needs 3 samples.
    /// </summary>
    Second = 2,
}
