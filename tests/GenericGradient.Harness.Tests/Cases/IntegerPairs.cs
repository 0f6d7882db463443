using System;
using System.Numerics;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Types of samples and results: integers of 8, 16, 32, 64 and 128 bits.</summary>
internal static class IntegerPairs
{
    /// <summary>One for each way that integers are computed.</summary>
    public const int Few = 0;

    /// <summary>Visits the pairs of a set: 0, 1 or 2.</summary>
    public static void Visit(IPairVisitor visitor, int set)
    {
        switch (set)
        {
            case Few:
                visitor.Visit<byte, float>();
                visitor.Visit<short, double>();
                visitor.Visit<int, float>();
                visitor.Visit<long, double>();
                break;
            case 1:
                visitor.Visit<sbyte, Half>();
                visitor.Visit<ushort, float>();
                visitor.Visit<uint, double>();
                visitor.Visit<ulong, float>();
                break;
            default:
                visitor.Visit<ulong, double>();
                visitor.Visit<nint, Half>();
                visitor.Visit<Int128, double>();
                visitor.Visit<UInt128, float>();
                break;
        }
    }
}

/// <summary>Does something for a type of samples and a type of results.</summary>
internal interface IPairVisitor
{
    /// <summary>Does it.</summary>
    void Visit<TSample, T>()
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>;
}
