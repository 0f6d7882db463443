using System.Runtime.CompilerServices;

namespace GenericGradient.Planning;

/// <summary>Room on the stack for a block of steps of any type.</summary>
/// <typeparam name="T">The element type.</typeparam>
[InlineArray(Length)]
internal struct StepBlock<T>
{
    /// <summary>How many steps there is room for.</summary>
    public const int Length = 128;

    private T first;
}
