using System;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Stages;
using GenericGradient.IO.Zarr;

namespace GenericGradient.IO.Outputs;

/// <summary>An output that is an array of Zarr.</summary>
internal sealed class ZarrOutput<T> : OutputFormat<T>
    where T : unmanaged
{
    private readonly long[] shape;
    private readonly ZarrLayout layout;

    public ZarrOutput(string path, long[] shape, StorageOrder order, ZarrLayout layout)
        : base(path)
    {
        this.shape = shape;
        this.layout = layout;
        if (order == StorageOrder.ColumnMajor && shape.Length > 1)
        {
            throw new ArgumentException($"The samples are stored column by column, and {path} would be stored row by row; write .npy or raw numbers, or save the samples in C order.", nameof(order));
        }

        Needs = ZarrSink<T>.NeedsOf(ZarrWriter.Make(path, ElementTypes.Of<T>(), shape, layout));
    }

    /// <inheritdoc/>
    public override SinkNeeds Needs { get; }

    /// <inheritdoc/>
    public override string Name => $"Zarr {layout.Version} {layout.Codec} {layout.Level} ({string.Join(", ", layout.Chunks ?? [])}) ({string.Join(", ", layout.ChunksOfShard ?? [])})";

    /// <inheritdoc/>
    public override IReadableSink<T> Open(bool isNew) => ZarrArray.Open<T>(Incomplete, shape, layout, isNew);
}
