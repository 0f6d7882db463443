using System.Collections.Generic;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Parsing.Attributes;

/// <summary>What the attribute of a declaration asks for: each property as set, or its default.</summary>
internal sealed record OperatorRequest
{
    /// <summary>What is computed from the derivatives.</summary>
    public Operator Operator { get; init; } = Operator.Gradient;

    /// <summary>The edge order, 1 or 2; null where it is not set.</summary>
    public int? EdgeOrder { get; init; }

    /// <summary>The order of the truncation error.</summary>
    public int Accuracy { get; init; } = 2;

    /// <summary>Which derivative a gradient gives; null where it is not set.</summary>
    public int? Derivative { get; init; }

    /// <summary>Where the samples of the interior formulas lie.</summary>
    public Side Side { get; init; } = Side.Central;

    /// <summary>The boundaries: none, one for all axes, or one for each.</summary>
    public IReadOnlyList<Boundary> Boundaries { get; init; } = [];

    /// <summary>The constant steps: none, one for all axes, or one for each.</summary>
    public IReadOnlyList<double> Steps { get; init; } = [];

    /// <summary>The constant extents: none, or one for each axis.</summary>
    public IReadOnlyList<int> Shape { get; init; } = [];

    /// <summary>The formulas that follow.</summary>
    public SchemeSpec Scheme => new(
        Operator == Operator.Laplacian ? 2 : Derivative ?? 1,
        Accuracy,
        Accuracy > 2 ? Accuracy : EdgeOrder ?? 1,
        Side);

    /// <summary>What lies beyond the ends of an axis.</summary>
    public Boundary BoundaryOf(int axis) => Boundaries.Count switch
    {
        0 => Boundary.OneSided,
        1 => Boundaries[0],
        _ => axis < Boundaries.Count ? Boundaries[axis] : Boundary.OneSided,
    };

    /// <summary>The constant step of an axis, or null.</summary>
    public double? StepOf(int axis) => Steps.Count switch
    {
        0 => null,
        1 => Steps[0],
        _ => Steps[axis],
    };

    /// <summary>How many parameters with samples the operator takes.</summary>
    public int SampleCount(int rank) => Operator is Operator.Divergence or Operator.Curl ? rank : 1;

    /// <summary>How many destinations the operator has.</summary>
    public int DestinationCount(int rank) => Operator == Operator.Gradient || (Operator == Operator.Curl && rank == 3) ? rank : 1;
}
