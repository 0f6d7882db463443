using System;
using System.Globalization;
using System.Numerics;

namespace GenericGradient.Tests.Reference;

/// <summary>
/// The definition of the gradient of integers: differences in <see cref="BigInteger"/>, brought to the type of the computation by way of
/// their decimal digits (which parsing rounds correctly), then the formulas of docs/numerics.md in their order.
/// </summary>
internal static class ExactIntegers
{
    /// <summary>The derivative along an axis of row-major samples.</summary>
    public static T[] Compute<T>(BigInteger[] samples, int[] shape, int axis, T? step, T[]? x, int edgeOrder)
        where T : struct, INumber<T>
    {
        int stride = 1;
        for (int inner = axis + 1; inner < shape.Length; inner++)
        {
            stride *= shape[inner];
        }

        var result = new T[samples.Length];
        for (int p = 0; p < samples.Length; p++)
        {
            int i = p / stride % shape[axis];
            T D(int to, int from) => Rounded<T>(samples[p + ((to - i) * stride)] - samples[p + ((from - i) * stride)]);
            result[p] = x is null ? ByStep(D, i, shape[axis], step!.Value, edgeOrder) : ByCoordinates(D, i, shape[axis], x, edgeOrder);
        }

        return result;
    }

    private static T Rounded<T>(BigInteger value)
        where T : INumber<T> => T.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static T ByStep<T>(Func<int, int, T> d, int i, int n, T h, int edgeOrder)
        where T : struct, INumber<T>
    {
        T two = T.One + T.One, four = two + two;
        return (edgeOrder, i) switch
        {
            _ when i > 0 && i < n - 1 => d(i + 1, i - 1) / (two * h),
            (1, 0) => d(1, 0) / h,
            (1, _) => d(n - 1, n - 2) / h,
            (_, 0) => ((four * d(1, 0)) - d(2, 0)) / (two * h),
            _ => ((four * d(n - 1, n - 2)) - d(n - 1, n - 3)) / (two * h),
        };
    }

    private static T ByCoordinates<T>(Func<int, int, T> d, int i, int n, T[] x, int edgeOrder)
        where T : struct, INumber<T>
    {
        if (i > 0 && i < n - 1)
        {
            T hl = x[i] - x[i - 1], hr = x[i + 1] - x[i];
            return (hr / (hl * (hl + hr)) * d(i, i - 1)) + (hl / (hr * (hl + hr)) * d(i + 1, i));
        }

        if (edgeOrder == 1)
        {
            return i == 0 ? d(1, 0) / (x[1] - x[0]) : d(n - 1, n - 2) / (x[n - 1] - x[n - 2]);
        }

        T near = i == 0 ? x[1] - x[0] : x[n - 1] - x[n - 2], far = i == 0 ? x[2] - x[1] : x[n - 2] - x[n - 3];
        T wn = (near + (near + far)) / (near * (near + far)), wf = -near / (far * (near + far));
        return i == 0 ? (wn * d(1, 0)) + (wf * d(2, 1)) : (wf * d(n - 2, n - 3)) + (wn * d(n - 1, n - 2));
    }
}
