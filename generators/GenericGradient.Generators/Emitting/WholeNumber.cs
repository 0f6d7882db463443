using System.Globalization;
using System.Linq;

namespace GenericGradient.Generators.Emitting;

/// <summary>
/// Whole numbers as expressions of a numeric type. Small ones are sums of ones, which every compiler tier folds;
/// <c>T.CreateChecked</c> boxes until its caller has been optimised, and kernels promise not to allocate.
/// </summary>
internal static class WholeNumber
{
    private const int LargestSum = 4;

    public static string Text(int value) => value switch
    {
        1 => "T.One",
        <= LargestSum => "(" + string.Join(" + ", Enumerable.Repeat("T.One", value)) + ")",
        _ => "T.CreateChecked(" + value.ToString(CultureInfo.InvariantCulture) + ")",
    };
}
