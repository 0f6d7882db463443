using System;

namespace GenericGradient.IO;

/// <summary>How a gradient is streamed. <c>new()</c> has the default of each property.</summary>
public sealed record StreamOptions
{
    /// <summary>The memory that the run may take, in bytes: 256 MiB by default. A run takes less where more would not make it faster.</summary>
    public long MemoryBudget { get; init; } = 256L << 20;

    /// <summary>Which part of the whole is computed; all of it by default.</summary>
    public Part Part { get; init; } = Part.Whole;

    /// <summary>Is told how far the run is, about ten times a second; null by default.</summary>
    public IProgress<StreamProgress>? Progress { get; init; }

    /// <summary>Whether outputs that are there are replaced, and what is left of another run is thrown away; by default both are refused. It is for runs in one part.</summary>
    public bool Overwrite { get; init; }

    /// <summary>After so many bytes of results they are brought to the disk and noted: what a crash loses at most, some seconds of work on a slow disk.</summary>
    internal long BytesPerNote { get; init; } = 256L << 20;

    /// <summary>How outputs that are Zarr arrays are stored.</summary>
    public ZarrLayout Zarr { get; init; } = new();
}
