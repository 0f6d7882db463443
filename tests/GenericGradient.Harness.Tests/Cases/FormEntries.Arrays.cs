using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Harness.Tests.Cases;

/// <content>Arrays of rank 2 to 4.</content>
internal static partial class FormEntries<TIn, TOut, TSample, T>
{
    private delegate void IntoArrays<TArrayIn, TArrayOut>(
        TArrayIn samples, Spacings<T> spacing, ReadOnlySpan<TArrayOut> destinations, GradientOptions options, Axes axes);

    private static IEnumerable<Entry<TSample, T>> ArrayForms<TArrayIn, TArrayOut>(Forms forms, int rank)
        where TArrayIn : class
        where TArrayOut : class =>
    [
        .. forms.Rows<Func<TArrayIn, Spacings<T>, GradientOptions, Axes, TArrayOut[]>>("Compute", "", true, IsOfRank(rank), (form, problem, room) =>
            [.. form(Samples<TArrayIn>(problem), problem.Spacings(room), problem.Options, problem.AxesArgumentOf(rank)).Select(ElementsOf)]),

        .. forms.Rows<IntoArrays<TArrayIn, TArrayOut>>("Compute", "", true, IsOfRank(rank), (form, problem, room) =>
        {
            TArrayOut[] results = [.. problem.Axes.Select(_ => Empty<TArrayOut>(problem))];
            form(Samples<TArrayIn>(problem), problem.Spacings(room), results, problem.Options, problem.AxesArgumentOf(rank));
            return [.. results.Select(ElementsOf)];
        }),

        .. forms.Rows<Func<TArrayIn, int, Spacing<T>, GradientOptions, TArrayOut>>("AlongAxis", "", true, IsOfRank(rank), (form, problem, room) =>
            [.. problem.Axes.Select((axis, k) => ElementsOf(form(Samples<TArrayIn>(problem), axis, problem.SpacingOf(k, room), problem.OptionsOf(k))))]),

        .. forms.Rows<Action<TArrayIn, int, Spacing<T>, TArrayOut, GradientOptions>>("AlongAxis", "", true, IsOfRank(rank), (form, problem, room) =>
            [.. problem.Axes.Select((axis, k) =>
            {
                var result = Empty<TArrayOut>(problem);
                form(Samples<TArrayIn>(problem), axis - rank, problem.SpacingOf(k, room), result, problem.OptionsOf(k));
                return ElementsOf(result);
            })]),
    ];

    private static TArray Samples<TArray>(Problem<TSample, T> problem)
        where TArray : class
    {
        var array = Array.CreateInstance(typeof(TIn), Shape(problem));
        Elements(problem).CopyTo(SpanOf<TIn>(array));
        return (TArray)(object)array;
    }

    /// <summary>A destination that no result looks like.</summary>
    private static TArray Empty<TArray>(Problem<TSample, T> problem)
        where TArray : class
    {
        var array = Array.CreateInstance(typeof(TOut), Shape(problem));
        MemoryMarshal.AsBytes(SpanOf<TOut>(array)).Fill(Rooms.Room.Canary);
        return (TArray)(object)array;
    }

    private static T[] ElementsOf(object array) => Flat(SpanOf<TOut>((Array)array));

    private static Span<TElement> SpanOf<TElement>(Array array) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, TElement>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);
}
