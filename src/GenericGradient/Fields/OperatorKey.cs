using System;
using GenericGradient.Operators;

namespace GenericGradient.Fields;

/// <summary>The operators of fields.</summary>
internal enum OperatorKind
{
    /// <summary>The derivatives along all axes.</summary>
    Gradient,

    /// <summary>Their length.</summary>
    Magnitude,

    /// <summary>Their length and direction.</summary>
    MagnitudeAndAngle,

    /// <summary>The divergence.</summary>
    Divergence,

    /// <summary>The curl.</summary>
    Curl,

    /// <summary>The laplacian.</summary>
    Laplacian,

    /// <summary>All second derivatives.</summary>
    Hessian,

    /// <summary>All derivatives of all components.</summary>
    Jacobian,

    /// <summary>One derivative along one or two axes.</summary>
    Derivative,
}

/// <summary>Which operator of a field: its plan is kept under this.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Frame">Which axis is x, where that matters.</param>
/// <param name="First">The axis of a derivative, one of the selected.</param>
/// <param name="Second">The second axis of a derivative, if there is one.</param>
internal readonly record struct OperatorKey(OperatorKind Kind, Frame Frame = default, int First = -1, int Second = -1)
{
    /// <summary>Whether it asks for the derivative that the options say.</summary>
    public bool TakesDerivative => Kind == OperatorKind.Gradient || (Kind == OperatorKind.Derivative && Second < 0);

    /// <summary>What it is over some axes.</summary>
    /// <param name="axes">The selected axes.</param>
    /// <param name="derivative">The derivative that the options say.</param>
    public Operation Over(int[] axes, int derivative) => Kind switch
    {
        OperatorKind.Gradient => Operation.Gradient(axes.Length, derivative),
        OperatorKind.Magnitude => Operation.Magnitude(axes.Length),
        OperatorKind.MagnitudeAndAngle => Operation.MagnitudeAndAngle(axes.Length, Frame),
        OperatorKind.Divergence => Operation.Divergence(axes.Length),
        OperatorKind.Curl => Operation.Curl(axes.Length, Frame),
        OperatorKind.Laplacian => Operation.Laplacian(axes.Length),
        OperatorKind.Hessian => Operation.Hessian(axes.Length),
        OperatorKind.Jacobian => Operation.Jacobian(axes.Length),
        _ => Operation.Mixed(Orders(axes, Second < 0 ? derivative : 1)),
    };

    /// <summary>How often each selected axis is derived along, where one axis is as often as that.</summary>
    private int[] Orders(int[] axes, int alongOne)
    {
        var orders = new int[axes.Length];
        orders[Array.IndexOf(axes, First)] = alongOne;
        if (Second >= 0)
        {
            orders[Array.IndexOf(axes, Second)]++;
        }

        return orders;
    }
}
