using System;
using System.Numerics;
using GenericGradient.Harness.Tests.Rooms;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>One way to ask the library for a gradient.</summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type of the results.</typeparam>
/// <param name="Method">The public method, as <see cref="MethodName"/> writes it.</param>
/// <param name="Variant">What is special about this use of it; empty if nothing is.</param>
/// <param name="IsManaged">Whether samples or destinations are arrays, which no room can give.</param>
/// <param name="Takes">Which problems can be asked so.</param>
/// <param name="Run">Asks, and returns the results along each axis of the problem in row-major order.</param>
internal sealed record Entry<TSample, T>(
    string Method, string Variant, bool IsManaged, Func<Problem<TSample, T>, bool> Takes, Func<Problem<TSample, T>, Room, T[][]> Run)
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    /// <summary>For messages.</summary>
    public override string ToString() => Variant.Length == 0 ? Method : $"{Method} ({Variant})";
}
