using System.Collections.Generic;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Parsing.Attributes;

/// <summary>What the attribute of a declaration asks for: each property as set, or its default.</summary>
internal sealed record OperatorRequest
{
    /// <summary>What is computed from the derivatives.</summary>
    public Operator Operator { get; init; } = Operator.Gradient;

    /// <summary>Which axis is x; null where it is not set.</summary>
    public Frame? Frame { get; init; }

    /// <summary>The edge order, 1 or 2; null where it is not set.</summary>
    public int? EdgeOrder { get; init; }

    /// <summary>The order of the truncation error.</summary>
    public int Accuracy { get; init; } = 2;

    /// <summary>Which derivative a gradient gives; null where it is not set.</summary>
    public int? Derivative { get; init; }

    /// <summary>Where the samples of the interior formulas lie.</summary>
    public Side Side { get; init; } = Side.Central;

    /// <summary>The boundary of the axes that have none of their own.</summary>
    public Boundary Boundary { get; init; } = Boundary.OneSided;

    /// <summary>The boundaries of each axis: all or none.</summary>
    public IReadOnlyList<Boundary> Boundaries { get; init; } = [];

    /// <summary>The value beyond the ends where these boundaries are constants; null where it is not set.</summary>
    public double? BoundaryValue { get; init; }

    /// <summary>The boundaries of single axes, which go before the others.</summary>
    public IReadOnlyList<AxisBoundaryRequest> AxisBoundaries { get; init; } = [];

    /// <summary>The constant steps: none, one for all axes, or one for each.</summary>
    public IReadOnlyList<double> Steps { get; init; } = [];

    /// <summary>The constant extents: none, or one for each axis.</summary>
    public IReadOnlyList<int> Shape { get; init; } = [];

    /// <summary>The formulas that follow.</summary>
    public SchemeSpec Scheme => SchemeSpec.Of(Operator == Operator.Laplacian ? 2 : Derivative ?? 1, Accuracy, EdgeOrder ?? 1, Side);

    /// <summary>What lies beyond the ends of an axis.</summary>
    public AxisEnds BoundaryOf(int axis)
    {
        foreach (var own in AxisBoundaries)
        {
            if (own.Axis == axis)
            {
                return own.Boundary;
            }
        }

        return AxisEnds.Both(
            Boundaries.Count == 0 ? Boundary : axis < Boundaries.Count ? Boundaries[axis] : Boundary.OneSided, BoundaryValue ?? 0);
    }

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
