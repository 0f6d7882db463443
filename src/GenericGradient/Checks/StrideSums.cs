using System;

namespace GenericGradient.Checks;

/// <summary>
/// The sums of strides, each taken from no time to a bound of its own: the places of a grid. Whether a number is such a sum is a linear
/// equation in bounded whole numbers, which the documentation of <c>numpy.shares_memory</c> describes as its problem, too.
/// </summary>
/// <remarks>
/// It is answered exactly by trying how often each stride is taken, the largest first. What is left must be within reach of the smaller
/// strides, and a multiple of their greatest common divisor. So the times to try lie in a range, a fixed step apart, and the last two
/// strides need no trying. The sums must be far below 2^63, as those of the bytes of memory are.
/// </remarks>
/// <param name="terms">Memory for as many strides as are added, and one more.</param>
internal ref struct StrideSums(Span<StrideSums.Term> terms)
{
    /// <summary>How many combinations are tried before a number is taken for a sum: about a millisecond's work.</summary>
    public const int MostTries = 50_000;

    /// <summary>How many sums are searched for one by one.</summary>
    private const int MostSearches = 16;

    private readonly Span<Term> terms = terms;
    private int count;

    /// <summary>How many combinations have been tried.</summary>
    public int Tries { get; private set; }

    /// <summary>Forgets the strides, but not the tries.</summary>
    public void Clear() => count = 0;

    /// <summary>Adds a stride, which is taken from no time to a bound.</summary>
    public void Add(long stride, long bound)
    {
        if (stride == 0 || bound == 0)
        {
            return;
        }

        int place = count;
        while (place > 0 && terms[place - 1].Stride > stride)
        {
            place--;
        }

        if (place > 0 && terms[place - 1].Stride == stride)
        {
            terms[place - 1].Bound += bound;
            return;
        }

        for (int later = count++; later > place; later--)
        {
            terms[later].Stride = terms[later - 1].Stride;
            terms[later].Bound = terms[later - 1].Bound;
        }

        terms[place].Stride = stride;
        terms[place].Bound = bound;
    }

    /// <summary>Whether a sum lies within two limits, or too many combinations were to be tried. The strides are used up.</summary>
    public bool Meet(long lowest, long highest)
    {
        if (count == 0 || highest < 0)
        {
            return lowest <= 0 && highest >= 0;
        }

        long divisor = CommonDivisor(), spread = highest - lowest;
        if (MultipleUpTo(highest, divisor) < lowest || IsBeyondReach(lowest, highest))
        {
            return false;
        }

        // A stride of 1 leads from any sum within the limits to the highest: one search for all. It pays where it joins another stride, or there
        // are many sums.
        if (spread > 0 && (terms[0].Stride <= spread + 1 || spread / divisor > MostSearches))
        {
            Add(1, spread);
            lowest = highest;
        }

        Join();
        Prepare();
        ref var largest = ref terms[count - 1];
        highest = Math.Min(highest, largest.Reach + (largest.Stride * largest.Bound));
        lowest = Math.Max(lowest, 0);
        for (long sum = MultipleUpTo(highest, largest.Divisor); sum >= lowest; sum -= largest.Divisor)
        {
            if (IsReached(sum))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The greatest common divisor, of 0 and a number that number.</summary>
    public static long CommonDivisor(long a, long b)
    {
        while (b > 1)
        {
            (a, b) = (b, a % b);
        }

        return b == 1 ? 1 : a;
    }

    /// <summary>The largest multiple up to a number. Most grids have a stride of 1: no division then.</summary>
    private static long MultipleUpTo(long number, long divisor) => divisor == 1 ? number : number - (number % divisor);

    /// <summary>Whether the largest stride, taken as often as it can be, leads so far below the limits that the others do not reach them.</summary>
    private readonly bool IsBeyondReach(long lowest, long highest)
    {
        long reach = 0;
        foreach (ref var term in terms[..(count - 1)])
        {
            reach += term.Stride * term.Bound;
        }

        ref var largest = ref terms[count - 1];
        long times = Math.Min(largest.Bound, highest / largest.Stride);
        return (times * largest.Stride) + reach < lowest;
    }

    private readonly long CommonDivisor()
    {
        long divisor = 0;
        foreach (ref var term in terms[..count])
        {
            divisor = CommonDivisor(term.Stride, divisor);
        }

        return divisor;
    }

    /// <summary>
    /// Joins a stride with a smaller one of which it is a multiple, if the smaller one reaches it or ends just before it: rows that follow
    /// each other are one long row.
    /// </summary>
    private void Join()
    {
        int kept = 0;
        foreach (ref var term in terms[..count])
        {
            if (!IsJoined(term.Stride, term.Bound, terms[..kept]))
            {
                terms[kept].Stride = term.Stride;
                terms[kept++].Bound = term.Bound;
            }
        }

        count = kept;
    }

    private static bool IsJoined(long stride, long bound, Span<Term> smaller)
    {
        foreach (ref var term in smaller)
        {
            if (stride <= term.Stride * (term.Bound + 1) && stride % term.Stride == 0)
            {
                term.Bound += stride / term.Stride * bound;
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds what is known of each stride before any is taken.</summary>
    private readonly void Prepare()
    {
        long reach = 0, divisor = 0;
        foreach (ref var term in terms[..count])
        {
            term.Reach = reach;
            term.Divisor = CommonDivisor(term.Stride, divisor);
            term.Step = divisor > term.Divisor ? divisor / term.Divisor : 1;
            term.Inverse = term.Step == 1 ? 0 : Inverse(term.Stride / term.Divisor, term.Step);
            reach += term.Stride * term.Bound;
            divisor = term.Divisor;
        }
    }

    /// <summary>Whether a multiple of the greatest common divisor is a sum. One loop goes down to smaller strides and back.</summary>
    private bool IsReached(long sum)
    {
        int place = count - 1;
        terms[place].Begin(sum);
        while (place < count)
        {
            ref var term = ref terms[place];
            if (term.Times > term.MostTimes)
            {
                place++;
            }
            else if (place <= 1 || ++Tries > MostTries)
            {
                return true; // what is left at the second place is within reach of the smallest stride, and a multiple of it
            }
            else
            {
                long left = term.Left - (term.Times * term.Stride);
                term.Times += term.Step;
                terms[--place].Begin(left);
            }
        }

        return false;
    }

    /// <summary>What times a number is 1 more than a multiple of another, to which it is prime (Euclid's algorithm).</summary>
    private static long Inverse(long number, long modulus)
    {
        long times = 1, nextTimes = 0, rest = number % modulus, nextRest = modulus;
        while (nextRest != 0)
        {
            long quotient = rest / nextRest;
            (times, nextTimes) = (nextTimes, times - (quotient * nextTimes));
            (rest, nextRest) = (nextRest, rest - (quotient * nextRest));
        }

        return times < 0 ? times + modulus : times;
    }

    /// <summary>A stride, what is known of it and of the smaller ones, and how often it is being taken.</summary>
    internal struct Term
    {
        /// <summary>The stride and how often it is taken at most.</summary>
        public long Stride, Bound;

        /// <summary>The sum of the smaller strides, each as often as it can be.</summary>
        public long Reach;

        /// <summary>The greatest common divisor of this stride and the smaller ones.</summary>
        public long Divisor;

        /// <summary>How far apart those times lie which leave a multiple of the greatest common divisor of the smaller strides.</summary>
        public long Step;

        /// <summary>That of the stride, modulo <see cref="Step"/>, both without the common divisor.</summary>
        public long Inverse;

        /// <summary>What this stride and the smaller ones have to add up to.</summary>
        public long Left;

        /// <summary>The times that are tried next, and the last.</summary>
        public long Times, MostTimes;

        /// <summary>Finds the times to try for what is left.</summary>
        public void Begin(long left)
        {
            Left = left;
            Times = left > Reach ? ((left - Reach - 1) / Stride) + 1 : 0;
            MostTimes = Math.Min(Bound, left / Stride);
            if (Step > 1 && Times <= MostTimes)
            {
                long first = Product(left / Divisor % Step, Inverse, Step);
                long ahead = (first - Times) % Step;
                Times += ahead < 0 ? ahead + Step : ahead;
            }
        }

        private static long Product(long a, long b, long modulus) =>
            modulus <= int.MaxValue ? a * b % modulus : (long)((UInt128)a * (UInt128)b % (UInt128)modulus);
    }
}
