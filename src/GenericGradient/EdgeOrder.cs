namespace GenericGradient;

/// <summary>
/// The accuracy of the formulas at the first and the last sample of an axis, where there is no neighbour on one side.
/// Everywhere else the accuracy is 2.
/// </summary>
public enum EdgeOrder
{
    /// <summary>
    /// Two samples, <c>(f[1] - f[0]) / h</c>: exact for straight lines, an error that shrinks as the step.
    /// An axis needs 2 samples.
    /// </summary>
    First = 1,

    /// <summary>
    /// Three samples, <c>(4 (f[1] - f[0]) - (f[2] - f[0])) / (2 h)</c>: exact for parabolas, an error that shrinks as the square
    /// of the step. An axis needs 3 samples.
    /// </summary>
    Second = 2,
}
