using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Refusals;

namespace GenericGradient.Operators;

/// <summary>How derivatives become a result.</summary>
internal enum JoinKind
{
    /// <summary>There is one, and it is the result.</summary>
    None,

    /// <summary>The first, plus the second, and so on.</summary>
    Sum,

    /// <summary>The first, less the second.</summary>
    Difference,

    /// <summary>The root of the sum of their squares.</summary>
    Length,

    /// <summary>The angle whose sine goes with the first and whose cosine with the second.</summary>
    Angle,
}

/// <summary>One derivative of one component.</summary>
/// <param name="Component">Which component.</param>
/// <param name="Orders">How often it is derived along each selected axis, in the order asked.</param>
internal readonly record struct Derivative(int Component, int[] Orders)
{
    /// <summary>Whether it goes along more than one axis.</summary>
    public bool IsMixed => Orders.Count(order => order > 0) > 1;

    /// <summary>As people write it: <c>d0</c>, <c>dd1 u0</c>, <c>d0 d1</c>.</summary>
    public string Words(bool hasComponents) =>
        string.Join(" ", Orders.Select((order, k) => (order, k)).Where(along => along.order > 0).Select(along => new string('d', along.order) + along.k))
        + (hasComponents ? $" u{Component}" : "");
}

/// <summary>One result: derivatives, by their places in <see cref="Operation.Derivatives"/>, and how they are joined.</summary>
/// <param name="Join">How.</param>
/// <param name="Terms">Which.</param>
internal readonly record struct OperatorResult(JoinKind Join, int[] Terms);

/// <summary>What an operator is made of: derivatives of components along the selected axes, and results that join them from the first term to the last.</summary>
internal sealed class Operation
{
    /// <summary>More components than this have no call.</summary>
    public const int MostComponents = 4;

    private readonly List<Derivative> derivatives = [];
    private readonly List<OperatorResult> results = [];
    private readonly int axes;

