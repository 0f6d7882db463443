using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Refusals;
using GenericGradient.Spans;

namespace GenericGradient.Declared;

/// <summary>The rules about tensors of declared operators.</summary>
internal static class TensorChecks
{
    /// <summary>Samples have the declared rank, and the shape of those of the first component.</summary>
    public static void Samples<T>(in ReadOnlyTensorSpan<T> samples, in ReadOnlyTensorSpan<T> first, OperatorDeclaration declaration, int component)
    {
        string name = declaration.Samples[component];
        if (samples.Rank != declaration.Axes.Length)
        {
            throw Refusal.DeclaredRank(samples.Rank, declaration.Axes.Length, name);
        }

        if (component > 0)
        {
            Shape(samples.Lengths, first.Lengths, name);
            return;
        }

        long length = samples.Lengths.Contains(0) ? 0 : 1;
        foreach (nint extent in samples.Lengths)
        {
            if (extent > int.MaxValue || (length *= extent) > int.MaxValue)
            {
                throw Refusal.DeclaredTooLong(name);
            }
        }
    }

    /// <summary>An axis has its constant extent.</summary>
    public static void Extent(int axis, nint extent, OperatorDeclaration declaration)
    {
        int expected = declaration.Axes[axis].ConstantExtent;
        if (expected > 0 && extent != expected)
        {
            throw Refusal.DeclaredExtent(axis, extent, expected, declaration.Samples[0]);
        }
    }

    /// <summary>A destination has the shape of the samples, and no two of its elements have the same place.</summary>
    public static void Destination<T>(in TensorSpan<T> destination, ReadOnlySpan<nint> shape, string name)
    {
        Shape(destination.Lengths, shape, name);
        for (int axis = 0; axis < destination.Rank && destination.FlattenedLength > 0; axis++)
        {
            if (destination.Lengths[axis] > 1 && destination.Strides[axis] == 0)
            {
                throw Refusal.DeclaredPlaces(destination.Strides, name);
            }
        }
    }

    /// <summary>A destination shares no memory with what is read, or with another destination.</summary>
    public static void Apart<T>(in TensorSpan<T> destination, in ReadOnlyTensorSpan<T> other, string name, string otherName, bool isRead)
    {
        if (Memory<T>(destination).Overlaps(Memory(other)))
        {
            throw isRead ? Refusal.DeclaredOverlap(name, otherName) : Refusal.DeclaredSharing(name, otherName);
        }
    }

    private static MemoryRange Memory<T>(in ReadOnlyTensorSpan<T> tensor) => tensor.FlattenedLength == 0
        ? default
        : MemoryRange.Of(ref Unsafe.AsRef(in tensor.GetPinnableReference()), tensor.Lengths, tensor.Strides);

    private static void Shape(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected, string name)
    {
        if (!shape.SequenceEqual(expected))
        {
            throw Refusal.DeclaredShape(shape, expected, name);
        }
    }
}
