namespace GenericGradient.Generators.Emitting.Operators.Support;

/// <summary>The emitted class that finds neighbours beyond the ends of an axis.</summary>
internal static class NeighboursText
{
    public const string Text = """
        // What stands for an index beyond the ends of an axis: one of its samples, or a value.
        internal static class Neighbours
        {
            // The axis is a circle.
            public static int Periodic(int index, int extent)
            {
                int rest = index % extent;
                return rest < 0 ? rest + extent : rest;
            }

            // The axis is mirrored in its end samples, again and again.
            public static int Reflect(int index, int extent)
            {
                if (extent == 1)
                {
                    return 0;
                }

                // There and back; both ends are passed once.
                long round = 2L * (extent - 1);
                long rest = Math.Abs((long)index) % round;
                return (int)(rest < extent ? rest : round - rest);
            }

            // The axis is mirrored half a step beyond its end samples, again and again.
            public static int Symmetric(int index, int extent)
            {
                // There and back; each sample is passed twice.
                long round = 2L * extent;
                long rest = index % round;
                rest = rest < 0 ? rest + round : rest;
                return (int)(rest < extent ? rest : round - 1 - rest);
            }

            // The end samples go on for ever.
            public static int Clamp(int index, int extent) => Math.Clamp(index, 0, extent - 1);

            // A value, as the element type has it.
            public static T Value<T>(int axis, double value)
                where T : INumber<T>
            {
                Exception? error = null;
                try
                {
                    T number = T.CreateChecked(value);
                    if (T.IsFinite(number))
                    {
                        return number;
                    }
                }
                catch (OverflowException thrown)
                {
                    error = thrown;
                }

                throw new NotSupportedException(
                    FormattableString.Invariant($"The value beyond the ends of axis {axis} is {value}, which is beyond the range of {typeof(T).Name}."), error);
            }
        }
        """;
}
