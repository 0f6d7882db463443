using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Operators that are called, of rank 1 to 4: whole, by several threads, and range by range.</summary>
internal static class CalledOperations
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Operation<T>> All<T>()
        where T : unmanaged, INumber<T>, IRootFunctions<T>
    {
        Spacing<T>[] h = [.. new[] { 0.3, -0.7, 1.1, 0.45 }.Select(step => Spacing.Step(T.CreateChecked(step)))];
        GradientOptions periodic = new() { Boundary = Boundary.Periodic }, clamped = new() { Accuracy = 4, Boundary = Boundary.Clamp };
        return
        [
            .. Enumerable.Range(1, 4).Select(rank => Of<T>($"CalledMagnitude{rank}", rank, 1, 1, n => OperatorPlan.Magnitude<T>(n, h[..rank], EdgeOrder.Second))),
            Of<T>("CalledMagnitudePeriodic", 2, 1, 1, n => OperatorPlan.Magnitude<T>(n, h[..2], periodic)),
            Of<T>("CalledDivergence2", 2, 2, 1, n => OperatorPlan.Divergence<T>(n, h[..2], clamped)),
            Of<T>("CalledDivergence4", 4, 4, 1, n => OperatorPlan.Divergence<T>(n, h)),
            Of<T>("CalledLaplacian1", 1, 1, 1, n => OperatorPlan.Laplacian<T>(n, h[..1])),
            Of<T>("CalledLaplacian3", 3, 1, 1, n => OperatorPlan.Laplacian<T>(n, h[..3], periodic)),
            Of<T>("CalledHessian2", 2, 1, 3, n => OperatorPlan.Hessian<T>(n, h[..2], clamped)),
            Of<T>("CalledHessian3", 3, 1, 6, n => OperatorPlan.Hessian<T>(n, h[..3], EdgeOrder.Second)),
            Of<T>("CalledCurl2", 2, 2, 1, n => OperatorPlan.Curl<T>(n, Frame.Reversed, h[..2])),
            Of<T>("CalledCurl3", 3, 3, 3, n => OperatorPlan.Curl<T>(n, Frame.AxisOrder, h[..3])),
            Of<T>("CalledJacobian3", 3, 3, 9, n => OperatorPlan.Jacobian<T>(n, h[..3])),
            Of<T>("CalledDerivative011", 3, 1, 1, n => OperatorPlan.Derivative<T>(n, [0, 1, 1], h[..3])),
            Of<T>("CalledBatch", 3, 1, 1, n => OperatorPlan.Laplacian<T>(n, h[..2], axes: [0, 2])),
        ];
    }

    private static Operation<T> Of<T>(string name, int rank, int components, int count, Func<int[], OperatorPlan<T>> plan)
        where T : unmanaged, INumber<T> => new(
            name,
            last => [.. Enumerable.Range(0, rank - 1).Select(axis => 5 + ((last + axis) % 3)), Math.Max(5, last)],
            (n, room) => Operations.In<T>(room, n, components, count, (u, d) => Run(plan(n), u, d)));

    /// <summary>Whole first, then again by ranges of planes: the second results are what is looked at, and must be those of other runs too.</summary>
    private static void Run<T>(OperatorPlan<T> plan, ReadOnlyMemory<T>[] components, Memory<T>[] destinations)
        where T : unmanaged, INumber<T>
    {
        plan.Execute(components, destinations);
        T[][] whole = [.. destinations.Select(destination => destination.ToArray())];
        int planes = (int)plan.Shape[0], plane = plan.Length / planes;
        for (int first = 0, end; first < planes; first = end)
        {
            end = Math.Min(planes, first + Math.Max(1, planes / 2));
            var window = plan.WindowOf(first..end);
            int from = window.Start.Value, count = window.End.Value - from;
            plan.ExecuteRange(
                [.. components.Select(component => component.Slice(from * plane, count * plane))],
                from,
                first..end,
                [.. destinations.Select(destination => destination.Slice(first * plane, (end - first) * plane))]);
        }

        for (int r = 0; r < whole.Length; r++)
        {
            Bits.Equal<T>(whole[r], destinations[r].Span, $"{plan} by ranges");
        }

        plan.ExecuteParallel(components, destinations, 2, new Progress<double>());
    }
}
