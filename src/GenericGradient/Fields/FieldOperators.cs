using System;
using System.Collections.Concurrent;
using System.Numerics;
using GenericGradient.Checks;
using GenericGradient.Engine;
using GenericGradient.Grids;
using GenericGradient.Operators;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Slabs;
using GenericGradient.Spans;

namespace GenericGradient.Fields;

/// <summary>
/// The samples of a field, or of each component of a vector field, with what its operators are made of. Plans are made when they are first asked for, and kept.
/// </summary>
/// <typeparam name="T">The type of the results.</typeparam>
internal abstract class FieldOperators<T>
    where T : INumber<T>
{
    private readonly ConcurrentDictionary<OperatorKey, OperatorPlan<T>> plans = new();
    private readonly nint[] shape;
    private readonly Spacing<T>[] spacings;
    private readonly bool isOneForAll;
    private readonly GradientOptions options;
    private readonly int[] axes;

    /// <summary>Keeps a copy of what may change, except the samples.</summary>
    protected FieldOperators(ReadOnlySpan<nint> shape, string shapeParameter, Spacings<T> spacing, in GradientOptions options, Axes axes)
    {
        Validation.Rank(shape.Length, shapeParameter);
        this.shape = shape.ToArray();
        spacings = spacing.Copy();
        isOneForAll = spacing.IsOneForAll;
        this.options = options;
        this.axes = new int[axes.Count(shape.Length)];
        Validation.Axes(axes, shape.Length, this.axes);
        Operation.RequireAxis("a field", this.axes.Length);
        Gradient = new(this.shape, Spacings, this.axes, options, shapeParameter); // which checks all that can be checked now
    }

    /// <summary>The shape of the samples.</summary>
    public ReadOnlySpan<nint> Shape => shape;

    /// <summary>The selected axes in the order asked.</summary>
    public ReadOnlySpan<int> Axes => axes;

    /// <summary>The plan of the derivatives along the axes.</summary>
    public GradientPlan<T> Gradient { get; }

    private Spacings<T> Spacings => isOneForAll ? spacings[0] : new Spacings<T>(spacings.AsSpan());

    /// <summary>The plan of an operator.</summary>
    /// <param name="key">Which.</param>
    /// <param name="joins">The ways to join that the type has.</param>
    public OperatorPlan<T> Plan(OperatorKey key, Joins<T> joins) => plans.TryGetValue(key, out var plan) ? plan : plans.GetOrAdd(key, Create(key, joins));

    private OperatorPlan<T> Create(OperatorKey key, Joins<T> joins)
    {
        // A stencil of one's own is one of the derivative beside it.
        var given = key.TakesDerivative && options.Stencil is null ? options with { Derivative = 1 } : options;
        return OperatorPlan<T>.Create(shape, Spacings, axes, given, selected => key.Over(selected, options.Derivative), joins);
    }

    /// <summary>Executes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="destinations">Where the results go.</param>
    /// <param name="strides">The strides of the first, then those of the second, and so on.</param>
    /// <param name="areDense">Whether all lie row by row.</param>
    public abstract void Run(OperatorPlan<T> plan, in Destinations<T> destinations, ReadOnlySpan<nint> strides, bool areDense);
}

/// <summary>Those of samples of a type.</summary>
/// <typeparam name="TSample">The type of the samples.</typeparam>
/// <typeparam name="T">The type of the results.</typeparam>
internal sealed class FieldOperators<TSample, T> : FieldOperators<T>
    where TSample : INumber<TSample>
    where T : INumber<T>
{
    private readonly GridSamples<TSample>[] components;
    private readonly nint[] strides;
    private readonly bool areDense = true;

    /// <summary>Keeps the samples, which the caller knows as <paramref name="parameter"/>.</summary>
    public FieldOperators(GridSamples<TSample>[] components, string parameter, Spacings<T> spacing, in GradientOptions options, Axes axes)
        : base(components[0].Shape, components[0].IsShapeGiven ? "shape" : parameter, spacing, options, axes)
    {
        _ = MissingRule<T>.Of<TSample>(options, components: 1); // which the type of the samples must hold
        this.components = components;
        int rank = Shape.Length;
        strides = new nint[rank * components.Length];
        for (int c = 0; c < components.Length; c++)
        {
            components[c].Strides.CopyTo(strides, c * rank);
            areDense &= components[c].IsDense;
            if (components[c].IsShapeGiven && components[c].Span.Length != Gradient.Length)
            {
                throw Refusal.ComponentLength(c, components[c].Span.Length, Gradient.Length, parameter);
            }
        }
    }

    /// <inheritdoc/>
    public override void Run(OperatorPlan<T> plan, in Destinations<T> destinations, ReadOnlySpan<nint> resultStrides, bool areResultsDense)
    {
        var samples = new Components<TSample>(At(0), At(1), At(2), At(3), components.Length);
        if (typeof(TSample) == typeof(T) && areDense && areResultsDense)
        {
            plan.Run(samples.As<T>(), destinations, parallelism: default);
            return;
        }

        int rank = Shape.Length;
        plan.CheckCounts(components.Length, destinations);
        for (int c = 0; c < components.Length; c++)
        {
            Validation.Apart(Shape, samples.Grid(c, strides, rank), destinations, resultStrides);
        }

        plan.RunGrid(samples, strides, new Results<T>(destinations, resultStrides, rank), PlaneRange.All(rank == 0 ? 1 : Shape[0]), parallelism: default);
    }

    private ReadOnlySpan<TSample> At(int c) => c < components.Length ? components[c].Span : default;
}
