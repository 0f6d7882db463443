using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Rooms;
using GenericGradient.Operators.Tests.Kernels;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>
/// All kernels that the tests of operators declare: each derivative, scheme and accuracy with each boundary by steps, and on coordinates;
/// each operator of each rank.
/// </summary>
internal static class Operations
{
    private static readonly Type[] OnSteps =
    [
        typeof(StepKernels), typeof(PeriodicReflectKernels), typeof(ReflectClampKernels), typeof(ClampPeriodicKernels),
        typeof(SymmetricConstantKernels), typeof(SidesKernels),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Operation<T>> All<T>()
        where T : unmanaged, INumber<T>, IRootFunctions<T> =>
        OnSteps.SelectMany(kernels => Scheme.DeclaredBy(kernels).Where(Holds<T>).Select(scheme => ByStep<T>(kernels, scheme)))
            .Concat(Scheme.DeclaredBy(typeof(CoordinateKernels)).Where(Holds<T>).Select(ByCoordinates<T>))
            .OrderBy(operation => operation.Name, StringComparer.Ordinal)
            .Concat(FieldOperations.All<T>())
            .Concat(CalledOperations.All<T>());

    /// <summary>The samples of the given number of components.</summary>
    public static T[][] Samples<T>(int[] shape, int components)
        where T : unmanaged, INumber<T> =>
        [.. Enumerable.Range(1, components).Select(seed => Problems.Of<T>(shape, SpacingKind.Unit, EdgeOrder.First, seed).Samples)];

    /// <summary>Runs with that many components in, and that many destinations, in memory of a room.</summary>
    public static T[][] In<T>(Room room, int[] shape, int components, int count, Action<ReadOnlyMemory<T>[], Memory<T>[]> run)
        where T : unmanaged, INumber<T>
    {
        ReadOnlyMemory<T>[] u = [.. Samples<T>(shape, components).Select(one => room.Samples<T>(one))];
        Memory<T>[] d = [.. Enumerable.Range(0, count).Select(_ => room.Destination<T>(u[0].Length))];
        run(u, d);
        return [.. d.Select(one => one.ToArray())];
    }

    /// <summary>Coordinates of an axis, in memory of a room.</summary>
    public static ReadOnlySpan<T> Coordinates<T>(Room room, int[] shape, int axis)
        where T : unmanaged, INumber<T> =>
        room.Samples<T>(Problems.Of<T>(shape, SpacingKind.Coordinates, EdgeOrder.First).Spacing[axis].X).Span;

    /// <summary>A Half is too small for the coefficients of the longest formulas, which are refused.</summary>
    private static bool Holds<T>(Scheme scheme) => typeof(T) != typeof(Half) || scheme.FitsHalf;

    private static Operation<T> ByStep<T>(Type kernels, Scheme scheme)
        where T : unmanaged, INumber<T>
    {
        T h0 = T.CreateChecked(0.3), h1 = T.CreateChecked(-0.7);
        return new($"{kernels.Name}.{scheme.Name}", last => Shape(scheme, last), (n, room) =>
            In<T>(room, n, 1, 2, (u, d) => scheme.ByStep<T>()(u[0].Span, n[0], n[1], h0, h1, d[0].Span, d[1].Span)));
    }

    private static Operation<T> ByCoordinates<T>(Scheme scheme)
        where T : unmanaged, INumber<T> =>
        new($"{nameof(CoordinateKernels)}.{scheme.Name}", last => Shape(scheme, last), (n, room) => In<T>(room, n, 1, 2, (u, d) =>
            scheme.ByCoordinates<T>()(
                u[0].Span, n[0], n[1], Coordinates<T>(room, n, 0), Coordinates<T>(room, n, 1), d[0].Span, d[1].Span)));

    private static int[] Shape(Scheme scheme, int last) =>
    [
        scheme.BoundaryOf(0) == Boundary.OneSided ? scheme.EdgeCount + (last % 3) : 1 + (last % 4),
        scheme.BoundaryOf(1) == Boundary.OneSided ? Math.Max(scheme.EdgeCount, last) : Math.Max(1, last),
    ];
}
