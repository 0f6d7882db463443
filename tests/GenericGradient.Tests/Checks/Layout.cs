using System;
using System.Linq;

namespace GenericGradient.Tests.Checks;

/// <summary>Extents and strides of a small grid, and its places one by one: the slow way to know what it shares.</summary>
internal sealed record Layout(nint[] Lengths, nint[] Strides)
{
    private const int MostExtent = 7;

    private static readonly nint[] CommonFactors = [6, 10, 15, 12, 18, 20, 30, 35, 42];

    /// <summary>How many elements lie from the first to the last.</summary>
    public nint Reach => Lengths.Zip(Strides).Aggregate((nint)1, (reach, axis) => reach + ((axis.First - 1) * axis.Second));

    /// <summary>A layout of one of several kinds.</summary>
    public static Layout Random(Random random, int rank)
    {
        nint[] lengths = Extents(random, rank);
        nint[] strides = new nint[rank];
        switch (random.Next(5))
        {
            case 0:
                Fill(strides, () => random.Next(12));
                break;
            case 1:
                Fill(strides, () => random.Next(1, 80));
                break;
            case 2:
                Fill(strides, () => CommonFactors[random.Next(CommonFactors.Length)]);
                break;
            default:
                // Dense, or with gaps after elements and rows; the axes in any order.
                int[] axes = [.. Enumerable.Range(0, rank)];
                random.Shuffle(axes);
                int gap = random.Next(3);
                nint stride = random.Next(1, 4);
                foreach (int axis in axes)
                {
                    strides[axis] = random.Next(12) == 0 ? 0 : stride;
                    stride *= lengths[axis] + random.Next(gap + 1);
                }

                break;
        }

        return new(lengths, strides);
    }

    /// <summary>A layout that goes with this one: of the same strides, the same in another order, with strides nearly the same, or any.</summary>
    public Layout Partner(Random random)
    {
        int rank = Lengths.Length;
        nint[] strides = [.. Strides];
        switch (random.Next(4))
        {
            case 0:
                return Random(random, random.Next(1, 5));
            case 1:
                random.Shuffle(strides);
                break;
            case 2:
                int axis = random.Next(rank);
                strides[axis] = Math.Max(0, strides[axis] + random.Next(-2, 3));
                break;
            default:
                break;
        }

        return new(random.Next(2) == 0 ? Lengths : Extents(random, rank), strides);
    }

    /// <summary>Writes the place of each element; gives their number.</summary>
    public int Places(Span<int> places)
    {
        places[0] = 0;
        int count = 1;
        for (int axis = 0; axis < Lengths.Length; axis++)
        {
            for (int index = 1; index < Lengths[axis]; index++)
            {
                for (int place = 0; place < count; place++)
                {
                    places[(index * count) + place] = places[place] + (index * (int)Strides[axis]);
                }
            }

            count *= (int)Lengths[axis];
        }

        return count;
    }

    public override string ToString() => $"[{string.Join(", ", Lengths)}] strides [{string.Join(", ", Strides)}]";

    private static nint[] Extents(Random random, int rank)
    {
        nint[] lengths = new nint[rank];
        Fill(lengths, () => random.Next(1, MostExtent + 1));
        return lengths;
    }

    private static void Fill(nint[] values, Func<nint> next)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = next();
        }
    }
}
