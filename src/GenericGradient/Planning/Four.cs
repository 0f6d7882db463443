using System.Runtime.CompilerServices;

namespace GenericGradient.Planning;

/// <summary>One value for each axis of a kernel; four is the highest rank that has kernels.</summary>
[InlineArray(MaximumRank)]
internal struct Four<T>
{
    /// <summary>The highest rank that has kernels.</summary>
    public const int MaximumRank = 4;

    private T first;
}
