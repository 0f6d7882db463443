using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Axes;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>How the derivatives of a result are joined.</summary>
internal enum Joining
{
    /// <summary>They are added.</summary>
    Sum,

    /// <summary>The second is subtracted from the first.</summary>
    Difference,

    /// <summary>The root of the sum of their squares.</summary>
    Length,
}

/// <summary>What goes to one destination: derivatives, joined in this order.</summary>
/// <param name="Terms">The derivatives: which of the sample parameters each is of, and along which axis.</param>
/// <param name="Joining">How they are joined.</param>
/// <param name="Formula">The same as people write it, <c>d0</c> being the derivative along axis 0.</param>
internal sealed record OperatorResult(EquatableArray<(int Samples, int Axis)> Terms, Joining Joining, string Formula)
{
    /// <summary>The results of an operator, one for each destination.</summary>
    public static IReadOnlyList<OperatorResult> Of(OperatorSpec spec)
    {
        int[] axes = Enumerable.Range(0, spec.Rank).ToArray();
        string derivative = new('d', DerivativeOf(spec));
        return spec.Operator switch
        {
            Operator.Gradient => axes.Select(axis => Sum([(0, axis)], derivative + axis)).ToArray(),
            Operator.Magnitude =>
            [
                new(
                    new(axes.Select(axis => (0, axis))),
                    Joining.Length,
                    axes.Length == 1 ? "|d0|" : $"sqrt({string.Join(" + ", axes.Select(axis => $"d{axis}^2"))})"),
            ],
            Operator.Divergence => [Sum(axes.Select(axis => (axis, axis)), string.Join(" + ", axes.Select(axis => $"d{axis} u{axis}")))],
            Operator.Laplacian => [Sum(axes.Select(axis => (0, axis)), string.Join(" + ", axes.Select(axis => derivative + axis)))],
            _ => spec.Rank == 2 ? [Curl(1, 0, spec.Frame)] : [Curl(2, 1, spec.Frame), Curl(0, 2, spec.Frame), Curl(1, 0, spec.Frame)],
        };
    }

    /// <summary>The formulas along an axis of an operator.</summary>
    public static AxisFormulas FormulasOf(OperatorSpec spec, int axis) =>
        AxisFormulas.For(spec.Scheme with { Derivative = DerivativeOf(spec) }, spec.Axes[axis].Mode, spec.Axes[axis].Boundary);

    /// <summary>Which derivative an operator is made of.</summary>
    public static int DerivativeOf(OperatorSpec spec) => spec.Operator switch
    {
        Operator.Gradient => spec.Scheme.Derivative,
        Operator.Laplacian => 2,
        _ => 1,
    };

    private static OperatorResult Sum(IEnumerable<(int Samples, int Axis)> terms, string formula) => new(new(terms), Joining.Sum, formula);

    /// <summary>
    /// The derivative of component a along axis b, less that of component b along axis a; the other way round where axes are reversed, which makes a left-handed frame
    /// of a right-handed one.
    /// </summary>
    private static OperatorResult Curl(int a, int b, Frame? frame) => frame == Frame.Reversed ? Curl(b, a) : Curl(a, b);

    private static OperatorResult Curl(int a, int b) => new(new([(a, b), (b, a)]), Joining.Difference, $"d{b} u{a} - d{a} u{b}");
}
