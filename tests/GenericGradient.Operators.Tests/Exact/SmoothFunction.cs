namespace GenericGradient.Operators.Tests.Exact;

/// <summary>
/// exp x to all 28 digits of a decimal. All its derivatives are exp x and none is ever near 0, so that the first term of an error rules
/// where steps are still large, far from rounding.
/// </summary>
internal static class SmoothFunction
{
    public static decimal Value(decimal x)
    {
        decimal term = 1;
        decimal sum = 1;
        for (int k = 1; term != 0; k++)
        {
            term *= x / k;
            sum += term;
        }

        return sum;
    }
}
