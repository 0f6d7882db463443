namespace GenericGradient.Generators.Emitting.Operators.Support;

/// <summary>The emitted classes that take tensors as spans.</summary>
internal static class TensorsText
{
    public const string Checks = """
        // The rules about tensors.
        internal static class TensorChecks
        {
            // A tensor has the declared number of axes.
            public static void Rank(int rank, int expected, string parameter)
            {
                if (rank != expected)
                {
                    throw new ArgumentException(Text($"The tensor has rank {rank}, but it must have rank {expected}."), parameter);
                }
            }

            // The number of samples is an int.
            public static void Length(ReadOnlySpan<nint> lengths, string parameter)
            {
                long length = MemoryExtensions.Contains(lengths, (nint)0) ? 0 : 1;
                for (int axis = 0; axis < lengths.Length; axis++)
                {
                    if (lengths[axis] > int.MaxValue || (length *= lengths[axis]) > int.MaxValue)
                    {
                        throw new ArgumentException(
                            Text($"The shape has more than {int.MaxValue} samples; take them in pieces."), parameter);
                    }
                }
            }

            // An axis has its constant extent.
            public static void Extent(int axis, nint extent, int expected, string parameter)
            {
                if (extent != expected)
                {
                    throw new ArgumentException(Text($"Axis {axis} has {extent} {(extent == 1 ? "sample" : "samples")}, but it must have {expected}."), parameter);
                }
            }

            // A tensor has the shape of the samples.
            public static void Shape(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected, string parameter)
            {
                if (!MemoryExtensions.SequenceEqual(shape, expected))
                {
                    throw new ArgumentException(
                        $"The tensor has shape {ShapeText(shape)}, but it must have shape {ShapeText(expected)}.", parameter);
                }
            }

            // No two elements of a destination have the same place, as they have along an axis with a stride of 0.
            public static void Places<T>(scoped in TensorSpan<T> destination, string parameter)
            {
                for (int axis = 0; axis < destination.Rank && destination.FlattenedLength > 0; axis++)
                {
                    if (destination.Lengths[axis] > 1 && destination.Strides[axis] == 0)
                    {
                        throw new ArgumentException(
                            $"The destination has strides {ShapeText(destination.Strides)}, by which some of its elements share memory; "
                            + "give each element memory of its own.",
                            parameter);
                    }
                }
            }

            // A destination shares no memory with what is read.
            public static void ApartFromInput<T>(
                scoped in TensorSpan<T> destination, scoped in ReadOnlyTensorSpan<T> input, string parameter, string inputParameter)
            {
                ReadOnlyTensorSpan<T> written = destination;
                Checks.ApartFromInput(Backing(written), Backing(input), parameter, inputParameter);
            }

            // A destination shares no memory with another one.
            public static void Apart<T>(
                scoped in TensorSpan<T> destination, scoped in TensorSpan<T> other, string parameter, string otherParameter)
            {
                ReadOnlyTensorSpan<T> written = destination;
                ReadOnlyTensorSpan<T> writtenToo = other;
                Checks.Apart(Backing(written), Backing(writtenToo), parameter, otherParameter);
            }

            // The memory from the first element of a strided tensor to its last: 1 + sum of (extent - 1) stride elements.
            private static ReadOnlySpan<T> Backing<T>(scoped in ReadOnlyTensorSpan<T> tensor)
            {
                if (tensor.FlattenedLength == 0)
                {
                    return default;
                }

                long length = 1;
                for (int axis = 0; axis < tensor.Rank; axis++)
                {
                    length += (long)(tensor.Lengths[axis] - 1) * tensor.Strides[axis];
                }

                return MemoryMarshal.CreateReadOnlySpan(in tensor.GetPinnableReference(), (int)Math.Min(length, int.MaxValue));
            }

            private static string ShapeText(ReadOnlySpan<nint> shape) =>
                "(" + string.Join(", ", Array.ConvertAll(shape.ToArray(), extent => extent.ToString(CultureInfo.InvariantCulture))) + ")";

            private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
        }
        """;

    public const string Dense = """
        // Tensors as spans: dense ones where they are, others as copies in memory from the pool.
        internal static class Dense
        {
            // Memory for a copy; null where none is needed.
            public static T[]? Rent<T>(scoped in ReadOnlyTensorSpan<T> tensor) =>
                tensor.IsDense ? null : ArrayPool<T>.Shared.Rent((int)tensor.FlattenedLength);

            // Gives it back.
            public static void Return<T>(T[]? copy)
            {
                if (copy is not null)
                {
                    ArrayPool<T>.Shared.Return(copy, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
                }
            }

            // The samples, copied if there is memory for it.
            public static ReadOnlySpan<T> Samples<T>(scoped in ReadOnlyTensorSpan<T> tensor, T[]? copy)
            {
                int length = (int)tensor.FlattenedLength;
                if (copy is null)
                {
                    return MemoryMarshal.CreateReadOnlySpan(in tensor.GetPinnableReference(), length);
                }

                tensor.FlattenTo(copy);
                return new ReadOnlySpan<T>(copy, 0, length);
            }

            // Where results go: the tensor, or the memory for its copy.
            public static Span<T> Destination<T>(scoped in TensorSpan<T> tensor, T[]? copy)
            {
                int length = (int)tensor.FlattenedLength;
                return copy is null ? MemoryMarshal.CreateSpan(ref tensor.GetPinnableReference(), length) : new Span<T>(copy, 0, length);
            }

            // Copies results to where they belong, if they are not there yet.
            public static void CopyBack<T>(T[]? copy, scoped in TensorSpan<T> tensor)
            {
                if (copy is not null)
                {
                    new ReadOnlyTensorSpan<T>(new ReadOnlySpan<T>(copy, 0, (int)tensor.FlattenedLength), tensor.Lengths).CopyTo(tensor);
                }
            }
        }
        """;
}
