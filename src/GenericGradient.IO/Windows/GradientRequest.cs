using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using GenericGradient.IO.Arrays;
using GenericGradient.IO.Codecs;

namespace GenericGradient.IO.Windows;

/// <summary>A gradient of an array that is not in memory, checked: shape and axes as the caller counts them, and in the order of storage.</summary>
internal sealed class GradientRequest<T>
    where T : unmanaged, INumber<T>
{
    /// <summary>More even samples than any formula reads: an axis is checked as if it had no more.</summary>
    private const int Enough = 512;

    private readonly string name;

    /// <summary>Checks and keeps.</summary>
    public GradientRequest(
        ReadOnlySpan<long> shape, StorageOrder order, Spacings<T> spacing, GradientOptions options, Axes axes, string name, FieldOperator<T>? fieldOperator = null)
    {
        this.name = name;
        Operator = fieldOperator;
        Shape = shape.ToArray();
        Order = shape.Length > 1 ? order : StorageOrder.RowMajor;
        Options = options;
        Axes = Counted(axes, shape.Length);
        Spacings = Copied(spacing);
        if (!options.Mask.IsEmpty && options.Mask.Length != Extents.Product(shape))
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"The mask has {options.Mask.Length} values for the {Extents.Product(shape)} samples of {name}; give one for each sample."), nameof(options));
        }

        if (!options.Mask.IsEmpty && Order == StorageOrder.ColumnMajor)
        {
            throw new ArgumentException($"{name} is stored column by column, and a mask lies row by row; save the array in C order, or mark missing samples by NaN or a no-data value.", nameof(options));
        }

        Halo = CheckedHalo();
        Results = [.. Axes.Select(axis => string.Create(CultureInfo.InvariantCulture, $"along axis {axis}"))];
        if (Operator is not null)
        {
            var plan = OperatorPlan(Operator);
            Halo = plan.Halo;
            Results = [.. plan.Formulas];
        }
    }

    /// <summary>The operator that is computed; null for a gradient.</summary>
    public FieldOperator<T>? Operator { get; }

    /// <summary>What each result is, in words.</summary>
    public string[] Results { get; }

    /// <summary>The extents, axis 0 first.</summary>
    public long[] Shape { get; }

    /// <summary>How samples follow each other.</summary>
    public StorageOrder Order { get; }

    /// <summary>How it is computed.</summary>
    public GradientOptions Options { get; }

    /// <summary>The axes as the caller counts them, from 0.</summary>
    public int[] Axes { get; }

    /// <summary>The spacing of each axis.</summary>
    public Spacing<T>[] Spacings { get; }

    /// <summary>How many planes of storage are read beyond those that are computed.</summary>
    public Halo Halo { get; }

    /// <summary>The axes in the order of storage, the outermost being 0.</summary>
    public int[] StoredAxes => [.. Axes.Select(StoredAxis)];

    /// <summary>What lies beyond the ends of the k-th axis.</summary>
    public AxisBoundary Boundary(int k) => Options.Boundary[k];

    /// <summary>The halo of the k-th axis alone.</summary>
    public Halo HaloOf(int k)
    {
        // A grid with this axis as its outermost and nothing else asks the library how far its formulas reach.
        var spacing = Spacings[k];
        var options = Options with { Boundary = Options.Boundary[k], Mask = default };
        return GradientPlan.Create<T>([Extent(k)], spacing, options, axes: [0]).Halo;
    }

    /// <summary>All that changes when the results change, but for the samples.</summary>
    public override string ToString()
    {
        var along = Axes.Select((axis, k) => string.Create(CultureInfo.InvariantCulture, $"axis {axis} by {Spacings[k]} ({Checksum(Spacings[k]):x8})"));
        return string.Create(CultureInfo.InvariantCulture, $"{(Operator is null ? "" : $"{string.Join(", ", Results)} of ")}{Words.Shape(Shape)} {Order}: {string.Join(", ", along)}; {Options with { Mask = default }} {Checksum(Options.Mask.Span):x8}");
    }

    private OperatorPlan<T> OperatorPlan(FieldOperator<T> asked)
    {
        if (asked.IsMixed && Order == StorageOrder.ColumnMajor)
        {
            throw new ArgumentException($"{name} is stored column by column, and {asked.Name} derives along one axis after another, outermost first; save the array in C order.");
        }

        try
        {
            return asked.Sample(Extents.Stored(Shape, Order), StoredAxes, Spacings, Options);
        }
        catch (ArgumentException error) when (error.GetType() == typeof(ArgumentException))
        {
            throw new ArgumentException($"{name}: {error.Message}", error);
        }
    }

    private static uint Checksum(in Spacing<T> spacing) =>
        Crc32C.Of(MemoryMarshal.AsBytes(spacing.Values.Span), spacing.HasPeriod ? (uint)spacing.Period!.GetHashCode() : 0);

    private static uint Checksum(ReadOnlySpan<bool> mask) => Crc32C.Of(MemoryMarshal.AsBytes(mask));

    private int StoredAxis(int axis) => Order == StorageOrder.ColumnMajor ? Shape.Length - 1 - axis : axis;

    private int Extent(int k) => Spacings[k].IsUneven ? checked((int)Shape[Axes[k]]) : (int)Math.Min(Enough, Shape[Axes[k]]);

    private int[] Counted(Axes axes, int rank)
    {
        int[] counted = axes.AreAll ? [.. Enumerable.Range(0, rank)] : axes.List.ToArray();
        for (int k = 0; k < counted.Length; k++)
        {
            int axis = counted[k];
            counted[k] = axis < 0 ? axis + rank : axis;
            if (axis < -rank || axis >= rank || counted.AsSpan(0, k).Contains(counted[k]))
            {
                throw new ArgumentException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Axis {axis} of {name} is {(axis < -rank || axis >= rank ? $"out of range: there are {rank} axes, counted from 0, or from -1 backwards" : "asked for twice")}."), nameof(axes));
            }
        }

        return counted.Length > 0 ? counted : throw new ArgumentException($"No axis of {name} is asked for.", nameof(axes));
    }

    private Spacing<T>[] Copied(Spacings<T> spacing)
    {
        if (!spacing.IsOneForAll && spacing.Count != Axes.Length)
        {
            throw new ArgumentException($"There are {spacing.Count} spacings for {Axes.Length} axes of {name}; give one for all axes, or one for each.", nameof(spacing));
        }

        if (Options.Boundary.Count is { } count && count != Axes.Length)
        {
            throw new ArgumentException($"There are {count} boundaries for {Axes.Length} axes of {name}; give one for all axes, or one for each.", nameof(spacing));
        }

        var copied = new Spacing<T>[Axes.Length];
        for (int k = 0; k < copied.Length; k++)
        {
            copied[k] = spacing[k].Copy();
        }

        return copied;
    }

    /// <summary>Lets the library check each axis, in its words: with this axis as long as it is, and the others of one sample.</summary>
    private Halo CheckedHalo()
    {
        var halo = default(Halo);
        for (int k = 0; k < Axes.Length; k++)
        {
            int axis = Axes[k];
            if (Spacings[k].IsUneven && Spacings[k].Extent != Shape[axis])
            {
                throw new ArgumentException(string.Create(
                    CultureInfo.InvariantCulture, $"Axis {axis} of {name} has {Shape[axis]} samples, and its spacing is for {Spacings[k].Extent}: {Spacings[k]}."), "spacing");
            }

            int[] shape = [.. Enumerable.Repeat(1, Shape.Length)];
            shape[axis] = Extent(k);
            try
            {
                GradientPlan.Create<T>(shape, Spacings[k], Options with { Boundary = Options.Boundary[k], Mask = default }, axes: [axis]);
            }
            catch (ArgumentException error) when (error.GetType() == typeof(ArgumentException))
            {
                throw new ArgumentException($"{name}: {error.Message}", error);
            }

            halo = StoredAxis(axis) == 0 ? HaloOf(k) : halo;
        }

        return halo;
    }
}
