using System;
using System.Numerics;
using GenericGradient.Checks;
using GenericGradient.Plans;
using GenericGradient.Requests;
using GenericGradient.Slabs;

namespace GenericGradient;

/// <content>Execution over a range of planes of axis 0, from samples that are not in memory all at once.</content>
public sealed partial class GradientPlan<T>
{
    /// <summary>How many planes of axis 0 are read before and after a range of planes; none where axis 0 is not among the axes.</summary>
    public Halo Halo => Request.HaloOf(0);

    /// <summary>
    /// The planes of axis 0 that must be in a window to compute a range of them: the range and its halo, as far as the grid has them; all planes where axis 0
    /// is periodic and the halo goes beyond an end.
    /// </summary>
    /// <param name="planes">The planes that are to be computed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="planes"/> are not within the grid.</exception>
    public Range WindowOf(Range planes) => Windows.Of(planes);

    /// <summary>Computes the derivative along the one axis of the plan at a range of planes of axis 0, from a window that has them and their halo.</summary>
    /// <param name="window">Planes of axis 0 in row-major order: at least those that <see cref="WindowOf(Range)"/> says.</param>
    /// <param name="firstPlane">The plane of the grid that the window begins with.</param>
    /// <param name="planes">The planes of the grid that are computed.</param>
    /// <param name="destination">Where the derivatives go: memory for the computed planes, apart from the window.</param>
    /// <remarks>The results have the bits of the whole grid: a part of it, of another rank or from a file, is computed as the whole would be.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="planes"/> are not within the grid.</exception>
    /// <exception cref="ArgumentException">
    /// The window is no whole number of planes, not within the grid or without the planes of <see cref="WindowOf(Range)"/>; there is not one destination for each axis, a length is
    /// wrong, or memory overlaps.
    /// </exception>
    /// <example>
    /// <code>
    /// var plan = GradientPlan.Create&lt;double&gt;([1000, 64], 0.5, axes: [0]);
    /// Range read = plan.WindowOf(250..500);                        // planes 249..501
    /// plan.ExecuteRange(samples[(249 * 64)..(501 * 64)], read.Start.Value, 250..500, alongTime);
    /// </code>
    /// </example>
    public void ExecuteRange(ReadOnlySpan<T> window, int firstPlane, Range planes, Span<T> destination) =>
        RunRange(window, firstPlane, planes, new Destinations<T>(destination));

    /// <summary>Computes the derivatives along the two axes of the plan at a range of planes of axis 0, from a window that has them and their halo.</summary>
    /// <param name="window">Planes of axis 0 in row-major order: at least those that <see cref="WindowOf(Range)"/> says.</param>
    /// <param name="firstPlane">The plane of the grid that the window begins with.</param>
    /// <param name="planes">The planes of the grid that are computed.</param>
    /// <param name="first">Where the derivatives along <c>Axes[0]</c> go: memory for the computed planes.</param>
    /// <param name="second">Where the derivatives along <c>Axes[1]</c> go: memory for the computed planes.</param>
    /// <inheritdoc cref="ExecuteRange(ReadOnlySpan{T}, int, Range, Span{T})" path="/exception"/>
    public void ExecuteRange(ReadOnlySpan<T> window, int firstPlane, Range planes, Span<T> first, Span<T> second) =>
        RunRange(window, firstPlane, planes, new Destinations<T>(first, second));

    /// <summary>Computes the derivatives along the three axes of the plan at a range of planes of axis 0, from a window that has them and their halo.</summary>
    /// <param name="window">Planes of axis 0 in row-major order: at least those that <see cref="WindowOf(Range)"/> says.</param>
    /// <param name="firstPlane">The plane of the grid that the window begins with.</param>
    /// <param name="planes">The planes of the grid that are computed.</param>
    /// <param name="first">Where the derivatives along <c>Axes[0]</c> go: memory for the computed planes.</param>
    /// <param name="second">Where the derivatives along <c>Axes[1]</c> go: memory for the computed planes.</param>
    /// <param name="third">Where the derivatives along <c>Axes[2]</c> go: memory for the computed planes.</param>
    /// <inheritdoc cref="ExecuteRange(ReadOnlySpan{T}, int, Range, Span{T})" path="/exception"/>
    public void ExecuteRange(ReadOnlySpan<T> window, int firstPlane, Range planes, Span<T> first, Span<T> second, Span<T> third) =>
        RunRange(window, firstPlane, planes, new Destinations<T>(first, second, third));

