using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Xunit;

namespace GenericGradient.Harness.Tests.Allocation.Mixed;

/// <summary>Calls whose spacing is of another type than the samples allocate its steps, as they say, and nothing but them.</summary>
[Collection(nameof(Alone))]
public sealed class MixedTests
{
    private const int Length = 100;

    private static object? kept;

    [Fact]
    public void Every_such_method_is_measured() =>
        Assert.Equal(Methods.OfMixedTypesIntoDestinations.Order(), Forms<float, double>.Of(Spacing.Step(0.5)).Select(one => one.Name).Order());

    [Fact]
    public void A_step_is_nothing()
    {
        Assert.All(Forms<float, double>.Of(Spacing.Step(0.5)), one => Assert.Equal(0, Meter.Bytes(one.Run)));
        Assert.All(Forms<double, long>.Of(Spacing.Step(2L)), one => Assert.Equal(0, Meter.Bytes(one.Run)));
    }

    [Fact]
    public void Coordinates_and_lists_of_steps_are_one_array()
    {
        double[] x = [.. Enumerable.Range(0, Length).Select(i => i + (0.25 * (i % 2)))];
        long[] places = [.. Enumerable.Range(0, Length).Select(i => (long)(i + (i % 2 * 3)))];

        Check<float, double>(Spacing.Coordinates(x));
        Check<float, double>(Spacing.Steps(x[1..]));
        Check<double, long>(Spacing.Coordinates(places));
    }

    private static void Check<T, TSpacing>(Spacing<TSpacing> spacing)
        where T : unmanaged, IFloatingPoint<T>
        where TSpacing : unmanaged, INumber<TSpacing>
    {
        long expected = Meter.Bytes(() => kept = new T[Length - 1]);

        Assert.All(Forms<T, TSpacing>.Of(spacing), one => Assert.Equal(expected, Meter.Bytes(one.Run)));
    }

    private static class Forms<T, TSpacing>
        where T : unmanaged, IFloatingPoint<T>
        where TSpacing : unmanaged, INumber<TSpacing>
    {
        private delegate void Line(ReadOnlySpan<T> samples, in Spacing<TSpacing> spacing, Span<T> destination, GradientOptions options);

        private delegate void LineOfSpan(Span<T> samples, in Spacing<TSpacing> spacing, Span<T> destination, GradientOptions options);

        private delegate void LineOfArray(T[] samples, in Spacing<TSpacing> spacing, T[] destination, GradientOptions options);

        public static IEnumerable<(string Name, Action Run)> Of(Spacing<TSpacing> spacing)
        {
            T[] samples = [.. Enumerable.Range(0, Length).Select(i => T.CreateChecked(i * i))], destination = new T[Length];
            return
            [
                .. Methods.Find<Line>(typeof(T), typeof(TSpacing)).Select(one =>
                    (one.Name, (Action)(() => one.Method(samples, spacing, destination, EdgeOrder.Second)))),
                .. Methods.Find<LineOfSpan>(typeof(T), typeof(TSpacing)).Select(one =>
                    (one.Name, (Action)(() => one.Method(samples, spacing, destination, EdgeOrder.Second)))),
                .. Methods.Find<LineOfArray>(typeof(T), typeof(TSpacing)).Select(one =>
                    (one.Name, (Action)(() => one.Method(samples, spacing, destination, EdgeOrder.Second)))),
            ];
        }
    }
}
