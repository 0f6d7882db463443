using System;
using System.Numerics;
using System.Numerics.Tensors;

namespace GenericGradient.Tests.Components;

/// <summary>The public forms that take samples of one type made of components.</summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="TComponent">The type of their components.</typeparam>
internal sealed record ComponentForms<TSample, TComponent>(
    Func<TSample[], Spacing<TComponent>, EdgeOrder, TSample[]> Line,
    Action<TSample[], TSample[], Spacing<TComponent>, EdgeOrder> LineInto,
    Func<TSample[,], Spacing<TComponent>[], EdgeOrder, int[], TSample[][,]> Plane,
    Func<TSample[,,], Spacing<TComponent>[], EdgeOrder, int[], TSample[][,,]> Volume,
    Func<Tensor<TSample>, Spacing<TComponent>[], EdgeOrder, int[], Tensor<TSample>[]> Tensor,
    Action<Tensor<TSample>, Tensor<TSample>[], Spacing<TComponent>[], EdgeOrder, int[]> TensorInto,
    Func<Tensor<TSample>, int, Spacing<TComponent>, EdgeOrder, Tensor<TSample>> Along,
    Action<Tensor<TSample>, Tensor<TSample>, int, Spacing<TComponent>, EdgeOrder> AlongInto)
    where TComponent : struct, INumber<TComponent>;

/// <summary>The forms of each type.</summary>
internal static class ComponentForms
{
    public static ComponentForms<Complex, double> Complex { get; } = new(
        (f, h, e) => ComplexGradient.Compute(f, h, e),
        (f, d, h, e) => ComplexGradient.Compute(f, h, d, e),
        (f, h, e, a) => ComplexGradient.Compute(f, h, e, a),
        (f, h, e, a) => ComplexGradient.Compute(f, h, e, a),
        (f, h, e, a) => ComplexGradient.Compute(f, h, e, a),
        (f, d, h, e, a) => ComplexGradient.Compute(f, h, d, e, a),
        (f, a, h, e) => ComplexGradient.AlongAxis(f, a, h, e),
        (f, d, a, h, e) => ComplexGradient.AlongAxis(f, a, h, d, e));

    public static ComponentForms<Vector2, float> Vector2 { get; } = new(
        (f, h, e) => VectorGradient.Compute(f, h, e),
        (f, d, h, e) => VectorGradient.Compute(f, h, d, e),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, d, h, e, a) => VectorGradient.Compute(f, h, d, e, a),
        (f, a, h, e) => VectorGradient.AlongAxis(f, a, h, e),
        (f, d, a, h, e) => VectorGradient.AlongAxis(f, a, h, d, e));

    public static ComponentForms<Vector3, float> Vector3 { get; } = new(
        (f, h, e) => VectorGradient.Compute(f, h, e),
        (f, d, h, e) => VectorGradient.Compute(f, h, d, e),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, d, h, e, a) => VectorGradient.Compute(f, h, d, e, a),
        (f, a, h, e) => VectorGradient.AlongAxis(f, a, h, e),
        (f, d, a, h, e) => VectorGradient.AlongAxis(f, a, h, d, e));

    public static ComponentForms<Vector4, float> Vector4 { get; } = new(
        (f, h, e) => VectorGradient.Compute(f, h, e),
        (f, d, h, e) => VectorGradient.Compute(f, h, d, e),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, h, e, a) => VectorGradient.Compute(f, h, e, a),
        (f, d, h, e, a) => VectorGradient.Compute(f, h, d, e, a),
        (f, a, h, e) => VectorGradient.AlongAxis(f, a, h, e),
        (f, d, a, h, e) => VectorGradient.AlongAxis(f, a, h, d, e));
}
