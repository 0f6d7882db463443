using System;
using System.Linq;
using System.Numerics;
using CsCheck;

namespace GenericGradient.Tests.Properties.Cases;

/// <summary>
/// Random cases of ranks 1 to 4. Each run takes others; a failure prints the seed, and <c>CsCheck_Seed</c> in the environment sets it.
/// <c>GENERICGRADIENT_LONG=1</c> takes 200 times as many.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
internal static class Cases<T>
    where T : struct, INumber<T>
{
    private const int LongestExtent = 40;

    /// <summary>How many cases each property has.</summary>
    public static int Count { get; } = Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") == "1" ? 200_000 : 1000;

    /// <summary>Samples of many digits, on any spacing.</summary>
    public static Gen<Case<T>> Any { get; } = Of(Places<T>.Any, Element<T>.Type.Sample);

    /// <summary>Whole samples, on spacings whose weights are not rounded: nothing rounds. Not for products of samples.</summary>
    public static Gen<Case<T>> Whole { get; } = Exact(Element<T>.Type.Whole, Element<T>.Type.Reach);

    /// <summary>Where multiplying by 2 changes no digit: samples of many digits in binary types, else whole ones.</summary>
    public static Gen<Case<T>> Scalable { get; } = Element<T>.Type.IsBinary ? Any : Whole;

    /// <summary>Whole samples up to a bound, on spacings whose weights are not rounded, with places within a reach.</summary>
    public static Gen<Case<T>> Exact(int bound, int reach) =>
        Of((random, extent) => Places<T>.Exact(random, extent, reach), random => T.CreateChecked(random.Next(-bound, bound + 1)), 2 * reach);

    /// <summary>Cases with spacings and samples of a choice.</summary>
    public static Gen<Case<T>> Of(Func<Random, int, Places<T>> places, Func<Random, T> sample, int longest = LongestExtent) =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 2], Gen.Int[0, 999].Array[4], Gen.Int[0, int.MaxValue], (rank, edge, sizes, seed) =>
        {
            var random = new Random(seed);
            int[] axes = Enumerable.Range(0, rank).ToArray();
            random.Shuffle(axes);
            axes = random.Next(2) == 0 ? axes[..random.Next(1, rank + 1)] : axes;
            int[] shape = Shape(rank, edge, axes, sizes, Math.Min(longest, LongestExtent), random);
            return new Case<T>
            {
                Shape = shape,
                Axes = axes,
                Places = [.. axes.Select(axis => places(random, shape[axis]))],
                EdgeOrder = (EdgeOrder)edge,
                Samples = [.. Enumerable.Range(0, shape.Aggregate(1, (product, extent) => product * extent)).Select(_ => sample(random))],
                Seed = seed,
            };
        });

    /// <summary>Checks a property of cases.</summary>
    public static void Check(Gen<Case<T>> cases, Action<Case<T>> property) => cases.Sample(property, iter: Count, threads: 1, print: Print);

    private static string Print(Case<T> example) => example.ToString();

    // The axes are given extents in random order; each leaves room for the least extents of those after it.
    private static int[] Shape(int rank, int edge, int[] axes, int[] sizes, int longest, Random random)
    {
        int[] shape = [.. Enumerable.Range(0, rank).Select(axis => Array.IndexOf(axes, axis) < 0 ? 1 : edge + 1)];
        int[] order = Enumerable.Range(0, rank).ToArray();
        random.Shuffle(order);
        foreach (int axis in order)
        {
            int others = shape.Aggregate(1, (product, extent) => product * extent) / shape[axis];
            int most = Math.Min(longest, Element<T>.Type.Length / others);
            shape[axis] += sizes[axis] * Math.Max(0, most - shape[axis] + 1) / 1000;
        }

        return shape;
    }
}
