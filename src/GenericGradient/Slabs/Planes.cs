using System;

namespace GenericGradient.Slabs;

/// <summary>Some planes with their halos.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly ref struct Planes<T>(ReadOnlySpan<T> window, int body, int length, nint start)
{
    /// <summary>The planes and their halos.</summary>
    public readonly ReadOnlySpan<T> Window = window;

    /// <summary>Where in the window the planes begin that are computed.</summary>
    public readonly int Body = body;

    /// <summary>How many samples they have.</summary>
    public readonly int Length = length;

    /// <summary>The index of the first of them along the outermost axis.</summary>
    public readonly nint Start = start;

    /// <summary>The same slab in another window.</summary>
    public Planes<TOther> As<TOther>(ReadOnlySpan<TOther> window) => new(window, Body, Length, Start);
}
