using System;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Operators.Tests.Kernels;

/// <summary>The declared operators as functions of arrays, of any rank.</summary>
internal static class FieldCalls
{
    public static T[] Magnitude<T>(T[] f, int[] n, T[] h)
        where T : INumber<T>, IRootFunctions<T>
    {
        var length = new T[f.Length];
        switch (n.Length)
        {
            case 1:
                FieldKernels.Magnitude1(f, h[0], length);
                break;
            case 2:
                FieldKernels.Magnitude2(f, n[0], n[1], h[0], h[1], length);
                break;
            case 3:
                FieldKernels.Magnitude3(f, n[0], n[1], n[2], h[0], h[1], h[2], length);
                break;
            default:
                FieldKernels.Magnitude4(f, n[0], n[1], n[2], n[3], h[0], h[1], h[2], h[3], length);
                break;
        }

        return length;
    }

    public static T[] Divergence<T>(T[][] u, int[] n, T[] h)
        where T : INumber<T>
    {
        var result = new T[u[0].Length];
        switch (n.Length)
        {
            case 1:
                FieldKernels.Divergence1(u[0], h[0], result);
                break;
            case 2:
                FieldKernels.Divergence2(u[0], u[1], n[0], n[1], h[0], h[1], result);
                break;
            case 3:
                FieldKernels.Divergence3(u[0], u[1], u[2], n[0], n[1], n[2], h[0], h[1], h[2], result);
                break;
            default:
                FieldKernels.Divergence4(u[0], u[1], u[2], u[3], n[0], n[1], n[2], n[3], h[0], h[1], h[2], h[3], result);
                break;
        }

        return result;
    }

    public static T[] Laplacian<T>(T[] f, int[] n, T[] h)
        where T : INumber<T>
    {
        var result = new T[f.Length];
        switch (n.Length)
        {
            case 1:
                FieldKernels.Laplacian1(f, h[0], result);
                break;
            case 2:
                FieldKernels.Laplacian2(f, n[0], n[1], h[0], h[1], result);
                break;
            case 3:
                FieldKernels.Laplacian3(f, n[0], n[1], n[2], h[0], h[1], h[2], result);
                break;
            default:
                FieldKernels.Laplacian4(f, n[0], n[1], n[2], n[3], h[0], h[1], h[2], h[3], result);
                break;
        }

        return result;
    }

    public static T[][] Curl<T>(T[][] u, int[] n, T[] h, bool isPeriodic = false)
        where T : INumber<T>
    {
        T[][] c = [.. Enumerable.Range(0, n.Length == 2 ? 1 : 3).Select(_ => new T[u[0].Length])];
        switch (n.Length, isPeriodic)
        {
            case (2, false):
                FieldKernels.Curl2(u[0], u[1], n[0], n[1], h[0], h[1], c[0]);
                break;
            case (2, true):
                PeriodicFieldKernels.Curl2(u[0], u[1], n[0], n[1], h[0], h[1], c[0]);
                break;
            case (_, false):
                FieldKernels.Curl3(u[0], u[1], u[2], n[0], n[1], n[2], h[0], h[1], h[2], c[0], c[1], c[2]);
                break;
            default:
                PeriodicFieldKernels.Curl3(u[0], u[1], u[2], n[0], n[1], n[2], h[0], h[1], h[2], c[0], c[1], c[2]);
                break;
        }

        return c;
    }

    public static T[][] Gradient<T>(T[] f, int[] n, T[] h, bool isPeriodic = false)
        where T : INumber<T>
    {
        T[][] d = [.. n.Select(_ => new T[f.Length])];
        switch (n.Length, isPeriodic)
        {
            case (2, false):
                FieldKernels.Gradient2(f, n[0], n[1], h[0], h[1], d[0], d[1]);
                break;
            case (2, true):
                PeriodicFieldKernels.Gradient2(f, n[0], n[1], h[0], h[1], d[0], d[1]);
                break;
            case (_, false):
                FieldKernels.Gradient3(f, n[0], n[1], n[2], h[0], h[1], h[2], d[0], d[1], d[2]);
                break;
            default:
                PeriodicFieldKernels.Gradient3(f, n[0], n[1], n[2], h[0], h[1], h[2], d[0], d[1], d[2]);
                break;
        }

        return d;
    }

    public static T[] PeriodicDivergence<T>(T[][] u, int[] n, T[] h)
        where T : INumber<T>
    {
        var result = new T[u[0].Length];
        PeriodicFieldKernels.Divergence3(u[0], u[1], u[2], n[0], n[1], n[2], h[0], h[1], h[2], result);
        return result;
    }
}
