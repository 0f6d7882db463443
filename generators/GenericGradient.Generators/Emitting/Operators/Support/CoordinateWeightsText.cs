namespace GenericGradient.Generators.Emitting.Operators.Support;

/// <summary>The emitted classes that make weights of coordinates.</summary>
internal static class CoordinateWeightsText
{
    /// <summary>The library's two weights, for three neighbours.</summary>
    public const string Differences = """
        // The weights of each sample on a coordinate axis for the two differences between three neighbours: a run of left ones, a run of right ones.
        internal static class DifferenceWeights
        {
            // The weights of the two differences between three neighbours. With hl and hr the steps between them, the derivative of the
            // parabola through them is, at the middle one, left (f[i] - f[i-1]) + right (f[i+1] - f[i]) with left = hr / (hl (hl + hr)) and
            // right = hl / (hr (hl + hr)); likewise at the first and the last one, for edges of order 2. An edge of order 1 divides one
            // difference by its step, which is kept in the first run.
            public static void Prepare<T>(ReadOnlySpan<T> x, int edgeOrder, Span<T> weights, int axis, string parameter)
                where T : INumber<T>
            {
                int n = x.Length;
                for (int i = 1; i < n - 1; i++)
                {
                    RequireRange(axis, i, x[i] - x[i - 1], x[i + 1] - x[i], parameter);
                }

                RequireRange(axis, 1, x[1] - x[0], parameter);
                RequireRange(axis, n - 1, x[n - 1] - x[n - 2], parameter);
                var left = weights.Slice(0, n);
                var right = weights.Slice(n, n);
                if (n > 2)
                {
                    var before = x.Slice(0, n - 2);
                    var middle = x.Slice(1, n - 2);
                    var after = x.Slice(2);
                    RowLoops.LeftWeight(before, middle, after, left.Slice(1, n - 2));
                    RowLoops.RightWeight(before, middle, after, right.Slice(1, n - 2));
                }

                if (edgeOrder == 1)
                {
                    left[0] = x[1] - x[0];
                    left[n - 1] = x[n - 1] - x[n - 2];
                }
                else
                {
                    (left[0], right[0]) = AtNearEnd(x[1] - x[0], x[2] - x[1]);
                    (right[n - 1], left[n - 1]) = AtNearEnd(x[n - 1] - x[n - 2], x[n - 2] - x[n - 3]);
                }
            }

            // The weights at the end of three neighbours, of the difference that touches it and of the other one:
            // (2 near + far) / (near (near + far)) and -near / (far (near + far)).
            private static (T Near, T Far) AtNearEnd<T>(T near, T far)
                where T : INumber<T>
            {
                T both = near + far;
                return ((near + both) / (near * both), -near / (far * both));
            }

            private static void RequireRange<T>(int axis, int index, T step, string parameter)
                where T : INumber<T>
            {
                if (!T.IsFinite(step))
                {
                    throw Checks.CoordinatesOutOfRange<T>(axis, index, parameter);
                }
            }

            // The weights of three neighbours are finite, and no product in them overflows or loses digits near 0.
            private static void RequireRange<T>(int axis, int index, T left, T right, string parameter)
                where T : INumber<T>
            {
                Exception? error = null;
                try
                {
                    T both = left + right;
                    T leftProduct = left * both;
                    T rightProduct = right * both;
                    if (T.IsNormal(leftProduct) && T.IsNormal(rightProduct)
                        && T.IsFinite((left + both) / leftProduct) && T.IsFinite(right / leftProduct)
                        && T.IsFinite((right + both) / rightProduct) && T.IsFinite(left / rightProduct))
                    {
                        return;
                    }
                }
                catch (Exception thrown) when (thrown is OverflowException or DivideByZeroException)
                {
                    error = thrown;
                }

                throw Checks.CoordinatesOutOfRange<T>(axis, index, parameter, error);
            }
        }
        """;

