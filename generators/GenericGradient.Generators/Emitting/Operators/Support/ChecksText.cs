namespace GenericGradient.Generators.Emitting.Operators.Support;

/// <summary>The emitted class that checks arguments.</summary>
internal static class ChecksText
{
    public const string Text = """
        // Every rule about arguments. Each message names the axis, the index and the value, and says what would be right.
        internal static class Checks
        {
            // Element types divide: in an integer type a gradient would be truncated, and unsigned differences would wrap.
            public static void ElementType<T>()
                where T : INumber<T>
            {
                if (T.One / (T.One + T.One) == T.Zero)
                {
                    throw new NotSupportedException(
                        $"Samples of type {typeof(T).Name} are integers, but a gradient has fractions. Convert the samples to a floating type first, "
                        + "for example to double.");
                }
            }

            // An extent is not negative, and as long as the formulas need.
            public static void Extent(int axis, int extent, int needed, string parameter)
            {
                if (extent < 0)
                {
                    throw new ArgumentOutOfRangeException(
                        parameter, extent, Text($"Axis {axis} has extent {extent}; an extent must not be negative."));
                }

                if (extent < needed)
                {
                    throw new ArgumentException(Text($"Axis {axis} has {extent} {(extent == 1 ? "sample" : "samples")}; its formulas need at least {needed}."), parameter);
                }
            }

            // The number of samples is an int.
            public static int Length(ReadOnlySpan<int> extents, string parameter)
            {
                if (MemoryExtensions.Contains(extents, 0))
                {
                    return 0;
                }

                // Followed in 64 bits, and left as soon as it is no int; so it never overflows.
                long length = 1;
                for (int axis = 0; axis < extents.Length; axis++)
                {
                    length *= extents[axis];
                    if (length > int.MaxValue)
                    {
                        throw new ArgumentException(
                            Text($"The shape has more than {int.MaxValue} samples; take them in pieces."), parameter);
                    }
                }

                return (int)length;
            }

            // Samples are as many as the extents say.
            public static void Samples(int count, int expected, string parameter)
            {
                if (count != expected)
                {
                    throw new ArgumentException(Text($"There {(count == 1 ? "is 1 sample" : $"are {count} samples")}, but the shape has {expected}."), parameter);
                }
            }

            // A step is finite and not 0, and so is what the formulas divide by.
            // axis: The axis that it belongs to.
            // step: The step.
            // derivative: The power of the step that is divided by: 1 to 4.
            // largest: Its largest multiple that is divided by.
            // parameter: The name of the argument; null where the step is a constant.
            public static void Step<T>(int axis, T step, int derivative, int largest, string? parameter)
                where T : INumber<T>
            {
                if (T.IsZero(step) || !T.IsFinite(step))
                {
                    throw new ArgumentException(Text($"The step of axis {axis} is {step}; a step must be finite and not 0."), parameter);
                }

                bool isInRange = false;
                try
                {
                    // A power is a normal number; a step needs not be one.
                    T power = step;
                    for (int k = 1; k < derivative; k++)
                    {
                        power *= step;
                    }

                    isInRange = (derivative == 1 || T.IsNormal(power)) && T.IsFinite(T.CreateChecked(largest) * power);
                }
                catch (OverflowException)
                {
                }

                if (!isInRange)
                {
                    string multiple = Text($"{largest} times {(derivative == 1 ? "that" : derivative == 2 ? "its square" : derivative == 3 ? "its cube" : "its fourth power")}");
                    throw new ArgumentException(
                        Text($"The step of axis {axis} is {step}; {multiple} is beyond the range of {typeof(T).Name}."), parameter);
                }
            }

            // The element type holds the coefficients of the formulas.
            public static void Coefficient<T>(int largest)
                where T : INumber<T>
            {
                if (!T.IsFinite(T.CreateSaturating(largest)))
                {
                    throw new NotSupportedException(
                        Text($"Formulas of this accuracy have coefficients up to {largest}, which is beyond the range of {typeof(T).Name}."));
                }
            }

            // Coordinates are as many as the samples, finite, and differ within a window.
            public static void Coordinates<T>(int axis, ReadOnlySpan<T> x, int extent, int window, string parameter)
                where T : INumber<T>
            {
                if (x.Length != extent)
                {
                    throw new ArgumentException(
                        Text($"Axis {axis} has {extent} {(extent == 1 ? "sample" : "samples")} but {x.Length} {(x.Length == 1 ? "coordinate" : "coordinates")}; give one coordinate for each sample."), parameter);
                }

                for (int i = 0; i < x.Length; i++)
                {
                    if (!T.IsFinite(x[i]))
                    {
                        throw new ArgumentException(
                            Text($"Coordinate {i} of axis {axis} is {x[i]}; coordinates must be finite."), parameter);
                    }

                    for (int k = Math.Max(0, i - window + 1); k < i; k++)
                    {
                        if (x[k] == x[i])
                        {
                            throw new ArgumentException(
                                Text($"Coordinates {k} and {i} of axis {axis} are both {x[i]}; those of {window} neighbours must differ."),
                                parameter);
                        }
                    }
                }
            }

            // How many values the weights of an axis take.
            public static int Room(int runs, int extent, string parameter)
            {
                long room = (long)runs * extent;
                return room <= Array.MaxLength
                    ? (int)room
                    : throw new ArgumentException("There are more coordinates than there is room for their weights.", parameter);
            }

            // What is thrown where coordinates differ, but their weights cannot be computed.
            public static ArgumentException CoordinatesOutOfRange<T>(int axis, int index, string parameter, Exception? inner = null) => new(
                Text($"The weights at coordinate {index} of axis {axis} are beyond the range of {typeof(T).Name}; scale the coordinates."),
                parameter,
                inner);

            // A destination has one element for each sample.
            public static void Destination(int length, int expected, string parameter)
            {
                if (length != expected)
                {
                    throw new ArgumentException(
                        Text($"The destination has {length} {(length == 1 ? "element" : "elements")}, but there {(expected == 1 ? "is 1 sample" : $"are {expected} samples")}; it must have one for each."), parameter);
                }
            }

            // A destination shares no memory with what is read.
            public static void ApartFromInput<T>(ReadOnlySpan<T> destination, ReadOnlySpan<T> input, string parameter, string inputParameter)
            {
                if (MemoryExtensions.Overlaps(destination, input))
                {
                    throw new ArgumentException(
                        $"The destination overlaps {inputParameter}, which is read after it is written; give memory of its own.", parameter);
                }
            }

            // A destination shares no memory with another one.
            public static void Apart<T>(ReadOnlySpan<T> destination, ReadOnlySpan<T> other, string parameter, string otherParameter)
            {
                if (MemoryExtensions.Overlaps(destination, other))
                {
                    throw new ArgumentException(
                        $"The destination overlaps {otherParameter}; give each memory of its own.", parameter);
                }
            }

            private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
        }
        """;
}
