using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics.Tensors;

namespace GenericGradient.Harness.Tests.Cases;

/// <content>
/// The forms that take what a caller owns as it is, arrays, tensors and views that may be written, and give its memory to those that take any.
/// They are tried on dense samples, for what they add is the way there.
/// </content>
internal static partial class FormEntries<TIn, TOut, TSample, T>
{
    private delegate TOut[] LineOfSpan(Span<TIn> samples, Spacing<T> spacing, GradientOptions options);

    private delegate TOut[] LineOfOther(TIn[] samples, in Spacing<T> spacing, GradientOptions options);

    private delegate TOut[] LineOfOtherSpan(ReadOnlySpan<TIn> samples, in Spacing<T> spacing, GradientOptions options);

    private delegate TOut[] LineOfOtherView(Span<TIn> samples, in Spacing<T> spacing, GradientOptions options);

    private delegate void SpanInto(Span<TIn> samples, Spacing<T> spacing, Span<TOut> destination, GradientOptions options);

    private delegate void OtherInto(TIn[] samples, in Spacing<T> spacing, TOut[] destination, GradientOptions options);

    private delegate void OtherSpanInto(ReadOnlySpan<TIn> samples, in Spacing<T> spacing, Span<TOut> destination, GradientOptions options);

    private delegate void OtherViewInto(Span<TIn> samples, in Spacing<T> spacing, Span<TOut> destination, GradientOptions options);

    private delegate TResults OfOne<TSamples, TResults>(TSamples samples, Spacing<T> spacing, GradientOptions options, Axes axes);

    private delegate TResults OfOther<TSamples, TResults>(TSamples samples, in Spacing<T> spacing, GradientOptions options, Axes axes);

