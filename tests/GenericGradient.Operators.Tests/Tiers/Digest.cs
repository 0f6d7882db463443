using System;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using GenericGradient.Operators.Tests.Kernels;

namespace GenericGradient.Operators.Tests.Tiers;

/// <summary>One number for the bits of all results of a process, and the widest vectors that it has.</summary>
internal static class Digest
{
    /// <summary>What a child process is started with.</summary>
    public const string Argument = "--digest";

    /// <summary>The width of vectors in bits, 0 where there are none, and the digest.</summary>
    public static string OfThisProcess()
    {
        int width = Vector512.IsHardwareAccelerated ? 512
            : Vector256.IsHardwareAccelerated ? 256
            : Vector128.IsHardwareAccelerated ? 128
            : 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add<double>(hash);
        Add<float>(hash);
        Add<Half>(hash);
        return FormattableString.Invariant($"{width} {Convert.ToHexString(hash.GetHashAndReset())}");
    }

    private static void Add<T>(IncrementalHash hash)
        where T : unmanaged, INumber<T>, IRootFunctions<T>
    {
        foreach (var (rows, columns) in new[] { (37, 53), (12, 300) })
        {
            var (f, results) = (Samples<T>(rows * columns, 1), new[] { new T[rows * columns], new T[rows * columns] });
            T[][] x = [Coordinates<T>(rows, 2), Coordinates<T>(columns, 3)];
            var (h0, h1) = (T.CreateChecked(0.3), T.CreateChecked(-0.7));
            foreach (var kernels in new[] { typeof(StepKernels), typeof(PeriodicReflectKernels), typeof(ReflectClampKernels), typeof(ClampPeriodicKernels), typeof(SymmetricConstantKernels), typeof(SidesKernels) })
            {
                foreach (var scheme in Scheme.DeclaredBy(kernels).Where(Holds<T>).OrderBy(scheme => scheme.Name, StringComparer.Ordinal))
                {
                    scheme.ByStep<T>()(f, rows, columns, h0, h1, results[0], results[1]);
                    Append(hash, results);
                }
            }

            foreach (var scheme in Scheme.DeclaredBy(typeof(CoordinateKernels)).Where(scheme => scheme.Derivative <= 2 || Holds<T>(scheme)).OrderBy(scheme => scheme.Name, StringComparer.Ordinal))
            {
                scheme.ByCoordinates<T>()(f, rows, columns, x[0], x[1], results[0], results[1]);
                Append(hash, results);
            }

            FieldKernels.MagnitudeOnCoordinates(f, rows, columns, x[0], x[1], results[0]);
            FieldKernels.LaplacianOnCoordinates(f, rows, columns, x[0], x[1], results[1]);
            Append(hash, results);
        }

        foreach (int[] n in new[] { new[] { 45, 67 }, [9, 11, 37] })
        {
            int length = n.Aggregate((a, b) => a * b);
            T[] h = [.. new[] { 0.3, -0.7, 1.1 }.Select(T.CreateChecked)];
            T[][] u = [.. n.Select((_, k) => Samples<T>(length, k))];
            Append(hash, [FieldCalls.Magnitude(u[0], n, h), FieldCalls.Divergence(u, n, h), FieldCalls.Laplacian(u[0], n, h)]);
            Append(hash, [.. FieldCalls.Curl(u, n, h), .. FieldCalls.Curl(u, n, h, isPeriodic: true)]);
        }
    }

    /// <summary>A Half is too small for the coefficients of the longest formulas, which are refused.</summary>
    private static bool Holds<T>(Scheme scheme) => typeof(T) != typeof(Half) || scheme.FitsHalf;

    private static void Append<T>(IncrementalHash hash, T[][] results)
        where T : unmanaged
    {
        foreach (T[] result in results)
        {
            hash.AppendData(MemoryMarshal.AsBytes(result.AsSpan()));
        }
    }

    private static T[] Samples<T>(int length, int seed)
        where T : INumber<T>
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ => T.CreateChecked((random.NextDouble() * 4) - 2))];
    }

    private static T[] Coordinates<T>(int length, int seed)
        where T : INumber<T>
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(i => T.CreateChecked(i + (0.3 * random.NextDouble())))];
    }
}
