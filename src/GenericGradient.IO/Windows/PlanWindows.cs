using System;
using System.Linq;
using System.Numerics;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO.Windows;

/// <summary>
/// A gradient or an operator, window by window. Each window is the grid of a plan of its own, so that a grid may have more samples than a plan counts; a plan is kept
/// as long as windows have the same number of planes and the outermost axis is even.
/// </summary>
internal sealed class PlanWindows<TSample, T> : IWindowPlans<TSample, T>
    where TSample : unmanaged, INumber<TSample>
    where T : unmanaged, INumber<T>
{
    private readonly long[] shape;
    private readonly int[] axes;
    private readonly Spacing<T>[] spacings;
    private readonly GradientOptions options;
    private readonly int outer;
    private readonly WindowPlanMaker<TSample, T> make;
    private WindowPlan<TSample, T>? kept;
    private WindowPlan<TSample, T>? whole;

    /// <summary>Makes it for a grid in row-major order.</summary>
    /// <param name="shape">The extents.</param>
    /// <param name="axes">The axes of the results.</param>
    /// <param name="spacings">The spacing of each.</param>
    /// <param name="options">How it is computed; the boundaries are those of the axes.</param>
    /// <param name="halo">How far the formulas along the outermost axis reach.</param>
    /// <param name="results">How many results there are.</param>
    /// <param name="make">Makes the plan of a window.</param>
    public PlanWindows(long[] shape, int[] axes, Spacing<T>[] spacings, GradientOptions options, Halo halo, int results, WindowPlanMaker<TSample, T> make)
    {
        this.make = make;
        Results = results;
        this.shape = shape;
        this.axes = axes;
        this.spacings = spacings;
        this.options = options;
        Halo = halo;
        outer = Array.IndexOf(axes, 0);
        PlaneLength = Extents.Product(shape.AsSpan(1));
        IsPeriodic = outer >= 0 && options.Boundary[outer].Low == BoundaryKind.Periodic;
    }

    /// <inheritdoc/>
    public long Planes => shape[0];

    /// <inheritdoc/>
    public long PlaneLength { get; }

    /// <inheritdoc/>
    public int Results { get; }

    /// <inheritdoc/>
    public Halo Halo { get; }

    /// <inheritdoc/>
    public bool IsPeriodic { get; }

    /// <inheritdoc/>
    public void Compute(in Window window, long first, long end, ReadOnlySpan<TSample> samples, ReadOnlySpan<Memory<T>> results)
    {
        if (PlanOf(window) is { } plan)
        {
            plan.Execute(samples, results);
            return;
        }

        var computed = new Memory<T>[results.Length];
        for (int k = 0; k < computed.Length; k++)
        {
            computed[k] = results[k].Slice(checked((int)(window.PlaceOf(first) * PlaneLength)), checked((int)((end - first) * PlaneLength)));
        }

        whole!.ExecuteRange(samples, (int)window.First, (int)first..(int)end, computed);
    }

    /// <inheritdoc/>
    public void Check(in Window window) => PlanOf(window);

    /// <summary>
    /// The plan of a window. There is none where the window ends at coordinates that the formulas of ends cannot be computed for, though no plane that is computed uses
    /// them: then a range of the whole grid is computed.
    /// </summary>
    private WindowPlan<TSample, T>? PlanOf(in Window window)
    {
        if (whole is not null && window.OtherCount == 0)
        {
            return null;
        }

        try
        {
            return Plan(window);
        }
        catch (ArgumentException) when (outer >= 0 && spacings[outer].IsUneven && window.Planes < Planes && window.OtherCount == 0)
        {
            whole = make(Array.ConvertAll(shape, extent => checked((int)extent)), spacings, options, axes);
            return null;
        }
    }

    private WindowPlan<TSample, T> Plan(in Window window)
    {
        bool isSame = options.Mask.IsEmpty && (outer < 0 || !spacings[outer].IsUneven);
        if (isSame && kept is not null && kept.Planes == window.Planes)
        {
            return kept;
        }

        int[] extents = [window.Planes, .. shape.Skip(1).Select(extent => checked((int)extent))];
        Spacing<T>[] own = [.. spacings];
        if (outer >= 0)
        {
            own[outer] = WindowSpacing.Of(spacings[outer], window);
        }

        kept = make(extents, own, options with { Mask = Mask(window) }, axes);
        return kept;
    }

    private ReadOnlyMemory<bool> Mask(in Window window)
    {
        int plane = options.Mask.IsEmpty ? 0 : (int)PlaneLength;
        var first = options.Mask.Slice((int)(window.First * plane), window.Count * plane);
        return window.OtherCount == 0 ? first : (bool[])[.. first.Span, .. options.Mask.Span.Slice((int)(window.OtherFirst * plane), window.OtherCount * plane)];
    }
}
