using System.Numerics;
using GenericGradient.Components;

namespace GenericGradient;

/// <summary>
/// The gradient of samples that are vectors: the derivative of each component, with the bits of the gradient of that component alone.
/// Along axis k it is column k of the Jacobian. Nothing is copied; it takes as long as for as many real samples.
/// </summary>
/// <remarks>What <see cref="Gradient"/> says of real samples holds for each component.</remarks>
[AlsoFor(typeof(Vector2), typeof(Vector3), typeof(Vector4))]
public static partial class VectorGradient
{
}
