using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GenericGradient.Grids;

/// <summary>Square blocks of a grid turned in registers: rows of the source become columns of the target.</summary>
internal static class TransposedBlock
{
    /// <summary>The side of a block, in elements of either size.</summary>
    public const int Side = 8;

    /// <summary>Whether blocks of a type are turned in registers.</summary>
    public static bool IsFor<T>() =>
        Avx2.IsSupported && !RuntimeHelpers.IsReferenceOrContainsReferences<T>() && Unsafe.SizeOf<T>() is sizeof(float) or sizeof(double);

    /// <summary>Turns a block: <c>to[r * toStride + c] = from[c * fromStride + r]</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Turn<T>(ref T from, nint fromStride, ref T to, nint toStride)
    {
        if (Unsafe.SizeOf<T>() == sizeof(float))
        {
            TurnSingles(ref Unsafe.As<T, float>(ref from), fromStride, ref Unsafe.As<T, float>(ref to), toStride);
            return;
        }

        for (int c = 0; c < Side; c += 4)
        {
            for (int r = 0; r < Side; r += 4)
            {
                TurnDoubles(
                    ref Unsafe.As<T, double>(ref Unsafe.Add(ref from, (c * fromStride) + r)),
                    fromStride,
                    ref Unsafe.As<T, double>(ref Unsafe.Add(ref to, (r * toStride) + c)),
                    toStride);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TurnSingles(ref float from, nint fromStride, ref float to, nint toStride)
    {
        var row0 = Vector256.LoadUnsafe(ref from);
        var row1 = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, fromStride));
        var row2 = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 2 * fromStride));
        var row3 = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 3 * fromStride));
        var row4 = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 4 * fromStride));
        var row5 = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 5 * fromStride));
        var row6 = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 6 * fromStride));
        var row7 = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 7 * fromStride));

        // Pairs of rows, column by column; then quadruples; then the halves change places.
        var pair01 = Avx.UnpackLow(row0, row1).AsDouble();
        var pair01High = Avx.UnpackHigh(row0, row1).AsDouble();
        var pair23 = Avx.UnpackLow(row2, row3).AsDouble();
        var pair23High = Avx.UnpackHigh(row2, row3).AsDouble();
        var pair45 = Avx.UnpackLow(row4, row5).AsDouble();
        var pair45High = Avx.UnpackHigh(row4, row5).AsDouble();
        var pair67 = Avx.UnpackLow(row6, row7).AsDouble();
        var pair67High = Avx.UnpackHigh(row6, row7).AsDouble();
        PutHalves(Avx.UnpackLow(pair01, pair23), Avx.UnpackLow(pair45, pair67), ref to, toStride);
        PutHalves(Avx.UnpackHigh(pair01, pair23), Avx.UnpackHigh(pair45, pair67), ref Unsafe.Add(ref to, toStride), toStride);
        PutHalves(Avx.UnpackLow(pair01High, pair23High), Avx.UnpackLow(pair45High, pair67High), ref Unsafe.Add(ref to, 2 * toStride), toStride);
        PutHalves(Avx.UnpackHigh(pair01High, pair23High), Avx.UnpackHigh(pair45High, pair67High), ref Unsafe.Add(ref to, 3 * toStride), toStride);
    }

    /// <summary>Column c of rows 0 to 3 and of rows 4 to 7 lies in the lower halves, column c + 4 in the upper ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PutHalves(Vector256<double> first, Vector256<double> second, ref float to, nint toStride)
    {
        Avx.Permute2x128(first, second, 0x20).AsSingle().StoreUnsafe(ref to);
        Avx.Permute2x128(first, second, 0x31).AsSingle().StoreUnsafe(ref Unsafe.Add(ref to, 4 * toStride));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TurnDoubles(ref double from, nint fromStride, ref double to, nint toStride)
    {
        var row0 = Vector256.LoadUnsafe(ref from);
        var row1 = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, fromStride));
        var row2 = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 2 * fromStride));
        var row3 = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 3 * fromStride));
        var pair01 = Avx.UnpackLow(row0, row1);
        var pair01High = Avx.UnpackHigh(row0, row1);
        var pair23 = Avx.UnpackLow(row2, row3);
        var pair23High = Avx.UnpackHigh(row2, row3);
        Avx.Permute2x128(pair01, pair23, 0x20).StoreUnsafe(ref to);
        Avx.Permute2x128(pair01High, pair23High, 0x20).StoreUnsafe(ref Unsafe.Add(ref to, toStride));
        Avx.Permute2x128(pair01, pair23, 0x31).StoreUnsafe(ref Unsafe.Add(ref to, 2 * toStride));
        Avx.Permute2x128(pair01High, pair23High, 0x31).StoreUnsafe(ref Unsafe.Add(ref to, 3 * toStride));
    }
}
