using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>
/// The methods of <see cref="Gradient"/> for samples whose type is not that of the results: integers, and samples that are made of components. Each
/// form is looked for by its signature; what does not exist for a type has no row.
/// </summary>
/// <typeparam name="TIn">The elements of the samples.</typeparam>
/// <typeparam name="TOut">The elements of the results.</typeparam>
/// <typeparam name="TSample">What elements of samples are made of: one, or a last axis of a few.</typeparam>
/// <typeparam name="T">What elements of results are made of; the type of spacings.</typeparam>
internal static partial class FormEntries<TIn, TOut, TSample, T>
    where TIn : unmanaged
    where TOut : unmanaged
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    private delegate TOut[] Line(ReadOnlySpan<TIn> samples, Spacing<T> spacing, GradientOptions options);

    private delegate void LineInto(ReadOnlySpan<TIn> samples, Spacing<T> spacing, Span<TOut> destination, GradientOptions options);

    private delegate Tensor<TOut>[] OfTensor(Tensor<TIn> samples, Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate Tensor<TOut>[] OfSpan(in ReadOnlyTensorSpan<TIn> samples, Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate void IntoTensors(
        in ReadOnlyTensorSpan<TIn> samples, Spacings<T> spacing, ReadOnlySpan<Tensor<TOut>> destinations, GradientOptions options, Axes axes);

    private delegate Tensor<TOut> AlongTensor(Tensor<TIn> samples, int axis, Spacing<T> spacing, GradientOptions options);

    private delegate Tensor<TOut> AlongSpan(in ReadOnlyTensorSpan<TIn> samples, int axis, Spacing<T> spacing, GradientOptions options);

    private delegate void AlongInto(
        in ReadOnlyTensorSpan<TIn> samples, int axis, Spacing<T> spacing, in TensorSpan<TOut> destination, GradientOptions options);

    private delegate Tensor<TOut> StackedTensor(Tensor<TIn> samples, Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate Tensor<TOut> StackedSpan(in ReadOnlyTensorSpan<TIn> samples, Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate void StackedInto(
        in ReadOnlyTensorSpan<TIn> samples, Spacings<T> spacing, in TensorSpan<TOut> destination, GradientOptions options, Axes axes);

    private static int Components => Unsafe.SizeOf<TIn>() / Unsafe.SizeOf<TSample>();

    /// <summary>The entries.</summary>
    /// <param name="arguments">The type arguments of the methods.</param>
    public static IEnumerable<Entry<TSample, T>> Of(params Type[] arguments)
    {
        var forms = new Forms(arguments);
        return Lines(forms)
            .Concat(ArrayForms<TIn[,], TOut[,]>(forms, 2))
            .Concat(ArrayForms<TIn[,,], TOut[,,]>(forms, 3))
            .Concat(ArrayForms<TIn[,,,], TOut[,,,]>(forms, 4))
            .Concat(Layout.OfSamples.SelectMany(layout => Tensors(forms, layout).Concat(Stacked(forms, layout))))
            .Concat(Owned(arguments));
    }

    private static IEnumerable<Entry<TSample, T>> Lines(Forms forms) =>
    [
        .. forms.Rows<Line>("Compute", "", false, IsOfRank(1), (form, problem, room) =>
            [Flat(form(In(problem, room), problem.SpacingOf(0, room), problem.Options))]),

        .. forms.Rows<LineInto>("Compute", "", false, IsOfRank(1), (form, problem, room) =>
        {
            var destination = room.Destination<TOut>(problem.Length / Components);
            form(In(problem, room), problem.SpacingOf(0, room), destination.Span, problem.Options);
            return [Flat(destination.Span)];
        }),
    ];

    private static IEnumerable<Entry<TSample, T>> Tensors(Forms forms, Layout layout)
    {
        string into = layout.Name + " into dense", from = "dense into " + layout.Name;
        return
        [
            .. forms.Rows<OfTensor>("Compute", layout.Name, true, layout.Holds, (form, problem, room) =>
                [.. form(Tensor(problem, layout), problem.Spacings(room), problem.Options, Axes(problem)).Select(Flat)]),

            .. forms.Rows<OfSpan>("Compute", layout.Name, false, layout.Holds, (form, problem, room) =>
                [.. form(Span(problem, room, layout), problem.Spacings(room), problem.Options, Axes(problem)).Select(Flat)]),

            .. forms.Rows<IntoTensors>("Compute", into, true, layout.Holds, (form, problem, room) =>
            {
                // Destinations need not lie as the first does.
                var layouts = problem.Axes.Select((_, k) => Layout.All.ElementAt(k % 4)).ToArray();
                int[] shape = Shape(problem);
                var backings = layouts.Select(one => one.Scatter<TOut>(new TOut[problem.Length / Components], shape)).ToArray();
                Tensor<TOut>[] results = [.. layouts.Select((one, k) =>
                    System.Numerics.Tensors.Tensor.Create(backings[k], Views.Lengths(shape), one.Strides(shape)))];
                form(Span(problem, room, layout), problem.Spacings(room), results, problem.Options, Axes(problem));
                return [.. layouts.Select((one, k) => Flat(one.Gather<TOut>(backings[k], shape)))];
            }),

            .. forms.Rows<AlongTensor>("AlongAxis", layout.Name, true, layout.Holds, (form, problem, room) =>
                [.. problem.Axes.Select((axis, k) => Flat(form(Tensor(problem, layout), axis, problem.SpacingOf(k, room), problem.OptionsOf(k))))]),

            .. forms.Rows<AlongSpan>("AlongAxis", layout.Name, false, layout.Holds, (form, problem, room) =>
                [.. problem.Axes.Select((axis, k) =>
                    Flat(form(Span(problem, room, layout), axis - Shape(problem).Length, problem.SpacingOf(k, room), problem.OptionsOf(k))))]),

            .. forms.Rows<AlongInto>("AlongAxis", into, false, layout.Holds, (form, problem, room) =>
                Along(form, problem, room, layout, Layout.Dense)),

            .. forms.Rows<AlongInto>("AlongAxis", from, false, _ => layout != Layout.Broadcast, (form, problem, room) =>
                Along(form, problem, room, Layout.Dense, layout)),

            .. forms.Rows<AlongInto>("AlongAxis", layout.Name + " into the same", false, _ => layout != Layout.Broadcast, (form, problem, room) =>
                Along(form, problem, room, layout, layout)),
        ];
    }

    private static T[][] Along(AlongInto form, Problem<TSample, T> problem, Room room, Layout samples, Layout destination) =>
        [.. problem.Axes.Select((axis, k) => Flat(Views.Destination<TOut>(Shape(problem), room, destination, span =>
            form(Span(problem, room, samples), axis, problem.SpacingOf(k, room), span, problem.OptionsOf(k)))))];

    private static IEnumerable<Entry<TSample, T>> Stacked(Forms forms, Layout layout) =>
    [
        .. forms.Rows<StackedTensor>("ComputeStacked", layout.Name, true, layout.Holds, (form, problem, room) =>
            [.. Flat(form(Tensor(problem, layout), problem.Spacings(room), problem.Options, Axes(problem))).Chunk(problem.Length)]),

        .. forms.Rows<StackedSpan>("ComputeStacked", layout.Name, false, layout.Holds, (form, problem, room) =>
            [.. Flat(form(Span(problem, room, layout), problem.Spacings(room), problem.Options, Axes(problem))).Chunk(problem.Length)]),

        .. forms.Rows<StackedInto>("ComputeStacked", layout.Name + " into dense", false, layout.Holds, (form, problem, room) =>
            Stack(form, problem, room, layout, Layout.Dense)),

        .. forms.Rows<StackedInto>("ComputeStacked", "dense into " + layout.Name, false, _ => layout != Layout.Broadcast, (form, problem, room) =>
            Stack(form, problem, room, Layout.Dense, layout)),
    ];

    private static T[][] Stack(StackedInto form, Problem<TSample, T> problem, Room room, Layout samples, Layout destination) =>
        [.. Flat(Views.Destination<TOut>([problem.Count, .. Shape(problem)], room, destination, span =>
            form(Span(problem, room, samples), problem.Spacings(room), span, problem.Options, Axes(problem)))).Chunk(problem.Length)];

    /// <summary>The shape of the elements: without the axis of components.</summary>
    private static int[] Shape(Problem<TSample, T> problem) => Components == 1 ? problem.Shape : problem.Shape[..^1];

    private static Axes Axes(Problem<TSample, T> problem) => problem.AxesArgumentOf(Shape(problem).Length);

    private static ReadOnlySpan<TIn> Elements(Problem<TSample, T> problem) => MemoryMarshal.Cast<TSample, TIn>(problem.Samples);

    private static ReadOnlySpan<TIn> In(Problem<TSample, T> problem, Room room) => room.Samples(Elements(problem)).Span;

    private static ReadOnlyTensorSpan<TIn> Span(Problem<TSample, T> problem, Room room, Layout layout) =>
        Views.Samples(Elements(problem), Shape(problem), room, layout);

    private static Tensor<TIn> Tensor(Problem<TSample, T> problem, Layout layout) => Views.Tensor(Elements(problem), Shape(problem), layout);

    private static T[] Flat(ReadOnlySpan<TOut> results) => MemoryMarshal.Cast<TOut, T>(results).ToArray();

    private static T[] Flat(Tensor<TOut> results) => Flat(Views.Flat(results));

    private static Func<Problem<TSample, T>, bool> IsOfRank(int rank) => problem => Shape(problem).Length == rank;

    /// <summary>The overloads that fit the type arguments.</summary>
    private sealed class Forms(Type[] arguments)
    {
        private static readonly Type[] Families = [typeof(Gradient), typeof(ComplexGradient), typeof(VectorGradient)];

        /// <summary>A row for the method that has the signature of the delegate; none if there is no such method.</summary>
        public IEnumerable<Entry<TSample, T>> Rows<TForm>(
            string name, string variant, bool isManaged, Func<Problem<TSample, T>, bool> takes, Func<TForm, Problem<TSample, T>, Room, T[][]> run)
            where TForm : Delegate
        {
            foreach (var method in Families.SelectMany(family => family.GetMethods(BindingFlags.Public | BindingFlags.Static)))
            {
                if (method.Name != name || method.GetGenericArguments().Length != arguments.Length)
                {
                    continue;
                }

                if (Typed(method) is { } typed && Delegate.CreateDelegate(typeof(TForm), typed, throwOnBindFailure: false) is TForm form)
                {
                    yield return new(
                        MethodName.Of(method),
                        variant,
                        isManaged,
                        problem => Fits(problem) && takes(problem),
                        (problem, room) => run(form, problem, room));
                }
            }
        }

        /// <summary>The method of these types; none if they are not what it asks of its own.</summary>
        private MethodInfo? Typed(MethodInfo method)
        {
            try
            {
                return arguments.Length == 0 ? method : method.MakeGenericMethod(arguments);
            }
            catch (ArgumentException)
            {
                return null;
            }
        }

        private static bool Fits(Problem<TSample, T> problem) =>
            (problem.More is null || problem.Components == Components)
            && (Components == 1 || (problem.Rank > 1 && problem.Shape[^1] == Components && !problem.Axes.Contains(problem.Rank - 1)));
    }
}
