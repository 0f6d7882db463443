namespace GenericGradient;

/// <summary>The ways to say how far apart the samples of an axis are.</summary>
public enum SpacingKind
{
    /// <summary>Neighbours are 1 apart.</summary>
    Unit,

    /// <summary>Neighbours are one step apart, and the step is the same everywhere.</summary>
    Step,

    /// <summary>Each sample has a coordinate of its own.</summary>
    Coordinates,

    /// <summary>There is a step from each sample to the next.</summary>
    Steps,
}
