using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using GenericGradient.Spans;

namespace GenericGradient.Stencils;

/// <summary>
/// The coordinates that loops by coordinates take a block of steps for: the place before each sample, negated, and the sample itself, at 0.
/// Memory is bounded in bytes, whatever the size of a number.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly ref struct StepBlocks<T> : IDisposable
    where T : INumber<T>
{
    private const int MostSteps = 128;

    private const int MostBytes = 2048;

    private readonly T[] memory;

    /// <summary>Takes memory for blocks of up to that many steps.</summary>
    public StepBlocks(int steps)
    {
        Length = Math.Clamp(Math.Min(steps, MostBytes / Unsafe.SizeOf<T>()), 1, MostSteps);
        memory = OwnArray<T>.Take(2 * Length);
        memory.AsSpan(Length, Length).Fill(T.Zero);
    }

    /// <summary>How many steps go into a block.</summary>
    public int Length { get; }

    /// <summary>Where the samples of a block are.</summary>
    public ReadOnlySpan<T> Zeros => memory.AsSpan(Length, Length);

    /// <summary>Where the samples before those of a block are.</summary>
    public ReadOnlySpan<T> Negated(ReadOnlySpan<T> steps)
    {
        TensorPrimitives.Negate(steps, memory);
        return memory.AsSpan(0, steps.Length);
    }

    /// <inheritdoc/>
    public void Dispose() => OwnArray<T>.Return(memory, RuntimeHelpers.IsReferenceOrContainsReferences<T>() ? 2 * Length : 0);
}
