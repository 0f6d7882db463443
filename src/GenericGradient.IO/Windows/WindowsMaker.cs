using System.Numerics;

namespace GenericGradient.IO.Windows;

/// <summary>Makes what computes windows of a grid in row-major order: all of an array, or a view of it.</summary>
/// <param name="shape">The extents of the grid.</param>
/// <param name="axes">The axes of the results.</param>
/// <param name="spacings">The spacing of each.</param>
/// <param name="options">How it is computed; the boundaries are those of the axes.</param>
/// <param name="halo">How far the formulas along the outermost axis reach.</param>
internal delegate IWindowPlans<TSample, T> WindowsMaker<TSample, T>(long[] shape, int[] axes, Spacing<T>[] spacings, GradientOptions options, Halo halo)
    where TSample : unmanaged
    where T : unmanaged, INumber<T>;
