using System.Linq;

namespace GenericGradient.TestKit;

/// <summary>
/// Weights from what they must do: differentiate the monomials 1, x, x^2, ... at 0. That is a Vandermonde system, solved here by
/// elimination in exact fractions.
/// </summary>
internal static class Vandermonde
{
    /// <summary>The weights of samples at <paramref name="x"/>, seen from the sample that they serve, which is at 0.</summary>
    public static Fraction[] Weights(int derivative, params Fraction[] x)
    {
        int n = x.Length;
        var rows = new Fraction[n][];
        for (int power = 0; power < n; power++)
        {
            // The derivative of x^power at 0 is power!, if they are of one order; 0 otherwise.
            Fraction right = power != derivative ? 0 : Enumerable.Range(1, derivative).Aggregate(1, (product, k) => product * k);
            rows[power] = [.. x.Select(position => Fraction.Power(position, power)), right];
        }

        for (int column = 0; column < n; column++)
        {
            int pivot = Enumerable.Range(column, n - column).First(row => !Fraction.IsZero(rows[row][column]));
            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (int row = 0; row < n; row++)
            {
                if (row != column && !Fraction.IsZero(rows[row][column]))
                {
                    var factor = rows[row][column] / rows[column][column];
                    for (int k = column; k <= n; k++)
                    {
                        rows[row][k] -= factor * rows[column][k];
                    }
                }
            }
        }

        return [.. rows.Select((row, k) => row[n] / row[k])];
    }
}
