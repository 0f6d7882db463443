// Kernels that this assembly declares bring a copy of HalfVector, with the same text as the one of the library.
#pragma warning disable CS0436

using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;
using GenericGradient.Generated;
using Xunit;

namespace GenericGradient.Tests.Halves;

/// <summary>The vector of Half against the conversions and operators of <see cref="Half"/>, to the bit; any NaN equals any NaN.</summary>
public sealed class HalfVectorTests
{
    private const int Patterns = 1 << 16;
    private const int RandomPairs = 1_000_000;

    /// <summary>Every Half, in the order of its bits.</summary>
    private static readonly Half[] Every = [.. Enumerable.Range(0, Patterns).Select(bits => BitConverter.UInt16BitsToHalf((ushort)bits))];

    private static readonly Func<Vector<int>, Vector<float>> Widened = Private<int, float>(nameof(Widened));
    private static readonly Func<Vector<float>, Vector<uint>> Narrowed = Private<float, uint>(nameof(Narrowed));
    private static readonly Func<Vector<float>, Vector<float>> Rounded = Private<float, float>(nameof(Rounded));

    /// <summary>Computes one vector, from some place on.</summary>
    private delegate void Unary(ref Half value, ref Half result, nuint at);

    /// <summary>The same from two.</summary>
    private delegate void Binary(ref Half left, ref Half right, ref Half result, nuint at);

    [Fact]
    public void Every_half_comes_back_as_it_was_loaded()
    {
        var copies = new Half[Patterns];
        for (int i = 0; i < Patterns; i += HalfVector.Count)
        {
            HalfVector.StoreUnsafe(HalfVector.LoadUnsafe(ref Every[0], (nuint)i), ref copies[0], (nuint)i);
        }

        Assert.All(Every.Zip(copies), pair => Assert.True(Same(pair.First, pair.Second), $"{pair.First} came back as {pair.Second}"));
    }

    [Fact]
    public void Every_half_is_widened_to_the_float_of_the_same_value()
    {
        for (int bits = 0; bits < Patterns; bits++)
        {
            float expected = (float)BitConverter.UInt16BitsToHalf((ushort)bits);
            float actual = Widened(Vector.Create((int)(short)bits))[0];
            Assert.True(Same(expected, actual), $"{bits:x4}: expected {expected:R}, got {actual:R}");
        }
    }

    [Fact]
    public void Every_half_is_narrowed_from_its_float()
    {
        foreach (var half in Every)
        {
            var actual = BitConverter.UInt16BitsToHalf((ushort)Narrowed(Vector.Create((float)half))[0]);
            Assert.True(Same(half, actual), $"expected {half}, got {actual}");
        }
    }

    /// <summary>Each Half, the middle between each two, what is just beside either, and floats of all sizes that operations can have.</summary>
    [Fact]
    public void Floats_are_rounded_to_the_nearest_half_with_ties_to_even()
    {
        var random = new Random(1);
        var halves = Every.Where(half => Half.IsFinite(half) && !Half.IsNegative(half)).Select(half => (double)half).Append(65536);
        var floats = halves.Zip(halves.Skip(1), (a, b) => new[] { (float)a, (float)((a + b) / 2), (float)b })
            .SelectMany(three => three)
            .Append(BitConverter.Int32BitsToSingle(1))
            .Append(float.PositiveInfinity)
            .SelectMany(value => new[] { MathF.BitDecrement(value), value, MathF.BitIncrement(value) })
            .Concat(Enumerable.Range(0, RandomPairs).Select(_ => (float)((1 + random.NextDouble()) * Math.Pow(2, random.Next(-60, 60)))));
        foreach (float value in floats)
        {
            foreach (float signed in new[] { value, -value })
            {
                float expected = (float)(Half)signed;
                float actual = Rounded(Vector.Create(signed))[0];
                Assert.True(Same(expected, actual), $"{signed:R}: expected {expected:R}, got {actual:R}");
            }
        }
    }

    [Fact]
    public void Whole_numbers_are_those_of_half()
    {
        foreach (int value in Enumerable.Range(0, 70_000).Append(818_874).Append(int.MaxValue))
        {
            var lanes = new Half[HalfVector.Count];
            HalfVector.StoreUnsafe(HalfVector.Whole(value), ref lanes[0], 0);
            Assert.Equal(Half.CreateChecked(value), lanes[0]);
        }
    }

    [Fact]
    public void One_number_is_in_all_lanes()
    {
        foreach (var half in Every)
        {
            var lanes = new Half[HalfVector.Count];
            HalfVector.StoreUnsafe(HalfVector.Create(half), ref lanes[0], 0);
            Assert.All(lanes, lane => Assert.True(Same(half, lane)));
        }
    }

