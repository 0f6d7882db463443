using System;
using System.Numerics.Tensors;

namespace GenericGradient.Harness.Tests.Allocation.Refused;

/// <content>The signatures.</content>
internal static partial class RefusedForms<TIn, TOut, T>
{
    private delegate TOut[] Line(ReadOnlySpan<TIn> samples, Spacing<T> spacing, GradientOptions options);

    private delegate TOut[] LineOfSpan(Span<TIn> samples, Spacing<T> spacing, GradientOptions options);

    private delegate TOut[] LineOfArray(TIn[] samples, Spacing<T> spacing, GradientOptions options);

    private delegate TOut[] MixedLine(ReadOnlySpan<TIn> samples, in Spacing<T> spacing, GradientOptions options);

    private delegate TOut[] MixedLineOfSpan(Span<TIn> samples, in Spacing<T> spacing, GradientOptions options);

    private delegate TOut[] MixedLineOfArray(TIn[] samples, in Spacing<T> spacing, GradientOptions options);

    private delegate T[] Times(ReadOnlySpan<TimeSpan> samples, TimeSpan unit, Spacing<T> spacing, GradientOptions options);

    private delegate T[] TimesOfArray(TimeSpan[] samples, TimeSpan unit, Spacing<T> spacing, GradientOptions options);

    private delegate TObjectOut[] Objects<TObjectIn, TObjectOut>(TObjectIn samples, Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate TObjectOut[] MixedObjects<TObjectIn, TObjectOut>(
        TObjectIn samples, in Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate TObjectOut[] OneForAll<TObjectIn, TObjectOut>(TObjectIn samples, Spacing<T> spacing, GradientOptions options, Axes axes);

    private delegate TObjectOut[] MixedOneForAll<TObjectIn, TObjectOut>(
        TObjectIn samples, in Spacing<T> spacing, GradientOptions options, Axes axes);

    private delegate TObjectOut AlongObject<TObjectIn, TObjectOut>(TObjectIn samples, int axis, Spacing<T> spacing, GradientOptions options);

    private delegate TObjectOut MixedAlongObject<TObjectIn, TObjectOut>(
        TObjectIn samples, int axis, in Spacing<T> spacing, GradientOptions options);

    private delegate Tensor<TOut> StackedTensor(Tensor<TIn> samples, Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate Tensor<TOut>[] Reading(in ReadOnlyTensorSpan<TIn> samples, Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate Tensor<TOut> AlongReading(in ReadOnlyTensorSpan<TIn> samples, int axis, Spacing<T> spacing, GradientOptions options);

    private delegate Tensor<TOut> StackedReading(in ReadOnlyTensorSpan<TIn> samples, Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate Tensor<TOut>[] Viewing(in TensorSpan<TIn> samples, Spacings<T> spacing, GradientOptions options, Axes axes);

    private delegate Tensor<TOut> AlongViewing(in TensorSpan<TIn> samples, int axis, Spacing<T> spacing, GradientOptions options);

    private delegate Tensor<TOut> StackedViewing(in TensorSpan<TIn> samples, Spacings<T> spacing, GradientOptions options, Axes axes);
}
