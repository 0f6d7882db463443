using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Cases;

namespace GenericGradient.Harness.Tests.Guard;

/// <content>
/// Samples on their way to another type or another order of memory: lines of 0 to 257 integers, squares of 2 to 70 turned, windows of planes
/// that move; samples made of components.
/// </content>
internal sealed partial class GuardedCases
{
    private const int LargestSquare = 70;

    private void Conversions()
    {
        int[] every = [.. Enumerable.Range(0, 258)], some = [.. Enumerable.Range(0, 36), 47, 48, 49, 63, 64, 65, 128, 129, 257];
        Sweep<byte, float>([1, 2], every);
        Sweep<short, float>([1], every);
        Sweep<int, float>([1], every);
        Sweep<uint, double>([1], every);
        Sweep<long, double>([1], every);
        Sweep<sbyte, Half>([1], some);
        Sweep<ulong, float>([1], some);
        Turned<float, float>();
        Turned<double, double>();
        Turned<byte, float>();
        Turned<int, double>();
        Turned<long, double>();
    }

    /// <summary>Squares, and grids that are a tile high or wide, and a little more; then more planes than a window has.</summary>
    private void Turned<TSample, T>()
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        for (int n = 2; n <= LargestSquare; n++)
        {
            Turned<TSample, T>([n, n]);
            Turned<TSample, T>(n % 2 == 0 ? [n, 17 + (n % 16)] : [17 + (n % 16), n]);
        }

        Turned<TSample, T>([257, 160]);
        Turned<TSample, T>([131, 5, 67]);
    }

    private void Turned<TSample, T>(int[] shape)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        var problem = Problems.Of<TSample, T>(shape, SpacingKind.Step, EdgeOrder.First, seed: shape[0]);
        foreach (var entry in Entries.ThatTurn(problem))
        {
            Call(entry, problem);
        }
    }

    private void Components<T>(int components)
        where T : unmanaged, INumber<T>
    {
        for (int extent = 2; extent <= 67; extent++)
        {
            foreach (int[] shape in (int[][])[[extent], [3, extent]])
            {
                var kind = (SpacingKind)(extent % 4);
                var problem = Problems.WithComponents(Problems.Of<T>(shape, kind, EdgeOrder.First), components);
                foreach (var entry in Entries.OfComponents<T>().Where(entry => !entry.IsManaged && entry.Takes(problem)))
                {
                    Call(entry, problem);
                }
            }
        }
    }
}
