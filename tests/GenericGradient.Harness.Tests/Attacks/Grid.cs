using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Harness.Tests.Attacks.Numbers;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>
/// 64 samples that rise by 1 along axis 0, by 2 along axis 1, and so on, and the ways to their gradient that take a list of destinations. The
/// derivative along axis k is k + 1, whatever the formula.
/// </summary>
internal static class Grid
{
    private const int Length = 64;

    /// <summary>One to four destinations are kept in another way than more are.</summary>
    private static readonly int[][] Shapes = [[64], [8, 8], [4, 4, 4], [4, 4, 2, 2], [2, 2, 2, 2, 2, 2]];

    /// <summary>The derivative along axis k.</summary>
    public static T Slope<T>(int k)
    {
        object slope = (double)(k + 1);
        if (typeof(T) == typeof(Complex))
        {
            slope = new Complex(k + 1, -2 * (k + 1));
        }
        else if (typeof(T) == typeof(SwappingNumber))
        {
            slope = new SwappingNumber(k + 1);
        }

        return (T)slope;
    }

    /// <summary>Each way to results of a type of numbers, with one to four and with six destinations.</summary>
    public static IEnumerable<AttackedCall[]> Ways<T>()
        where T : unmanaged, INumber<T>
    {
        yield return Each("memories of a plan", (name, shape) => Memories<T, T>(name, shape, (plan, samples, list) => plan.Execute(samples, list)));
        yield return Each("arrays of a plan", (name, shape) => Arrays<T>(name, shape, (plan, samples, list) => plan.Execute(samples, list)));
        yield return Each(
            "memories in parallel", (name, shape) => Memories<T, T>(name, shape, (plan, samples, list) => plan.ExecuteParallel(samples, list)));
        yield return Each(
            "memories in parallel, watched",
            (name, shape) => Memories<T, T>(name, shape, (plan, samples, list) => plan.ExecuteParallel(samples, list, progress: new Unheard())));
        yield return Each(
            "memories of a plan, integers",
            (name, shape) => Memories<T, int>(name, shape, (plan, samples, list) => plan.Execute<int>(samples, list)));
        yield return Each(
            "tensors", (name, shape) => Tensors<T, T>(name, shape, 1, (samples, list) => Gradient.Compute<T>(samples, default, list)));
        yield return Each(
            "strided tensors", (name, shape) => Tensors<T, T>(name, shape, 2, (samples, list) => Gradient.Compute<T>(samples, default, list)));
        yield return Each(
            "tensors, integers", (name, shape) => Tensors<T, int>(name, shape, 1, (samples, list) => Gradient.Compute<int, T>(samples, default, list)));
        yield return
        [
            Arrays<T, T[,], T[,]>("arrays of rank 2", Shapes[1], (samples, list) => Gradient.Compute(samples, default, list)),
            Arrays<T, int[,], T[,]>("integer arrays of rank 2", Shapes[1], (samples, list) => Gradient.Compute<int, T>(samples, default, list)),
            Arrays<T, T[,,], T[,,]>("arrays of rank 3", Shapes[2], (samples, list) => Gradient.Compute(samples, default, list)),
            Arrays<T, int[,,], T[,,]>("integer arrays of rank 3", Shapes[2], (samples, list) => Gradient.Compute<int, T>(samples, default, list)),
            Arrays<T, T[,,,], T[,,,]>("arrays of rank 4", Shapes[3], (samples, list) => Gradient.Compute(samples, default, list)),
            Arrays<T, int[,,,], T[,,,]>("integer arrays of rank 4", Shapes[3], (samples, list) => Gradient.Compute<int, T>(samples, default, list)),
        ];
    }

    /// <summary>The ways of complex numbers, which are not <see cref="INumber{T}"/>.</summary>
    public static IEnumerable<AttackedCall[]> ComplexWays()
    {
        foreach (int gap in (int[])[1, 2])
        {
            yield return Each(
                gap == 1 ? "complex tensors" : "strided complex tensors",
                (name, shape) => Tensors<Complex, Complex>(name, shape, gap, (samples, list) => ComplexGradient.Compute(samples, default, list)));
        }
    }

