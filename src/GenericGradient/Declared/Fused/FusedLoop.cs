using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GenericGradient.Engine;

namespace GenericGradient.Declared;

/// <summary>The loops that compute a result with all its derivatives in registers: by vectors of each width, past the caches, and at the ends of rows.</summary>
internal static class FusedLoop
{
    private const int LineBytes = 64;

    /// <summary>Whether small grids are fused as well, though it takes longer: tests ask for it, because errors are found in small grids.</summary>
    public static readonly bool IsForSmallGrids = AppContext.TryGetSwitch("GenericGradient.FusesSmallGrids", out bool isAsked) && isAsked;

    /// <summary>Computes a stretch of memory.</summary>
    /// <param name="lines">What the formula sees.</param>
    /// <param name="destination">Where the results go.</param>
    /// <param name="storage">
    /// How they are stored: in the caches, past them, or (<see cref="Storage.Fetched"/>) in scratch memory, from where they go past the caches. The last two fetch samples ahead.
    /// </param>
    public static void Run<T, TFormula>(scoped in Lines<T> lines, Span<T> destination, Storage storage)
        where T : INumber<T>
        where TFormula : struct, IFormula<T>
    {
        ref T first = ref MemoryMarshal.GetReference(destination);
        nint count = destination.Length;
        if (storage != Storage.Cached && count >= 4 * Vector512<T>.Count)
        {
            bool isStreamed = storage == Storage.Streamed;
            if (Vector512.IsHardwareAccelerated)
            {
                Large<T, TFormula, Lanes512<T>>(lines, ref first, count, isStreamed);
            }
            else if (Vector256.IsHardwareAccelerated)
            {
                Large<T, TFormula, Lanes256<T>>(lines, ref first, count, isStreamed);
            }
            else
            {
                Large<T, TFormula, Lanes128<T>>(lines, ref first, count, isStreamed);
            }
        }
        else if (Vector512.IsHardwareAccelerated && count >= Vector512<T>.Count)
        {
            Keep<T, TFormula, Lanes512<T>>(lines, ref first, count);
        }
        else if (Vector256.IsHardwareAccelerated && count >= Vector256<T>.Count)
        {
            Keep<T, TFormula, Lanes256<T>>(lines, ref first, count);
        }
        else if (Vector128.IsHardwareAccelerated && count >= Vector128<T>.Count)
        {
            Keep<T, TFormula, Lanes128<T>>(lines, ref first, count);
        }
        else
        {
            Keep<T, TFormula, SingleLane<T>>(lines, ref first, count);
        }
    }

    /// <summary>Computes one place of each row.</summary>
    /// <param name="lines">What the formula sees, from the place in the first row on.</param>
    /// <param name="destination">The results from the place in the first row on, to that in the last.</param>
    /// <param name="distance">How far it is from one row to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Places<T, TFormula>(scoped in Lines<T> lines, Span<T> destination, int distance)
        where T : INumber<T>
        where TFormula : struct, IFormula<T>
    {
        Line<T, SingleLane<T>> one = new(lines.First), two = new(lines.Second), three = new(lines.Third), four = new(lines.Fourth);
        for (int i = 0; i < destination.Length; i += distance)
        {
            SingleLane<T>.Store(At<T, TFormula, SingleLane<T>>(one, two, three, four, i), ref destination[i]);
        }
    }

