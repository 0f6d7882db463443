using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Tests.Reference;

namespace GenericGradient.Tests.Oracle;

/// <summary>
/// Errors of this library, numpy and torch on the same data, <c>tests/oracle/accuracy.txt</c>, against the same stencils in exact
/// arithmetic, in units of the last place of the exact result. Results that are exactly 0 have no such unit and are left out.
/// </summary>
internal static class AccuracyTable
{
    private static readonly string[] Data = ["smooth", "offset", "random"];
    private static readonly string[] Spacings = ["unit", "step", "alone", "even", "uneven", "clustered"];

    /// <summary>Who is compared.</summary>
    public static string[] Sources { get; } = ["ours", "numpy", "torch"];

    /// <summary>The lines of the tables, as docs/numerics.md has them: a table of errors for each type, then who is nearer.</summary>
    public static IEnumerable<string> Lines()
    {
        List<string> duels = ["| type | peer | results that differ | ours is nearer | as near | further | by at most, in ulp |", "| --- | --- | --: | --: | --: | --: | --: |"];
        foreach (string type in (string[])["double", "float"])
        {
            yield return $"| {type} | spacing | {string.Join(" | ", Data.SelectMany(data => Sources.Select(source => $"{data}: {source}")))} |";
            yield return "| --- | --- |" + string.Concat(Enumerable.Repeat(" --: |", Data.Length * Sources.Length));
            var errors = Errors(type == "double" ? "float64" : "float32");
            foreach (string places in (string[])["interior", "edge order 1", "edge order 2"])
            {
                // A row alone is computed otherwise than in a grid by numpy at edges of order 2 only.
                foreach (string spacing in Spacings.Where(spacing => spacing != "alone" || places == "edge order 2"))
                {
                    var cells = Data.SelectMany(data => Sources.Select(source => Cell(errors[(places, spacing, data, source)])));
                    yield return $"| {places} | {(spacing == "alone" ? "step, a row alone" : spacing)} | {string.Join(" | ", cells)} |";
                }
            }

            duels.AddRange(Sources[1..].Select(peer => Duel(type, peer, errors)));
            yield return "";
        }

        foreach (string line in duels)
        {
            yield return line;
        }
    }

    /// <summary>All results with their errors in ulp, in the same order for each source.</summary>
    /// <param name="type">The element type as the cases name it.</param>
    public static Dictionary<(string Places, string Spacing, string Data, string Source), List<(double Result, double Error)>> Errors(string type)
    {
        var errors = new Dictionary<(string, string, string, string), List<(double Result, double Error)>>();
        foreach (var oracle in OracleCase.Read("accuracy.txt").Where(oracle => oracle.Type == type))
        {
            if (type == "float64")
            {
                Add<double>(oracle, digits: 53, errors);
            }
            else
            {
                Add<float>(oracle, digits: 24, errors);
            }
        }

        return errors;
    }

    private static string Duel(string type, string peer, Dictionary<(string Places, string Spacing, string Data, string Source), List<(double Result, double Error)>> errors)
    {
        var pairs = errors.Where(list => list.Key.Source == Sources[0])
            .SelectMany(list => list.Value.Zip(errors[list.Key with { Source = peer }]))
            .Where(pair => pair.First.Result != pair.Second.Result)
            .Select(pair => pair.First.Error - pair.Second.Error).ToArray();
        return FormattableString.Invariant(
            $"| {type} | {peer} | {pairs.Length} | {pairs.Count(more => more < 0)} | {pairs.Count(more => more == 0)} | {pairs.Count(more => more > 0)} | {pairs.Max():0.00} |");
    }

    private static string Cell(List<(double Result, double Error)> errors) =>
        Number(errors.Max(one => one.Error)) + " / " + Number(errors.Average(one => one.Error));

    private static string Number(double value) => value < 100
        ? value.ToString("0.00", CultureInfo.InvariantCulture)
        : value.ToString("0.0e0", CultureInfo.InvariantCulture);

    private static void Add<T>(OracleCase oracle, int digits, Dictionary<(string, string, string, string), List<(double Result, double Error)>> errors)
        where T : unmanaged, INumber<T>
    {
        T[] samples = OracleCase.Parse<T>(oracle.Samples);
        var spacing = OracleCase.ParseSpacing<T>(oracle.Spacings[0]);
        int n = oracle.Shape[^1];
        nint[] shape = [.. oracle.Shape.Select(extent => (nint)extent)];
        var ours = new T[samples.Length];
        Gradient.AlongAxis(
            new ReadOnlyTensorSpan<T>(samples, shape), oracle.Axes[0], spacing, new TensorSpan<T>(ours, shape), (EdgeOrder)oracle.EdgeOrder);
        T[][] results = [ours, OracleCase.Parse<T>(oracle.Results[("numpy", 0)]), OracleCase.Parse<T>(oracle.Results[("torch", 0)])];
        Rational[] x = [.. Enumerable.Range(0, n).Select(i => spacing.Kind switch
        {
            SpacingKind.Unit => new Rational(i, 1),
            SpacingKind.Step => Rational.Of(spacing.StepValue) * new Rational(i, 1),
            _ => Rational.Of(spacing.CoordinateValues.Span[i]),
        })];

        string[] kind = oracle.Kind.Split('-');
        for (int p = 0; p < samples.Length; p++)
        {
            int i = p % n;
            bool isEnd = i == 0 || i == n - 1;
            int count = isEnd ? oracle.EdgeOrder + 1 : 3, first = Math.Clamp(i - 1, 0, n - count);
            var exact = ExactGradient.Derivative(
                x[first..(first + count)], [.. samples.Skip(p - i + first).Take(count).Select(Rational.Of)], i - first);
            if (exact.Numerator.IsZero)
            {
                continue;
            }

            double unit = Math.Pow(2, Math.Floor(Math.Log2(exact.Abs().ToDouble())) - digits + 1);
            for (int source = 0; source < results.Length; source++)
            {
                var key = (isEnd ? $"edge order {oracle.EdgeOrder}" : "interior", kind[1], kind[0], Sources[source]);
                errors.TryAdd(key, []);
                double error = (Rational.Of(results[source][p]) - exact).Abs().ToDouble() / unit;
                errors[key].Add((double.CreateChecked(results[source][p]), error));
            }
        }
    }
}
