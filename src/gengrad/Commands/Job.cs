using System;
using System.Collections.Generic;
using System.Numerics;
using System.Threading;
using GenericGradient.IO;
using GenericGradient.Tool.Arguments;
using GenericGradient.Tool.Terminal;

namespace GenericGradient.Tool.Commands;

/// <summary>A gradient that is asked for, whatever the types of its samples and results.</summary>
internal abstract class Job : IDisposable
{
    /// <summary>What the names of the results end with, if there are several.</summary>
    public abstract string[] Endings { get; }

    /// <summary>What it will take.</summary>
    public abstract StreamForecast Forecast(IReadOnlyList<string> paths, StreamOptions options);

    /// <summary>Computes it.</summary>
    public abstract void Run(IReadOnlyList<string> paths, StreamOptions options, CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>How it runs, from the command line.</summary>
    public static StreamOptions Options(GradientSettings settings) => new()
    {
        MemoryBudget = Sizes.Parse(settings.Memory),
        Part = settings.Part is { } part ? Part.Parse(part) : Part.Whole,
        Overwrite = settings.Overwrite,
        Zarr = new()
        {
            Version = Lists.One(settings.ZarrVersion, "--zarr-version"),
            Chunks = settings.Chunks is { } chunks ? Lists.Whole(chunks, "--chunks") : null,
            Codec = Lists.OneOf(
                settings.Codec, "--codec", ("zstd", ZarrCodec.Zstd), ("gzip", ZarrCodec.Gzip), ("zlib", ZarrCodec.Zlib), ("none", ZarrCodec.None)),
        },
    };

    /// <summary>Opens the samples.</summary>
    public static Job Open(GradientSettings settings)
    {
        Input input = new(settings);
        return input.ElementType switch
        {
            ElementType.Float64 => Numbers<double>(input, settings),
            ElementType.Float32 => Numbers<float>(input, settings),
            ElementType.Float16 => Numbers<Half>(input, settings),
            ElementType.Int8 => Integers<sbyte>(input, settings),
            ElementType.Int16 => Integers<short>(input, settings),
            ElementType.Int32 => Integers<int>(input, settings),
            ElementType.Int64 => Integers<long>(input, settings),
            ElementType.UInt8 => Integers<byte>(input, settings),
            ElementType.UInt16 => Integers<ushort>(input, settings),
            ElementType.UInt32 => Integers<uint>(input, settings),
            _ => Integers<ulong>(input, settings),
        };
    }

    private static Job<T, T> Numbers<T>(Input input, GradientSettings settings)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (settings.ResultType is { } type && !string.Equals(type, input.ElementType.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"--type: {settings.File} holds {input.ElementType.ToString().ToLowerInvariant()}, and its gradient has the same type; --type is for integers.");
        }

        return new(input.Open<T>(), settings, OperatorArgument.OfNumbers<T>(settings));
    }

    private static Job Integers<TSample>(Input input, GradientSettings settings)
        where TSample : unmanaged, IBinaryInteger<TSample> =>
        Lists.OneOf<Func<Job>>(
            settings.ResultType ?? "float64",
            "--type",
            ("float64", () => Integers<TSample, double>(input, settings)),
            ("float32", () => Integers<TSample, float>(input, settings)),
            ("float16", () => Integers<TSample, Half>(input, settings)))();

    private static Job<TSample, T> Integers<TSample, T>(Input input, GradientSettings settings)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, IFloatingPointIeee754<T> => new(input.Open<TSample>(), settings, OperatorArgument.OfIntegers<TSample, T>(settings));
}
