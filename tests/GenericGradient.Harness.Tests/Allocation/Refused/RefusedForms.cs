using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;

namespace GenericGradient.Harness.Tests.Allocation.Refused;

/// <summary>Wrong calls of the methods of <see cref="Gradient"/> that allocate their results, found by their signatures.</summary>
/// <typeparam name="TIn">The elements of the samples.</typeparam>
/// <typeparam name="TOut">The elements of the results.</typeparam>
/// <typeparam name="T">The type of the spacings.</typeparam>
internal static class RefusedForms<TIn, TOut, T>
    where TIn : unmanaged
    where TOut : unmanaged
    where T : unmanaged, INumber<T>
{
    private delegate TOut[] Line(ReadOnlySpan<TIn> samples, Spacing<T> spacing, EdgeOrder edgeOrder);

    private delegate T[] Times(ReadOnlySpan<TimeSpan> samples, TimeSpan unit, Spacing<T> spacing, EdgeOrder edgeOrder);

    private delegate TArrayOut[] Arrays<TArrayIn, TArrayOut>(TArrayIn samples, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes);

    private delegate TArrayOut AlongArray<TArrayIn, TArrayOut>(TArrayIn samples, int axis, Spacing<T> spacing, EdgeOrder edgeOrder);

    private delegate Tensor<TOut>[] Tensors(Tensor<TIn> samples, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes);

    private delegate Tensor<TOut>[] Spans(in ReadOnlyTensorSpan<TIn> samples, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes);

    private delegate Tensor<TOut> AlongTensor(Tensor<TIn> samples, int axis, Spacing<T> spacing, EdgeOrder edgeOrder);

    private delegate Tensor<TOut> AlongSpan(in ReadOnlyTensorSpan<TIn> samples, int axis, Spacing<T> spacing, EdgeOrder edgeOrder);

    private delegate Tensor<TOut> StackedTensor(Tensor<TIn> samples, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes);

    private delegate Tensor<TOut> StackedSpan(in ReadOnlyTensorSpan<TIn> samples, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes);

    /// <summary>Each wrong call over samples of few elements, and over samples of many.</summary>
    /// <param name="arguments">The type arguments of the methods.</param>
    public static IEnumerable<(string Method, string Name, Action Small, Action Large)> Of(params Type[] arguments)
    {
        const int Long = 1_000_000;
        TIn[] few = new TIn[5], many = new TIn[Long];
        var fewTimes = new TimeSpan[5];
        var manyTimes = new TimeSpan[Long];

        // One number in memory that stands for as many as 400 million.
        Tensor<TIn> low = Tensor.Create(few, [4, 4], [0, 0]), high = Tensor.Create(few, [20_000, 20_000], [0, 0]);
        return
        [
            .. OfLines<Line>((form, large, spacing, edge) => form(large ? many : few, spacing, edge), arguments),
            .. OfLines<Times>((form, large, spacing, edge) => form(large ? manyTimes : fewTimes, new(1), spacing, edge), typeof(T)),
            .. OfArrays(new TIn[4, 4], new TIn[1000, 1000], arguments, default(TOut[,])),
            .. OfArrays(new TIn[4, 4, 4], new TIn[100, 100, 100], arguments, default(TOut[,,])),
            .. OfArrays(new TIn[4, 4, 4, 4], new TIn[32, 32, 32, 32], arguments, default(TOut[,,,])),
            .. OfGrids<Tensors>((form, large, spacing, edge, axes) => form(large ? high : low, spacing, edge, axes), 2, arguments),
            .. OfGrids<Spans>((form, large, spacing, edge, axes) => form(large ? high : low, spacing, edge, axes), 2, arguments),
            .. OfGrids<StackedTensor>((form, large, spacing, edge, axes) => form(large ? high : low, spacing, edge, axes), 2, arguments),
            .. OfGrids<StackedSpan>((form, large, spacing, edge, axes) => form(large ? high : low, spacing, edge, axes), 2, arguments),
            .. OfAxes<AlongTensor>((form, large, axis, spacing, edge) => form(large ? high : low, axis, spacing, edge), 2, arguments),
            .. OfAxes<AlongSpan>((form, large, axis, spacing, edge) => form(large ? high : low, axis, spacing, edge), 2, arguments),
        ];
    }

    private static IEnumerable<(string Method, string Name, Action Small, Action Large)> OfArrays<TArrayIn, TArrayOut>(
        TArrayIn small, TArrayIn large, Type[] arguments, TArrayOut? result)
        where TArrayIn : class
        where TArrayOut : class
    {
        _ = result; // tells the type
        int rank = ((Array)(object)small).Rank;
        return
        [
            .. OfGrids<Arrays<TArrayIn, TArrayOut>>(
                (form, isLarge, spacing, edge, axes) => form(isLarge ? large : small, spacing, edge, axes), rank, arguments),
            .. OfAxes<AlongArray<TArrayIn, TArrayOut>>(
                (form, isLarge, axis, spacing, edge) => form(isLarge ? large : small, axis, spacing, edge), rank, arguments),
        ];
    }

    private delegate void RunLine<TDelegate>(TDelegate form, bool large, Spacing<T> spacing, EdgeOrder edgeOrder);

    private delegate void RunGrid<TDelegate>(TDelegate form, bool large, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes);

    private delegate void RunAxis<TDelegate>(TDelegate form, bool large, int axis, Spacing<T> spacing, EdgeOrder edgeOrder);

    private static IEnumerable<(string Method, string Name, Action Small, Action Large)> OfLines<TDelegate>(
        RunLine<TDelegate> run, params Type[] arguments)
        where TDelegate : Delegate
    {
        foreach (var (name, form) in Methods.Find<TDelegate>(typeof(Gradient), arguments))
        {
            foreach (var (what, spacing, edge) in Wrong)
            {
                yield return (name, what, () => run(form, false, spacing, edge), () => run(form, true, spacing, edge));
            }
        }
    }

    private static IEnumerable<(string Method, string Name, Action Small, Action Large)> OfGrids<TDelegate>(
        RunGrid<TDelegate> run, int rank, Type[] arguments)
        where TDelegate : Delegate
    {
        foreach (var (name, form) in Methods.Find<TDelegate>(typeof(Gradient), arguments))
        {
            foreach (var (what, spacing, edge) in Wrong)
            {
                yield return (name, what, () => run(form, false, spacing, edge, default), () => run(form, true, spacing, edge, default));
            }

            foreach (int[] axes in (int[][])[[rank], [0, 0], [-rank - 1]])
            {
                yield return (
                    name,
                    $"axes {string.Join(' ', axes)}",
                    () => run(form, false, default, EdgeOrder.First, axes),
                    () => run(form, true, default, EdgeOrder.First, axes));
            }

            Spacing<T>[] list = [.. Enumerable.Repeat(Spacing.Unit<T>(), rank + 1)];
            yield return (
                name,
                "too many spacings",
                () => run(form, false, list, EdgeOrder.First, default),
                () => run(form, true, list, EdgeOrder.First, default));
        }
    }

    private static IEnumerable<(string Method, string Name, Action Small, Action Large)> OfAxes<TDelegate>(
        RunAxis<TDelegate> run, int rank, Type[] arguments)
        where TDelegate : Delegate
    {
        foreach (var (name, form) in Methods.Find<TDelegate>(typeof(Gradient), arguments))
        {
            foreach (var (what, spacing, edge) in Wrong)
            {
                yield return (name, what, () => run(form, false, 1, spacing, edge), () => run(form, true, 1, spacing, edge));
            }

            foreach (int axis in (int[])[rank, -rank - 1])
            {
                yield return (
                    name,
                    $"axis {axis}",
                    () => run(form, false, axis, default, EdgeOrder.First),
                    () => run(form, true, axis, default, EdgeOrder.First));
            }
        }
    }

    private static IEnumerable<(string Name, Spacing<T> Spacing, EdgeOrder EdgeOrder)> Wrong =>
    [
        ("edge order 7", default, (EdgeOrder)7),
        ("step 0", Spacing.Step(T.Zero), EdgeOrder.First),
        ("two coordinates", Spacing.Coordinates((T[])[T.Zero, T.One]), EdgeOrder.First),
        ("no steps", Spacing.Steps((T[])[]), EdgeOrder.First),
    ];
}
