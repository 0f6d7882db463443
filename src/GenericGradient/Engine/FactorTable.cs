namespace GenericGradient.Engine;

/// <summary>How the factors of uneven axes lie in their table.</summary>
internal enum FactorTable
{
    /// <summary>The weights of an axis once.</summary>
    Plain,

    /// <summary>The weights of narrow axes repeated, which go by few elements for each index.</summary>
    RepeatedNarrow,

    /// <summary>The weights of all axes with short stretches repeated (<see cref="RepeatedFactors"/>).</summary>
    Repeated,

    /// <summary>No weights, but the coordinates or the steps of a line, from which they are made on the way.</summary>
    OnTheWay,
}
