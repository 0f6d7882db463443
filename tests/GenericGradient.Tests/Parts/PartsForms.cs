using System;
using System.Numerics;
using System.Numerics.Tensors;

namespace GenericGradient.Tests.Parts;

/// <summary>The public forms that take samples of one type made of parts.</summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="TPart">The type of their parts.</typeparam>
internal sealed record PartsForms<TSample, TPart>(
    Func<TSample[], Spacing<TPart>, EdgeOrder, TSample[]> Line,
    Action<TSample[], TSample[], Spacing<TPart>, EdgeOrder> LineInto,
    Func<TSample[,], Spacing<TPart>[], EdgeOrder, int[], TSample[][,]> Plane,
    Func<TSample[,,], Spacing<TPart>[], EdgeOrder, int[], TSample[][,,]> Volume,
    Func<Tensor<TSample>, Spacing<TPart>[], EdgeOrder, int[], Tensor<TSample>[]> Tensor,
    Action<Tensor<TSample>, Tensor<TSample>[], Spacing<TPart>[], EdgeOrder, int[]> TensorInto,
    Func<Tensor<TSample>, int, Spacing<TPart>, EdgeOrder, Tensor<TSample>> Along,
    Action<Tensor<TSample>, Tensor<TSample>, int, Spacing<TPart>, EdgeOrder> AlongInto)
    where TPart : struct, INumber<TPart>;

/// <summary>The forms of each type.</summary>
internal static class PartsForms
{
    public static PartsForms<Complex, double> Complex { get; } = new(
        (f, h, e) => ComplexGradient.Compute(f, h, e),
        (f, d, h, e) => ComplexGradient.Compute(f, h, d, e),
        (f, h, e, a) => ComplexGradient.Compute(f, h, e, a),
        (f, h, e, a) => ComplexGradient.Compute(f, h, e, a),
        (f, h, e, a) => ComplexGradient.Compute(f, h, e, a),
        (f, d, h, e, a) => ComplexGradient.Compute(f, h, d, e, a),
        (f, a, h, e) => ComplexGradient.AlongAxis(f, a, h, e),
        (f, d, a, h, e) => ComplexGradient.AlongAxis(f, a, h, d, e));

    public static PartsForms<Vector2, float> Vector2 { get; } = new(
        (f, h, e) => VectorGradient.Compute(f, h, e),
        (f, d, h, e) => VectorGradient.Compute(f, h, d, e),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, d, h, e, a) => VectorGradient.Compute(f, h, d, e, a),
        (f, a, h, e) => VectorGradient.AlongAxis(f, a, h, e),
        (f, d, a, h, e) => VectorGradient.AlongAxis(f, a, h, d, e));

    public static PartsForms<Vector3, float> Vector3 { get; } = new(
        (f, h, e) => VectorGradient.Compute(f, h, e),
        (f, d, h, e) => VectorGradient.Compute(f, h, d, e),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, d, h, e, a) => VectorGradient.Compute(f, h, d, e, a),
        (f, a, h, e) => VectorGradient.AlongAxis(f, a, h, e),
        (f, d, a, h, e) => VectorGradient.AlongAxis(f, a, h, d, e));

    public static PartsForms<Vector4, float> Vector4 { get; } = new(
        (f, h, e) => VectorGradient.Compute(f, h, e),
        (f, d, h, e) => VectorGradient.Compute(f, h, d, e),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, d, h, e, a) => VectorGradient.Compute(f, h, d, e, a),
        (f, a, h, e) => VectorGradient.AlongAxis(f, a, h, e),
        (f, d, a, h, e) => VectorGradient.AlongAxis(f, a, h, d, e));
}
