using System;

namespace GenericGradient;

/// <summary>Asks the source generator for the body of a partial method: a kernel of your own, compiled into your assembly.</summary>
/// <remarks>
/// The signature is the specification. In this order, under any names, with one element type throughout (<c>float</c>, <c>double</c>,
/// another number that is not an integer, or a type parameter that is constrained to <c>INumber&lt;T&gt;</c>):
/// <list type="number">
/// <item>the samples, <c>ReadOnlySpan&lt;T&gt;</c> or <c>ReadOnlyTensorSpan&lt;T&gt;</c>, row-major: one, or for a divergence or a curl one component for each axis;</item>
/// <item>for spans, one <c>int</c> for each of 2 to 4 axes, its extent; none where <see cref="Shape"/> is set (then the rank is its length), and
/// none where there is one axis: its extent is the number of samples;</item>
/// <item>for each axis its spacing: <c>T</c> a step, <c>ReadOnlySpan&lt;T&gt;</c> coordinates; none at all for unit spacing or where <see cref="Steps"/> is set;</item>
/// <item>the destinations, <c>Span&lt;T&gt;</c> or <c>TensorSpan&lt;T&gt;</c>: one for each axis, or what the <see cref="Operator"/> says;</item>
/// <item>each if you like: <c>int maxDegreeOfParallelism</c>, at most so many threads, or -1 for all processors (under this name); <c>IProgress&lt;double&gt;</c>; a
/// <c>CancellationToken</c>. A call that is cancelled leaves some results unwritten.</item>
/// </list>
/// The method is partial, static or not, without a body, and returns nothing; the types around it are partial. The rank of tensor spans is
/// the number of destinations of a gradient and of components of a divergence or a curl; a magnitude and a Laplacian have it from
/// <see cref="Shape"/>, from their steps, or from <see cref="Steps"/> or <see cref="Boundaries"/> for each axis. An analyzer reports what does
/// not fit when you compile.
/// </remarks>
/// <example>
/// <code>
/// [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
/// public static partial void Slope(ReadOnlySpan&lt;float&gt; height, int rows, int columns,
///     float rowStep, ReadOnlySpan&lt;float&gt; columnCoordinates, Span&lt;float&gt; alongRows, Span&lt;float&gt; alongColumns);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GeneratedGradientAttribute : Attribute
{
    /// <summary>
    /// The accuracy at the two ends of an axis, with <see cref="Accuracy"/> 2 and <see cref="BoundaryKind.OneSided"/>. Other accuracies are
    /// kept up to the ends. A formula at an end takes as many samples as its accuracy plus the derivative.
    /// </summary>
    public EdgeOrder EdgeOrder { get; set; } = EdgeOrder.First;

    /// <summary>
    /// The order of the truncation error: 2, 4, 6 or 8; or 1, where <see cref="Scheme"/> is forward or backward. The error shrinks with this power of
    /// the step. For central second and fourth derivatives on uneven coordinates it is one power less, because their formulas are not symmetric.
    /// </summary>
    public int Accuracy { get; set; } = 2;

    /// <summary>Which derivative <see cref="GradientOperator.Gradient"/> computes: 1 to 4. For the other operators it cannot be chosen.</summary>
    public int Derivative { get; set; } = 1;

    /// <summary>Where the samples of the interior formulas lie: around the sample, or on one side of it (upwind).</summary>
    public StencilSide Scheme { get; set; } = StencilSide.Central;

    /// <summary>
    /// What is read beyond the ends of all axes: <c>Boundary.Periodic</c>, for example. Axes with coordinates must be one-sided. Where axes differ, see
    /// <see cref="Boundaries"/> and <see cref="AxisBoundaryAttribute"/>.
    /// </summary>
    public BoundaryKind Boundary { get; set; } = BoundaryKind.OneSided;

    /// <summary>What is read beyond the ends, one for each axis. If empty, <see cref="Boundary"/> holds for all.</summary>
    public BoundaryKind[] Boundaries { get; set; } = [];

    /// <summary>
    /// The value beyond the ends where <see cref="Boundary"/> or <see cref="Boundaries"/> say <see cref="BoundaryKind.Constant"/>, which is
    /// <c>Boundary.Zero</c>. It is rounded to the type of the samples.
    /// </summary>
    public double BoundaryValue { get; set; }

    /// <summary>What the kernel computes from the derivatives along the axes.</summary>
    public GradientOperator Operator { get; set; } = GradientOperator.Gradient;

    /// <summary>Which axis is x. A curl must say it, because its sign depends on it; no other operator does.</summary>
    public Frame Frame { get; set; }

    /// <summary>Constant steps: one for all axes, or one for each. If empty, steps are parameters of the method.</summary>
    public double[] Steps { get; set; } = [];

    /// <summary>Constant extents, one for each axis, of spans or of tensor spans. If empty, extents are parameters of the method or come with the tensor spans.</summary>
    public int[] Shape { get; set; } = [];
}
