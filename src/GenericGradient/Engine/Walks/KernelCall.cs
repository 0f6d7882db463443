using System;
using System.Numerics;

namespace GenericGradient.Engine;

/// <summary>What a kernel is called with, whichever it is: by reference, because so many arguments cost more than a row of eight samples.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal ref struct KernelCall<T>
    where T : INumber<T>
{
    /// <summary>The axes of the grid.</summary>
    public ReadOnlySpan<Pass<T>> Axes;

    /// <summary>The table of factors.</summary>
    public ReadOnlySpan<T> Factors;

    /// <summary>The samples.</summary>
    public ReadOnlySpan<T> Window;

    /// <summary>Where the results along axis 0 go, from the first sample that is computed on; empty if nobody asked for them.</summary>
    public Span<T> Along0;

    /// <summary>Where the results along axis 1 go.</summary>
    public Span<T> Along1;

    /// <summary>Where the results along axis 2 go.</summary>
    public Span<T> Along2;

    /// <summary>Where the results along axis 3 go.</summary>
    public Span<T> Along3;

    /// <summary>The first sample that is computed.</summary>
    public int Start;

    /// <summary>The end of the samples that are computed.</summary>
    public int End;

    /// <summary>Whether results are stored past the caches.</summary>
    public bool Streams;
}
