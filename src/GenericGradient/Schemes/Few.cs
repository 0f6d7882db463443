using System.Runtime.CompilerServices;

namespace GenericGradient.Schemes;

/// <summary>Room for a number for each sample of a stencil, of any type.</summary>
/// <typeparam name="T">The element type.</typeparam>
[InlineArray(12)]
internal struct Few<T>
{
    private T first;
}
