using System;
using System.Numerics;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>A kernel that a consumer has declared, as the generator made it.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Shape">A shape whose last extent is the given one, or the shortest that the kernel takes.</param>
/// <param name="Run">Runs it on samples of a shape, and returns all its results.</param>
internal sealed record Operation<T>(string Name, Func<int, int[]> Shape, Func<int[], Room, T[][]> Run)
    where T : unmanaged, INumber<T>
{
    /// <summary>For messages.</summary>
    public override string ToString() => Name;
}
