namespace GenericGradient;

/// <summary>The ways to say how far apart the samples of an axis are.</summary>
public enum SpacingKind
{
    /// <summary>Neighbours are 1 apart.</summary>
    Unit,

    /// <summary>Neighbours are one step apart, the same everywhere.</summary>
    Step,

    /// <summary>Each sample has a coordinate of its own.</summary>
    Coordinates,

    /// <summary>Each sample has a step of its own to the next one.</summary>
    Steps,
}
