using System;
using System.Collections.Generic;

namespace GenericGradient.Samples.Playground.Lines;

/// <summary>Lists of numbers one after the other in one array, each behind its length: one call brings all of them to the page.</summary>
internal sealed class Sections
{
    private readonly List<double> numbers = [];

    /// <summary>Adds a list.</summary>
    public Sections Add(ReadOnlySpan<double> list)
    {
        numbers.Add(list.Length);
        numbers.AddRange(list);
        return this;
    }

    /// <summary>All of them.</summary>
    public double[] ToArray() => [.. numbers];
}
