using System;
using GenericGradient.IO.Windows;

namespace GenericGradient.IO.Stages;

/// <summary>What a run does with its memory: how many planes it has at once, and whether there are two of each buffer.</summary>
/// <param name="Planes">How many planes are computed at once.</param>
/// <param name="Buffers">2 where samples are read and results are written while others are computed; 1 where memory does not suffice.</param>
/// <param name="Bytes">The memory that it takes.</param>
internal readonly record struct StreamLayout(int Planes, int Buffers, long Bytes)
{
    /// <summary>More at once is slower: what was read and computed leaves the caches before it is used.</summary>
    private const long EnoughBytes = 4L << 20;

    /// <summary>Halos are computed with the rest and thrown away; with as many planes that costs less than the caches give.</summary>
    private const int PlanesPerHalo = 1;

    /// <summary>What a plan takes at most beside: tables of weights, and a few planes in another type where samples are integers.</summary>
    private const long OfPlan = 1L << 20, OfIntegers = 6L << 20;

    /// <summary>The best layout within a budget; null where not even the least number of planes fits.</summary>
    public static StreamLayout? Within(long budget, in Sizes sizes)
    {
        long wished = Math.Max(EnoughBytes / Math.Max(1, sizes.PlaneLength * sizes.SampleSize), (long)PlanesPerHalo * (sizes.Halo.Before + sizes.Halo.After));
        wished = Math.Max(1, Math.Min(sizes.Computed, wished));
        foreach (int buffers in (ReadOnlySpan<int>)[2, 1])
        {
            if (buffers > 1 && wished == sizes.Computed && Fits(budget, sizes, Up(wished, sizes.Unit), 1))
            {
                continue; // there is nothing else to read or to write meanwhile
            }

            if (Fits(budget, sizes, Up(wished, sizes.Unit), buffers))
            {
                return Made(sizes, Up(wished, sizes.Unit), buffers);
            }

            // Between one unit, which must fit, and what is wished, which does not.
            long low = 0, high = Up(wished, sizes.Unit) / sizes.Unit;
            while (high - low > 1)
            {
                long middle = (low + high) / 2;
                (low, high) = Fits(budget, sizes, middle * sizes.Unit, buffers) ? (middle, high) : (low, middle);
            }

            if (low > 0)
            {
                return Made(sizes, low * sizes.Unit, buffers);
            }
        }

        return null;
    }

    /// <summary>The memory that the least number of planes takes.</summary>
    public static long LeastBytes(in Sizes sizes) => BytesOf(sizes, sizes.Unit, buffers: 1);

    private static StreamLayout Made(in Sizes sizes, long planes, int buffers) => new((int)planes, buffers, BytesOf(sizes, planes, buffers));

    private static bool Fits(long budget, in Sizes sizes, long planes, int buffers) =>
        (Int128)Window.Most(planes, sizes.Planes, sizes.Halo) * sizes.PlaneLength <= int.MaxValue
        && BytesOf(sizes, planes, buffers) <= budget;

    private static long BytesOf(in Sizes sizes, long planes, int buffers)
    {
        Int128 window = (Int128)Window.Most(planes, sizes.Planes, sizes.Halo) * sizes.PlaneLength;
        Int128 bytes = (buffers * window * (sizes.SampleSize + ((Int128)sizes.Results * sizes.ResultSize)))
            + sizes.Others + Int128.Min(OfPlan, window * sizes.ResultSize / 16) + (sizes.AreIntegers ? Int128.Min(OfIntegers, 4 * window * sizes.ResultSize) : 0);
        return (long)Int128.Min(bytes, long.MaxValue);
    }

    private static long Up(long planes, long unit) => (planes + unit - 1) / unit * unit;
}
