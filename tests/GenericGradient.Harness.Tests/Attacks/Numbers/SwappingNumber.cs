using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace GenericGradient.Harness.Tests.Attacks.Numbers;

/// <summary>A number at whose n-th operation something happens to the arguments of the call that asked for it.</summary>
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "Operators are those of the interface.")]
internal readonly struct SwappingNumber(double value) : ISmallNumber<SwappingNumber>
{
    private static int operations;
    private static int swapsAt;
    private static Action? swap;

    /// <summary>How many operations there were since <see cref="SwapAt"/>.</summary>
    public static int Operations => Volatile.Read(ref operations);

    /// <inheritdoc/>
    public double Value
    {
        get
        {
            Operate();
            return value;
        }
    }

    /// <inheritdoc/>
    public static SwappingNumber Of(double value)
    {
        Operate();
        return new(value);
    }

    /// <summary>Counts from here, and lets something happen at the n-th operation.</summary>
    public static void SwapAt(int operation, Action action)
    {
        operations = 0;
        swapsAt = operation;
        swap = action;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is SwappingNumber other && value.Equals(other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => value.GetHashCode();

    private static void Operate()
    {
        if (Interlocked.Increment(ref operations) == swapsAt)
        {
            swap!();
        }
    }
}