    /// <summary>Joins derivatives at one place of each row. One of them is known, and lies where the result goes.</summary>
    /// <param name="lines">What the formula sees, from the place in the first row on.</param>
    /// <param name="known">Which derivative is known.</param>
    /// <param name="destination">The results from the place in the first row on, to that in the last.</param>
    /// <param name="distance">How far it is from one row to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void JoinEnds<T, TFormula>(scoped in Lines<T> lines, int known, Span<T> destination, int distance)
        where T : INumber<T>
        where TFormula : struct, IFormula<T>
    {
        Line<T, SingleLane<T>> one = new(lines.First), two = new(lines.Second), three = new(lines.Third), four = new(lines.Fourth);
        for (int i = 0; i < destination.Length; i += distance)
        {
            ref T place = ref destination[i];
            var derivative = SingleLane<T>.Load(in place);
            var first = known == 0 ? derivative : TFormula.First(one, i);
            var second = known == 1 ? derivative : TFormula.Second(two, i);
            var third = TFormula.Terms > 2 ? known == 2 ? derivative : TFormula.Third(three, i) : default;
            var fourth = TFormula.Terms > 3 ? known == 3 ? derivative : TFormula.Fourth(four, i) : default;
            SingleLane<T>.Store(TFormula.Join(first, second, third, fourth), ref place);
        }
    }

    private static void Large<T, TFormula, TLanes>(scoped in Lines<T> lines, ref T destination, nint count, bool isStreamed)
        where T : INumber<T>
        where TFormula : struct, IFormula<T>
        where TLanes : struct, ILanes<TLanes, T>
    {
        if (isStreamed)
        {
            Stream<T, TFormula, TLanes>(lines, ref destination, count);
        }
        else
        {
            Fetching<T, TFormula, TLanes>(lines, ref destination, count);
        }
    }

    /// <summary>The last vector ends with the stretch, and may compute some samples again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Keep<T, TFormula, TLanes>(scoped in Lines<T> lines, ref T destination, nint count)
        where T : INumber<T>
        where TFormula : struct, IFormula<T>
        where TLanes : struct, ILanes<TLanes, T>
    {
        Line<T, TLanes> one = new(lines.First), two = new(lines.Second), three = new(lines.Third), four = new(lines.Fourth);
        nint i = 0, last = count - TLanes.Count;
        for (; i < last - TLanes.Count; i += 2 * TLanes.Count)
        {
            // Both are computed before either is stored: a store may lie in a page where the next loads do, and they would wait for it.
            var here = At<T, TFormula, TLanes>(one, two, three, four, i);
            var next = At<T, TFormula, TLanes>(one, two, three, four, i + TLanes.Count);
            TLanes.Store(here, ref Unsafe.Add(ref destination, i));
            TLanes.Store(next, ref Unsafe.Add(ref destination, i + TLanes.Count));
        }

        for (; i < last; i += TLanes.Count)
        {
            TLanes.Store(At<T, TFormula, TLanes>(one, two, three, four, i), ref Unsafe.Add(ref destination, i));
        }

        TLanes.Store(At<T, TFormula, TLanes>(one, two, three, four, last), ref Unsafe.Add(ref destination, last));
    }

    /// <summary>The same, while samples that come later are fetched to the caches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Fetching<T, TFormula, TLanes>(scoped in Lines<T> lines, ref T destination, nint count)
        where T : INumber<T>
        where TFormula : struct, IFormula<T>
        where TLanes : struct, ILanes<TLanes, T>
    {
        Line<T, TLanes> one = new(lines.First), two = new(lines.Second), three = new(lines.Third), four = new(lines.Fourth);
        nint line = LineBytes / Unsafe.SizeOf<T>(), i = 0, last = count - TLanes.Count;
        nint far = Streams.FarBytes / Unsafe.SizeOf<T>(), near = Streams.NearBytes / Unsafe.SizeOf<T>();
        for (; i <= count - line; i += line)
        {
            StreamedLines.Fetch<T, TFormula>(lines, i + far, i + near);
            for (nint j = i; j < i + line; j += TLanes.Count)
            {
                TLanes.Store(At<T, TFormula, TLanes>(one, two, three, four, j), ref Unsafe.Add(ref destination, j));
            }
        }

        for (; i < last; i += TLanes.Count)
        {
            TLanes.Store(At<T, TFormula, TLanes>(one, two, three, four, i), ref Unsafe.Add(ref destination, i));
        }

        TLanes.Store(At<T, TFormula, TLanes>(one, two, three, four, last), ref Unsafe.Add(ref destination, last));
    }

