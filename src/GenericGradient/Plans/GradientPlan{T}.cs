using System;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Calls;
using GenericGradient.Checks;
using GenericGradient.Engine;
using GenericGradient.Kernels;
using GenericGradient.Options;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Schemes;
using GenericGradient.Spans;
using GenericGradient.Stencils;

namespace GenericGradient;

/// <summary>
/// A prepared gradient for samples of one shape and spacing. Its arguments are checked and its weights computed once. It never changes, so threads
/// may share it. Executing it allocates nothing.
/// </summary>
/// <typeparam name="T">The element type of the samples.</typeparam>
public sealed partial class GradientPlan<T>
    where T : INumber<T>
{
    private readonly nint[] shape;
    private readonly int[] axes;
    private readonly Spacing<T>[] spacings;
    private readonly ReadOnlyMemory<T> factors;
    private readonly T[] weights = [];
    private readonly Passes<T> passes;
    private readonly bool isLineByStep;
    private readonly bool isLineByWeights;

    /// <summary>Checks and prepares. The array of the shape is the plan's own from now on; the caller knows it as <paramref name="shapeParameter"/>.</summary>
    internal GradientPlan(nint[] shape, Spacings<T> spacing, Axes axes, GradientOptions options, string shapeParameter = nameof(shape))
    {
        // Whatever may change is copied before it is checked: the plan is what was checked, and never changes.
        Validation.ElementType<T>();
        Validation.Options(options);
        Validation.Rank(shape.Length, shapeParameter);
        this.shape = shape;
        Length = Validation.Shape(this.shape, shapeParameter);
        this.axes = new int[axes.Count(shape.Length)];
        Validation.Axes(axes, shape.Length, this.axes);
        spacings = spacing.Copy();
        var own = spacing.IsOneForAll ? spacings[0] : new Spacings<T>(spacings.AsSpan());
        var request = new GradientRequest<T>(this.shape, this.axes, own, options);
        Validation.Spacings(request, shapeParameter);
        Validation.Stencils(request);
        Options = options;
        bool isLine = options.IsPlain && this.shape.Length == 1 && this.axes.Length == 1;
        if (spacing.IsOneForAll)
        {
            var one = spacings[0];
            spacings = new Spacing<T>[this.axes.Length];
            Array.Fill(spacings, one);
        }

        if (isLine && spacings[0].Kind == SpacingKind.Coordinates && Streaming.Pays<T>(Length, results: 1))
        {
            // A line beyond the caches: a table of weights would take longer to read than the weights take to make.
            factors = spacings[0].CoordinateValues;
            passes = Passes<T>.Create(request, FactorTable.OnTheWay);
            return;
        }

        weights = WeightTable.Create(request, FactorTable.Plain);
        factors = WeightTable.HasRepeated(request, FactorTable.Repeated) ? WeightTable.Create(request, FactorTable.Repeated) : weights;
        passes = Passes<T>.Create(request, FactorTable.Repeated);
        isLineByStep = isLine && !spacings[0].IsUneven;
        isLineByWeights = isLine && spacings[0].IsUneven;
    }

    /// <summary>The shape of the samples that the plan takes: the extent of each axis, axis 0 first.</summary>
    public ReadOnlySpan<nint> Shape => shape;

    /// <summary>The axes that the plan differentiates along, in the order of its results, counted from 0.</summary>
    public ReadOnlySpan<int> Axes => axes;

    /// <summary>The options that the plan was created with.</summary>
    public GradientOptions Options { get; }

    /// <summary>The number of samples that the plan takes. Each destination has as many elements.</summary>
    public int Length { get; }

    /// <summary>Computes the derivative along the one axis of the plan.</summary>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destination">Where the derivatives go: as long as the samples, and apart from them.</param>
    /// <exception cref="ArgumentException">The plan has another number of axes, a length is wrong, or the destination overlaps the samples.</exception>
    public void Execute(ReadOnlySpan<T> samples, Span<T> destination)
    {
        if (isLineByStep && samples.Length == Length)
        {
            // A line needs no more than this.
            Validation.Destination(samples, destination, 0, nameof(destination));
            Engine.Line.Run(samples, destination, in spacings[0], EdgeOrder, 0, samples.Length, Streaming.Pays<T>(samples.Length, results: 1));
        }
        else if (isLineByWeights && samples.Length == Length)
        {
            Validation.Destination(samples, destination, 0, nameof(destination));
            Engine.Line.RunByWeights(samples, destination, weights, EdgeOrder, Streaming.Pays<T>(samples.Length, results: 1));
        }
        else
        {
            ExecuteOne(samples, destination);
        }
    }

    /// <summary>Apart, because a short line takes less time than clearing what this needs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ExecuteOne(ReadOnlySpan<T> samples, Span<T> destination) => Run(samples, new Destinations<T>(destination));

    /// <summary>Computes the derivatives along the two axes of the plan.</summary>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="first">Where the derivatives along <c>Axes[0]</c> go.</param>
    /// <param name="second">Where the derivatives along <c>Axes[1]</c> go.</param>
    /// <exception cref="ArgumentException">The plan has another number of axes, a length is wrong, or memory overlaps.</exception>
    public void Execute(ReadOnlySpan<T> samples, Span<T> first, Span<T> second) => Run(samples, new Destinations<T>(first, second));

    /// <summary>Computes the derivatives along the three axes of the plan.</summary>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="first">Where the derivatives along <c>Axes[0]</c> go.</param>
    /// <param name="second">Where the derivatives along <c>Axes[1]</c> go.</param>
    /// <param name="third">Where the derivatives along <c>Axes[2]</c> go.</param>
    /// <exception cref="ArgumentException">The plan has another number of axes, a length is wrong, or memory overlaps.</exception>
    public void Execute(ReadOnlySpan<T> samples, Span<T> first, Span<T> second, Span<T> third) =>
        Run(samples, new Destinations<T>(first, second, third));

    /// <summary>Computes the derivatives along the four axes of the plan.</summary>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="first">Where the derivatives along <c>Axes[0]</c> go.</param>
    /// <param name="second">Where the derivatives along <c>Axes[1]</c> go.</param>
    /// <param name="third">Where the derivatives along <c>Axes[2]</c> go.</param>
    /// <param name="fourth">Where the derivatives along <c>Axes[3]</c> go.</param>
    /// <exception cref="ArgumentException">The plan has another number of axes, a length is wrong, or memory overlaps.</exception>
    public void Execute(ReadOnlySpan<T> samples, Span<T> first, Span<T> second, Span<T> third, Span<T> fourth) =>
        Run(samples, new Destinations<T>(first, second, third, fourth));

    /// <summary>Computes the derivatives along all axes of the plan, for any number of axes.</summary>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destinations">Where the derivatives along <c>Axes[k]</c> go.</param>
    /// <exception cref="ArgumentException">There is not one destination for each axis, a length is wrong, or memory overlaps.</exception>
    public void Execute(ReadOnlySpan<T> samples, ReadOnlySpan<Memory<T>> destinations)
    {
        using var own = new Destinations<T>(destinations);
        Run(samples, own);
    }

    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, ReadOnlySpan{Memory{T}})"/>
    public void Execute(ReadOnlySpan<T> samples, ReadOnlySpan<T[]> destinations)
    {
        using var own = new Destinations<T>(destinations);
        Run(samples, own);
    }

    /// <summary>Computes the derivatives along the axes of the plan, one after the other into one destination.</summary>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destination">Memory for all derivatives: the number of axes times <see cref="Length"/> elements, apart from the samples.</param>
    /// <exception cref="ArgumentException">A length is wrong, or the destination overlaps the samples.</exception>
    public void ExecuteStacked(ReadOnlySpan<T> samples, Span<T> destination) => Run(samples, Stacked(destination));

    /// <summary>Rents memory for the results, to be used for a while and given back.</summary>
    /// <remarks>It costs no more than a few small objects, and nothing is cleared: where results are used and forgotten, this takes the place of new arrays.</remarks>
    /// <example>
    /// <code>
    /// using RentedResults&lt;double&gt; slopes = plan.Rent();
    /// plan.Execute(samples, slopes.Destinations);
    /// Console.WriteLine(slopes[0][5]);                    // along the first axis of the plan, at sample 5
    /// </code>
    /// </example>
    public RentedResults<T> Rent() => new(shape, Length, axes.Length);

    /// <summary>Gives the stencil at an index: which samples the derivative there is computed from, and the weight of each.</summary>
    /// <param name="axis">One of the plan's axes; negative numbers count from the last axis of the samples.</param>
    /// <param name="index">The index along that axis.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan does not have the axis, or the axis does not have the index.</exception>
    /// <example>
    /// <code>
    /// var plan = GradientPlan.Create&lt;double&gt;([4], Spacing.Coordinates([-2.0, -1, 1, 4]));
    /// Console.WriteLine(plan.StencilAt(axis: 0, index: 1));
    /// // axis 0, index 1, central: -0.6666666666666666 f[0] + 0.5 f[1] + 0.16666666666666666 f[2]
    /// </code>
    /// </example>
    public Stencil<T> StencilAt(int axis, int index)
    {
        int counted = Validation.Axis(axis, shape.Length, 0, nameof(axis));
        int k = Array.IndexOf(axes, counted);
        if (k < 0)
        {
            throw Refusal.AxisNotPlanned(axis, axes);
        }

        if (index < 0 || index >= shape[counted])
        {
            throw Refusal.IndexOutOfRange(index, counted, shape[counted]);
        }

        var scheme = AxisScheme.Of(Options, k);
        return scheme.IsPlain
            ? StencilFactory.At(counted, index, shape[counted], spacings[k], EdgeOrder)
            : SchemeStencils.At(counted, index, (int)shape[counted], spacings[k], scheme, Options.Boundary[k]);
    }

    /// <summary>The kernel that computes it; none where passes go one after the other.</summary>
    internal Kernel Kernel => passes.Kernel;

    /// <summary>The passes over dense samples, with their table of factors.</summary>
    internal ref readonly Passes<T> Passes => ref passes;

    /// <summary>The table of factors of <see cref="Passes"/>.</summary>
    internal ReadOnlySpan<T> Factors => factors.Span;

    /// <summary>The table of weights of slabs.</summary>
    internal ReadOnlySpan<T> Weights => weights;

    /// <summary>Where the samples are: the spacing of each selected axis.</summary>
    internal ReadOnlySpan<Spacing<T>> Spacings => spacings;

    private EdgeOrder EdgeOrder => Options.EdgeOrder;

    /// <summary>
    /// The shape, the axes with their spacings, and the options: <c>(480, 640): axis 0 by step 0.5, axis 1 by 640 coordinates; edge order First</c>. Options
    /// that have their defaults are left out, except the edge order.
    /// </summary>
    public override string ToString()
    {
        var along = axes.Select((axis, k) => FormattableString.Invariant($"axis {axis} by {spacings[k]}"));
        return $"({string.Join(", ", shape)}): {string.Join(", ", along)}{(axes.Length == 0 ? "no axes" : "")}; {OptionWords.Of(Options)}";
    }

    private Destinations<T> Stacked(Span<T> destination) => destination.Length == (long)axes.Length * Length
        ? Destinations<T>.Stacked(destination, Length, axes.Length)
        : throw Refusal.StackedLength(destination.Length, axes.Length, Length);

    private void Check<TSample>(ReadOnlySpan<TSample> samples, in Destinations<T> destinations)
    {
        if (samples.Length != Length)
        {
            throw Refusal.SampleCount(samples.Length, Length);
        }

        Validation.Destinations(samples, destinations, axes.Length);
    }

    private void Run(ReadOnlySpan<T> samples, in Destinations<T> destinations)
    {
        Check(samples, destinations);
        passes.Run(samples, factors.Span, destinations, 0, Length, passes.Stream(Length), Options.Mask.Span);
    }
}
