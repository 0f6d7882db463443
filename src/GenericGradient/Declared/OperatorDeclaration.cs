using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Numerics;
using GenericGradient.Operators;
using GenericGradient.Schemes;

namespace GenericGradient.Declared;

/// <summary>A declared operator: what is computed, along which axes, and what its parameters are called. Generated code makes one for each declaration.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OperatorDeclaration
{
    private object[] prepared = [];

    /// <summary>What is computed from the derivatives.</summary>
    public GradientOperator Operator { get; init; }

    /// <summary>Which derivative it is made of.</summary>
    public int Derivative { get; init; } = 1;

    /// <summary>The accuracy in the interior.</summary>
    public int Accuracy { get; init; } = 2;

    /// <summary>The accuracy at one-sided ends.</summary>
    public int EdgeAccuracy { get; init; } = 1;

    /// <summary>Where the samples of the interior formula lie.</summary>
    public StencilSide Side { get; init; }

    /// <summary>Which axis is x; only a curl says it.</summary>
    public Frame Frame { get; init; }

    /// <summary>The largest whole number that differences are multiplied by.</summary>
    public int LargestCoefficient { get; init; } = 1;

    /// <summary>The axes, axis 0 first.</summary>
    public AxisDeclaration[] Axes { get; init; } = [];

    /// <summary>The names of the parameters with samples.</summary>
    public string[] Samples { get; init; } = [];

    /// <summary>The names of the parameters for results.</summary>
    public string[] Destinations { get; init; } = [];

    /// <summary>What messages call the extents as a whole.</summary>
    internal string Shape => Axes.Select(axis => axis.Extent).FirstOrDefault(extent => extent is not null) ?? Samples[0];

    /// <summary>What messages call the extent of an axis.</summary>
    internal string ExtentOf(int axis) => Axes[axis].Extent ?? Samples[0];

    /// <summary>The scheme of an axis.</summary>
    internal AxisScheme SchemeOf(int axis) => new(Derivative, Accuracy, EdgeAccuracy, Side, Axes[axis].Low, Axes[axis].High, Custom: null);

    /// <summary>What it is made of.</summary>
    internal Operation Operation => Operator switch
    {
        GradientOperator.Gradient => Operation.Gradient(Axes.Length, Derivative),
        GradientOperator.Magnitude => Operation.Magnitude(Axes.Length),
        GradientOperator.Divergence => Operation.Divergence(Axes.Length),
        GradientOperator.Curl => Operation.Curl(Axes.Length, Frame == default ? Frame.AxisOrder : Frame),
        _ => Operation.Laplacian(Axes.Length),
    };

    /// <summary>What calls need of it, made once for each type.</summary>
    /// <param name="joins">The ways to join that the type has.</param>
    internal PreparedOperator<T> For<T>(Joins<T> joins)
        where T : INumber<T>
    {
        foreach (object one in prepared)
        {
            if (one is PreparedOperator<T> known)
            {
                return known;
            }
        }

        // Two threads may both make it; either serves.
        var made = new PreparedOperator<T>(this, joins);
        prepared = [.. (IEnumerable<object>)prepared, made];
        return made;
    }
}
