namespace GenericGradient.Generators.Model;

/// <summary>How the axes lie in space; the values are those of the attribute.</summary>
internal enum Frame
{
    /// <summary>Axes 0, 1, 2 are x, y, z.</summary>
    AxisOrder = 1,

    /// <summary>The last axis is x.</summary>
    Reversed = 2,
}
