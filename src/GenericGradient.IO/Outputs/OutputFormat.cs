using System;
using System.IO;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Stages;

namespace GenericGradient.IO.Outputs;

/// <summary>An output: its name, and how it is made under another name until it is complete.</summary>
internal abstract class OutputFormat<T>(string path)
    where T : unmanaged
{
    /// <summary>The name that it has when it is complete.</summary>
    public string Path { get; } = path;

    /// <summary>The name that it has until then.</summary>
    public string Incomplete => Path + ".incomplete";

    /// <summary>What a run must know of it.</summary>
    public virtual SinkNeeds Needs => new(1, 0);

    /// <summary>The format in words.</summary>
    public abstract string Name { get; }

    /// <summary>Whether something has the name already.</summary>
    public bool Exists => File.Exists(Path) || Directory.Exists(Path);

    /// <summary>Whether it is there under its other name.</summary>
    public bool IsIncomplete => File.Exists(Incomplete) || Directory.Exists(Incomplete);

    /// <summary>The output of a name.</summary>
    public static OutputFormat<T> Of(string path, long[] shape, StorageOrder order, StreamOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ArrayFile.FormatOf(path) switch
        {
            ArrayFormat.Npy => new NpyOutput<T>(path, shape, order),
            ArrayFormat.Zarr => new ZarrOutput<T>(path, shape, order, options.Zarr),
            _ => new RawOutput<T>(path, shape, order),
        };
    }

    /// <summary>Makes it under its other name, or opens it there.</summary>
    public abstract IReadableSink<T> Open(bool isNew);

    /// <summary>Takes away what has the name, and gives it to the output.</summary>
    /// <param name="mayHaveName">Whether it may have it already.</param>
    public void Publish(bool mayHaveName)
    {
        if (Directory.Exists(Incomplete))
        {
            Delete(Path);
            Directory.Move(Incomplete, Path);
        }
        else if (File.Exists(Incomplete))
        {
            File.Move(Incomplete, Path, overwrite: true);
        }
        else if (!mayHaveName || !Exists)
        {
            throw new FileNotFoundException($"{Incomplete} was removed while it was written; run it again.", Incomplete);
        }
    }

    /// <summary>Deletes a file or a folder, if there is one.</summary>
    public static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
