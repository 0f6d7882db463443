namespace GenericGradient.Generators.Model;

/// <summary>What lies beyond an end of an axis; the values are those of the library's enumeration.</summary>
internal enum Boundary
{
    /// <summary>Nothing: the formulas at the end use samples of one side.</summary>
    OneSided,

    /// <summary>The samples of the other end.</summary>
    Periodic,

    /// <summary>The samples inside, mirrored in the end sample.</summary>
    Reflect,

    /// <summary>The samples inside, mirrored half a step beyond the end sample.</summary>
    Symmetric,

    /// <summary>The end sample, again and again.</summary>
    Clamp,

    /// <summary>A value.</summary>
    Constant,
}