    /// <summary>The samples in row-major order.</summary>
    public static T[] Samples<T>(int[] shape)
        where T : INumberBase<T>
    {
        var samples = new T[Length];
        for (int p = 0; p < Length; p++)
        {
            int rest = p, sum = 0;
            for (int axis = shape.Length - 1; axis >= 0; axis--)
            {
                sum += (axis + 1) * (rest % shape[axis]);
                rest /= shape[axis];
            }

            samples[p] = T.CreateChecked(sum);
            if (samples is Complex[] complex)
            {
                complex[p] = new(sum, -2 * sum);
            }
        }

        return samples;
    }

    private static AttackedCall[] Each(string name, Func<string, int[], AttackedCall> make) =>
        [.. Shapes.Select(shape => make($"{name}, {shape.Length}", shape))];

    public static DestinationList<Memory<T>, T> Memories<T, TSample>(
        string name, int[] shape, Action<GradientPlan<T>, TSample[], Memory<T>[]> call)
        where T : unmanaged, INumber<T>
        where TSample : INumber<TSample>
    {
        var plan = GradientPlan.Create<T>(Wide(shape));
        var samples = Samples<TSample>(shape);
        return new(
            shape.Length,
            [.. Enumerable.Range(0, Length)],
            isShort => new T[isShort ? 1 : Length],
            (array, isShort) => isShort ? WatchedArray<T>.Guarded(1) : (T[])array,
            list => call(plan, samples, list))
        {
            Name = name,
        };
    }

    public static DestinationList<T[], T> Arrays<T>(string name, int[] shape, Action<GradientPlan<T>, T[], T[][]> call)
        where T : unmanaged, INumber<T>
    {
        var plan = GradientPlan.Create<T>(Wide(shape));
        var samples = Samples<T>(shape);
        return new(
            shape.Length,
            [.. Enumerable.Range(0, Length)],
            isShort => new T[isShort ? 1 : Length],
            (array, _) => (T[])array,
            list => call(plan, samples, list))
        {
            Name = name,
        };
    }

    private static DestinationList<TArray, T> Arrays<T, TSamples, TArray>(string name, int[] shape, Action<TSamples, TArray[]> call)
        where T : unmanaged, INumber<T>
        where TSamples : class
        where TArray : class
    {
        var samples = (TSamples)(object)(typeof(TSamples) == typeof(TArray) ? Filled<T>(shape) : Filled<int>(shape));
        return new(
            shape.Length,
            [.. Enumerable.Range(0, Length)],
            isShort => Array.CreateInstance(typeof(T), isShort ? Ones(shape) : shape),
            (array, _) => (TArray)(object)array,
            list => call(samples, list))
        {
            Name = name,
        };
    }

    private static DestinationList<Tensor<T>, T> Tensors<T, TSample>(
        string name, int[] shape, int gap, Action<Tensor<TSample>, Tensor<T>[]> call)
        where T : unmanaged
        where TSample : INumberBase<TSample>
    {
        var samples = Tensor.Create(Samples<TSample>(shape), Wide(shape));
        return new(
            shape.Length,
            [.. Enumerable.Range(0, Length).Select(place => place * gap)],
            isShort => new T[isShort ? 1 : Length * gap],
            (array, isShort) => isShort
                ? Tensor.Create((T[])array, Wide(Ones(shape)))
                : Tensor.Create((T[])array, start: 0, Wide(shape), Strides(shape, gap)),
            list => call(samples, list))
        {
            Name = name,
        };
    }

    private static Array Filled<T>(int[] shape)
        where T : unmanaged, INumber<T>
    {
        var array = Array.CreateInstance(typeof(T), shape);
        Samples<T>(shape).CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), Length));
        return array;
    }

    private static nint[] Strides(int[] shape, int gap)
    {
        var strides = new nint[shape.Length];
        nint stride = gap;
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = stride;
            stride *= shape[axis];
        }

        return strides;
    }

    private static nint[] Wide(int[] shape) => [.. shape.Select(extent => (nint)extent)];

    private static int[] Ones(int[] shape) => [.. shape.Select(_ => 1)];

    private sealed class Unheard : IProgress<double>
    {
        public void Report(double value)
        {
        }
    }
}
