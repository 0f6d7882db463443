using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics.Tensors;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Harness.Tests.Memory;

/// <summary>
/// Samples and destinations anywhere in one small array, all pairs of places: refused exactly where they share an element, which is counted
/// out; otherwise right. A call that refuses has written nothing.
/// </summary>
public sealed class OverlapTests
{
    private const int Starts = 40;
    private const int Rows = 2;
    private const int Columns = 4;
    private const int Length = Rows * Columns;

    private static readonly float[] Elsewhere = [.. Enumerable.Range(0, Length).Select(i => (float)(i * i % 7))];

    private static readonly float[] Uneven = [.. Enumerable.Range(0, Length).Select(i => i + (i % 3 * 0.25f))];

    private static readonly GradientPlan<float> LinePlan = GradientPlan.Create<float>([Length], Spacing.Step(0.5f));

    private static readonly GradientPlan<float> GridPlan = GradientPlan.Create<float>([Rows, Columns], Spacing.Step(0.5f));

    private static readonly GradientPlan<float> OneAxisPlan = GradientPlan.Create<float>([Rows, Columns], Spacing.Step(0.5f), axes: [1]);

    /// <summary>Computes from the samples at one place to the destination at the other.</summary>
    private delegate void Way(float[] all, int samples, int destination);

    private static readonly Dictionary<string, (Way Run, Func<float[], float[]> Expected)> Ways = new()
    {
        ["line"] = ((all, f, d) => Gradient.Compute(At(all, f), Spacing.Step(0.5f), At(all, d)), Line),
        ["line by coordinates"] = ((all, f, d) => Gradient.Compute(At(all, f), Spacing.Coordinates(Uneven), At(all, d)), OnCoordinates),
        ["plan of a line"] = ((all, f, d) => LinePlan.Execute(At(all, f), At(all, d)), Line),
        ["plan, second destination"] = ((all, f, d) => GridPlan.Execute(At(all, f), new float[Length], At(all, d)), Grid),
        ["plan, list"] = ((all, f, d) => GridPlan.Execute(At(all, f), [new float[Length], all.AsMemory(d, Length)]), Grid),
        ["plan, stacked"] = ((all, f, d) => OneAxisPlan.ExecuteStacked(At(all, f), At(all, d)), Grid),
        ["plan in parallel"] = ((all, f, d) => OneAxisPlan.ExecuteParallel(all.AsMemory(f, Length), all.AsMemory(d, Length), 2), Grid),
        ["tensor along an axis"] = ((all, f, d) => Gradient.AlongAxis(Tensor(all, f), 1, Spacing.Step(0.5f), Tensor(all, d)), Grid),
        ["tensor, stacked"] = ((all, f, d) => Gradient.ComputeStacked(
            Tensor(all, f), Spacing.Step(0.5f), new TensorSpan<float>(At(all, d), [1, Rows, Columns]), axes: [1]), Grid),
        ["generated"] = ((all, f, d) => StepKernels.FirstCentral2Edge1(At(all, f), Rows, Columns, 0.5f, 0.5f, new float[Length], At(all, d)), Grid),
        ["generated, joined"] = ((all, f, d) => FieldKernels.Divergence1(At(all, f), 0.5f, At(all, d)), LineEdge2),
    };

    private static readonly Dictionary<string, (Way Run, Func<float[], float[]> Expected)> TwoDestinations = new()
    {
        ["plan"] = ((all, a, b) => GridPlan.Execute(Elsewhere, At(all, a), At(all, b)), Grid),
        ["plan, list"] = ((all, a, b) => GridPlan.Execute(Elsewhere, [all.AsMemory(a, Length), all.AsMemory(b, Length)]), Grid),
        ["plan in parallel"] = ((all, a, b) => GridPlan.ExecuteParallel(Elsewhere, [all.AsMemory(a, Length), all.AsMemory(b, Length)]), Grid),
        ["generated"] = ((all, a, b) => StepKernels.FirstCentral2Edge1(Elsewhere, Rows, Columns, 0.5f, 0.5f, At(all, a), At(all, b)), Grid),
    };

    /// <summary>Computes by the coordinates at one place to the destination at the other; 12 of each, edges of order 2.</summary>
    private static readonly Dictionary<string, Action<float[], float[], int, int>> ByCoordinates = new()
    {
        ["line"] = (f, all, x, d) => Gradient.Compute(f, Spacing.Coordinates<float>(all.AsMemory(x, 12)), all.AsSpan(d, 12), EdgeOrder.Second),
        ["plan"] = (f, all, x, d) => GradientPlan
            .Create<float>([12], Spacing.Coordinates<float>(all.AsMemory(x, 12)), options: EdgeOrder.Second)
            .Execute(f, all.AsSpan(d, 12)),
        ["tensor along an axis"] = (f, all, x, d) => Gradient.AlongAxis(
            new ReadOnlyTensorSpan<float>(f, [12]),
            0,
            Spacing.Coordinates<float>(all.AsMemory(x, 12)),
            new TensorSpan<float>(all.AsSpan(d, 12), [12]),
            EdgeOrder.Second),
        ["generated"] = (f, all, x, d) => CoordinateKernels.FirstCentral2Edge2<float>(
            [.. f, .. f, .. f], 3, 12, [0, 1, 2], all.AsSpan(x, 12), new float[36], all.AsSpan(d, 36)),
    };

