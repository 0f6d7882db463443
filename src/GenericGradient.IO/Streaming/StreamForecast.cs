using System;
using System.Globalization;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO;

/// <summary>What a run will take, told before it begins.</summary>
public sealed record StreamForecast
{
    /// <summary>The memory that the run will take at most, in bytes, beside what the process has already.</summary>
    public required long PeakMemory { get; init; }

    /// <summary>The bytes of samples that will be read.</summary>
    public required long BytesRead { get; init; }

    /// <summary>The bytes of results that will be written.</summary>
    public required long BytesWritten { get; init; }

    /// <summary>The first plane that is computed, and the end of them, in the outermost axis of storage.</summary>
    public required (long First, long End) Planes { get; init; }

    /// <summary>How many planes are computed at once; 0 where a plane does not fit and is cut into tiles.</summary>
    public required int PlanesAtOnce { get; init; }

    /// <summary>How often the samples are read: once, or once for each axis where planes are cut into tiles.</summary>
    public required int Readings { get; init; }

    /// <summary>Whether samples are read and results are written while others are computed.</summary>
    public required bool Overlaps { get; init; }

    /// <summary>The part of the whole.</summary>
    public required Part Part { get; init; }

    /// <summary>How long the run will take at a speed of the disk.</summary>
    /// <param name="bytesPerSecond">How many bytes are read and written in a second, such as an earlier run has shown.</param>
    public TimeSpan TimeAt(double bytesPerSecond) => TimeSpan.FromSeconds((BytesRead + BytesWritten) / bytesPerSecond);

    /// <summary>The forecast in words.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"peak memory {Words.Bytes(PeakMemory)}; reads {Words.Bytes(BytesRead)}{(Readings > 1 ? $" ({Readings} readings, because a plane does not fit)" : "")}, writes {Words.Bytes(BytesWritten)}; {(PlanesAtOnce > 0 ? $"{PlanesAtOnce} of {Planes.End - Planes.First} planes at a time" : "tiles of planes")}; {(Overlaps ? "reads and writes while it computes" : "reads, computes and writes in turn")}; part {Part}");
}
