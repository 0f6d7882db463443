using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Checks;
using Xunit;

namespace GenericGradient.Tests.Checks;

/// <summary>
/// Whether grids share memory, against all their bytes, one by one. <c>GENERICGRADIENT_LONG=1</c> tries ten times as many.
/// </summary>
public sealed class InterleavingTests
{
    private const int MostPlaces = 7 * 7 * 7 * 7;

    private static readonly int Pairs = Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") == "1" ? 10_000_000 : 1_000_000;

    private static readonly byte[] Memory = new byte[1 << 21];

    [Fact]
    public void Random_pairs_share_what_their_bytes_share()
    {
        var random = new Random(20261124);
        int[] stamps = new int[Memory.Length], places = new int[MostPlaces];
        int shared = 0;
        for (int pair = 1; pair <= Pairs; pair++)
        {
            var (firstSize, secondSize, share) = Sizes(random);
            var first = Layout.Random(random, random.Next(1, 5));
            var second = first.Partner(random);
            int firstBytes = (int)first.Reach * firstSize, secondBytes = (int)second.Reach * secondSize;

            // Where both would begin, or anywhere that they touch.
            int distance = random.Next(2) == 0 ? random.Next(-3 * secondSize, (3 * secondSize) + 1) : random.Next(-secondBytes, firstBytes + 1);
            distance -= random.Next(4) == 0 ? 0 : distance % Math.Min(firstSize, secondSize);
            int start = Math.Max(0, -distance);

            bool expected = false;
            int count = first.Places(places);
            foreach (int place in places.AsSpan(0, count))
            {
                stamps.AsSpan(start + (place * firstSize), firstSize).Fill(pair);
            }

            count = second.Places(places);
            foreach (int place in places.AsSpan(0, count))
            {
                expected |= stamps.AsSpan(start + distance + (place * secondSize), secondSize).Contains(pair);
            }

            bool actual = share(start, first, start + distance, second);

            if (actual != expected)
            {
                Assert.Fail($"pair {pair}: {expected}; {first} of {firstSize} bytes, {second} of {secondSize}, {distance} bytes after");
            }

            shared += expected ? 1 : 0;
        }

        Assert.InRange(shared, 0.2 * Pairs, 0.8 * Pairs);
    }

    [Fact]
    public void Random_grids_share_within_what_their_places_share()
    {
        var random = new Random(20261125);
        int[] stamps = new int[Memory.Length], places = new int[MostPlaces];
        int shared = 0;
        for (int grid = 1; grid <= Pairs; grid++)
        {
            var layout = Layout.Random(random, random.Next(1, 5));
            bool expected = false;
            int count = layout.Places(places);
            foreach (int place in places.AsSpan(0, count))
            {
                expected |= stamps[place] == grid;
                stamps[place] = grid;
            }

            if (Interleaving.SharesWithin(layout.Strides, layout.Lengths) != expected)
            {
                Assert.Fail($"grid {grid}: {expected}; {layout}");
            }

            shared += expected ? 1 : 0;
        }

        Assert.InRange(shared, 0.2 * Pairs, 0.8 * Pairs);
    }

    [Fact]
    public void Rows_of_one_half_and_columns_of_the_other_are_apart()
    {
        // Rows of 40 elements: [row, column] in the first 20, transposed in the others.
        Assert.False(Share<double>([20, 20], [1, 40], 20, [20, 20], [40, 1]));
        Assert.True(Share<double>([20, 20], [1, 40], 19, [20, 20], [40, 1]));
    }

