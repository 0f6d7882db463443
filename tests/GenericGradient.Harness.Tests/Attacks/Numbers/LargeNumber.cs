using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GenericGradient.Harness.Tests.Attacks.Numbers;

/// <summary>A number of 8 KB, of which each copy on the stack counts. It can tell how deep the stack was at its deepest operation.</summary>
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "Operators are those of the interface.")]
internal unsafe struct LargeNumber : ISmallNumber<LargeNumber>
{
    /// <summary>How many bytes one has.</summary>
    public const int Bytes = 8192;

    [ThreadStatic]
    private static nint deepest;

    private Room room;

    /// <summary>The address of the deepest place of the stack that an operation has seen on this thread.</summary>
    public static nint Deepest
    {
        get => deepest;
        set => deepest = value;
    }

    /// <inheritdoc/>
    public readonly double Value
    {
        get
        {
            Look();
            return room[0];
        }
    }

    /// <inheritdoc/>
    public static LargeNumber Of(double value)
    {
        Look();
        LargeNumber number = default;
        number.room[0] = value;
        return number;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Look()
    {
        int here = 0;
        deepest = Math.Min(deepest, (nint)(&here));
    }

    [InlineArray(Bytes / sizeof(double))]
    private struct Room
    {
        private double first;
    }
}
