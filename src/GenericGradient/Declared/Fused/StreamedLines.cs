using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using GenericGradient.Engine;

namespace GenericGradient.Declared;

/// <summary>What loops that store past the caches must know of the memory that they read: what is fetched ahead, and in which direction they go.</summary>
internal static class StreamedLines
{
    /// <summary>The direction in which no load waits for a store.</summary>
    public static StreamDirection Direction<T, TFormula>(scoped in Lines<T> lines, ref readonly T destination)
        where TFormula : struct, IFormula<T>
    {
        var direction = new StreamDirection();
        Read(ref direction, lines.First, in destination);
        Read(ref direction, lines.Second, in destination);
        if (TFormula.Terms > 2)
        {
            Read(ref direction, lines.Third, in destination);
        }

        if (TFormula.Terms > 3)
        {
            Read(ref direction, lines.Fourth, in destination);
        }

        return direction;
    }

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

    private static void Read<T>(ref StreamDirection direction, scoped in Line<T> line, ref readonly T destination)
    {
        direction.Read(in line.Lower, in destination);
        direction.Read(in line.Middle, in destination);
        direction.Read(in line.Upper, in destination);
    }
}
