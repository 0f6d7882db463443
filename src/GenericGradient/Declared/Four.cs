using System.Runtime.CompilerServices;

namespace GenericGradient.Declared;

/// <summary>A value for each axis: declared operators have up to four.</summary>
/// <typeparam name="TValue">Its type.</typeparam>
[InlineArray(4)]
internal struct Four<TValue>
{
    private TValue first;
}