    /// <summary>
    /// The weights of any window. They are those of Fornberg's recursion, but made one by one as products of quotients of differences
    /// (the derivatives of Lagrange's polynomials): in a first derivative nothing cancels, no product of many differences can overflow,
    /// and no table is needed.
    /// </summary>
    public const string Neighbours = """
        // The weights of each sample on a coordinate axis for its neighbours: a run for each neighbour, as long as the axis.
        internal static class NeighbourWeights
        {
            // The weights of all neighbours in a window, for a derivative of order 1 to 4: the derivatives of Lagrange's polynomials at
            // the sample. They are B. Fornberg's (Mathematics of Computation 51, 1988, 699-706), made as products of quotients.
            // x: The coordinates.
            // derivative: Which derivative: 1 to 4.
            // first: The lowest offset of the window of an interior sample.
            // last: The highest offset of it.
            // atEnds: How many samples the window has where it is shifted to fit.
            // weights: What is filled.
            // axis: The axis, for messages.
            // parameter: The name of the argument, for messages.
            public static void Prepare<T>(
                ReadOnlySpan<T> x, int derivative, int first, int last, int atEnds, Span<T> weights, int axis, string parameter)
                where T : INumber<T>
            {
                int n = x.Length;
                for (int i = 0; i < n; i++)
                {
                    var (from, count) = i < -first ? (0, atEnds) : i >= n - last ? (n - atEnds, atEnds) : (i + first, last - first + 1);
                    var window = x.Slice(from, count);
                    int here = i - from;
                    int run = 0;
                    for (int k = 0; k < count; k++)
                    {
                        if (k != here)
                        {
                            weights[(run * n) + i] = Weight(window, here, k, derivative, axis, i, parameter);
                            run++;
                        }
                    }
                }
            }

            // The weight of neighbour k in a derivative at a sample of a window. In a first derivative it is one product. In derivative d that
            // is multiplied by d! and by the sum of all products of d - 1 different reciprocals of the distances to the other neighbours.
            private static T Weight<T>(ReadOnlySpan<T> x, int here, int k, int derivative, int axis, int index, string parameter)
                where T : INumber<T>
            {
                Exception? error = null;
                try
                {
                    // Followed on the way: a product that has left the normal numbers has lost digits, even where it comes back.
                    T weight = T.One / (x[k] - x[here]);
                    bool isInRange = T.IsNormal(weight);
                    for (int m = 0; m < x.Length; m++)
                    {
                        if (m != here && m != k)
                        {
                            weight *= (x[here] - x[m]) / (x[k] - x[m]);
                            isInRange &= T.IsNormal(weight);
                        }
                    }

                    if (derivative > 1)
                    {
                        // The sum may cancel, which makes a small weight, but a right one; its terms may not.
                        T size = Products(x, here, k, derivative - 1, ofSizes: true);
                        isInRange &= T.IsNormal(size) && T.IsNormal(weight * size);
                        weight *= Factorial<T>(derivative) * Products(x, here, k, derivative - 1, ofSizes: false);
                    }

                    if (isInRange && T.IsFinite(weight))
                    {
                        return weight;
                    }
                }
                catch (Exception thrown) when (thrown is OverflowException or DivideByZeroException)
                {
                    error = thrown;
                }

                throw Checks.CoordinatesOutOfRange<T>(axis, index, parameter, error);
            }

            private static T Factorial<T>(int derivative)
                where T : INumber<T>
            {
                T product = T.One;
                T factor = T.One;
                for (int k = 1; k < derivative; k++)
                {
                    factor += T.One;
                    product *= factor;
                }

                return product;
            }

            // The sum of all products of so many different reciprocals of the distances to the other neighbours; or of their sizes.
            private static T Products<T>(ReadOnlySpan<T> x, int here, int k, int count, bool ofSizes)
                where T : INumber<T>
            {
                T one = T.Zero;
                T two = T.Zero;
                T three = T.Zero;
                for (int m = 0; m < x.Length; m++)
                {
                    if (m != here && m != k)
                    {
                        T reciprocal = T.One / (x[here] - x[m]);
                        reciprocal = ofSizes ? T.Abs(reciprocal) : reciprocal;
                        if (count > 2)
                        {
                            three += two * reciprocal;
                        }

                        if (count > 1)
                        {
                            two += one * reciprocal;
                        }

                        one += reciprocal;
                    }
                }

                return count == 1 ? one : count == 2 ? two : three;
            }
        }
        """;
}