    /// <summary>Computes the derivatives along the axes of the plan at a range of planes of axis 0, from a window that has them and their halo.</summary>
    /// <param name="window">Planes of axis 0 in row-major order: at least those that <see cref="WindowOf(Range)"/> says.</param>
    /// <param name="firstPlane">The plane of the grid that the window begins with.</param>
    /// <param name="planes">The planes of the grid that are computed.</param>
    /// <param name="destinations">Where the derivatives along <c>Axes[k]</c> go: memory for the computed planes, apart from the window.</param>
    /// <inheritdoc cref="ExecuteRange(ReadOnlySpan{T}, int, Range, Span{T})" path="/exception"/>
    public void ExecuteRange(ReadOnlySpan<T> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> destinations)
    {
        using var own = new Destinations<T>(destinations);
        RunRange(window, firstPlane, planes, own);
    }

    /// <summary>Computes the derivative of integers along the one axis of the plan at a range of planes of axis 0, from a window that has them and their halo.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="window">Planes of axis 0 in row-major order: at least those that <see cref="WindowOf(Range)"/> says.</param>
    /// <param name="firstPlane">The plane of the grid that the window begins with.</param>
    /// <param name="planes">The planes of the grid that are computed.</param>
    /// <param name="destination">Where the derivatives go: memory for the computed planes, apart from the window.</param>
    /// <inheritdoc cref="ExecuteRange(ReadOnlySpan{T}, int, Range, Span{T})" path="/exception"/>
    public void ExecuteRange<TSample>(ReadOnlySpan<TSample> window, int firstPlane, Range planes, Span<T> destination)
        where TSample : IBinaryInteger<TSample> =>
        RunRangeOfIntegers(window, firstPlane, planes, new Destinations<T>(destination));

    /// <summary>Computes the derivatives of integers along the axes of the plan at a range of planes of axis 0, from a window that has them and their halo.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <param name="window">Planes of axis 0 in row-major order: at least those that <see cref="WindowOf(Range)"/> says.</param>
    /// <param name="firstPlane">The plane of the grid that the window begins with.</param>
    /// <param name="planes">The planes of the grid that are computed.</param>
    /// <param name="destinations">Where the derivatives along <c>Axes[k]</c> go: memory for the computed planes, apart from the window.</param>
    /// <inheritdoc cref="ExecuteRange(ReadOnlySpan{T}, int, Range, Span{T})" path="/exception"/>
    public void ExecuteRange<TSample>(ReadOnlySpan<TSample> window, int firstPlane, Range planes, ReadOnlySpan<Memory<T>> destinations)
        where TSample : IBinaryInteger<TSample>
    {
        using var own = new Destinations<T>(destinations);
        RunRangeOfIntegers(window, firstPlane, planes, own);
    }

    private PlaneWindows Windows => new(Halo, Request.BoundaryOf(0).Low == BoundaryKind.Periodic, shape);

    private PlaneRange Check<TSample>(ReadOnlySpan<TSample> window, int firstPlane, Range planes, in Destinations<T> destinations)
    {
        var windows = Windows;
        var range = windows.Check(window.Length, firstPlane, planes);
        Validation.Destinations(window, destinations, axes.Length, range.Count, windows.Plane);
        return range;
    }

    private void RunRange(ReadOnlySpan<T> window, int firstPlane, Range planes, in Destinations<T> destinations) =>
        RunGrid(window, Check(window, firstPlane, planes, destinations), destinations, default);

    private void RunRangeOfIntegers<TSample>(ReadOnlySpan<TSample> window, int firstPlane, Range planes, in Destinations<T> destinations)
        where TSample : IBinaryInteger<TSample> =>
        RunIntegers(window, Check(window, firstPlane, planes, destinations), destinations, default);
}
