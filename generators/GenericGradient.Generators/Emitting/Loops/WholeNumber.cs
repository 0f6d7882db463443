using System.Globalization;
using System.Linq;

namespace GenericGradient.Generators.Emitting.Loops;

/// <summary>
/// Whole numbers as expressions of a numeric type. Small ones are sums of ones, which every compiler tier folds;
/// <c>T.CreateChecked</c> boxes until its caller has been optimised, and kernels promise not to allocate.
/// </summary>
internal static class WholeNumber
{
    private const int LargestSum = 4;
    private const string Create = "T.CreateChecked(";
    private const string InVector = HalfVectorText.Name + ".Whole(";

    public static string Text(int value) => value switch
    {
        1 => "T.One",
        <= LargestSum => "(" + string.Join(" + ", Enumerable.Repeat("T.One", value)) + ")",
        _ => Create + value.ToString(CultureInfo.InvariantCulture) + ")",
    };

    /// <summary>A formula with whole numbers of T, its whole numbers as vectors of Half.</summary>
    public static string InHalves(string formula) => Enumerable.Range(1, LargestSum).Reverse().Aggregate(
        formula.Replace(Create, InVector),
        (text, value) => text.Replace(Text(value), InVector + value.ToString(CultureInfo.InvariantCulture) + ")"));
}
