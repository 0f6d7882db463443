using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;

namespace GenericGradient.Harness.Tests.Allocation.Refused;

/// <summary>Wrong calls of the methods that allocate their results, found by their signatures.</summary>
/// <typeparam name="TIn">The elements of the samples.</typeparam>
/// <typeparam name="TOut">The elements of the results.</typeparam>
/// <typeparam name="T">The type of the spacings.</typeparam>
internal static partial class RefusedForms<TIn, TOut, T>
    where TIn : unmanaged
    where TOut : unmanaged
    where T : unmanaged, INumber<T>
{
    private delegate void RunLine<TDelegate>(TDelegate form, bool large, Spacing<T> spacing, GradientOptions options);

    private delegate void RunGrid<TDelegate>(TDelegate form, bool large, Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate void RunOne<TDelegate>(TDelegate form, bool large, Spacing<T> spacing, GradientOptions options, Axes axes);

    private delegate void RunAxis<TDelegate>(TDelegate form, bool large, int axis, Spacing<T> spacing, GradientOptions options);

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
            .. OfLines<Line>((form, large, spacing, options) => form(large ? many : few, spacing, options), arguments),
            .. OfLines<LineOfSpan>((form, large, spacing, options) => form(large ? many : few, spacing, options), arguments),
            .. OfLines<LineOfArray>((form, large, spacing, options) => form(large ? many : few, spacing, options), arguments),
            .. OfLines<MixedLine>((form, large, spacing, options) => form(large ? many : few, spacing, options), arguments),
            .. OfLines<MixedLineOfSpan>((form, large, spacing, options) => form(large ? many : few, spacing, options), arguments),
            .. OfLines<MixedLineOfArray>((form, large, spacing, options) => form(large ? many : few, spacing, options), arguments),
            .. OfLines<Times>((form, large, spacing, options) => form(large ? manyTimes : fewTimes, new(1), spacing, options), typeof(T)),
            .. OfLines<TimesOfArray>((form, large, spacing, options) => form(large ? manyTimes : fewTimes, new(1), spacing, options), typeof(T)),
            .. OfObjects(new TIn[4, 4], new TIn[1000, 1000], 2, arguments, default(TOut[,])),
            .. OfObjects(new TIn[4, 4, 4], new TIn[100, 100, 100], 3, arguments, default(TOut[,,])),
            .. OfObjects(new TIn[4, 4, 4, 4], new TIn[32, 32, 32, 32], 4, arguments, default(TOut[,,,])),
            .. OfObjects(low, high, 2, arguments, default(Tensor<TOut>)),
            .. OfGrids<StackedTensor>((form, large, spacing, options, axes) => form(large ? high : low, spacing, options, axes), 2, arguments),
            .. OfGrids<Reading>((form, large, spacing, options, axes) => form(large ? high : low, spacing, options, axes), 2, arguments),
            .. OfGrids<StackedReading>((form, large, spacing, options, axes) => form(large ? high : low, spacing, options, axes), 2, arguments),
            .. OfAxes<AlongReading>((form, large, axis, spacing, options) => form(large ? high : low, axis, spacing, options), 2, arguments),
            .. OfGrids<Viewing>((form, large, spacing, options, axes) => form(large ? high : low, spacing, options, axes), 2, arguments),
            .. OfGrids<StackedViewing>((form, large, spacing, options, axes) => form(large ? high : low, spacing, options, axes), 2, arguments),
            .. OfAxes<AlongViewing>((form, large, axis, spacing, options) => form(large ? high : low, axis, spacing, options), 2, arguments),
        ];
    }

    /// <summary>Of arrays of a rank, or of tensors.</summary>
    private static IEnumerable<(string Method, string Name, Action Small, Action Large)> OfObjects<TObjectIn, TObjectOut>(
        TObjectIn small, TObjectIn large, int rank, Type[] arguments, TObjectOut? result)
        where TObjectIn : class
        where TObjectOut : class
    {
        _ = result; // tells the type
        return
        [
            .. OfGrids<Objects<TObjectIn, TObjectOut>>(
                (form, isLarge, spacing, options, axes) => form(isLarge ? large : small, spacing, options, axes), rank, arguments),
            .. OfGrids<MixedObjects<TObjectIn, TObjectOut>>(
                (form, isLarge, spacing, options, axes) => form(isLarge ? large : small, spacing, options, axes), rank, arguments),
            .. OfOnes<OneForAll<TObjectIn, TObjectOut>>(
                (form, isLarge, spacing, options, axes) => form(isLarge ? large : small, spacing, options, axes), rank, arguments),
            .. OfOnes<MixedOneForAll<TObjectIn, TObjectOut>>(
                (form, isLarge, spacing, options, axes) => form(isLarge ? large : small, spacing, options, axes), rank, arguments),
            .. OfAxes<AlongObject<TObjectIn, TObjectOut>>(
                (form, isLarge, axis, spacing, options) => form(isLarge ? large : small, axis, spacing, options), rank, arguments),
            .. OfAxes<MixedAlongObject<TObjectIn, TObjectOut>>(
                (form, isLarge, axis, spacing, options) => form(isLarge ? large : small, axis, spacing, options), rank, arguments),
        ];
    }

    private static IEnumerable<(string Method, string Name, Action Small, Action Large)> OfLines<TDelegate>(
        RunLine<TDelegate> run, params Type[] arguments)
        where TDelegate : Delegate
    {
        foreach (var (name, form) in Methods.Find<TDelegate>(arguments))
        {
            foreach (var (what, spacing, edge) in Wrong)
            {
                yield return (name, what, () => run(form, false, spacing, edge), () => run(form, true, spacing, edge));
            }
        }
    }

    private static IEnumerable<(string Method, string Name, Action Small, Action Large)> OfOnes<TDelegate>(
        RunOne<TDelegate> run, int rank, Type[] arguments)
        where TDelegate : Delegate
    {
        foreach (var (name, form) in Methods.Find<TDelegate>(arguments))
        {
            foreach (var (what, spacing, edge) in Wrong)
            {
                yield return (name, what, () => run(form, false, spacing, edge, default), () => run(form, true, spacing, edge, default));
            }

            foreach (int[] axes in WrongAxes(rank))
            {
                yield return (
                    name,
                    $"axes {string.Join(' ', axes)}",
                    () => run(form, false, default, default, axes),
                    () => run(form, true, default, default, axes));
            }
        }
    }

    private static IEnumerable<(string Method, string Name, Action Small, Action Large)> OfGrids<TDelegate>(
        RunGrid<TDelegate> run, int rank, Type[] arguments)
        where TDelegate : Delegate
    {
        RunOne<TDelegate> one = (form, large, spacing, options, axes) => run(form, large, spacing, options, axes);
        Spacing<T>[] list = [.. Enumerable.Repeat(Spacing.Unit<T>(), rank + 1)];
        return
        [
            .. OfOnes(one, rank, arguments),
            .. Methods.Find<TDelegate>(arguments).Select(found => (
                found.Name,
                "too many spacings",
                (Action)(() => run(found.Method, false, list, default, default)),
                (Action)(() => run(found.Method, true, list, default, default)))),
        ];
    }

    private static IEnumerable<(string Method, string Name, Action Small, Action Large)> OfAxes<TDelegate>(
        RunAxis<TDelegate> run, int rank, Type[] arguments)
        where TDelegate : Delegate
    {
        foreach (var (name, form) in Methods.Find<TDelegate>(arguments))
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
                    () => run(form, false, axis, default, default),
                    () => run(form, true, axis, default, default));
            }
        }
    }

    private static int[][] WrongAxes(int rank) => [[rank], [0, 0], [-rank - 1]];

    private static IEnumerable<(string Name, Spacing<T> Spacing, EdgeOrder EdgeOrder)> Wrong =>
    [
        ("edge order 7", default, (EdgeOrder)7),
        ("step 0", Spacing.Step(T.Zero), EdgeOrder.First),
        ("two coordinates", Spacing.Coordinates((T[])[T.Zero, T.One]), EdgeOrder.First),
        ("no steps", Spacing.Steps((T[])[]), EdgeOrder.First),
    ];
}