    private Operation(string name, int axes, bool hasComponents = false)
    {
        RequireAxis(name, axes);
        if (hasComponents)
        {
            RequireComponents(name, axes);
        }

        Name = name;
        this.axes = axes;
        Components = hasComponents ? axes : 1;
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>How many components its samples have: one for each axis, or one alone.</summary>
    public int Components { get; }

    /// <summary>All derivatives that it needs, each once.</summary>
    public IReadOnlyList<Derivative> Derivatives => derivatives;

    /// <summary>Its results in order.</summary>
    public IReadOnlyList<OperatorResult> Results => results;

    /// <summary>Whether a result is more than one derivative along one axis.</summary>
    public bool Joins => results.Any(result => result.Join != JoinKind.None) || derivatives.Any(derivative => derivative.IsMixed);

    /// <summary>There is something to derive along.</summary>
    public static void RequireAxis(string name, int axes)
    {
        if (axes == 0)
        {
            throw Refusal.OperatorWithoutAxis(name);
        }
    }

    /// <summary>There are no more axes than components have a call for.</summary>
    public static void RequireComponents(string name, int axes) => RequireAxes(name, axes, axes <= MostComponents, "1 to 4");

    /// <summary>The derivative along each axis.</summary>
    public static Operation Gradient(int axes, int order)
    {
        var gradient = new Operation("a gradient", axes);
        for (int k = 0; k < axes; k++)
        {
            gradient.With(JoinKind.None, (0, Unit(axes, k, order)));
        }

        return gradient;
    }

    /// <summary>The root of the sum of the squares of all derivatives.</summary>
    public static Operation Magnitude(int axes) => new Operation("a magnitude", axes).With(JoinKind.Length, [.. Firsts(axes)]);

    /// <summary>The magnitude of two derivatives, and the angle from x towards y of where they point.</summary>
    public static Operation MagnitudeAndAngle(int axes, Frame frame)
    {
        const string Name = "an angle";
        RequireFrame(frame);
        RequireAxes(Name, axes, axes == 2, "2");
        var (x, y) = frame == Frame.AxisOrder ? (0, 1) : (1, 0);
        return new Operation(Name, axes).With(JoinKind.Length, [.. Firsts(axes)]).With(JoinKind.Angle, (0, Unit(axes, y)), (0, Unit(axes, x)));
    }

    /// <summary>The derivative of each component along its own axis, added up.</summary>
    public static Operation Divergence(int axes) =>
        new Operation("a divergence", axes, hasComponents: true).With(JoinKind.Sum, [.. Enumerable.Range(0, axes).Select(k => (k, Unit(axes, k)))]);

    /// <summary>The second derivatives along all axes, added up.</summary>
    public static Operation Laplacian(int axes) =>
        new Operation("a laplacian", axes).With(JoinKind.Sum, [.. Enumerable.Range(0, axes).Select(k => (0, Unit(axes, k, order: 2)))]);

    /// <summary>How a field turns, in x, y and z, each result at the place of its axis; of two axes, around the third.</summary>
    public static Operation Curl(int axes, Frame frame)
    {
        const string Name = "a curl";
        RequireFrame(frame);
        RequireAxes(Name, axes, axes is 2 or 3, "2 or 3");
        var curl = new Operation(Name, axes, hasComponents: true);

        // The places of x, y and z; each component of the curl is d(next) u(after) - d(after) u(next) of the two that follow it.
        int[] places = frame == Frame.AxisOrder ? [.. Enumerable.Range(0, axes)] : [.. Enumerable.Range(0, axes).Reverse()];
        if (axes == 2)
        {
            return curl.Around(places[0], places[1]);
        }

        foreach (int place in Enumerable.Range(0, axes))
        {
            int direction = Array.IndexOf(places, place);
            curl.Around(places[(direction + 1) % 3], places[(direction + 2) % 3]);
        }

        return curl;
    }

    /// <summary>All second derivatives: (0, 0), (0, 1), ..., (1, 1), ...; those beneath the diagonal equal those above it.</summary>
    public static Operation Hessian(int axes)
    {
        var hessian = new Operation("a hessian", axes);
        for (int i = 0; i < axes; i++)
        {
            for (int j = i; j < axes; j++)
            {
                int[] orders = Unit(axes, i);
                orders[j]++;
                hessian.With(JoinKind.None, (0, orders));
            }
        }

        return hessian;
    }

    /// <summary>The derivative of each component along each axis: all of the first, then all of the second.</summary>
    public static Operation Jacobian(int axes)
    {
        var jacobian = new Operation("a jacobian", axes, hasComponents: true);
        for (int place = 0; place < axes * axes; place++)
        {
            jacobian.With(JoinKind.None, (place / axes, Unit(axes, place % axes)));
        }

        return jacobian;
    }

    /// <summary>One derivative, as often along each axis as <paramref name="orders"/> says.</summary>
    public static Operation Mixed(int[] orders) => new Operation("a derivative", orders.Length).With(JoinKind.None, (0, orders));

    /// <summary>A result as people write it.</summary>
    public string Words(OperatorResult result)
    {
        var terms = result.Terms.Select(term => derivatives[term].Words(Components > 1)).ToArray();
        return result.Join switch
        {
            JoinKind.None => terms[0],
            JoinKind.Sum => string.Join(" + ", terms),
            JoinKind.Difference => string.Join(" - ", terms),
            JoinKind.Angle => $"atan2({string.Join(", ", terms)})",
            _ => terms.Length == 1 ? $"|{terms[0]}|" : $"sqrt({string.Join(" + ", terms.Select(term => term + "^2"))})",
        };
    }

    /// <summary>The turn from axis <paramref name="x"/> to axis <paramref name="y"/>: d(x) u(y) - d(y) u(x).</summary>
    private Operation Around(int x, int y) => With(JoinKind.Difference, (y, Unit(axes, x)), (x, Unit(axes, y)));

    private Operation With(JoinKind join, params (int Component, int[] Orders)[] terms)
    {
        results.Add(new(join, [.. terms.Select(term => Place(new(term.Component, term.Orders)))]));
        return this;
    }

    private int Place(Derivative derivative)
    {
        int place = derivatives.FindIndex(other => other.Component == derivative.Component && other.Orders.SequenceEqual(derivative.Orders));
        if (place < 0)
        {
            place = derivatives.Count;
            derivatives.Add(derivative);
        }

        return place;
    }

    private static IEnumerable<(int Component, int[] Orders)> Firsts(int axes) => Enumerable.Range(0, axes).Select(k => (0, Unit(axes, k)));

    private static int[] Unit(int axes, int k, int order = 1)
    {
        var orders = new int[axes];
        orders[k] = order;
        return orders;
    }

    private static void RequireAxes(string name, int axes, bool isRight, string right)
    {
        if (!isRight)
        {
            throw Refusal.OperatorAxes(name, axes, right);
        }
    }

    private static void RequireFrame(Frame frame)
    {
        if (frame is not (Frame.AxisOrder or Frame.Reversed))
        {
            throw Refusal.UnknownFrame(frame);
        }
    }
}
