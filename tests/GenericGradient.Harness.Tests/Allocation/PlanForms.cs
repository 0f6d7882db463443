using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Threading;
using GenericGradient.Harness.Tests.Cases;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>The methods of plans that write into memory of the caller, found by their signatures.</summary>
internal static class PlanForms<TSample, T>
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    private delegate void One(GradientPlan<T> plan, ReadOnlySpan<TSample> samples, Span<T> destination);

    private delegate void Two(GradientPlan<T> plan, ReadOnlySpan<TSample> samples, Span<T> first, Span<T> second);

    private delegate void Three(GradientPlan<T> plan, ReadOnlySpan<TSample> samples, Span<T> first, Span<T> second, Span<T> third);

    private delegate void Four(
        GradientPlan<T> plan, ReadOnlySpan<TSample> samples, Span<T> first, Span<T> second, Span<T> third, Span<T> fourth);

    private delegate void TwoArrays(GradientPlan<T> plan, TSample[] samples, T[] first, T[] second);

    private delegate void ThreeArrays(GradientPlan<T> plan, TSample[] samples, T[] first, T[] second, T[] third);

    private delegate void FourArrays(GradientPlan<T> plan, TSample[] samples, T[] first, T[] second, T[] third, T[] fourth);

    private delegate void Memories(GradientPlan<T> plan, ReadOnlySpan<TSample> samples, ReadOnlySpan<Memory<T>> destinations);

    private delegate void Arrays(GradientPlan<T> plan, ReadOnlySpan<TSample> samples, ReadOnlySpan<T[]> destinations);

    private delegate void OneObject<TObjectIn, TObjectOut>(GradientPlan<T> plan, TObjectIn samples, TObjectOut destination);

    private delegate void Objects<TObjectIn, TObjectOut>(GradientPlan<T> plan, TObjectIn samples, ReadOnlySpan<TObjectOut> destinations);

    private delegate void OneView(GradientPlan<T> plan, in ReadOnlyTensorSpan<TSample> samples, in TensorSpan<T> destination);

    private delegate void View(GradientPlan<T> plan, in ReadOnlyTensorSpan<TSample> samples, ReadOnlySpan<Tensor<T>> destinations);

    private delegate void OneParallel(
        GradientPlan<T> plan, ReadOnlyMemory<TSample> samples, Memory<T> destination, int degree, IProgress<double>? progress, CancellationToken token);

    private delegate void Parallel(
        GradientPlan<T> plan,
        ReadOnlyMemory<TSample> samples,
        ReadOnlySpan<Memory<T>> destinations,
        int degree,
        IProgress<double>? progress,
        CancellationToken token);

    private delegate void OneWatched(
        GradientPlan<T> plan, ReadOnlySpan<TSample> samples, Span<T> destination, int degree, IProgress<double>? progress, CancellationToken token);

    private delegate void TwoWatched(
        GradientPlan<T> plan, ReadOnlySpan<TSample> samples, Span<T> first, Span<T> second, int degree, IProgress<double>? progress, CancellationToken token);

    private delegate void ThreeWatched(
        GradientPlan<T> plan,
        ReadOnlySpan<TSample> samples,
        Span<T> first,
        Span<T> second,
        Span<T> third,
        int degree,
        IProgress<double>? progress,
        CancellationToken token);

    private delegate void MemoriesWatched(
        GradientPlan<T> plan,
        ReadOnlySpan<TSample> samples,
        ReadOnlySpan<Memory<T>> destinations,
        int degree,
        IProgress<double>? progress,
        CancellationToken token);

    private delegate void OneObjectWatched<TObjectIn, TObjectOut>(
        GradientPlan<T> plan, TObjectIn samples, TObjectOut destination, int degree, IProgress<double>? progress, CancellationToken token);

    private delegate void ObjectsWatched<TObjectIn, TObjectOut>(
        GradientPlan<T> plan, TObjectIn samples, ReadOnlySpan<TObjectOut> destinations, int degree, IProgress<double>? progress, CancellationToken token);

    private delegate void OneViewWatched(
        GradientPlan<T> plan,
        in ReadOnlyTensorSpan<TSample> samples,
        in TensorSpan<T> destination,
        int degree,
        IProgress<double>? progress,
        CancellationToken token);

    private delegate void ViewWatched(
        GradientPlan<T> plan,
        in ReadOnlyTensorSpan<TSample> samples,
        ReadOnlySpan<Tensor<T>> destinations,
        int degree,
        IProgress<double>? progress,
        CancellationToken token);

    private delegate void OneRange(GradientPlan<T> plan, ReadOnlySpan<TSample> window, int first, Range planes, Span<T> destination);

    private delegate void TwoRanges(GradientPlan<T> plan, ReadOnlySpan<TSample> window, int firstPlane, Range planes, Span<T> first, Span<T> second);

    private delegate void ThreeRanges(
        GradientPlan<T> plan, ReadOnlySpan<TSample> window, int firstPlane, Range planes, Span<T> first, Span<T> second, Span<T> third);

    private delegate void MemoryRanges(
        GradientPlan<T> plan, ReadOnlySpan<TSample> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> destinations);

    /// <summary>The forms.</summary>
    public static IEnumerable<Form<TSample, T, TSample, T>> Of() =>
    [
        .. Find<One>(1, (form, plan, f, d) => () => form(plan, f, d[0]), name => !IsStacked(name)),
        .. Find<Two>(2, (form, plan, f, d) => () => form(plan, f, d[0], d[1])),
        .. Find<Three>(3, (form, plan, f, d) => () => form(plan, f, d[0], d[1], d[2])),
        .. Find<Four>(4, (form, plan, f, d) => () => form(plan, f, d[0], d[1], d[2], d[3])),
        .. Find<Arrays>(0, (form, plan, f, d) => () => form(plan, f, d)),

        .. Find<OneObject<TSample[], T[]>>(1, (form, plan, f, d) => () => form(plan, f, d[0]), name => !IsStacked(name)),
        .. Find<TwoArrays>(2, (form, plan, f, d) => () => form(plan, f, d[0], d[1])),
        .. Find<ThreeArrays>(3, (form, plan, f, d) => () => form(plan, f, d[0], d[1], d[2])),
        .. Find<FourArrays>(4, (form, plan, f, d) => () => form(plan, f, d[0], d[1], d[2], d[3])),
        .. Find<Objects<TSample[], T[]>>(0, (form, plan, f, d) => () => form(plan, f, d)),

        .. Find<Memories>(0, (form, plan, f, d) =>
        {
            var memories = MemoriesOf(d);
            return () => form(plan, f, memories);
        }),

        .. Find<One>(0, (form, plan, f, d) =>
        {
            T[] stacked = new T[d.Length * f.Length];
            return () => form(plan, f, stacked);
        }, IsStacked),
        .. Find<OneObject<TSample[], T[]>>(0, (form, plan, f, d) =>
        {
            T[] stacked = new T[d.Length * f.Length];
            return () => form(plan, f, stacked);
        }, IsStacked),

        // To be told of progress is to go by pieces, however few the samples.
        .. Find<OneParallel>(1, (form, plan, f, d) => () =>
        {
            form(plan, f, d[0], -1, null, default);
            form(plan, f, d[0], -1, Silent.Only, default);
        }),
        .. Find<Parallel>(0, (form, plan, f, d) =>
        {
            var memories = MemoriesOf(d);
            return () =>
            {
                form(plan, f, memories, -1, null, default);
                form(plan, f, memories, -1, Silent.Only, default);
            };
        }),

        .. Find<OneWatched>(1, (form, plan, f, d) => () => form(plan, f, d[0], -1, Silent.Only, default), name => !IsStacked(name)),
        .. Find<TwoWatched>(2, (form, plan, f, d) => () => form(plan, f, d[0], d[1], -1, Silent.Only, default)),
        .. Find<ThreeWatched>(3, (form, plan, f, d) => () => form(plan, f, d[0], d[1], d[2], -1, Silent.Only, default)),
        .. Find<MemoriesWatched>(0, (form, plan, f, d) =>
        {
            var memories = MemoriesOf(d);
            return () => form(plan, f, memories, -1, Silent.Only, default);
        }),
        .. Find<OneWatched>(0, (form, plan, f, d) =>
        {
            T[] stacked = new T[d.Length * f.Length];
            return () => form(plan, f, stacked, -1, Silent.Only, default);
        }, IsStacked),

        .. Find<OneObjectWatched<TSample[], T[]>>(1, (form, plan, f, d) => () => form(plan, f, d[0], -1, Silent.Only, default), name => !IsStacked(name)),
        .. Find<OneObjectWatched<TSample[], T[]>>(0, (form, plan, f, d) =>
        {
            T[] stacked = new T[d.Length * f.Length];
            return () => form(plan, f, stacked, -1, Silent.Only, default);
        }, IsStacked),
        .. Find<ObjectsWatched<TSample[], T[]>>(0, (form, plan, f, d) => () => form(plan, f, d, -1, Silent.Only, default)),

        // All planes but the last, of grids that have more than the halo of that.
        .. Find<OneRange>(1, (form, plan, f, d) => () => form(plan, f, 0, ..^1, AllButOne(plan, d[0]))),
        .. Find<TwoRanges>(2, (form, plan, f, d) => () => form(plan, f, 0, ..^1, AllButOne(plan, d[0]), AllButOne(plan, d[1]))),
        .. Find<ThreeRanges>(3, (form, plan, f, d) => () => form(plan, f, 0, ..^1, AllButOne(plan, d[0]), AllButOne(plan, d[1]), AllButOne(plan, d[2]))),
        .. Find<MemoryRanges>(0, (form, plan, f, d) =>
        {
            Memory<T>[] memories = [.. d.Select(destination => destination.AsMemory(0, AllButOne(plan, destination).Length))];
            return () => form(plan, f, 0, ..^1, memories);
        }),

        .. OfArrays<TSample[,], T[,]>(2),
        .. OfArrays<TSample[,,], T[,,]>(3),
        .. OfArrays<TSample[,,,], T[,,,]>(4),

        .. OfTensors<OneObject<Tensor<TSample>, Tensor<T>>>((form, a, samples, to) => form(a.PlanOfFirst, samples, to[0])),
        .. OfTensors<OneView>((form, a, samples, to) => form(a.PlanOfFirst, samples.AsReadOnlyTensorSpan(), to[0].AsTensorSpan())),
        .. OfTensors<Objects<Tensor<TSample>, Tensor<T>>>((form, a, samples, to) => form(a.Plan, samples, to)),
        .. OfTensors<View>((form, a, samples, to) => form(a.Plan, samples.AsReadOnlyTensorSpan(), to)),

        .. OfTensors<OneObjectWatched<Tensor<TSample>, Tensor<T>>>((form, a, samples, to) => form(a.PlanOfFirst, samples, to[0], -1, Silent.Only, default)),
        .. OfTensors<OneViewWatched>((form, a, samples, to) =>
            form(a.PlanOfFirst, samples.AsReadOnlyTensorSpan(), to[0].AsTensorSpan(), -1, Silent.Only, default)),
        .. OfTensors<ObjectsWatched<Tensor<TSample>, Tensor<T>>>((form, a, samples, to) => form(a.Plan, samples, to, -1, Silent.Only, default)),
        .. OfTensors<ViewWatched>((form, a, samples, to) => form(a.Plan, samples.AsReadOnlyTensorSpan(), to, -1, Silent.Only, default)),
    ];

    private static Memory<T>[] MemoriesOf(T[][] destinations) => [.. destinations.Select(destination => destination.AsMemory())];

    private static Span<T> AllButOne(GradientPlan<T> plan, T[] destination) =>
        destination.AsSpan(0, destination.Length - (destination.Length / (int)plan.Shape[0]));

    private static bool IsStacked(string name) => name.Contains("Stacked", StringComparison.Ordinal);

    private static IEnumerable<Form<TSample, T, TSample, T>> OfArrays<TArrayIn, TArrayOut>(int rank)
        where TArrayIn : class
        where TArrayOut : class =>
    [
        .. Prepared<OneObject<TArrayIn, TArrayOut>>(takesLayouts: false, (form, a) =>
        {
            if (a.Setting.Rank != rank)
            {
                return null;
            }

            var samples = (TArrayIn)a.SamplesArray();
            var destination = (TArrayOut)a.DestinationArray();
            var plan = a.PlanOfFirst;
            return () => form(plan, samples, destination);
        }),

        .. Prepared<Objects<TArrayIn, TArrayOut>>(takesLayouts: false, (form, a) =>
        {
            if (a.Setting.Rank != rank)
            {
                return null;
            }

            var samples = (TArrayIn)a.SamplesArray();
            TArrayOut[] destinations = [.. a.Setting.Axes.Select(_ => (TArrayOut)a.DestinationArray())];
            var plan = a.Plan;
            return () => form(plan, samples, destinations);
        }),

        .. Prepared<OneObjectWatched<TArrayIn, TArrayOut>>(takesLayouts: false, (form, a) =>
        {
            if (a.Setting.Rank != rank)
            {
                return null;
            }

            var samples = (TArrayIn)a.SamplesArray();
            var destination = (TArrayOut)a.DestinationArray();
            var plan = a.PlanOfFirst;
            return () => form(plan, samples, destination, -1, Silent.Only, default);
        }),

        .. Prepared<ObjectsWatched<TArrayIn, TArrayOut>>(takesLayouts: false, (form, a) =>
        {
            if (a.Setting.Rank != rank)
            {
                return null;
            }

            var samples = (TArrayIn)a.SamplesArray();
            TArrayOut[] destinations = [.. a.Setting.Axes.Select(_ => (TArrayOut)a.DestinationArray())];
            var plan = a.Plan;
            return () => form(plan, samples, destinations, -1, Silent.Only, default);
        }),
    ];

    private static IEnumerable<Form<TSample, T, TSample, T>> OfTensors<TDelegate>(
        Action<TDelegate, Arguments<TSample, T, TSample, T>, Tensor<TSample>, Tensor<T>[]> run)
        where TDelegate : Delegate =>
        Prepared<TDelegate>(takesLayouts: true, (form, a) =>
        {
            var samples = a.SamplesTensor;
            Tensor<T>[] destinations = [.. a.Setting.Axes.Select(_ => a.Destination(a.Setting.Shape))];
            return () => run(form, a, samples, destinations);
        });

    private static IEnumerable<Form<TSample, T, TSample, T>> Find<TDelegate>(
        int count, Func<TDelegate, GradientPlan<T>, TSample[], T[][], Action> prepare, Func<string, bool>? isMeant = null)
        where TDelegate : Delegate =>
        Prepared<TDelegate>(
            takesLayouts: false,
            (form, a) => count == 0 || a.Setting.Axes.Length == count ? prepare(form, a.Plan, a.Samples, a.Destinations()) : null,
            isMeant);

    private static IEnumerable<Form<TSample, T, TSample, T>> Prepared<TDelegate>(
        bool takesLayouts, Func<TDelegate, Arguments<TSample, T, TSample, T>, Action?> prepare, Func<string, bool>? isMeant = null)
        where TDelegate : Delegate =>
        Methods.FindIn<TDelegate>(typeof(GradientPlan<T>), typeof(TSample) == typeof(T) ? [] : [typeof(TSample)])
            .Where(found => isMeant is null || isMeant(found.Name))
            .Select(found => new Form<TSample, T, TSample, T>(found.Name, takesLayouts, a => prepare(found.Method, a)));
}
