using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Rooms;
using GenericGradient.Operators.Tests.Kernels;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Operators that join derivatives, of rank 1 to 4.</summary>
internal static class FieldOperations
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Operation<T>> All<T>()
        where T : unmanaged, INumber<T>, IRootFunctions<T>
    {
        T[] h = [.. new[] { 0.3, -0.7, 1.1, 0.45 }.Select(T.CreateChecked)];
        return
        [
            Of<T>("Magnitude1", 1, 1, 1, (n, u, d) => FieldKernels.Magnitude1(u[0].Span, h[0], d[0].Span)),
            Of<T>("Magnitude2", 2, 1, 1, (n, u, d) => FieldKernels.Magnitude2(u[0].Span, n[0], n[1], h[0], h[1], d[0].Span)),
            Of<T>("Magnitude3", 3, 1, 1, (n, u, d) => FieldKernels.Magnitude3(u[0].Span, n[0], n[1], n[2], h[0], h[1], h[2], d[0].Span)),
            Of<T>("Magnitude4", 4, 1, 1, (n, u, d) =>
                FieldKernels.Magnitude4(u[0].Span, n[0], n[1], n[2], n[3], h[0], h[1], h[2], h[3], d[0].Span)),
            Of<T>("Divergence1", 1, 1, 1, (n, u, d) => FieldKernels.Divergence1(u[0].Span, h[0], d[0].Span)),
            Of<T>("Divergence2", 2, 2, 1, (n, u, d) => FieldKernels.Divergence2(u[0].Span, u[1].Span, n[0], n[1], h[0], h[1], d[0].Span)),
            Of<T>("Divergence3", 3, 3, 1, (n, u, d) =>
                FieldKernels.Divergence3(u[0].Span, u[1].Span, u[2].Span, n[0], n[1], n[2], h[0], h[1], h[2], d[0].Span)),
            Of<T>("Divergence4", 4, 4, 1, (n, u, d) => FieldKernels.Divergence4(
                u[0].Span, u[1].Span, u[2].Span, u[3].Span, n[0], n[1], n[2], n[3], h[0], h[1], h[2], h[3], d[0].Span)),
            Of<T>("Curl2", 2, 2, 1, (n, u, d) => FieldKernels.Curl2(u[0].Span, u[1].Span, n[0], n[1], h[0], h[1], d[0].Span)),
            Of<T>("Curl3", 3, 3, 3, (n, u, d) => FieldKernels.Curl3(
                u[0].Span, u[1].Span, u[2].Span, n[0], n[1], n[2], h[0], h[1], h[2], d[0].Span, d[1].Span, d[2].Span)),
            Of<T>("Gradient2", 2, 1, 2, (n, u, d) =>
                FieldKernels.Gradient2(u[0].Span, n[0], n[1], h[0], h[1], d[0].Span, d[1].Span)),
            Of<T>("Gradient3", 3, 1, 3, (n, u, d) => FieldKernels.Gradient3(
                u[0].Span, n[0], n[1], n[2], h[0], h[1], h[2], d[0].Span, d[1].Span, d[2].Span)),
            Of<T>("Laplacian1", 1, 1, 1, (n, u, d) => FieldKernels.Laplacian1(u[0].Span, h[0], d[0].Span)),
            Of<T>("Laplacian2", 2, 1, 1, (n, u, d) => FieldKernels.Laplacian2(u[0].Span, n[0], n[1], h[0], h[1], d[0].Span)),
            Of<T>("Laplacian3", 3, 1, 1, (n, u, d) => FieldKernels.Laplacian3(u[0].Span, n[0], n[1], n[2], h[0], h[1], h[2], d[0].Span)),
            Of<T>("Laplacian4", 4, 1, 1, (n, u, d) =>
                FieldKernels.Laplacian4(u[0].Span, n[0], n[1], n[2], n[3], h[0], h[1], h[2], h[3], d[0].Span)),

            OnCoordinates<T>("MagnitudeOnCoordinates", 1, (n, u, d, room) => FieldKernels.MagnitudeOnCoordinates(
                u[0].Span, n[0], n[1], X<T>(room, n, 0), X<T>(room, n, 1), d[0].Span)),
            OnCoordinates<T>("DivergenceOnCoordinates", 2, (n, u, d, room) => FieldKernels.DivergenceOnCoordinates(
                u[0].Span, u[1].Span, n[0], n[1], X<T>(room, n, 0), X<T>(room, n, 1), d[0].Span)),
            OnCoordinates<T>("CurlOnCoordinates", 2, (n, u, d, room) => FieldKernels.CurlOnCoordinates(
                u[0].Span, u[1].Span, n[0], n[1], X<T>(room, n, 0), X<T>(room, n, 1), d[0].Span)),
            OnCoordinates<T>("LaplacianOnCoordinates", 1, (n, u, d, room) => FieldKernels.LaplacianOnCoordinates(
                u[0].Span, n[0], n[1], X<T>(room, n, 0), X<T>(room, n, 1), d[0].Span)),

            Of<T>("PeriodicGradient2", 2, 1, 2, (n, u, d) =>
                PeriodicFieldKernels.Gradient2(u[0].Span, n[0], n[1], h[0], h[1], d[0].Span, d[1].Span)),
            Of<T>("PeriodicGradient3", 3, 1, 3, (n, u, d) => PeriodicFieldKernels.Gradient3(
                u[0].Span, n[0], n[1], n[2], h[0], h[1], h[2], d[0].Span, d[1].Span, d[2].Span)),
            Of<T>("PeriodicDivergence3", 3, 3, 1, (n, u, d) => PeriodicFieldKernels.Divergence3(
                u[0].Span, u[1].Span, u[2].Span, n[0], n[1], n[2], h[0], h[1], h[2], d[0].Span)),
            Of<T>("PeriodicCurl2", 2, 2, 1, (n, u, d) =>
                PeriodicFieldKernels.Curl2(u[0].Span, u[1].Span, n[0], n[1], h[0], h[1], d[0].Span)),
            Of<T>("PeriodicCurl3", 3, 3, 3, (n, u, d) => PeriodicFieldKernels.Curl3(
                u[0].Span, u[1].Span, u[2].Span, n[0], n[1], n[2], h[0], h[1], h[2], d[0].Span, d[1].Span, d[2].Span)),
            Of<T>("PeriodicLaplacian3", 3, 1, 1, (n, u, d) => PeriodicFieldKernels.Laplacian3(
                u[0].Span, n[0], n[1], n[2], h[0], h[1], h[2], d[0].Span)),
        ];
    }

    private static Operation<T> Of<T>(string name, int rank, int components, int count, Action<int[], ReadOnlyMemory<T>[], Memory<T>[]> run)
        where T : unmanaged, INumber<T> => new(
            name,
            last => [.. Enumerable.Range(0, rank - 1).Select(axis => 4 + ((last + axis) % 3)), Math.Max(4, last)],
            (n, room) => Operations.In<T>(room, n, components, count, (u, d) => run(n, u, d)));

    private static Operation<T> OnCoordinates<T>(string name, int components, Action<int[], ReadOnlyMemory<T>[], Memory<T>[], Room> run)
        where T : unmanaged, INumber<T> => new(
            name,
            last => [6 + (last % 3), Math.Max(6, last)],
            (n, room) => Operations.In<T>(room, n, components, 1, (u, d) => run(n, u, d, room)));

    private static ReadOnlySpan<T> X<T>(Room room, int[] n, int axis)
        where T : unmanaged, INumber<T> => Operations.Coordinates<T>(room, n, axis);
}
