using System;
using System.Globalization;
using System.Numerics;

namespace GenericGradient;

/// <summary>What stencils read beyond the two ends of an axis; <c>default</c> is nothing. It is made by <see cref="Boundary"/>.</summary>
public readonly record struct AxisBoundary
{
    internal AxisBoundary(BoundaryKind low, BoundaryKind high, double lowValue, double highValue)
    {
        Low = low;
        High = high;
        LowValue = lowValue;
        HighValue = highValue;
    }

    /// <summary>What stands before the first sample.</summary>
    public BoundaryKind Low { get; }

    /// <summary>What stands after the last sample.</summary>
    public BoundaryKind High { get; }

    /// <summary>The value before the first sample, where that is a constant.</summary>
    public double LowValue { get; }

    /// <summary>The value after the last sample, where that is a constant.</summary>
    public double HighValue { get; }

    /// <summary>The value before the first sample in the type of the samples; 0 where none stands there.</summary>
    internal T Before<T>()
        where T : INumber<T> => Low == BoundaryKind.Constant ? T.CreateChecked(LowValue) : T.Zero;

    /// <summary>The value after the last sample likewise.</summary>
    internal T After<T>()
        where T : INumber<T> => High == BoundaryKind.Constant ? T.CreateChecked(HighValue) : T.Zero;

    /// <summary>Whether a value other than 0 stands beyond an end.</summary>
    internal bool HasValues => LowValue != 0 || HighValue != 0;

    /// <summary>The same at both ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no value of <see cref="BoundaryKind"/>.</exception>
    public static implicit operator AxisBoundary(BoundaryKind kind) => Enum.IsDefined(kind)
        ? new(kind, kind, 0, 0)
        : throw new ArgumentOutOfRangeException(
            nameof(kind), ((int)kind).ToString(CultureInfo.InvariantCulture), "A boundary is one of the constants of Boundary, such as Boundary.Periodic.");

    /// <summary>The boundary in words, such as <c>periodic</c> or <c>reflect | constant 20</c>.</summary>
    public override string ToString() => Low == High && LowValue.Equals(HighValue) ? Side(Low, LowValue) : $"{Side(Low, LowValue)} | {Side(High, HighValue)}";

    private static string Side(BoundaryKind kind, double value) => kind switch
    {
        BoundaryKind.OneSided => "one-sided",
        BoundaryKind.Constant => FormattableString.Invariant($"constant {value}"),
        _ => kind.ToString().ToLowerInvariant(),
    };
}
