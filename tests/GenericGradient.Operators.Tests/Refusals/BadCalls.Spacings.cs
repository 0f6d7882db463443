using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Operators.Tests.Kernels;

namespace GenericGradient.Operators.Tests.Refusals;

/// <summary>The table of bad calls: steps, coordinates and tensors.</summary>
internal static partial class BadCalls
{
    /// <summary>Steps that are 0, not finite, or whose multiples are beyond the type.</summary>
    public static IEnumerable<BadCall> Steps()
    {
        foreach (double step in new[] { 0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            string value = step.ToString(CultureInfo.InvariantCulture);
            yield return Argument($"a line with step {value}", c => Declarations.Line(Even(9), step, c.Doubles(9)), "step", "axis 0", value);
            yield return Argument($"rows with step {value}", c => Slope(c, 5, 5, step), "rowStep", "axis 0", value);
            yield return Argument($"columns with step {value}", c => Declarations.Heat(Even(25), 5, 5, 1, step, c.Doubles(25)), "columnStep", "axis 1", value);
        }

        yield return Argument("a step with a keyword for a name", c => Declarations.Source(Even(25), Even(25), 5, 5, 0, 1, c.Doubles(25)), "checked", "axis 0", "0");
        yield return Argument("axis 3 with step 0", c => FieldKernels.Magnitude4(Even(81), 3, 3, 3, 3, 1.0, 1, 1, 0, c.Doubles(81)), "h3", "axis 3", "0");
        yield return Argument("a step whose double is infinite", c => Declarations.Line(Even(9), double.MaxValue, c.Doubles(9)), "step", "axis 0", "1.7976931348623157E+308");
        yield return Argument("a square that is infinite", c => Declarations.Heat(Even(25), 5, 5, 1e200, 1, c.Doubles(25)), "rowStep", "axis 0", "1E+200", "square");
        yield return Argument("a square that is 0", c => Declarations.Heat(Even(25), 5, 5, 1, -1e-200, c.Doubles(25)), "columnStep", "axis 1", "-1E-200", "square");
        yield return Argument("a square that is 0 in float", c => Declarations.Bend(new float[5], 1e-30f, c.Filled(5, 12345f)), "step", "axis 0", "Single");
        yield return Argument(
            "a step whose multiple is beyond Half",
            c => Declarations.Coarse(new Half[9], 3, 3, (Half)1, (Half)60000, c.Filled(9, (Half)7), c.Filled(9, (Half)7)),
            "columnStep",
            "axis 1",
            "Half");
        yield return Argument(
            "a step whose multiple is beyond decimal",
            c => StepKernels.FirstCentral2Edge1(new decimal[9], 3, 3, decimal.MaxValue, 1, c.Filled(9, 7m), c.Filled(9, 7m)),
            "rowStep",
            "axis 0",
            "Decimal");
        yield return new BadCall(
            "coefficients that are beyond Half",
            c => StepKernels.SecondForward8(new Half[100], 10, 10, (Half)1, (Half)1, c.Filled(100, (Half)7), c.Filled(100, (Half)7)),
            null,
            typeof(NotSupportedException),
            "818874",
            "Half");
        yield return new BadCall(
            "samples that are integers",
            c => Integers(new int[9], c.Filled(9, 7), c.Filled(9, 7)),
            null,
            typeof(NotSupportedException),
            "Int32",
            "integers");
    }

    /// <summary>Coordinates that are too many, too few, not finite, or coincide.</summary>
    public static IEnumerable<BadCall> Coordinates()
    {
        foreach (int count in new[] { 0, 4, 6 })
        {
            yield return Argument($"{count} coordinates for 5 columns", c => Declarations.Slope(Even(25), 5, 5, 1, Even(count), c.Doubles(25), c.Doubles(25)), "columnCoordinates", "Axis 1", "5 samples", $"{count} coordinates");
        }

        foreach (double bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            foreach (int index in new[] { 0, 3, 8 })
            {
                string value = bad.ToString(CultureInfo.InvariantCulture);
                yield return Argument($"coordinate {index} is {value}", c => Declarations.UnevenLine(Even(9), With(index, bad), c.Doubles(9)), "place", $"Coordinate {index}", "axis 0", value);
            }
        }

        foreach (var (first, second) in new[] { (0, 1), (3, 4), (7, 8), (0, 2), (2, 6), (4, 8), (0, 4) })
        {
            yield return Argument(
                $"coordinates {first} and {second} are one", c => Declarations.UnevenLine(Even(9), With(second, first), c.Doubles(9)), "place", $"{first} and {second}", "axis 0");
        }

        yield return Argument("columns that coincide", c => Declarations.Slope(Even(25), 5, 5, 1, [0, 1, 2, 1, 4], c.Doubles(25), c.Doubles(25)), "columnCoordinates", "1 and 3", "axis 1");
        yield return Argument("a step between coordinates that is infinite", c => Declarations.Slope(Even(9), 3, 3, 1, [-1e308, 1e308, 0], c.Doubles(9), c.Doubles(9)), "columnCoordinates", "axis 1", "scale");
        yield return Argument("steps whose product is 0", c => Declarations.Slope(Even(9), 3, 3, 1, [0, 1e-200, 2e-200], c.Doubles(9), c.Doubles(9)), "columnCoordinates", "axis 1", "scale");
        yield return Argument("a weight that is infinite", c => Declarations.UnevenLine(Even(5), [0, 5e-324, 1, 2, 3], c.Doubles(5)), "place", "axis 0", "scale");
        foreach (var (name, scale) in new[] { ("lose digits", 1e160), ("are 0", 1e170), ("are infinite", 1e-160) })
        {
            yield return Argument(
                $"second derivatives whose weights {name}",
                c => CoordinateKernels.SecondCentral4(Even(81), 9, 9, Even(9), [.. Even(9).Select(x => x * scale)], c.Doubles(81), c.Doubles(81)),
                "columnCoordinates",
                "axis 1",
                "scale");
        }

        yield return Argument(
            "distances within a window that are infinite",
            c => Declarations.UnevenLine(Even(5), [-1.5e308, -1e308, 0, 1e308, 1.5e308], c.Doubles(5)),
            "place",
            "axis 0",
            "scale");
        yield return Argument(
            "decimals whose squares are 0",
            c => CoordinateKernels.SecondCentral4(
                new decimal[81], 9, 9, Decimals(1), Decimals(1e15m), c.Filled(81, 7m), c.Filled(81, 7m)),
            "columnCoordinates",
            "axis 1",
            "scale");
        yield return Argument(
            "a decimal that is out of room",
            c => Declarations.Exact(new decimal[7], [decimal.MinValue, decimal.MaxValue, 0, 1, 2, 3, 4], c.Filled(7, 7m)),
            "x",
            "axis 0",
            "scale");
    }

    /// <summary>Tensors of the wrong rank or shape, or that overlap.</summary>
    public static IEnumerable<BadCall> Tensors()
    {
        yield return Argument(
            "samples of rank 1", c => Declarations.Grid(Rank1(Even(25)), 1, Even(5), Shaped(c.Doubles(25), 5, 5), Shaped(c.Doubles(25), 5, 5)), "field", "rank 1", "rank 2");
        yield return Argument(
            "samples of rank 3",
            c => Declarations.Grid(new TensorSpan<double>(Even(27), [3, 3, 3]), 1, Even(3), Shaped(c.Doubles(27), 9, 3), Shaped(c.Doubles(27), 9, 3)),
            "field",
            "rank 3",
            "rank 2");
        yield return Argument(
            "a result of rank 1", c => Declarations.Grid(Shaped(Even(25), 5, 5), 1, Even(5), Rank1(c.Doubles(25)), Shaped(c.Doubles(25), 5, 5)), "d0", "(25)", "(5, 5)");
        yield return Argument(
            "a result that is transposed", c => Declarations.Grid(Shaped(Even(20), 4, 5), 1, Even(5), Shaped(c.Doubles(20), 4, 5), Shaped(c.Doubles(20), 5, 4)), "d1", "(5, 4)", "(4, 5)");
        yield return Argument(
            "a result with one row more", c => Declarations.Grid(Shaped(Even(20), 4, 5), 1, Even(5), Shaped(c.Doubles(25), 5, 5), Shaped(c.Doubles(20), 4, 5)), "d0", "(5, 5)", "(4, 5)");
        yield return Argument(
            "a tensor with one column", c => Declarations.Grid(Shaped(Even(5), 5, 1), 1, Even(1), Shaped(c.Doubles(5), 5, 1), Shaped(c.Doubles(5), 5, 1)), "field", "Axis 1", "1", "2");
        yield return Argument(
            "a tensor with a step of 0", c => Declarations.Grid(Shaped(Even(25), 5, 5), 0, Even(5), Shaped(c.Doubles(25), 5, 5), Shaped(c.Doubles(25), 5, 5)), "rowStep", "axis 0", "0");
        yield return Argument(
            "a tensor with few coordinates", c => Declarations.Grid(Shaped(Even(25), 5, 5), 1, Even(4), Shaped(c.Doubles(25), 5, 5), Shaped(c.Doubles(25), 5, 5)), "places", "Axis 1", "4 coordinates");
        yield return Argument(
            "a tensor of another constant shape", c => Declarations.SmallGrid(Shaped(Even(24), 6, 4), Shaped(c.Doubles(24), 6, 4), Shaped(c.Doubles(24), 6, 4)), "field", "Axis 0", "6", "4");
        yield return Argument(
            "W5: a result whose rows share memory, behind one that is right",
            c => Declarations.Grid(
                Shaped(Even(25), 5, 5), 1, Even(5), Shaped(c.Doubles(25), 5, 5), new TensorSpan<double>(c.Doubles(5), [5, 5], [0, 1])),
            "d1",
            "strides (0, 1)",
            "share memory");
        yield return Overlap(
            "a tensor in place", memory => Declarations.Steepness(Shaped(memory, 10, 10), 1, 1, Shaped(memory, 10, 10)), "length", "field");
        yield return Overlap(
            "strided tensors that share memory",
            memory => Declarations.Steepness(Shaped(memory, 10, 10).Slice([0..5, 0..5]), 1, 1, Shaped(memory, 10, 10).Slice([4..9, 4..9])),
            "length",
            "field");
    }

    /// <summary>Through a type parameter, where no analyzer sees the type.</summary>
    private static void Integers<T>(T[] f, T[] d0, T[] d1)
        where T : INumber<T> => StepKernels.FirstCentral2Edge1(f, 3, 3, T.One, T.One, d0, d1);

    private static TensorSpan<double> Rank1(double[] memory) => new(memory, [memory.Length]);

    private static TensorSpan<double> Shaped(double[] memory, int rows, int columns) => new(memory, [rows, columns]);

    private static decimal[] Decimals(decimal step) => [.. Even(9).Select(i => (decimal)i * step)];

    private static double[] With(int index, double value)
    {
        double[] coordinates = Even(9);
        coordinates[index] = value;
        return coordinates;
    }
}
