namespace GenericGradient.Generators.Model;

/// <summary>How a kernel is told the distance between the samples of an axis.</summary>
internal enum SpacingMode
{
    /// <summary>Not at all: neighbours are 1 apart.</summary>
    Unit,

    /// <summary>By one step for the whole axis.</summary>
    Step,

    /// <summary>By coordinates, prepared as two weights for each sample.</summary>
    Coordinates,
}
