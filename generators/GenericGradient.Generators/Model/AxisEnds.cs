namespace GenericGradient.Generators.Model;

/// <summary>What lies beyond the two ends of an axis.</summary>
/// <param name="Low">Before its first sample.</param>
/// <param name="High">After its last sample.</param>
/// <param name="LowValue">The value before it, where that is a constant, else 0.</param>
/// <param name="HighValue">The value after it, where that is a constant, else 0.</param>
internal readonly record struct AxisEnds(Boundary Low, Boundary High, double LowValue = 0, double HighValue = 0)
{
    /// <summary>Nothing at both ends.</summary>
    public static AxisEnds OneSided => default;

    /// <summary>Whether nothing lies beyond both ends.</summary>
    public bool IsOneSided => Low == Boundary.OneSided && High == Boundary.OneSided;

    /// <summary>Whether nothing lies beyond one end at least.</summary>
    public bool HasOneSidedEnd => Low == Boundary.OneSided || High == Boundary.OneSided;

    /// <summary>Without the values: what the walks along an axis differ in, as values are their arguments.</summary>
    public AxisEnds Kinds => new(Low, High);

    /// <summary>The same at both ends; the value matters where it is a constant.</summary>
    public static AxisEnds Both(Boundary boundary, double value = 0) =>
        boundary == Boundary.Constant ? new(boundary, boundary, value, value) : new(boundary, boundary);
}
