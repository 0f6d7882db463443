using System.IO;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO.Outputs;

/// <summary>An output that is a file of numpy.</summary>
internal sealed class NpyOutput<T>(string path, long[] shape, StorageOrder order) : OutputFormat<T>(path)
    where T : unmanaged
{
    /// <inheritdoc/>
    public override string Name => "npy";

    /// <inheritdoc/>
    public override IReadableSink<T> Open(bool isNew) => NpyFile.Open<T>(Incomplete, shape, order, isNew ? FileMode.Create : FileMode.Open);
}

/// <summary>An output that is a file of raw numbers.</summary>
internal sealed class RawOutput<T>(string path, long[] shape, StorageOrder order) : OutputFormat<T>(path)
    where T : unmanaged
{
    /// <inheritdoc/>
    public override string Name => "raw";

    /// <inheritdoc/>
    public override IReadableSink<T> Open(bool isNew) => RawFile.Open<T>(Incomplete, shape, order, isNew ? FileMode.Create : FileMode.Open);
}