    [Fact]
    public void Sums() => Check(
        (a, b) => a + b,
        (ref a, ref b, ref result, at) => HalfVector.StoreUnsafe((HalfVector.LoadUnsafe(ref a, at) + HalfVector.LoadUnsafe(ref b, at)), ref result, at));

    [Fact]
    public void Differences() => Check(
        (a, b) => a - b,
        (ref a, ref b, ref result, at) => HalfVector.StoreUnsafe((HalfVector.LoadUnsafe(ref a, at) - HalfVector.LoadUnsafe(ref b, at)), ref result, at));

    [Fact]
    public void Products() => Check(
        (a, b) => a * b,
        (ref a, ref b, ref result, at) => HalfVector.StoreUnsafe((HalfVector.LoadUnsafe(ref a, at) * HalfVector.LoadUnsafe(ref b, at)), ref result, at));

    [Fact]
    public void Quotients() => Check(
        (a, b) => a / b,
        (ref a, ref b, ref result, at) => HalfVector.StoreUnsafe((HalfVector.LoadUnsafe(ref a, at) / HalfVector.LoadUnsafe(ref b, at)), ref result, at));

    [Fact]
    public void Negatives_roots_and_absolute_values_of_every_half()
    {
        CheckEvery(value => -value, (ref value, ref result, at) => HalfVector.StoreUnsafe((-HalfVector.LoadUnsafe(ref value, at)), ref result, at));
        CheckEvery(Half.Sqrt, (ref value, ref result, at) => HalfVector.StoreUnsafe(HalfVector.Sqrt(HalfVector.LoadUnsafe(ref value, at)), ref result, at));
        CheckEvery(Half.Abs, (ref value, ref result, at) => HalfVector.StoreUnsafe(HalfVector.Abs(HalfVector.LoadUnsafe(ref value, at)), ref result, at));
    }

    private static void CheckEvery(Func<Half, Half> scalar, Unary vector)
    {
        var results = new Half[Patterns];
        for (int i = 0; i < Patterns; i += HalfVector.Count)
        {
            vector(ref Every[0], ref results[0], (nuint)i);
        }

        for (int i = 0; i < Patterns; i++)
        {
            var expected = scalar(Every[i]);
            Assert.True(Same(expected, results[i]), $"{Every[i]}: expected {expected}, got {results[i]}");
        }
    }

    /// <summary>All pairs of a dense set, then random bits.</summary>
    private static void Check(Func<Half, Half, Half> scalar, Binary vector)
    {
        Half[] dense = [.. Dense()];
        var random = new Random(2);
        var bits = new byte[4 * RandomPairs];
        random.NextBytes(bits);
        var patterns = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, Half>(bits).ToArray();
        foreach (var a in dense)
        {
            Compare([.. Enumerable.Repeat(a, dense.Length)], dense, scalar, vector);
        }

        Compare(patterns[..RandomPairs], patterns[RandomPairs..], scalar, vector);
    }

    private static void Compare(Half[] a, Half[] b, Func<Half, Half, Half> scalar, Binary vector)
    {
        var results = new Half[a.Length];
        for (int i = 0; i < a.Length; i += HalfVector.Count)
        {
            vector(ref a[0], ref b[0], ref results[0], (nuint)Math.Min(i, a.Length - HalfVector.Count));
        }

        for (int i = 0; i < a.Length; i++)
        {
            var expected = scalar(a[i], b[i]);
            if (!Same(expected, results[i]))
            {
                Assert.Fail($"{a[i]:R} and {b[i]:R}: expected {expected:R}, got {results[i]:R}");
            }
        }
    }

    /// <summary>Both zeros, infinities and NaNs, and for each exponent numbers at its lower end, in its middle and at its upper end.</summary>
    private static IEnumerable<Half> Dense()
    {
        int[] fractions = [0, 1, 2, 3, 0x155, 0x1FF, 0x200, 0x201, 0x2AB, 0x3FE, 0x3FF];
        return
            from sign in new[] { 0, 0x8000 }
            from exponent in Enumerable.Range(0, 32)
            from fraction in fractions
            select BitConverter.UInt16BitsToHalf((ushort)(sign | (exponent << 10) | fraction));
    }

    private static bool Same(Half a, Half b) =>
        Half.IsNaN(a) ? Half.IsNaN(b) : BitConverter.HalfToUInt16Bits(a) == BitConverter.HalfToUInt16Bits(b);

    private static bool Same(float a, float b) =>
        float.IsNaN(a) ? float.IsNaN(b) : BitConverter.SingleToUInt32Bits(a) == BitConverter.SingleToUInt32Bits(b);

    private static Func<Vector<TFrom>, Vector<TTo>> Private<TFrom, TTo>(string name) =>
        HalfVector.Create(Half.One).GetType().GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.CreateDelegate<Func<Vector<TFrom>, Vector<TTo>>>();
}