    /// <summary>The same past the caches: whole cache lines by vectors, what is before and after them sample by sample.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static unsafe void Stream<T, TFormula, TLanes>(scoped in Lines<T> lines, ref T destination, nint count)
        where T : INumber<T>
        where TFormula : struct, IFormula<T>
        where TLanes : struct, ILanes<TLanes, T>
    {
        fixed (byte* pinned = &Unsafe.As<T, byte>(ref destination))
        {
            nint first = (nint)Streams.FirstLine<T>(pinned, (nuint)count);
            nint last = (nint)Streams.LastLine<T>((nuint)first, (nuint)count);
            OneByOne<T, TFormula>(lines, ref destination, 0, first);
            OneByOne<T, TFormula>(lines, ref destination, last, count);
            Line<T, TLanes> one = new(lines.First), two = new(lines.Second), three = new(lines.Third), four = new(lines.Fourth);
            nint line = LineBytes / Unsafe.SizeOf<T>();
            bool isBackward = StreamedLines.Direction<T, TFormula>(lines, in destination).IsBackward;
            nint far = Math.Max(isBackward ? last - first : 0, Streams.FarBytes / Unsafe.SizeOf<T>());
            nint near = (isBackward ? -Streams.NearBytes : Streams.NearBytes) / Unsafe.SizeOf<T>();
            for (nint ahead = first; ahead < last; ahead += line)
            {
                // A cache line is computed as a whole before any of it is stored.
                nint i = isBackward ? first + last - line - ahead : ahead;
                StreamedLines.Fetch<T, TFormula>(lines, ahead + far, i + near);
                var here = At<T, TFormula, TLanes>(one, two, three, four, i);
                var next = TLanes.Count < line ? At<T, TFormula, TLanes>(one, two, three, four, i + TLanes.Count) : default;
                var third = 2 * TLanes.Count < line ? At<T, TFormula, TLanes>(one, two, three, four, i + (2 * TLanes.Count)) : default;
                var fourth = 2 * TLanes.Count < line ? At<T, TFormula, TLanes>(one, two, three, four, i + (3 * TLanes.Count)) : default;
                ref T place = ref Unsafe.Add(ref destination, i);
                TLanes.StorePast(here, ref place);
                if (TLanes.Count < line)
                {
                    TLanes.StorePast(next, ref Unsafe.Add(ref place, TLanes.Count));
                }

                if (2 * TLanes.Count < line)
                {
                    TLanes.StorePast(third, ref Unsafe.Add(ref place, 2 * TLanes.Count));
                    TLanes.StorePast(fourth, ref Unsafe.Add(ref place, 3 * TLanes.Count));
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void OneByOne<T, TFormula>(scoped in Lines<T> lines, ref T destination, nint from, nint to)
        where T : INumber<T>
        where TFormula : struct, IFormula<T>
    {
        Line<T, SingleLane<T>> one = new(lines.First), two = new(lines.Second), three = new(lines.Third), four = new(lines.Fourth);
        for (nint i = from; i < to; i++)
        {
            SingleLane<T>.Store(At<T, TFormula, SingleLane<T>>(one, two, three, four, i), ref Unsafe.Add(ref destination, i));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes At<T, TFormula, TLanes>(
        scoped in Line<T, TLanes> one, scoped in Line<T, TLanes> two, scoped in Line<T, TLanes> three, scoped in Line<T, TLanes> four, nint i)
        where T : INumber<T>
        where TFormula : struct, IFormula<T>
        where TLanes : struct, ILanes<TLanes, T> => TFormula.Join(
            TFormula.First(one, i),
            TFormula.Second(two, i),
            TFormula.Terms > 2 ? TFormula.Third(three, i) : default,
            TFormula.Terms > 3 ? TFormula.Fourth(four, i) : default);
}
