using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Threading;

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

    private delegate void Memories(GradientPlan<T> plan, ReadOnlySpan<TSample> samples, ReadOnlySpan<Memory<T>> destinations);

    private delegate void Arrays(GradientPlan<T> plan, ReadOnlySpan<TSample> samples, ReadOnlySpan<T[]> destinations);

    private delegate void OneParallel(
        GradientPlan<T> plan, ReadOnlyMemory<TSample> samples, Memory<T> destination, int degree, IProgress<double>? progress, CancellationToken token);

    private delegate void Parallel(
        GradientPlan<T> plan,
        ReadOnlyMemory<TSample> samples,
        ReadOnlySpan<Memory<T>> destinations,
        int degree,
        IProgress<double>? progress,
        CancellationToken token);

    /// <summary>The forms.</summary>
    public static IEnumerable<Form<TSample, T, TSample, T>> Of() =>
    [
        .. Find<One>(1, (form, plan, f, d) => () => form(plan, f, d[0]), name => !name.Contains("Stacked", StringComparison.Ordinal)),
        .. Find<Two>(2, (form, plan, f, d) => () => form(plan, f, d[0], d[1])),
        .. Find<Three>(3, (form, plan, f, d) => () => form(plan, f, d[0], d[1], d[2])),
        .. Find<Four>(4, (form, plan, f, d) => () => form(plan, f, d[0], d[1], d[2], d[3])),
        .. Find<Arrays>(0, (form, plan, f, d) => () => form(plan, f, d)),

        .. Find<Memories>(0, (form, plan, f, d) =>
        {
            var memories = MemoriesOf(d);
            return () => form(plan, f, memories);
        }),

        .. Find<One>(0, (form, plan, f, d) =>
        {
            T[] stacked = new T[d.Length * f.Length];
            return () => form(plan, f, stacked);
        }, name => name.Contains("Stacked", StringComparison.Ordinal)),

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
    ];

    private static Memory<T>[] MemoriesOf(T[][] destinations) => [.. destinations.Select(destination => destination.AsMemory())];

    private static IEnumerable<Form<TSample, T, TSample, T>> Find<TDelegate>(
        int count, Func<TDelegate, GradientPlan<T>, TSample[], T[][], Action> prepare, Func<string, bool>? isMeant = null)
        where TDelegate : Delegate =>
        Methods.Find<TDelegate>(typeof(GradientPlan<T>), typeof(TSample) == typeof(T) ? [] : [typeof(TSample)])
            .Where(found => isMeant is null || isMeant(found.Name))
            .Select(found => new Form<TSample, T, TSample, T>(found.Name, false, a =>
                count == 0 || a.Setting.Axes.Length == count ? prepare(found.Method, a.Plan, a.Samples, a.Destinations()) : null));

    private sealed class Silent : IProgress<double>
    {
        public static readonly Silent Only = new();

        public void Report(double value)
        {
        }
    }
}
