using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>Everything that calls of a setting need, made before they are measured.</summary>
/// <typeparam name="TIn">The elements of the samples.</typeparam>
/// <typeparam name="TOut">The elements of the results.</typeparam>
/// <typeparam name="TSample">What elements of samples are made of: one, or a last axis of a few.</typeparam>
/// <typeparam name="T">What elements of results are made of; the type of spacings.</typeparam>
internal sealed class Arguments<TIn, TOut, TSample, T>
    where TIn : unmanaged
    where TOut : unmanaged
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    /// <summary>Coordinates one apart are distinct numbers of Half up to here.</summary>
    private const int LongestOfHalf = 1000;

    private static readonly PlainRoom Room = new();

    private readonly Lazy<GradientPlan<T>> plan, planOfFirst;

    /// <summary>Makes samples and spacings; destinations are made when they are asked for.</summary>
    public Arguments(Setting setting)
    {
        Setting = setting;
        int components = Unsafe.SizeOf<TIn>() / Unsafe.SizeOf<TSample>();
        int[] shape = components == 1 ? setting.Shape : [.. setting.Shape, components];
        Samples = [.. MemoryMarshal.Cast<TSample, TIn>(NumbersOf(shape))];
        var spacings = setting.Axes.Select(SpacingOf).ToArray();
        Spacing = spacings[0];
        Spacings = setting.IsOneForAll ? null : spacings;
        Axes = setting.AreAllAxes ? null : [.. setting.Axes.Select((axis, k) => k % 2 == 0 ? axis : axis - setting.Rank)];
        plan = new(
            () => GradientPlan.Create(setting.Shape, Spacings is null ? Spacing : (Spacings<T>)Spacings, setting.Options, Axes),
            LazyThreadSafetyMode.None);
        planOfFirst = new(
            () => GradientPlan.Create(setting.Shape, (Spacings<T>)Spacing, setting.Options, [setting.Axes[0]]), LazyThreadSafetyMode.None);
    }

    /// <summary>The setting.</summary>
    public Setting Setting { get; }

    /// <summary>The samples in row-major order.</summary>
    public TIn[] Samples { get; }

    /// <summary>The spacing of the first of the axes: of all of them if there is no list.</summary>
    public Spacing<T> Spacing { get; }

    /// <summary>The list of spacings.</summary>
    public Spacing<T>[]? Spacings { get; }

    /// <summary>The list of axes, every second one counted from the end.</summary>
    public int[]? Axes { get; }

    /// <summary>The plan.</summary>
    public GradientPlan<T> Plan => plan.Value;

    /// <summary>The plan along the first of the axes only.</summary>
    public GradientPlan<T> PlanOfFirst => planOfFirst.Value;

    /// <summary>The samples as a tensor of the layout.</summary>
    public Tensor<TIn> SamplesTensor => Views.Tensor<TIn>(Samples, Setting.Shape, Setting.Samples);

    /// <summary>A dense destination for each axis.</summary>
    public TOut[][] Destinations() => [.. Setting.Axes.Select(_ => new TOut[Samples.Length])];

    /// <summary>A destination of the layout.</summary>
    public Tensor<TOut> Destination(params int[] shape) => Tensor.Create(
        new TOut[Setting.Destinations.BackingLength(shape)], Views.Lengths(shape), Setting.Destinations.Strides(shape));

    /// <summary>The samples as an array of their rank.</summary>
    public object SamplesArray()
    {
        var array = Array.CreateInstance(typeof(TIn), Setting.Shape);
        Samples.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<byte, TIn>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length));
        return array;
    }

    /// <summary>An array of the rank of the samples.</summary>
    public object DestinationArray() => Array.CreateInstance(typeof(TOut), Setting.Shape);

    private TSample[] NumbersOf(int[] shape)
    {
        // Of the seeds of problems every third gives integers all over the type, and the next ones integers close to the largest.
        if (!Setting.AreFarApart)
        {
            return Problems.Of<TSample, T>(shape, SpacingKind.Unit, EdgeOrder.First, seed: 1).Samples;
        }

        if (typeof(T) != typeof(decimal) || Unsafe.SizeOf<TSample>() <= sizeof(long) || typeof(TSample) == typeof(decimal))
        {
            return Problems.Of<TSample, T>(shape, SpacingKind.Unit, EdgeOrder.First, seed: 3).Samples;
        }

        // So large that 64 bits do not hold the differences, so small that decimal does.
        var random = new Random(5);
        return [.. Enumerable.Range(0, Problems.Length(shape)).Select(_ =>
            TSample.CreateChecked(new UInt128((ulong)random.Next(1 << 22), (ulong)random.NextInt64())))];
    }

    private Spacing<T> SpacingOf(int axis, int k)
    {
        var kind = Setting.Kinds == Kinds.Mixed ? (SpacingKind)((k + 2) % 4) : (SpacingKind)Setting.Kinds;

        if (kind == SpacingKind.Coordinates && Setting.Shape[axis] > LongestOfHalf)
        {
            // Forth and back, so that they are numbers of any type.
            return GenericGradient.Spacing.Coordinates(Enumerable.Range(0, Setting.Shape[axis]).Select(i => T.CreateChecked(i % 3)).ToArray());
        }

        int[] extents = [.. Setting.Shape[..(axis + 1)].Select((extent, before) => before == axis ? extent : 1)];
        return Problems.Of<T>(extents, kind, EdgeOrder.First).Spacing[axis].In(Room);
    }
}
