using System;

namespace GenericGradient.Generators.Emitting.Operators.Support;

/// <summary>What operators share beside the loops.</summary>
[Flags]
internal enum OperatorSupport
{
    /// <summary>Nothing: there are no operators.</summary>
    None = 0,

    /// <summary>The checks of arguments.</summary>
    Checks = 1,

    /// <summary>Neighbours beyond the ends.</summary>
    Neighbours = 2,

    /// <summary>The weights of two differences between coordinates.</summary>
    DifferenceWeights = 4,

    /// <summary>The weights of all neighbours among coordinates.</summary>
    NeighbourWeights = 8,

    /// <summary>Tensors as spans.</summary>
    Tensors = 16,
}
