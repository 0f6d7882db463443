namespace GenericGradient.Generators.Model;

/// <summary>What is computed from the derivatives along the axes; the values are those of the library's enumeration.</summary>
internal enum Operator
{
    /// <summary>Each derivative, to a destination of its own.</summary>
    Gradient,

    /// <summary>The root of the sum of their squares.</summary>
    Magnitude,

    /// <summary>The sum of the derivatives of component k along axis k.</summary>
    Divergence,

    /// <summary>The differences of the derivatives of components across one another's axes.</summary>
    Curl,

    /// <summary>The sum of the second derivatives.</summary>
    Laplacian,
}
