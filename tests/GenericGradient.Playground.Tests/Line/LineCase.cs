using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GenericGradient.Playground.Tests.Line;

/// <summary>A row of samples with options: as an address of the page, and as a call of the library.</summary>
public sealed record LineCase
{
    private static readonly string[] Ends = ["one-sided", "periodic", "reflect", "symmetric", "clamp", "constant"];

    public required double[] X { get; init; }

    public required double[] Y { get; init; }

    public int[] Holes { get; init; } = [];

    public int At { get; init; }

    public double? Step { get; init; }

    public double? Period { get; init; }

    public int Derivative { get; init; } = 1;

    public int Accuracy { get; init; } = 2;

    public StencilSide Side { get; init; }

    public EdgeOrder Edges { get; init; } = EdgeOrder.First;

    public BoundaryKind Before { get; init; }

    public BoundaryKind After { get; init; }

    public double BeforeValue { get; init; }

    public double AfterValue { get; init; }

    public Missing Missing { get; init; }

    /// <summary>The samples; those that are missing are NaN.</summary>
    public double[] Samples => [.. Y.Select((value, i) => Holes.Contains(i) ? double.NaN : value)];

    /// <summary>The spacing of the call.</summary>
    public Spacing<double> Spacing => Step is { } step
        ? GenericGradient.Spacing.Step(step)
        : Period is { } period ? GenericGradient.Spacing.Coordinates(X, period) : GenericGradient.Spacing.Coordinates(X);

    /// <summary>The options of the call.</summary>
    public GradientOptions Options => new()
    {
        Derivative = Derivative,
        Accuracy = Accuracy,
        Side = Side,
        EdgeOrder = Edges,
        Boundary = Boundary.Sides(End(Before, BeforeValue), End(After, AfterValue)),
        Missing = Missing,
    };

    /// <summary>What stands behind # in the address of the page that shows it.</summary>
    public string Fragment => "#" + string.Join('&', Parts());

    /// <summary>Reads the address of a page.</summary>
    public static LineCase Of(string fragment)
    {
        var given = fragment.TrimStart('#').Split('&').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        bool isByStep = given.GetValueOrDefault("spacing") == "step";
        return new()
        {
            X = List("x"),
            Y = List("y"),
            Holes = given.ContainsKey("holes") ? [.. List("holes").Select(hole => (int)hole)] : [],
            At = (int)Number("at", 0),
            Step = isByStep ? Number("step", 1) : null,
            Period = given.ContainsKey("period") && !isByStep ? Number("period", 0) : null,
            Derivative = (int)Number("derivative", 1),
            Accuracy = (int)Number("accuracy", 2),
            Side = Enum.Parse<StencilSide>(given.GetValueOrDefault("side", "central"), ignoreCase: true),
            Edges = (EdgeOrder)(int)Number("edges", 1),
            Before = (BoundaryKind)Array.IndexOf(Ends, given.GetValueOrDefault("before", Ends[0])),
            After = (BoundaryKind)Array.IndexOf(Ends, given.GetValueOrDefault("after", Ends[0])),
            BeforeValue = Number("beforeValue", 0),
            AfterValue = Number("afterValue", 0),
            Missing = Enum.Parse<Missing>(given.GetValueOrDefault("missing", "propagate"), ignoreCase: true),
        };

        double Number(string name, double other) => given.TryGetValue(name, out string? text) ? double.Parse(text, CultureInfo.InvariantCulture) : other;

        double[] List(string name) => [.. given[name].Split(',').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
    }

    /// <summary>Random ones, many of which the library refuses.</summary>
    public static LineCase Random(Random random)
    {
        int n = random.Next(1, 15);
        double[] x = new double[n];
        for (int i = 1; i < n; i++)
        {
            x[i] = x[i - 1] + (random.Next(20) == 0 ? 0 : Math.Round(random.NextDouble() + 0.1, 3));
        }

        bool isByStep = random.Next(2) == 0, goesAround = random.Next(4) == 0;
        double step = Math.Round(random.NextDouble() + 0.1, 2);
        return new()
        {
            X = isByStep ? [.. Enumerable.Range(0, n).Select(i => i * step)] : x,
            Y = [.. Enumerable.Range(0, n).Select(_ => Math.Round((4 * random.NextDouble()) - 2, 3))],
            Holes = [.. Enumerable.Range(0, n).Where(_ => random.Next(8) == 0)],
            At = random.Next(n),
            Step = isByStep ? step : null,
            Period = goesAround && !isByStep && random.Next(5) != 0 ? x[^1] + 0.5 : null,
            Derivative = random.Next(1, 5),
            Accuracy = random.Next(2) == 0 ? 2 : new[] { 1, 2, 4, 6, 8 }[random.Next(5)],
            Side = (StencilSide)(random.Next(2) * random.Next(3)),
            Edges = (EdgeOrder)random.Next(1, 3),
            Before = goesAround ? BoundaryKind.Periodic : EndOf(random, isByStep),
            After = goesAround ? BoundaryKind.Periodic : EndOf(random, isByStep),
            BeforeValue = 1,
            AfterValue = -0.5,
            Missing = (Missing)random.Next(2),
        };
    }

    private static BoundaryKind EndOf(Random random, bool isByStep) => random.Next(3) == 0
        ? (BoundaryKind)random.Next(6)
        : isByStep ? BoundaryKind.Symmetric : random.Next(2) == 0 ? BoundaryKind.OneSided : BoundaryKind.Reflect;

    private static AxisBoundary End(BoundaryKind kind, double value) => kind == BoundaryKind.Constant ? Boundary.Constant(value) : kind;

    private IEnumerable<string> Parts()
    {
        yield return $"x={List(X)}";
        yield return $"y={List(Y)}";
        if (Holes.Length > 0)
        {
            yield return $"holes={string.Join(',', Holes)}";
        }

        if (Step is { } step)
        {
            yield return FormattableString.Invariant($"spacing=step&step={step}");
        }

        if (Period is { } period)
        {
            yield return FormattableString.Invariant($"period={period}");
        }

        yield return $"derivative={Derivative}&accuracy={Accuracy}&side={Side.ToString().ToLowerInvariant()}&edges={(int)Edges}";
        yield return FormattableString.Invariant($"before={Ends[(int)Before]}&after={Ends[(int)After]}&beforeValue={BeforeValue}&afterValue={AfterValue}");
        yield return $"missing={Missing.ToString().ToLowerInvariant()}&at={At}";
    }

    private static string List(double[] numbers) => string.Join(',', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));
}