    private delegate TResults OfOthers<TSamples, TResults>(TSamples samples, in Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate TResult AlongOther<TSamples, TResult>(TSamples samples, int axis, in Spacing<T> spacing, GradientOptions options);

    private delegate TResults OfView<TResults>(in TensorSpan<TIn> samples, Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate Tensor<TOut> AlongView(in TensorSpan<TIn> samples, int axis, Spacing<T> spacing, GradientOptions options);

    private delegate void TensorInto(
        Tensor<TIn> samples, Spacings<T> spacing, ReadOnlySpan<Tensor<TOut>> destinations, GradientOptions options, Axes axes);

    private delegate void ViewInto(
        in TensorSpan<TIn> samples, Spacings<T> spacing, ReadOnlySpan<Tensor<TOut>> destinations, GradientOptions options, Axes axes);

    private delegate void StackedTensorInto(
        Tensor<TIn> samples, Spacings<T> spacing, Tensor<TOut> destination, GradientOptions options, Axes axes);

    private delegate void StackedViewInto(
        in TensorSpan<TIn> samples, Spacings<T> spacing, in TensorSpan<TOut> destination, GradientOptions options, Axes axes);

    private delegate void AlongTensorInto(
        Tensor<TIn> samples, int axis, Spacing<T> spacing, Tensor<TOut> destination, GradientOptions options);

    private delegate void AlongViewInto(
        in TensorSpan<TIn> samples, int axis, Spacing<T> spacing, in TensorSpan<TOut> destination, GradientOptions options);

    /// <summary>The entries.</summary>
    /// <param name="arguments">The type arguments of the methods.</param>
    public static IEnumerable<Entry<TSample, T>> Owned(params Type[] arguments)
    {
        var forms = new Forms(arguments);
        return OwnedLines(forms)
            .Concat(OfOneSpacing<TIn[,], TOut[,]>(forms, 2))
            .Concat(OfOneSpacing<TIn[,,], TOut[,,]>(forms, 3))
            .Concat(OfOneSpacing<TIn[,,,], TOut[,,,]>(forms, 4))
            .Concat(OwnedTensors(forms))
            .Concat(OwnedStacked(forms));
    }

    private static IEnumerable<Entry<TSample, T>> OwnedLines(Forms forms) =>
    [
        .. forms.Rows<Func<TIn[], TOut[]>>("Compute", "", true, problem => IsOfRank(1)(problem) && IsDefault(problem), (form, problem, room) =>
            [Flat(form(Elements(problem).ToArray()))]),
        .. forms.Rows<Func<TIn[], Spacing<T>, GradientOptions, TOut[]>>("Compute", "", true, IsOfRank(1), (form, problem, room) =>
            [Flat(form(Elements(problem).ToArray(), problem.SpacingOf(0, room), problem.Options))]),
        .. forms.Rows<LineOfSpan>("Compute", "", true, IsOfRank(1), (form, problem, room) =>
            [Flat(form(Elements(problem).ToArray(), problem.SpacingOf(0, room), problem.Options))]),
        .. forms.Rows<LineOfOther>("Compute", "", true, IsOfRank(1), (form, problem, room) =>
            [Flat(form(Elements(problem).ToArray(), problem.SpacingOf(0, room), problem.Options))]),
        .. forms.Rows<LineOfOtherSpan>("Compute", "", true, IsOfRank(1), (form, problem, room) =>
            [Flat(form(Elements(problem), problem.SpacingOf(0, room), problem.Options))]),
        .. forms.Rows<LineOfOtherView>("Compute", "", true, IsOfRank(1), (form, problem, room) =>
            [Flat(form(Elements(problem).ToArray(), problem.SpacingOf(0, room), problem.Options))]),
        .. forms.Rows<Action<TIn[], Spacing<T>, TOut[], GradientOptions>>("Compute", "", true, IsOfRank(1), (form, problem, room) =>
            Into(problem, result => form(Elements(problem).ToArray(), problem.SpacingOf(0, room), result, problem.Options))),
        .. forms.Rows<SpanInto>("Compute", "", true, IsOfRank(1), (form, problem, room) =>
            Into(problem, result => form(Elements(problem).ToArray(), problem.SpacingOf(0, room), result, problem.Options))),
        .. forms.Rows<OtherInto>("Compute", "", true, IsOfRank(1), (form, problem, room) =>
            Into(problem, result => form(Elements(problem).ToArray(), problem.SpacingOf(0, room), result, problem.Options))),
        .. forms.Rows<OtherSpanInto>("Compute", "", true, IsOfRank(1), (form, problem, room) =>
            Into(problem, result => form(Elements(problem), problem.SpacingOf(0, room), result, problem.Options))),
        .. forms.Rows<OtherViewInto>("Compute", "", true, IsOfRank(1), (form, problem, room) =>
            Into(problem, result => form(Elements(problem).ToArray(), problem.SpacingOf(0, room), result, problem.Options))),
    ];

    private static IEnumerable<Entry<TSample, T>> OfOneSpacing<TArrayIn, TArrayOut>(Forms forms, int rank)
        where TArrayIn : class
        where TArrayOut : class =>
    [
        .. forms.Rows<OfOne<TArrayIn, TArrayOut[]>>("Compute", "", true, IsOneOfRank(rank), (form, problem, room) =>
            [.. form(Samples<TArrayIn>(problem), problem.SpacingOf(0, room), problem.Options, problem.AxesArgumentOf(rank)).Select(ElementsOf)]),
        .. forms.Rows<OfOther<TArrayIn, TArrayOut[]>>("Compute", "", true, IsOneOfRank(rank), (form, problem, room) =>
            [.. form(Samples<TArrayIn>(problem), problem.SpacingOf(0, room), problem.Options, problem.AxesArgumentOf(rank)).Select(ElementsOf)]),
        .. forms.Rows<OfOthers<TArrayIn, TArrayOut[]>>("Compute", "", true, IsOfRank(rank), (form, problem, room) =>
            [.. form(Samples<TArrayIn>(problem), problem.Spacings(room), problem.Options, problem.AxesArgumentOf(rank)).Select(ElementsOf)]),
        .. forms.Rows<AlongOther<TArrayIn, TArrayOut>>("AlongAxis", "", true, IsOfRank(rank), (form, problem, room) =>
            [.. problem.Axes.Select((axis, k) => ElementsOf(form(Samples<TArrayIn>(problem), axis, problem.SpacingOf(k, room), problem.OptionsOf(k))))]),
    ];

    private static IEnumerable<Entry<TSample, T>> OwnedTensors(Forms forms) =>
    [
        .. forms.Rows<OfOne<Tensor<TIn>, Tensor<TOut>[]>>("Compute", "", true, HasOneSpacing, (form, problem, room) =>
            [.. form(Dense(problem), problem.SpacingOf(0, room), problem.Options, Axes(problem)).Select(Flat)]),
        .. forms.Rows<OfOther<Tensor<TIn>, Tensor<TOut>[]>>("Compute", "", true, HasOneSpacing, (form, problem, room) =>
            [.. form(Dense(problem), problem.SpacingOf(0, room), problem.Options, Axes(problem)).Select(Flat)]),
        .. forms.Rows<OfOthers<Tensor<TIn>, Tensor<TOut>[]>>("Compute", "", true, _ => true, (form, problem, room) =>
            [.. form(Dense(problem), problem.Spacings(room), problem.Options, Axes(problem)).Select(Flat)]),
        .. forms.Rows<AlongOther<Tensor<TIn>, Tensor<TOut>>>("AlongAxis", "", true, _ => true, (form, problem, room) =>
            [.. problem.Axes.Select((axis, k) => Flat(form(Dense(problem), axis, problem.SpacingOf(k, room), problem.OptionsOf(k))))]),
        .. forms.Rows<OfView<Tensor<TOut>[]>>("Compute", "", true, _ => true, (form, problem, room) =>
            [.. form(Dense(problem).AsTensorSpan(), problem.Spacings(room), problem.Options, Axes(problem)).Select(Flat)]),
        .. forms.Rows<AlongView>("AlongAxis", "", true, _ => true, (form, problem, room) =>
            [.. problem.Axes.Select((axis, k) => Flat(form(Dense(problem).AsTensorSpan(), axis, problem.SpacingOf(k, room), problem.OptionsOf(k))))]),
        .. forms.Rows<TensorInto>("Compute", "", true, _ => true, (form, problem, room) =>
        {
            Tensor<TOut>[] results = [.. problem.Axes.Select(_ => Room(Shape(problem)))];
            form(Dense(problem), problem.Spacings(room), results, problem.Options, Axes(problem));
            return [.. results.Select(Flat)];
        }),
        .. forms.Rows<ViewInto>("Compute", "", true, _ => true, (form, problem, room) =>
        {
            Tensor<TOut>[] results = [.. problem.Axes.Select(_ => Room(Shape(problem)))];
            form(Dense(problem).AsTensorSpan(), problem.Spacings(room), results, problem.Options, Axes(problem));
            return [.. results.Select(Flat)];
        }),
        .. forms.Rows<AlongTensorInto>("AlongAxis", "", true, _ => true, (form, problem, room) =>
            [.. problem.Axes.Select((axis, k) => Made(Shape(problem), result =>
                form(Dense(problem), axis, problem.SpacingOf(k, room), result, problem.OptionsOf(k))))]),
        .. forms.Rows<AlongViewInto>("AlongAxis", "", true, _ => true, (form, problem, room) =>
            [.. problem.Axes.Select((axis, k) => Made(Shape(problem), result =>
                form(Dense(problem).AsTensorSpan(), axis, problem.SpacingOf(k, room), result, problem.OptionsOf(k))))]),
    ];

    private static IEnumerable<Entry<TSample, T>> OwnedStacked(Forms forms) =>
    [
        .. forms.Rows<OfView<Tensor<TOut>>>("ComputeStacked", "", true, _ => true, (form, problem, room) =>
            [.. Flat(form(Dense(problem).AsTensorSpan(), problem.Spacings(room), problem.Options, Axes(problem))).Chunk(problem.Length)]),
        .. forms.Rows<StackedTensorInto>("ComputeStacked", "", true, _ => true, (form, problem, room) =>
            [.. Made([problem.Count, .. Shape(problem)], result =>
                form(Dense(problem), problem.Spacings(room), result, problem.Options, Axes(problem))).Chunk(problem.Length)]),
        .. forms.Rows<StackedViewInto>("ComputeStacked", "", true, _ => true, (form, problem, room) =>
            [.. Made([problem.Count, .. Shape(problem)], result =>
                form(Dense(problem).AsTensorSpan(), problem.Spacings(room), result, problem.Options, Axes(problem))).Chunk(problem.Length)]),
    ];

    private static Tensor<TIn> Dense(Problem<TSample, T> problem) => Tensor(problem, Layout.Dense);

    private static Tensor<TOut> Room(int[] shape) => System.Numerics.Tensors.Tensor.CreateFromShape<TOut>(Views.Lengths(shape));

    private static T[] Made(int[] shape, Action<Tensor<TOut>> run)
    {
        var result = Room(shape);
        run(result);
        return Flat(result);
    }

    private static T[][] Into(Problem<TSample, T> problem, Action<TOut[]> run)
    {
        var result = new TOut[problem.Length / Components];
        run(result);
        return [Flat(result)];
    }

    private static bool IsDefault(Problem<TSample, T> problem) =>
        problem.Options == default(GradientOptions) && problem.Spacing[problem.Axes[0]].Kind == SpacingKind.Unit;

    private static Func<Problem<TSample, T>, bool> IsOneOfRank(int rank) => problem => IsOfRank(rank)(problem) && HasOneSpacing(problem);

    private static bool HasOneSpacing(Problem<TSample, T> problem) => problem.Count == 1
        || problem.Axes.All(axis => problem.Spacing[axis].Kind != SpacingKind.Coordinates && problem.Spacing[axis] == problem.Spacing[problem.Axes[0]]);
}
