using System;
using System.Numerics;

namespace GenericGradient.TestKit;

/// <summary>
/// The definition of the gradient, one sample at a time, with no thought of speed: index, neighbours, formula. The order of the
/// operations is the one that docs/numerics.md promises, so results can be compared bit for bit.
/// </summary>
internal static class NaiveGradient
{
    /// <summary>The derivative along an axis of row-major samples.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="shape">Their shape.</param>
    /// <param name="axis">The axis, counted from 0.</param>
    /// <param name="step">The step; null where there are coordinates.</param>
    /// <param name="x">The coordinates; null where there is a step.</param>
    /// <param name="edgeOrder">1 or 2.</param>
    public static T[] Compute<T>(T[] samples, int[] shape, int axis, T? step, T[]? x, int edgeOrder)
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
            T F(int index) => samples[p + ((index - i) * stride)];
            result[p] = x is null
                ? ByStep(F, i, shape[axis], step!.Value, edgeOrder)
                : ByCoordinates(F, i, shape[axis], x, edgeOrder);
        }

        return result;
    }

    private static T ByStep<T>(Func<int, T> f, int i, int n, T h, int edgeOrder)
        where T : struct, INumber<T>
    {
        T two = T.One + T.One, four = two + two;
        if (i > 0 && i < n - 1)
        {
            return (f(i + 1) - f(i - 1)) / (two * h);
        }

        return (edgeOrder, i) switch
        {
            (1, 0) => (f(1) - f(0)) / h,
            (1, _) => (f(n - 1) - f(n - 2)) / h,
            (_, 0) => ((four * (f(1) - f(0))) - (f(2) - f(0))) / (two * h),
            _ => ((four * (f(n - 1) - f(n - 2))) - (f(n - 1) - f(n - 3))) / (two * h),
        };
    }

    private static T ByCoordinates<T>(Func<int, T> f, int i, int n, T[] x, int edgeOrder)
        where T : struct, INumber<T>
    {
        T two = T.One + T.One;
        if (i > 0 && i < n - 1)
        {
            T hl = x[i] - x[i - 1], hr = x[i + 1] - x[i];
            T wl = hr / (hl * (hl + hr)), wr = hl / (hr * (hl + hr));
            return (wl * (f(i) - f(i - 1))) + (wr * (f(i + 1) - f(i)));
        }

        if (edgeOrder == 1)
        {
            return i == 0 ? (f(1) - f(0)) / (x[1] - x[0]) : (f(n - 1) - f(n - 2)) / (x[n - 1] - x[n - 2]);
        }

        if (i == 0)
        {
            T near = x[1] - x[0], far = x[2] - x[1];
            T wn = (near + (near + far)) / (near * (near + far)), wf = -near / (far * (near + far));
            return (wn * (f(1) - f(0))) + (wf * (f(2) - f(1)));
        }
        else
        {
            T near = x[n - 1] - x[n - 2], far = x[n - 2] - x[n - 3];
            T wn = (near + (near + far)) / (near * (near + far)), wf = -near / (far * (near + far));
            return (wf * (f(n - 2) - f(n - 3))) + (wn * (f(n - 1) - f(n - 2)));
        }
    }
}
