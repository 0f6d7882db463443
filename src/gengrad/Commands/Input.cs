using System;
using System.Linq;
using GenericGradient.IO;
using GenericGradient.Tool.Arguments;

namespace GenericGradient.Tool.Commands;

/// <summary>The samples that the command line names.</summary>
internal sealed class Input
{
    private readonly GradientSettings settings;
    private readonly long[] shape;

    public Input(GradientSettings settings)
    {
        this.settings = settings;
        if (settings.Raw is not { } type)
        {
            ElementType = ArrayFile.Inspect(settings.File).ElementType;
            shape = [];
            return;
        }

        ElementType = Lists.OneOf(type, "--raw", [.. Enum.GetValues<ElementType>().Select(value => (value.ToString().ToLowerInvariant(), value))]);
        shape = settings.Shape is { } list ? [.. Lists.Whole(list, "--shape").Select(extent => (long)extent)] : throw new ArgumentException("--raw needs --shape, such as 100,200.");
    }

    /// <summary>The type of the samples.</summary>
    public ElementType ElementType { get; }

    /// <summary>Opens them.</summary>
    public IPlaneSource<T> Open<T>()
        where T : unmanaged
    {
        var order = Lists.OneOf(settings.Order, "--order", ("C", StorageOrder.RowMajor), ("F", StorageOrder.ColumnMajor));
        return settings.Raw is null ? ArrayFile.OpenRead<T>(settings.File) : RawFile.OpenRead<T>(settings.File, shape, order, settings.BigEndian, Lists.One(settings.Offset, "--offset"));
    }
}
