using System.ComponentModel;

namespace GenericGradient.Declared;

/// <summary>What a declaration says of one axis, and what the formulas along it need.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AxisDeclaration
{
    /// <summary>The name of the parameter with its extent; null where it has none.</summary>
    public string? Extent { get; init; }

    /// <summary>Its extent, where that is a constant; else 0.</summary>
    public int ConstantExtent { get; init; }

    /// <summary>The name of the parameter with its step or its coordinates; null where it has none.</summary>
    public string? Spacing { get; init; }

    /// <summary>Whether it is spaced by coordinates.</summary>
    public bool HasCoordinates { get; init; }

    /// <summary>Its step, where that is a constant; 0 where it is not.</summary>
    public double ConstantStep { get; init; }

    /// <summary>What lies before its first sample.</summary>
    public BoundaryKind Low { get; init; }

    /// <summary>What lies after its last sample.</summary>
    public BoundaryKind High { get; init; }

    /// <summary>The value before its first sample, where the formulas read one.</summary>
    public double LowValue { get; init; }

    /// <summary>The value after its last sample, where the formulas read one.</summary>
    public double HighValue { get; init; }

    /// <summary>How many samples the formulas need.</summary>
    public int Needed { get; init; }

    /// <summary>The largest multiple of a power of the step that they divide by.</summary>
    public int LargestDivisor { get; init; }

    /// <summary>How many coordinates in a row must differ.</summary>
    public int Window { get; init; }

    /// <summary>Whether neighbours are 1 apart.</summary>
    internal bool IsUnit => Spacing is null && ConstantStep == 0;
}