    [Theory]
    [InlineData(0, true)] // the same memory, turned
    [InlineData(19, true)] // its last element
    [InlineData(20, false)]
    [InlineData(-19, true)]
    [InlineData(-20, false)]
    public void A_matrix_and_its_transpose(int distance, bool expected) => Assert.Equal(expected, Share<float>([4, 5], [5, 1], distance, [5, 4], [1, 5]));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(-1, false)]
    public void Channels_of_complex_numbers(int distance, bool expected)
    {
        Assert.Equal(expected, Share<Complex>([30, 50], [100, 2], distance, [30, 50], [100, 2]));
        Assert.Equal(expected, Share<Complex>([30, 50], [100, 2], distance, [50, 30], [2, 100]));
    }

    [Theory]
    [InlineData(-8, false)]
    [InlineData(-4, true)]
    [InlineData(0, true)]
    [InlineData(8, true)]
    [InlineData(15, true)]
    [InlineData(16, false)]
    [InlineData(24, false)]
    [InlineData(25, true)]
    public void Real_numbers_in_records_that_begin_with_a_complex_one(int bytes, bool expected)
    {
        // Records of 32 bytes.
        ref var first = ref At<Complex>(64);
        ref double second = ref At<double>(64 + bytes);

        Assert.Equal(expected, Interleaving.Share(ref first, [2], ref second, [4], [50]));
        Assert.Equal(expected, Interleaving.Share(ref second, [4], ref first, [2], [50]));
    }

    [Fact]
    public void Windows_on_a_diagonal()
    {
        // In rows of 16, [0..8, 0..8] touches [8..16, 8..16] at a corner; one earlier both have the element [7, 7].
        Assert.False(Share<double>([8, 8], [16, 1], (8 * 16) + 8, [8, 8], [16, 1]));
        Assert.True(Share<double>([8, 8], [16, 1], (7 * 16) + 7, [8, 8], [16, 1]));

        // Diagonals beside each other.
        Assert.False(Share<double>([15], [17], 1, [15], [17]));
        Assert.True(Share<double>([15], [17], 1, [15], [16]));
    }

    [Fact]
    public void Grids_without_elements_and_of_one()
    {
        Assert.False(Share<double>([3, 0], [1, 1], 0, [3, 0], [1, 1]));
        Assert.True(Share<double>([], [], 0, [], []));
        Assert.False(Share<double>([], [], 1, [], []));
        Assert.True(Share<double>([], [], -6, [4], [2]));
        Assert.False(Share<double>([], [], -5, [4], [2]));
        Assert.False(Interleaving.SharesWithin([0, 0], [5, 0]));
        Assert.False(Interleaving.SharesWithin([], []));
        Assert.False(Interleaving.SharesWithin([0, 7], [1, 3]));
        Assert.True(Interleaving.SharesWithin([0, 7], [2, 3]));
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(1000, true)]
    public void Grids_that_take_too_many_tries_are_taken_to_share(int extent, bool expected)
    {
        // Multiples of 4000; and these plus the sum of the indices, below 3000, plus 500: apart. To know it takes the square of the extent tries.
        nint[] lengths = [extent, extent, extent];
        nint row = 5_000_000, plane = 1200 * row;

        Assert.Equal(expected, Share<byte>(lengths, [plane, row, 4000], 500, lengths, [plane + 1, row + 1, 4001]));
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(300, true)]
    public void A_grid_that_takes_too_many_tries_is_taken_to_share_within(int extent, bool expected)
    {
        // Modulo the unit, three of the axes are a number of three digits in base 2 n, which differs wherever their indices do; the others add nothing to it.
        nint n = extent, unit = 16 * n * n * n, row = ((2 * n) + 1) * unit, plane = ((2 * n) + 1) * row;

        Assert.Equal(expected, Interleaving.SharesWithin([plane + (4 * n * n), plane, row + (2 * n), row, unit + 1, unit], [n, n, n, n, n, n]));
    }

    [Fact]
    public void Any_number_of_axes()
    {
        nint[] lengths = new nint[100_000], strides = new nint[lengths.Length];
        Array.Fill(lengths, 1);
        Array.Fill(strides, nint.MaxValue);
        (lengths[7], strides[7], lengths[^1], strides[^1]) = (5, 20, 6, 2);

        Assert.False(Share<double>(lengths, strides, 1, lengths, strides));
        Assert.True(Share<double>(lengths, strides, 2, lengths, strides));
        Assert.False(Interleaving.SharesWithin(strides, lengths));
        strides[7] = 8;
        Assert.True(Interleaving.SharesWithin(strides, lengths));

        // Each of 2 indices, as many as memory has room for.
        nint[] bits = new nint[62], halves = new nint[62];
        Array.Fill(halves, 2);
        for (int axis = 0; axis < bits.Length; axis++)
        {
            bits[axis] = (nint)1 << axis;
        }

        Assert.False(Interleaving.SharesWithin(bits[..60], halves[..60]));
        Assert.True(Interleaving.SharesWithin(bits, halves)); // more than memory can have
        bits[40]--;
        Assert.True(Interleaving.SharesWithin(bits[..60], halves[..60]));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        nint[] lengths = new nint[16], strides = new nint[16];
        Array.Fill(lengths, 2);
        for (int axis = 0; axis < 16; axis++)
        {
            strides[axis] = 3 << axis;
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool first = Interleaving.Share(ref At<double>(0), strides, ref At<float>(8), strides, lengths);
        bool second = Interleaving.SharesWithin(strides, lengths);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((false, false, 0), (first, second, allocated));
    }

    /// <summary>A first grid, and a second that begins some elements after it.</summary>
    private static bool Share<T>(
        ReadOnlySpan<nint> firstLengths, ReadOnlySpan<nint> firstStrides, int distance, ReadOnlySpan<nint> secondLengths, ReadOnlySpan<nint> secondStrides)
    {
        int middle = Memory.Length / 2;
        ref T first = ref At<T>(middle), second = ref At<T>(middle + (distance * Unsafe.SizeOf<T>()));
        bool share = Interleaving.Share(ref first, firstStrides, firstLengths, ref second, secondStrides, secondLengths);

        // Which comes first does not matter, nor by which entry it is asked.
        bool back = Interleaving.Share(ref second, secondStrides, secondLengths, ref first, firstStrides, firstLengths);
        Assert.Equal(share, back);
        if (firstLengths.SequenceEqual(secondLengths))
        {
            Assert.Equal(share, Interleaving.Share(ref first, firstStrides, ref second, secondStrides, firstLengths));
        }

        return share;
    }

    private static (int First, int Second, Func<int, Layout, int, Layout, bool> Share) Sizes(Random random) => random.Next(8) switch
    {
        0 => (1, 1, Share<byte, byte>),
        1 => (1, 8, Share<byte, double>),
        2 => (16, 8, Share<Complex, double>),
        3 => (4, 8, Share<float, double>),
        4 => (12, 8, Share<Vector3, double>),
        5 => (16, 16, Share<Complex, Complex>),
        _ => (8, 8, Share<double, double>),
    };

    private static bool Share<TFirst, TSecond>(int start, Layout first, int otherStart, Layout second) =>
        Interleaving.Share(ref At<TFirst>(start), first.Strides, first.Lengths, ref At<TSecond>(otherStart), second.Strides, second.Lengths);

    private static ref T At<T>(int start) => ref Unsafe.As<byte, T>(ref Memory[start]);
}
