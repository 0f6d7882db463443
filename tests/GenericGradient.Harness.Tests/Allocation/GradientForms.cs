using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>The methods of <see cref="Gradient"/> that write into memory of the caller, found by their signatures.</summary>
internal static class GradientForms<TIn, TOut, TSample, T>
    where TIn : unmanaged
    where TOut : unmanaged
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    private delegate void Line(ReadOnlySpan<TIn> samples, Span<TOut> destination, Spacing<T> spacing, EdgeOrder edgeOrder);

    private delegate void Arrays<TArrayIn, TArrayOut>(
        TArrayIn samples, ReadOnlySpan<TArrayOut> destinations, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes);

    private delegate void AlongArray<TArrayIn, TArrayOut>(
        TArrayIn samples, TArrayOut destination, int axis, Spacing<T> spacing, EdgeOrder edgeOrder);

    private delegate void Tensors(
        in ReadOnlyTensorSpan<TIn> samples, ReadOnlySpan<Tensor<TOut>> destinations, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes);

    private delegate void AlongTensor(
        in ReadOnlyTensorSpan<TIn> samples, in TensorSpan<TOut> destination, int axis, Spacing<T> spacing, EdgeOrder edgeOrder);

    private delegate void Stacked(
        in ReadOnlyTensorSpan<TIn> samples, in TensorSpan<TOut> destination, Spacings<T> spacing, EdgeOrder edgeOrder, Axes axes);

    /// <summary>The forms for type arguments.</summary>
    public static IEnumerable<Form<TIn, TOut, TSample, T>> Of(params Type[] arguments) =>
    [
        .. Find<Line>(arguments, false, (form, a) =>
        {
            var destination = a.Destinations()[0];
            return () => form(a.Samples, destination, a.Spacing, a.Setting.EdgeOrder);
        }, rank: 1),

        .. OfArrays<TIn[,], TOut[,]>(arguments, 2),
        .. OfArrays<TIn[,,], TOut[,,]>(arguments, 3),
        .. OfArrays<TIn[,,,], TOut[,,,]>(arguments, 4),

        .. Find<Tensors>(arguments, true, (form, a) =>
        {
            var samples = a.SamplesTensor;
            Tensor<TOut>[] destinations = [.. a.Setting.Axes.Select(_ => a.Destination(a.Setting.Shape))];
            return () =>
            {
                var spacing = a.Spacings is null ? a.Spacing : (Spacings<T>)a.Spacings;
                form(samples.AsReadOnlyTensorSpan(), destinations, spacing, a.Setting.EdgeOrder, a.Axes);
            };
        }),

        .. Find<AlongTensor>(arguments, true, (form, a) =>
        {
            var samples = a.SamplesTensor;
            var destination = a.Destination(a.Setting.Shape);
            int axis = a.Setting.Axes[0];
            return () => form(samples.AsReadOnlyTensorSpan(), destination.AsTensorSpan(), axis, a.Spacing, a.Setting.EdgeOrder);
        }),

        .. Find<Stacked>(arguments, true, (form, a) =>
        {
            var samples = a.SamplesTensor;
            var destination = a.Destination([a.Setting.Axes.Length, .. a.Setting.Shape]);
            return () =>
            {
                var spacing = a.Spacings is null ? a.Spacing : (Spacings<T>)a.Spacings;
                form(samples.AsReadOnlyTensorSpan(), destination.AsTensorSpan(), spacing, a.Setting.EdgeOrder, a.Axes);
            };
        }),
    ];

    private static IEnumerable<Form<TIn, TOut, TSample, T>> OfArrays<TArrayIn, TArrayOut>(Type[] arguments, int rank)
        where TArrayIn : class
        where TArrayOut : class =>
    [
        .. Find<Arrays<TArrayIn, TArrayOut>>(arguments, false, (form, a) =>
        {
            var samples = (TArrayIn)a.SamplesArray();
            TArrayOut[] destinations = [.. a.Setting.Axes.Select(_ => (TArrayOut)a.DestinationArray())];
            return () =>
            {
                var spacing = a.Spacings is null ? a.Spacing : (Spacings<T>)a.Spacings;
                form(samples, destinations, spacing, a.Setting.EdgeOrder, a.Axes);
            };
        }, rank),

        .. Find<AlongArray<TArrayIn, TArrayOut>>(arguments, false, (form, a) =>
        {
            var samples = (TArrayIn)a.SamplesArray();
            var destination = (TArrayOut)a.DestinationArray();
            int axis = a.Setting.Axes[0];
            return () => form(samples, destination, axis, a.Spacing, a.Setting.EdgeOrder);
        }, rank),
    ];

    private static IEnumerable<Form<TIn, TOut, TSample, T>> Find<TDelegate>(
        Type[] arguments, bool takesLayouts, Func<TDelegate, Arguments<TIn, TOut, TSample, T>, Action> prepare, int rank = 0)
        where TDelegate : Delegate =>
        Methods.Find<TDelegate>(typeof(Gradient), arguments).Select(found => new Form<TIn, TOut, TSample, T>(
            found.Name, takesLayouts, a => rank == 0 || a.Setting.Rank == rank ? prepare(found.Method, a) : null));
}
