using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Operators.Tests.Kernels;

namespace GenericGradient.Operators.Tests.Refusals;

/// <summary>The table of bad calls: extents, lengths and overlaps.</summary>
internal static partial class BadCalls
{
    /// <summary>Extents that are negative, too small for the formulas, or more than memory has.</summary>
    public static IEnumerable<BadCall> Extents()
    {
        yield return Argument("a line too short for edges of order 2", c => Declarations.Line(Even(2), 1, c.Doubles(2)), "height", "Axis 0", "2", "3");
        yield return Argument("an empty line", c => Declarations.Line([], 1, c.Doubles(0)), "height", "Axis 0", "0", "3");
        yield return Argument("one sample", c => Declarations.UnitLine(Even(1), c.Doubles(1)), "height", "Axis 0", "1", "2");
        yield return Argument("a line too short for accuracy 4", c => Declarations.UnevenLine(Even(4), Even(4), c.Doubles(4)), "height", "Axis 0", "4", "5");
        yield return Argument("a second derivative of two samples", c => Declarations.Bend(new float[2], 1, c.Filled(2, 12345f)), "f", "Axis 0", "2", "3");
        yield return Grid("too few rows", 2, 5, "rows", "Axis 0", "2", "3");
        yield return Grid("too few columns", 5, 2, "columns", "Axis 1", "2", "3");
        yield return Grid("no rows", 0, 5, "rows", "Axis 0", "0", "3");
        foreach (var (name, rows, columns, parameter, axis, value) in new[]
        {
            ("negative rows", -1, 5, "rows", "Axis 0", "-1"),
            ("negative columns", 5, -7, "columns", "Axis 1", "-7"),
            ("the smallest int", int.MinValue, 5, "rows", "Axis 0", "-2147483648"),
            ("both negative, so that the product is not", -5, -5, "rows", "Axis 0", "-5"),
        })
        {
            yield return new BadCall(name, c => Slope(c, rows, columns), parameter, typeof(ArgumentOutOfRangeException), axis, value);
        }

        yield return new BadCall(
            "negative rows on a circle",
            c => Declarations.Heat(Even(6), -2, -3, 1, 1, c.Doubles(6)),
            "rows",
            typeof(ArgumentOutOfRangeException),
            "Axis 0",
            "-2");
        yield return Argument(
            "more samples than an int counts", c => Declarations.Heat(Even(6), 65536, 65536, 1, 1, c.Doubles(6)), "rows", "2147483647");
        yield return Argument(
            "a product that wraps to the number of samples", c => Declarations.Heat(Even(16), 16, 268435457, 1, 1, c.Doubles(16)), "rows", "2147483647");
        yield return Argument(
            "a rank of 4 that wraps to 0 samples",
            c => FieldKernels.Laplacian4([], 65536, 65536, 65536, 65536, 1.0, 1, 1, 1, c.Doubles(0)),
            "n0",
            "2147483647");
        yield return Argument(
            "axis 2 of 3", c => FieldKernels.Gradient3(Even(18), 3, 3, 2, 1.0, 1, 1, c.Doubles(18), c.Doubles(18), c.Doubles(18)), "n2", "Axis 2", "2", "3");
        yield return Argument(
            "axis 3 of 4", c => FieldKernels.Magnitude4(Even(54), 3, 3, 3, 2, 1.0, 1, 1, 1, c.Doubles(54)), "n3", "Axis 3", "2", "3");
        yield return Argument(
            "too short for accuracy 8 of a second derivative",
            c => StepKernels.SecondForward8(Even(90), 9, 10, 1.0, 1, c.Doubles(90), c.Doubles(90)),
            "rows",
            "Axis 0",
            "9",
            "10");
        yield return Argument(
            "too short for accuracy 6",
            c => StepKernels.FirstCentral6(Even(60), 10, 6, 1.0, 1, c.Doubles(60), c.Doubles(60)),
            "columns",
            "Axis 1",
            "6",
            "7");
    }

