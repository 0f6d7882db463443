using System;
using System.Numerics;
using GenericGradient.Engine;
using GenericGradient.Generated;
using GenericGradient.Operators;

namespace GenericGradient.Declared;

/// <summary>The size of one derivative. Unlike a length, it needs no root.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed class SizeOf<T> : Join<T>
    where T : INumber<T>
{
    /// <inheritdoc/>
    public override void Run(in Terms<T> terms, Span<T> destination, Storage storage) => RowLoops.Length1(terms[0], destination, storage);
}
