using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>The methods of <see cref="Gradient"/> and of the families for components that write into memory of the caller, found by their signatures.</summary>
internal static class GradientForms<TIn, TOut, TSample, T>
    where TIn : unmanaged
    where TOut : unmanaged
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    private delegate void Line(ReadOnlySpan<TIn> samples, Spacing<T> spacing, Span<TOut> destination, GradientOptions options);

    private delegate void LineOfSpan(Span<TIn> samples, Spacing<T> spacing, Span<TOut> destination, GradientOptions options);

    private delegate void LineOfArray(TIn[] samples, Spacing<T> spacing, TOut[] destination, GradientOptions options);

    private delegate void Objects<TObjectIn, TObjectOut>(
        TObjectIn samples, Spacings<T> spacing, ReadOnlySpan<TObjectOut> destinations, GradientOptions options, Axes axes);

    private delegate void AlongObject<TObjectIn, TObjectOut>(
        TObjectIn samples, int axis, Spacing<T> spacing, TObjectOut destination, GradientOptions options);

    private delegate void StackedTensor(
        Tensor<TIn> samples, Spacings<T> spacing, Tensor<TOut> destination, GradientOptions options, Axes axes);

    private delegate void Reading(
        in ReadOnlyTensorSpan<TIn> samples, Spacings<T> spacing, ReadOnlySpan<Tensor<TOut>> destinations, GradientOptions options, Axes axes);

    private delegate void AlongReading(
        in ReadOnlyTensorSpan<TIn> samples, int axis, Spacing<T> spacing, in TensorSpan<TOut> destination, GradientOptions options);

    private delegate void StackedReading(
        in ReadOnlyTensorSpan<TIn> samples, Spacings<T> spacing, in TensorSpan<TOut> destination, GradientOptions options, Axes axes);

    private delegate void Viewing(
        in TensorSpan<TIn> samples, Spacings<T> spacing, ReadOnlySpan<Tensor<TOut>> destinations, GradientOptions options, Axes axes);

    private delegate void AlongViewing(
        in TensorSpan<TIn> samples, int axis, Spacing<T> spacing, in TensorSpan<TOut> destination, GradientOptions options);

    private delegate void StackedViewing(
        in TensorSpan<TIn> samples, Spacings<T> spacing, in TensorSpan<TOut> destination, GradientOptions options, Axes axes);

    /// <summary>A call of a form of tensors with all that it may need.</summary>
    private delegate void Run<TDelegate>(TDelegate form, Arguments<TIn, TOut, TSample, T> a, Tensor<TIn> samples, Spacings<T> spacing, Tensor<TOut>[] to);

    /// <summary>The forms for type arguments.</summary>
    public static IEnumerable<Form<TIn, TOut, TSample, T>> Of(params Type[] arguments) =>
    [
        .. OfLine<Line>(arguments, (form, a, to) => form(a.Samples, a.Spacing, to, a.Setting.Options)),
        .. OfLine<LineOfSpan>(arguments, (form, a, to) => form(a.Samples, a.Spacing, to, a.Setting.Options)),
        .. OfLine<LineOfArray>(arguments, (form, a, to) => form(a.Samples, a.Spacing, to, a.Setting.Options)),

        .. OfArrays<TIn[,], TOut[,]>(arguments, 2),
        .. OfArrays<TIn[,,], TOut[,,]>(arguments, 3),
        .. OfArrays<TIn[,,,], TOut[,,,]>(arguments, 4),

        .. OfTensors<Objects<Tensor<TIn>, Tensor<TOut>>>(arguments, false, (form, a, samples, spacing, to) =>
            form(samples, spacing, to, a.Setting.Options, a.Axes)),
        .. OfTensors<Reading>(arguments, false, (form, a, samples, spacing, to) =>
            form(samples.AsReadOnlyTensorSpan(), spacing, to, a.Setting.Options, a.Axes)),
        .. OfTensors<Viewing>(arguments, false, (form, a, samples, spacing, to) =>
            form(samples.AsTensorSpan(), spacing, to, a.Setting.Options, a.Axes)),

        .. OfTensors<AlongObject<Tensor<TIn>, Tensor<TOut>>>(arguments, false, (form, a, samples, _, to) =>
            form(samples, a.Setting.Axes[0], a.Spacing, to[0], a.Setting.Options)),
        .. OfTensors<AlongReading>(arguments, false, (form, a, samples, _, to) =>
            form(samples.AsReadOnlyTensorSpan(), a.Setting.Axes[0], a.Spacing, to[0].AsTensorSpan(), a.Setting.Options)),
        .. OfTensors<AlongViewing>(arguments, false, (form, a, samples, _, to) =>
            form(samples.AsTensorSpan(), a.Setting.Axes[0], a.Spacing, to[0].AsTensorSpan(), a.Setting.Options)),

        .. OfTensors<StackedTensor>(arguments, true, (form, a, samples, spacing, to) =>
            form(samples, spacing, to[0], a.Setting.Options, a.Axes)),
        .. OfTensors<StackedReading>(arguments, true, (form, a, samples, spacing, to) =>
            form(samples.AsReadOnlyTensorSpan(), spacing, to[0].AsTensorSpan(), a.Setting.Options, a.Axes)),
        .. OfTensors<StackedViewing>(arguments, true, (form, a, samples, spacing, to) =>
            form(samples.AsTensorSpan(), spacing, to[0].AsTensorSpan(), a.Setting.Options, a.Axes)),
    ];

    private static IEnumerable<Form<TIn, TOut, TSample, T>> OfLine<TDelegate>(
        Type[] arguments, Action<TDelegate, Arguments<TIn, TOut, TSample, T>, TOut[]> run)
        where TDelegate : Delegate =>
        Find<TDelegate>(arguments, false, (form, a) =>
        {
            var destination = a.Destinations()[0];
            return () => run(form, a, destination);
        }, rank: 1);

    private static IEnumerable<Form<TIn, TOut, TSample, T>> OfArrays<TArrayIn, TArrayOut>(Type[] arguments, int rank)
        where TArrayIn : class
        where TArrayOut : class =>
    [
        .. Find<Objects<TArrayIn, TArrayOut>>(arguments, false, (form, a) =>
        {
            var samples = (TArrayIn)a.SamplesArray();
            TArrayOut[] destinations = [.. a.Setting.Axes.Select(_ => (TArrayOut)a.DestinationArray())];
            return () => form(samples, SpacingsOf(a), destinations, a.Setting.Options, a.Axes);
        }, rank),

        .. Find<AlongObject<TArrayIn, TArrayOut>>(arguments, false, (form, a) =>
        {
            var samples = (TArrayIn)a.SamplesArray();
            var destination = (TArrayOut)a.DestinationArray();
            int axis = a.Setting.Axes[0];
            return () => form(samples, axis, a.Spacing, destination, a.Setting.Options);
        }, rank),
    ];

    private static IEnumerable<Form<TIn, TOut, TSample, T>> OfTensors<TDelegate>(Type[] arguments, bool isStacked, Run<TDelegate> run)
        where TDelegate : Delegate =>
        Find<TDelegate>(arguments, true, (form, a) =>
        {
            var samples = a.SamplesTensor;
            Tensor<TOut>[] destinations = isStacked
                ? [a.Destination([a.Setting.Axes.Length, .. a.Setting.Shape])]
                : [.. a.Setting.Axes.Select(_ => a.Destination(a.Setting.Shape))];
            return () => run(form, a, samples, SpacingsOf(a), destinations);
        });

    private static Spacings<T> SpacingsOf(Arguments<TIn, TOut, TSample, T> a) => a.Spacings is null ? a.Spacing : (Spacings<T>)a.Spacings;

    private static IEnumerable<Form<TIn, TOut, TSample, T>> Find<TDelegate>(
        Type[] arguments, bool takesLayouts, Func<TDelegate, Arguments<TIn, TOut, TSample, T>, Action> prepare, int rank = 0)
        where TDelegate : Delegate =>
        Methods.Find<TDelegate>(arguments).Select(found => new Form<TIn, TOut, TSample, T>(
            found.Name, takesLayouts, a => rank == 0 || a.Setting.Rank == rank ? prepare(found.Method, a) : null));
}
