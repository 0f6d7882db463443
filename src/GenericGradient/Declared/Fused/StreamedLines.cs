using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GenericGradient.Declared;

/// <summary>What loops that store past the caches must know of the memory that they read: what is fetched ahead, and in which direction they go.</summary>
internal static class StreamedLines
{
    /// <summary>How far ahead samples are fetched to the second-level cache by a loop that goes forward; one that goes backward fetches the next stretch.</summary>
    public const int FarBytes = 65536;

    /// <summary>How far ahead samples are fetched to the first-level cache.</summary>
    public const int NearBytes = 4096;

    private const int PageBytes = 4096;

    /// <summary>Stores so few bytes ahead of a load in its page are still on their way when the load comes.</summary>
    private const int PendingBytes = 192;

    /// <summary>
    /// Whether loads would wait for stores: processors compare their places in a page, and streamed stores are long on their way. A loop that goes backward
    /// has its stores behind its loads, where they do no harm.
    /// </summary>
    public static bool Collide<T, TFormula>(scoped in Lines<T> lines, ref readonly T destination)
        where TFormula : struct, IFormula<T> =>
        Collide(lines.First, in destination) || Collide(lines.Second, in destination)
        || (TFormula.Terms > 2 && Collide(lines.Third, in destination))
        || (TFormula.Terms > 3 && Collide(lines.Fourth, in destination));

    /// <summary>
    /// Fetches what memory has not brought yet: the upper neighbours along the outermost axis, and, where each derivative is of a component of its own, those
    /// of each.
    /// </summary>
    /// <param name="lines">What the formula sees.</param>
    /// <param name="far">The place that is fetched to the second-level cache.</param>
    /// <param name="near">The place that is fetched to the first-level cache.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fetch<T, TFormula>(scoped in Lines<T> lines, nint far, nint near)
        where TFormula : struct, IFormula<T>
    {
        Fetch(in lines.First.Upper, far, near);
        if (lines.AreOfComponents)
        {
            Fetch(in lines.Second.Upper, far, near);
            if (TFormula.Terms > 2)
            {
                Fetch(in lines.Third.Upper, far, near);
            }

            if (TFormula.Terms > 3)
            {
                Fetch(in lines.Fourth.Upper, far, near);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Fetch<T>(ref readonly T upper, nint far, nint near)
    {
        if (Sse.IsSupported)
        {
            byte* first = (byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in upper));
            Sse.Prefetch1(first + (far * Unsafe.SizeOf<T>()));
            Sse.Prefetch0(first + (near * Unsafe.SizeOf<T>()));
        }
    }

    private static bool Collide<T>(scoped in Line<T> line, ref readonly T destination) =>
        IsAhead(in line.Lower, in destination) || IsAhead(in line.Middle, in destination) || IsAhead(in line.Upper, in destination);

    private static bool IsAhead<T>(ref readonly T samples, ref readonly T destination) =>
        ((Unsafe.ByteOffset(in samples, in destination) - 1) & (PageBytes - 1)) < PendingBytes;
}
