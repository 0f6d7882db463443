using System;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators;

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

    /// <summary>Weights of coordinates.</summary>
    Coordinates = 4,

    /// <summary>Tensors as spans.</summary>
    Tensors = 8,
}
