using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using GenericGradient.IO;

namespace GenericGradient.Tool.Commands;

/// <summary>How far two arrays are apart.</summary>
internal sealed class Comparison
{
    private long compared;
    private long different;
    private long first = -1;
    private string values = "";
    private double maxAbs;
    private UInt128 maxUlp;
    private bool hasLoneNaN;

    /// <summary>Compares some numbers more.</summary>
    public void Add<T>(ReadOnlySpan<T> one, ReadOnlySpan<T> other, Func<T, long> bits)
        where T : unmanaged, INumber<T>
    {
        if (!MemoryMarshal.AsBytes(one).SequenceEqual(MemoryMarshal.AsBytes(other)))
        {
            for (int i = 0; i < one.Length; i++)
            {
                if (bits(one[i]) != bits(other[i]))
                {
                    Add(one[i], other[i], compared + i, bits);
                }
            }
        }

        compared += one.Length;
    }

    /// <summary>Whether they agree as far as is asked.</summary>
    public bool Agree(VerifyCommand.Settings settings) =>
        different == 0 || (!hasLoneNaN && ((settings.Ulp > 0 && maxUlp <= (UInt128)settings.Ulp) || (settings.Abs > 0 && maxAbs <= settings.Abs)));

    /// <summary>What was found, in words.</summary>
    public string Describe(long[] shape, StorageOrder order) => different == 0
        ? string.Create(CultureInfo.InvariantCulture, $"the same bits: {compared} numbers")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{different} of {compared} numbers differ; max abs {maxAbs:R}, max ulp {maxUlp}{(hasLoneNaN ? ", and NaN beside a number" : "")}; first at ({string.Join(", ", Index(shape, order))}): {values}");

    private void Add<T>(T one, T other, long place, Func<T, long> bits)
        where T : unmanaged, INumber<T>
    {
        if (different++ == 0)
        {
            first = place;
            values = string.Create(CultureInfo.InvariantCulture, $"{one} and {other}");
        }

        if (T.IsNaN(one) || T.IsNaN(other))
        {
            hasLoneNaN |= T.IsNaN(one) != T.IsNaN(other);
            return;
        }

        maxAbs = Math.Max(maxAbs, Math.Abs(double.CreateSaturating(one) - double.CreateSaturating(other)));
        maxUlp = UInt128.Max(maxUlp, Distance(bits(one), bits(other), isFloating: !T.IsInteger(T.One / (T.One + T.One)), isUnsigned: typeof(T) == typeof(ulong)));
    }

    /// <summary>How many neighbours apart two numbers are. The bits of floating numbers are ordered but for their sign.</summary>
    private static UInt128 Distance(long one, long other, bool isFloating, bool isUnsigned)
    {
        Int128 a = isUnsigned ? (ulong)one : isFloating ? Ordered(one) : one, b = isUnsigned ? (ulong)other : isFloating ? Ordered(other) : other;
        return (UInt128)Int128.Abs(a - b);
    }

    private static Int128 Ordered(long bits) => bits >= 0 ? bits : long.MinValue - (Int128)bits;

    private long[] Index(long[] shape, StorageOrder order)
    {
        long[] index = new long[shape.Length];
        long rest = first;
        foreach (int axis in order == StorageOrder.RowMajor ? Enumerable.Range(0, shape.Length).Reverse() : Enumerable.Range(0, shape.Length))
        {
            (rest, index[axis]) = Math.DivRem(rest, shape[axis]);
        }

        return index;
    }
}