    /// <summary>Samples and destinations that are not as many as the shape says.</summary>
    public static IEnumerable<BadCall> Lengths()
    {
        foreach (int count in new[] { 0, 1, 24, 26, 50 })
        {
            yield return Argument($"{count} samples for 5 x 5", c => Declarations.Slope(Even(count), 5, 5, 1, Even(5), c.Doubles(25), c.Doubles(25)), "height", count == 1 ? "is 1 sample," : $"are {count} samples,", "25");
        }

        foreach (int count in new[] { 0, 24, 26 })
        {
            yield return Argument($"{count} results along rows", c => Declarations.Slope(Even(25), 5, 5, 1, Even(5), c.Doubles(count), c.Doubles(25)), "alongRows", $"{count} elements", "25");
            yield return Argument($"{count} results along columns", c => Declarations.Slope(Even(25), 5, 5, 1, Even(5), c.Doubles(25), c.Doubles(count)), "alongColumns", $"{count} elements", "25");
        }

        yield return Argument("a component that is too short", c => Declarations.Source(Even(25), Even(24), 5, 5, 1, 1, c.Doubles(25)), "north", "24 samples", "25");
        yield return Argument("a component that is too long", c => Declarations.Source(Even(26), Even(25), 5, 5, 1, 1, c.Doubles(25)), "east", "26 samples", "25");
        yield return Argument("a line with a longer result", c => Declarations.Line(Even(5), 1, c.Doubles(6)), "slope", "6 elements", "5");
        yield return Argument("a constant shape with other samples", c => Declarations.Small(new float[25], c.Filled(24, 12345f), c.Filled(24, 12345f)), "f", "25 samples", "24");
        yield return Argument("a constant shape with another result", c => Declarations.Small(new float[24], c.Filled(24, 12345f), c.Filled(23, 12345f)), "d1", "23 elements", "24");
        yield return Argument("the third result of a curl", c => FieldKernels.Curl3(Even(27), Even(27), Even(27), 3, 3, 3, 1.0, 1, 1, c.Doubles(27), c.Doubles(27), c.Doubles(26)), "c2", "26 elements", "27");
        yield return Argument("an empty grid with a result", c => Declarations.Heat([], 0, 5, 1, 1, c.Doubles(1)), "result", "1 element,", "0");
    }

    /// <summary>Destinations that share memory with what is read, or with each other.</summary>
    public static IEnumerable<BadCall> Overlaps()
    {
        foreach (int shift in new[] { -24, -1, 0, 1, 24 })
        {
            yield return Overlap(
                $"a result over the samples, {shift} on",
                memory => Declarations.Slope(memory.AsSpan(30, 25), 5, 5, 1, Even(5), memory.AsSpan(30 + shift, 25), new double[25]),
                "alongRows",
                "height");
            yield return Overlap(
                $"a result over another one, {shift} on",
                memory => Declarations.Slope(Even(25), 5, 5, 1, Even(5), memory.AsSpan(30 + shift, 25), memory.AsSpan(30, 25)),
                "alongColumns",
                "alongRows");
        }

        yield return Overlap("in place", memory => Declarations.Line(memory.AsSpan(0, 9), 1, memory.AsSpan(0, 9)), "slope", "height");
        yield return Overlap("a result over coordinates", memory => Declarations.UnevenLine(Even(30), memory.AsSpan(0, 30), memory.AsSpan(29, 30)), "slope", "place");
        yield return Overlap("a result over the second component", memory => Declarations.Source(Even(25), memory.AsSpan(0, 25), 5, 5, 1, 1, memory.AsSpan(20, 25)), "result", "north");
        yield return Overlap(
            "the first and the third result",
            memory => FieldKernels.Curl3(
                Even(27), Even(27), Even(27), 3, 3, 3, 1.0, 1, 1, memory.AsSpan(0, 27), memory.AsSpan(60, 27), memory.AsSpan(26, 27)),
            "c2",
            "c0");
    }

    private static double[] Even(int count) => [.. Enumerable.Range(0, count).Select(i => (double)i)];

    private static void Slope(Canaries c, int rows, int columns, double step = 1) => Declarations.Slope(
        Even(Math.Max(0, rows * columns)), rows, columns, step, Even(Math.Max(0, columns)), c.Doubles(Math.Max(0, rows * columns)), c.Doubles(Math.Max(0, rows * columns)));

    private static BadCall Grid(string name, int rows, int columns, string parameter, params string[] said) =>
        Argument(name, c => Slope(c, rows, columns), parameter, said);

    private static BadCall Argument(string name, Action<Canaries> call, string? parameter, params string[] said) =>
        new(name, call, parameter, typeof(ArgumentException), said);

    /// <summary>All memory in one array: rising numbers, which are good coordinates too, must be there afterwards.</summary>
    private static BadCall Overlap(string name, Action<double[]> call, string parameter, string other) => new(
        name, c => call(c.Rising(100)), parameter, typeof(ArgumentException), "overlaps", other);
}
