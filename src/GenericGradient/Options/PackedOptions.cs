using System;
using System.Runtime.CompilerServices;

namespace GenericGradient.Options;

/// <summary>
/// Options in four bytes, all 0 by default. A value that does not fit is none that an option may have; it becomes the nearest that does, and is refused as
/// that.
/// </summary>
/// <param name="AboveAccuracy">The accuracy, less 2.</param>
/// <param name="AboveDerivative">The derivative, less 1.</param>
/// <param name="SideAndMissing">The side in the upper half, what happens to missing samples in the lower.</param>
/// <param name="Boundaries">The boundary before the first sample in the upper half, that after the last in the lower.</param>
internal readonly record struct PackedOptions(sbyte AboveAccuracy, sbyte AboveDerivative, byte SideAndMissing, byte Boundaries)
{
    /// <summary>Whether all are 0, in one comparison.</summary>
    public bool AreDefaults => Unsafe.BitCast<PackedOptions, uint>(this) == 0;

    /// <summary>A number in a byte.</summary>
    public static sbyte Byte(long value) => (sbyte)Math.Clamp(value, sbyte.MinValue, sbyte.MaxValue);

    /// <summary>Two values of enumerations in the halves of a byte.</summary>
    public static byte Halves(int upper, int lower) => (byte)((Half(upper) << 4) | Half(lower));

    private static int Half(int value) => value is >= 0 and < 15 ? value : 15;
}