    public static TheoryData<string> NamesByCoordinates => [.. ByCoordinates.Keys];

    public static TheoryData<string> Names => [.. Ways.Keys];

    public static TheoryData<string> NamesOfTwo => [.. TwoDestinations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Samples_and_destination(string name) => AllPairs(Ways[name].Run, Ways[name].Expected, areSamplesInside: true);

    [Theory]
    [MemberData(nameof(NamesOfTwo))]
    public void Two_destinations(string name) => AllPairs(TwoDestinations[name].Run, TwoDestinations[name].Expected, areSamplesInside: false);

    /// <summary>Coordinates are read while results are written: if they share memory, that must not show.</summary>
    [Theory]
    [MemberData(nameof(NamesByCoordinates))]
    public void Coordinates_and_destination_are_refused_or_right(string name)
    {
        float[] samples = [.. Enumerable.Range(0, 12).Select(i => (float)(i * i % 11))];
        for (int start = 0; start <= 12; start++)
        {
            for (int place = 0; place <= 12; place++)
            {
                float[] all = [.. Enumerable.Range(0, 48).Select(i => i + (i % 3 * 0.25f))];
                var spacing = new AxisSpacing<float>(SpacingKind.Coordinates, 1, all[start..(start + 12)]);
                float[] before = [.. all];
                bool isRefused = false;
                string what = $"coordinates at {start}, destination at {place}";
                try
                {
                    ByCoordinates[name](samples, all, start, place);
                }
                catch (ArgumentException)
                {
                    isRefused = true;
                    Bits.Equal<float>(before, all, what);
                }

                if (!isRefused)
                {
                    float[] expected = Reference.Along<float, float>(samples, [12], 0, spacing, EdgeOrder.Second);
                    Bits.Equal<float>(expected, all.AsSpan(place, 12), what);
                }
            }
        }
    }

    [Fact]
    public void A_line_over_its_coordinates_says_so()
    {
        float[] x = [0, 1, 3];

        var error = Assert.Throws<ArgumentException>(() => Gradient.Compute([1, 2, 5], Spacing.Coordinates(x), x));

        Assert.Equal("destination", error.ParamName);
        Assert.StartsWith("The destination overlaps the coordinates, which are read after it is written;", error.Message, StringComparison.Ordinal);
    }

    private static void AllPairs(Way run, Func<float[], float[]> expected, bool areSamplesInside)
    {
        int refused = 0;
        for (int first = 0; first < Starts; first++)
        {
            for (int second = 0; second < Starts; second++)
            {
                float[] all = [.. Enumerable.Range(0, Starts + Length).Select(i => (float)(i * i % 19))];
                float[] before = [.. all];
                bool isShared = Enumerable.Range(first, Length).Intersect(Enumerable.Range(second, Length)).Any();
                string what = $"at {first} and {second}";
                if (isShared)
                {
                    Assert.ThrowsAny<ArgumentException>(() => run(all, first, second));
                    Bits.Equal<float>(before, all, what);
                    refused++;
                    continue;
                }

                run(all, first, second);
                float[] samples = areSamplesInside ? before[first..(first + Length)] : Elsewhere;
                Bits.Equal<float>(expected(samples), all.AsSpan(second, Length), what);
                for (int i = 0; i < all.Length; i++)
                {
                    bool isResult = (i >= second && i < second + Length) || (!areSamplesInside && i >= first && i < first + Length);
                    Assert.True(isResult || all[i] == before[i], $"{what}: {i} was written");
                }
            }
        }

        // Of 40 x 40 pairs, those less than 8 apart.
        Assert.Equal(40 + (2 * (39 + 38 + 37 + 36 + 35 + 34 + 33)), refused);
    }

    private static Span<float> At(float[] all, int start) => all.AsSpan(start, Length);

    private static TensorSpan<float> Tensor(float[] all, int start) => new(At(all, start), [Rows, Columns]);

    private static float[] Line(float[] f) => Along(f, [Length], 0, new(SpacingKind.Step, 0.5f, []), EdgeOrder.First);

    private static float[] LineEdge2(float[] f) => Along(f, [Length], 0, new(SpacingKind.Step, 0.5f, []), EdgeOrder.Second);

    private static float[] OnCoordinates(float[] f) =>
        Along(f, [Length], 0, new(SpacingKind.Coordinates, 1, Uneven), EdgeOrder.First);

    private static float[] Grid(float[] f) => Along(f, [Rows, Columns], 1, new(SpacingKind.Step, 0.5f, []), EdgeOrder.First);

    private static float[] Along(float[] f, int[] shape, int axis, AxisSpacing<float> spacing, EdgeOrder edgeOrder) =>
        Reference.Along<float, float>(f, shape, axis, spacing, edgeOrder);
}
