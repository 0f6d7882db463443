using System;

namespace GenericGradient.Components;

/// <summary>Asks the generator for twins: the other files of the class are written for the first type, and emitted for the others too.</summary>
/// <param name="types">The type that the files are written for, then those that they are emitted for.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AlsoForAttribute(params Type[] types) : Attribute
{
    /// <summary>The type that the files are written for, then those that they are emitted for.</summary>
    public Type[] Types { get; } = types;
}
