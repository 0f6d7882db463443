using System;
using System.Linq;
using System.Runtime.InteropServices.JavaScript;

namespace GenericGradient.Samples.Playground.Lines;

/// <summary>What the page of one line of samples calls.</summary>
internal static partial class LineExports
{
    private const int PointsOfCurve = 49;

    private static string words = "";

    /// <summary>All that the page shows of a line, in one call: lists of numbers, each behind its length. Refused calls give lists of nothing.</summary>
    /// <param name="x">Where the samples are.</param>
    /// <param name="y">The samples; NaN where they are missing.</param>
    /// <param name="numbers">What is chosen.</param>
    [JSExport]
    internal static double[] Update(double[] x, double[] y, double[] numbers)
    {
        var choices = new Choices(numbers);
        try
        {
            var options = choices.Options;
            var spacing = choices.Spacing(x);
            var plan = GradientPlan.Create<double>([y.Length], spacing, options);
            double[] gradient = new double[y.Length];
            plan.Execute(y, gradient);
            return Show(x, y, choices, plan, spacing, gradient);
        }
        catch (Exception refusal) when (refusal is ArgumentException or NotSupportedException)
        {
            words = "refused\n" + refusal.Message;
            return [];
        }
    }

    /// <summary>The words that belong to the last update: formulas of the sample and of both ends, or why the library refuses.</summary>
    [JSExport]
    internal static string Words() => words;

    /// <summary>A known function, or a derivative of it, at some places.</summary>
    [JSExport]
    internal static double[] Known(int function, int order, double[] x) => Array.ConvertAll(x, place => KnownFunction.At(function, order, place));

    private static double[] Show(
        double[] x, double[] y, Choices choices, GradientPlan<double> plan, Spacing<double> spacing, double[] gradient)
    {
        var options = plan.Options;
        int reach = options.Side == StencilSide.Central ? (options.Accuracy + options.Derivative - 1) / 2 : options.Accuracy + options.Derivative - 1;
        var line = ContinuedLine.Of(x, y, options.Boundary[0], reach + 2, choices.Period);
        var reading = Reading.Of(plan, spacing, line, choices.Selected);
        var stencil = reading.Stencil;
        words = string.Join('\n', ["computed", stencil.ToString(), plan.StencilAt(0, 0).ToString(), plan.StencilAt(0, y.Length - 1).ToString()]);

        double[] truth = choices.Function == 0 ? [] : Known(choices.Function, options.Derivative, x);
        double predicted = stencil.ErrorConstant
            * KnownFunction.At(choices.Function, stencil.Derivative + stencil.ErrorOrder, x[choices.Selected]);
        bool agrees = IsSame(reading.Written.Apply(line.Y), gradient[choices.Selected]);
        var (curveX, curveY) = Curve(reading);
        return new Sections()
            .Add(gradient)
            .Add(truth)
            .Add([line.Before, line.After, reach])
            .Add(line.X)
            .Add(line.Y)
            .Add(Numbers(stencil.Offsets))
            .Add(stencil.Weights)
            .Add(Numbers(reading.Written.Offsets))
            .Add(reading.Written.Weights)
            .Add([(double)stencil.Side, stencil.ErrorOrder, stencil.ErrorConstant, stencil.NoiseGain, stencil.Constant, predicted])
            .Add([reading.IsNarrowed ? 1 : 0, agrees ? 1 : 0])
            .Add(curveX)
            .Add(curveY)
            .ToArray();
    }

    private static bool IsSame(double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b) || (double.IsNaN(a) && double.IsNaN(b));

    private static double[] Numbers(ReadOnlySpan<int> integers) => Array.ConvertAll(integers.ToArray(), Convert.ToDouble);

    /// <summary>The polynomial through the samples that are read.</summary>
    private static (double[] X, double[] Y) Curve(Reading reading)
    {
        if (reading.Touches())
        {
            return ([], []);
        }

        double[] x = reading.Line.X[reading.Window], y = reading.Line.Y[reading.Window];
        double from = x.Min(), to = x.Max();
        double[] places = [.. Enumerable.Range(0, PointsOfCurve).Select(k => from + ((to - from) * k / (PointsOfCurve - 1)))];
        return (places, Array.ConvertAll(places, place => Polynomial.At(x, y, place)));
    }
}
