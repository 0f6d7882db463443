using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Checks;
using GenericGradient.Engine;
using GenericGradient.Operators;
using GenericGradient.Options;
using GenericGradient.Refusals;
using GenericGradient.Requests;
using GenericGradient.Spans;

namespace GenericGradient;

/// <summary>
/// A prepared operator for samples of one shape and spacing, made by <see cref="OperatorPlan"/>. Its arguments are checked and its weights computed once. It never
/// changes, so threads may share it. Executing it allocates nothing once its scratch memory has been in the shared pool.
/// </summary>
/// <typeparam name="T">The element type of the results, and of samples that are not integers.</typeparam>
public sealed partial class OperatorPlan<T>
    where T : INumber<T>
{
    private readonly nint[] shape;
    private readonly int[] axes;
    private readonly Operation operation;
    private readonly GradientPlan<T> any;
    private readonly OperatorSteps<T> steps;

    /// <summary>Checks and prepares.</summary>
    private OperatorPlan(nint[] shape, Spacings<T> spacing, int[] axes, GradientOptions options, Operation operation, Joins<T> joins)
    {
        this.shape = shape;
        this.axes = axes;
        this.operation = operation;
        Options = options;
        Formulas = [.. operation.Results.Select(operation.Words)];
        int[] orders = [.. operation.Derivatives.SelectMany(derivative => derivative.Orders).Where(order => order > 0).Distinct()];
        Check(options, orders);
        var fill = operation.Joins ? MissingRule<T>.Of<T>(options, components: 1) : default;
        var derived = operation.Joins && options.Fill is not null ? options with { Fill = null } : options;
        var gradients = Plans(shape, spacing, axes, derived, orders);
        var whole = options.HasMissing && operation.Derivatives.Any(derivative => derivative.IsMixed)
            ? Plans(shape, spacing, axes, options with { Missing = Missing.Propagate, NoData = null, Mask = default, Fill = null }, orders)
            : gradients;
        any = gradients.First(gradient => gradient is not null)!;
        steps = new(operation, joins, gradients, whole, (options.Fill is not null && fill.IsActive, fill.Fill!));
    }

    /// <summary>The shape of the samples that the plan takes: the extent of each axis, axis 0 first.</summary>
    public ReadOnlySpan<nint> Shape => shape;

    /// <summary>The axes of the operator in the order of its components, counted from 0; the others are a batch.</summary>
    public ReadOnlySpan<int> Axes => axes;

    /// <summary>The options that the plan was created with.</summary>
    public GradientOptions Options { get; }

    /// <summary>The number of samples of each component. Each destination has as many elements.</summary>
    public int Length => any.Length;

    /// <summary>How many components the samples have: one for each axis for a divergence, a curl or a jacobian, else 1.</summary>
    public int Components => operation.Components;

    /// <summary>
    /// The results in their order, one for each destination, as formulas: <c>d0</c> is a derivative along the first selected axis, <c>dd0</c> a second one, and <c>u1</c> the
    /// component of the second: <c>d0 u1 - d1 u0</c>.
    /// </summary>
    public IReadOnlyList<string> Formulas { get; }

    /// <summary>Computes the one result of a field.</summary>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destination">Where the result goes: as long as the samples, and apart from them.</param>
    /// <exception cref="ArgumentException">The operator has more components or results, a length is wrong, or memory overlaps.</exception>
    public void Execute(ReadOnlySpan<T> samples, Span<T> destination) =>
        Run(new Components<T>(samples), new Destinations<T>(destination), parallelism: default);

    /// <summary>Computes the results of a field.</summary>
    /// <param name="samples">The samples in row-major order: <see cref="Length"/> of them.</param>
    /// <param name="destinations">Where the results go, in the order of <see cref="Formulas"/>.</param>
    /// <exception cref="ArgumentException">The operator has more components, there is not one destination for each result, a length is wrong, or memory overlaps.</exception>
    public void Execute(ReadOnlySpan<T> samples, ReadOnlySpan<Memory<T>> destinations)
    {
        using var own = new Destinations<T>(destinations);
        Run(new Components<T>(samples), own, parallelism: default);
    }

    /// <summary>Computes the one result of a vector field.</summary>
    /// <param name="components">Its components in the order of the axes, each in row-major order.</param>
    /// <param name="destination">Where the result goes: as long as a component, and apart from all.</param>
    /// <exception cref="ArgumentException">There is not one component for each axis, the operator has more results, a length is wrong, or memory overlaps.</exception>
    public void Execute(ReadOnlySpan<ReadOnlyMemory<T>> components, Span<T> destination) =>
        Run(new Components<T>(components), new Destinations<T>(destination), parallelism: default);

    /// <summary>Computes the results of a vector field.</summary>
    /// <param name="components">Its components in the order of the axes, each in row-major order.</param>
    /// <param name="destinations">Where the results go, in the order of <see cref="Formulas"/>.</param>
    /// <exception cref="ArgumentException">There is not one component for each axis or one destination for each result, a length is wrong, or memory overlaps.</exception>
    public void Execute(ReadOnlySpan<ReadOnlyMemory<T>> components, ReadOnlySpan<Memory<T>> destinations)
    {
        using var own = new Destinations<T>(destinations);
        Run(new Components<T>(components), own, parallelism: default);
    }

    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute(T[] samples, T[] destination) => Execute(Given.Samples(samples), Given.Destination(destination));

    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, ReadOnlySpan{Memory{T}})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute(T[] samples, ReadOnlySpan<T[]> destinations)
    {
        using var own = new Destinations<T>(destinations);
        Run(new Components<T>(Given.Samples(samples)), own, parallelism: default);
    }

    /// <inheritdoc cref="Execute(ReadOnlySpan{ReadOnlyMemory{T}}, Span{T})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute(ReadOnlySpan<T[]> components, T[] destination) =>
        Run(new Components<T>(components), new Destinations<T>(Given.Destination(destination)), parallelism: default);

    /// <inheritdoc cref="Execute(ReadOnlySpan{ReadOnlyMemory{T}}, ReadOnlySpan{Memory{T}})"/>
    /// <exception cref="ArgumentNullException">An array is null.</exception>
    [OverloadResolutionPriority(1)]
    public void Execute(ReadOnlySpan<T[]> components, ReadOnlySpan<T[]> destinations)
    {
        using var own = new Destinations<T>(destinations);
        Run(new Components<T>(components), own, parallelism: default);
    }

    /// <summary>Computes the one result of a field of integers.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, Span{T})"/>
    public void Execute<TSample>(ReadOnlySpan<TSample> samples, Span<T> destination)
        where TSample : IBinaryInteger<TSample> => RunIntegers(samples, new Destinations<T>(destination), parallelism: default);

    /// <summary>Computes the results of a field of integers.</summary>
    /// <typeparam name="TSample">The type of the samples: any integer.</typeparam>
    /// <inheritdoc cref="Execute(ReadOnlySpan{T}, ReadOnlySpan{Memory{T}})"/>
    public void Execute<TSample>(ReadOnlySpan<TSample> samples, ReadOnlySpan<Memory<T>> destinations)
        where TSample : IBinaryInteger<TSample>
    {
        using var own = new Destinations<T>(destinations);
        RunIntegers(samples, own, parallelism: default);
    }

    /// <summary>Rents memory for the results, one for each of <see cref="Formulas"/>, to be used for a while and given back.</summary>
    /// <inheritdoc cref="GradientPlan{T}.Rent" path="/remarks"/>
    public RentedResults<T> Rent() => new(shape, Length, Formulas.Count);

    /// <summary>The shape, the axes with their spacings, the results and the options: <c>(480, 640): axis 0 by step 0.5, axis 1 by step 0.5; sqrt(d0^2 + d1^2); edge order First</c>.</summary>
    public override string ToString()
    {
        var along = axes.Select((axis, k) => FormattableString.Invariant($"axis {axis} by {any.Spacings[k]}"));
        return $"({string.Join(", ", shape)}): {string.Join(", ", along)}; {string.Join(", ", Formulas)}; {OptionWords.Of(Options)}";
    }

    internal static OperatorPlan<T> Create(
        nint[] shape, Spacings<T> spacing, Axes axes, in GradientOptions options, Func<int[], Operation> operation, Joins<T> joins)
    {
        Validation.ElementType<T>();
        Validation.Options(options);
        Validation.Rank(shape.Length, nameof(shape));
        var selected = new int[axes.Count(shape.Length)];
        Validation.Axes(axes, shape.Length, selected);
        return new(shape, spacing, selected, options, operation(selected), joins);
    }

    private static GradientPlan<T>?[] Plans(nint[] shape, Spacings<T> spacing, int[] axes, in GradientOptions options, int[] orders)
    {
        var plans = new GradientPlan<T>?[orders.Max() + 1];
        foreach (int order in orders)
        {
            plans[order] = new(shape, spacing, axes, options with { Derivative = order });
        }

        return plans;
    }

    private void Check(in GradientOptions options, int[] orders)
    {
        // A stencil of one's own says which derivative it is of; an operator that has no others takes it.
        bool isOfStencil = options.Stencil is not null && orders is [var only] && only == options.Derivative;
        if (options.Derivative != 1 && !isOfStencil)
        {
            throw Refusal.DerivativeOfOperator(operation.Name, options.Derivative);
        }

        if (options.Stencil is not null && orders.Length > 1)
        {
            throw Refusal.StencilOfOperator(operation.Name);
        }

        if (options.Missing == Missing.Narrow && operation.Derivatives.Any(derivative => derivative.IsMixed))
        {
            throw Refusal.NarrowMixed(operation.Name);
        }

        if (operation.Joins && !NotANumber<T>.Exists && (options.NoData is not null || !options.Mask.IsEmpty))
        {
            throw Refusal.JoinedWithoutNaN<T>(operation.Name);
        }
    }
}
