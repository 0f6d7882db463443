using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Generated;
using GenericGradient.Kernels;
using GenericGradient.Requests;
using GenericGradient.Schemes;
using GenericGradient.Spans;

namespace GenericGradient.Engine;

/// <summary>
/// What is computed of a dense grid: a pass for each axis, and, where the library has one, the kernel of its rank and spacing. Axes that
/// nobody asked for are merged with their neighbours:
/// <code>
/// shape (2, 3, 4, 5, 6), axes 1 and 4 by step    passes along (2, 3, 4 5, 6), the kernel of rank 4 by step
/// shape (2, 3, 4, 5, 6), all axes by step        five passes, no kernel
/// shape (7, 8), by coordinates and by step       two passes, no kernel
/// </code>
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
internal struct Passes<T>
    where T : INumber<T>
{
    private readonly Pass<T>[] array;
    private readonly int edgeOrder;
    private int count;
    private int results;
    private bool hasSchemes;
    private readonly Holes<T> holes;
    private readonly bool hasHoles;

    private Passes(in GradientRequest<T> request, FactorTable table, in MissingRule<T> rule, Pass<T>[] array, bool hasWideSamples = false)
    {
        this.array = array;
        edgeOrder = (int)request.EdgeOrder;
        MergeAxes(request);
        LayOut(request, table);
        holes = Holes<T>.Of(request, rule, Each, hasWideSamples);
        hasHoles = holes.MayBe;
        Kernel = table == FactorTable.OnTheWay || hasSchemes ? Kernel.None : FindKernel(request);
    }

    /// <summary>What is to be done about missing samples.</summary>
    public readonly Holes<T> Holes => holes;

    /// <summary>The kernel that they go through; none if they go one after the other.</summary>
    public Kernel Kernel { get; }

    /// <summary>The passes, those without a walk too.</summary>
    public readonly ReadOnlySpan<Pass<T>> Each => array.AsSpan(0, count);

    /// <summary>The pass into the k-th result.</summary>
    public readonly ref readonly Pass<T> Of(int k)
    {
        int at = 0;
        while (array[at].Result != k)
        {
            at++;
        }

        return ref array[at];
    }

    /// <summary>The passes of a request, in memory of their own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Passes<T> Create(in GradientRequest<T> request, FactorTable table) =>
        new(request, table, MissingRule<T>.Of<T>(request.Options, request.Components), new Pass<T>[request.Shape.Length]);

    /// <summary>The same in memory of the thread, to be returned.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Passes<T> Take(in GradientRequest<T> request, FactorTable table) =>
        Take(request, table, MissingRule<T>.Of<T>(request.Options, request.Components), hasWideSamples: false);

    /// <summary>The same with a rule for missing samples that were of another type.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Passes<T> Take(in GradientRequest<T> request, FactorTable table, in MissingRule<T> rule, bool hasWideSamples) =>
        new(request, table, rule, OwnArray<Pass<T>>.Take(request.Shape.Length), hasWideSamples);

    /// <summary>Gives the memory back.</summary>
    public readonly void Return()
    {
        OwnArray<Pass<T>>.Return(array, count);
        holes.Return();
    }

    /// <summary>Whether the results of that many samples are stored past the caches.</summary>
    public readonly bool Stream(long samples) => Streaming.Pays<T>(samples, results);

    /// <summary>Computes the results of the samples from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="window">All samples, or some planes and as many around them as the stencils reach.</param>
    /// <param name="factors">The table of factors.</param>
    /// <param name="destinations">Where the results go.</param>
    /// <param name="start">The first sample.</param>
    /// <param name="end">The end of the samples.</param>
    /// <param name="streams">Whether results are stored past the caches.</param>
    /// <param name="mask">Which samples of the window are missing; empty if none is marked.</param>
    /// <param name="resultsFrom">The sample that the destinations begin with.</param>
    public readonly void Run(
        ReadOnlySpan<T> window,
        ReadOnlySpan<T> factors,
        in Destinations<T> destinations,
        int start,
        int end,
        bool streams,
        ReadOnlySpan<bool> mask = default,
        int resultsFrom = 0)
    {
        if (hasHoles)
        {
            RunHoled(window, factors, destinations, start, end, streams, mask, resultsFrom);
        }
        else
        {
            RunWhole(window, factors, destinations, start, end, streams, resultsFrom);
        }
    }

    /// <summary>Computes the results of one block of samples, none of which is missing.</summary>
    /// <param name="block">The samples.</param>
    /// <param name="factors">The table of factors.</param>
    /// <param name="destinations">Where the results of the block go.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Along(in Block<T> block, ReadOnlySpan<T> factors, in Destinations<T> destinations)
    {
        for (int k = 0; k < count; k++)
        {
            ref var pass = ref array[k];
            if (pass.Walk is { } walk && destinations[pass.Result] is { IsEmpty: false } results)
            {
                walk.Along(pass.Axis(factors, edgeOrder), block, results);
            }
        }
    }

    /// <summary>
    /// The same as <see cref="Run"/>, and results that touch missing samples are mended, some blocks at a time, while all of it is in the second-level cache.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void RunHoled(
        ReadOnlySpan<T> window,
        ReadOnlySpan<T> factors,
        in Destinations<T> destinations,
        int start,
        int end,
        bool streams,
        ReadOnlySpan<bool> mask,
        int resultsFrom)
    {
        using var map = new MissingMap<T>(holes.Rule, window, mask);
        int length = Holes<T>.BlocksAtOnce * RowLoops.BlockLength<T>();
        for (int p = start, next; p < end; p = next)
        {
            next = p + Math.Min(length, end - p);
            bool areTouched = holes.MayTouch(map, p, next);
            RunWhole(window, factors, destinations, p, next, streams, resultsFrom);
            if (areTouched)
            {
                holes.Mend(map, destinations, p, next, resultsFrom);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void RunWhole(
        ReadOnlySpan<T> window, ReadOnlySpan<T> factors, in Destinations<T> destinations, int start, int end, bool streams, int resultsFrom)
    {
        if (Kernel == Kernel.None)
        {
            OneAfterTheOther(window, factors, destinations, start, end, streams && Streams.Can<T>(), resultsFrom);
        }
        else
        {
            int first = start - resultsFrom;
            var call = new KernelCall<T>
            {
                Axes = Each,
                Factors = factors,
                Window = window,
                Start = start,
                End = end,
                Streams = streams,
                Along0 = Along(0, destinations, first),
            };
            if (count > 1)
            {
                call.Along1 = Along(1, destinations, first);
            }

            if (count > 2)
            {
                call.Along2 = Along(2, destinations, first);
                call.Along3 = count > 3 ? Along(3, destinations, first) : default;
            }

            GradientKernels.Run(Kernel, call);
        }
    }

    /// <summary>The passes of some planes, from those of a request whose outermost axis has an extent of 1.</summary>
    /// <param name="first">The first plane.</param>
    /// <param name="planes">How many there are.</param>
    /// <param name="before">The first plane and the number of planes that this was called with before; 0 and 1 at first.</param>
    public readonly void MoveTo(int first, int planes, (int First, int Planes) before)
    {
        ref var outermost = ref array[0];
        outermost.Extent = outermost.Extent / before.Planes * planes;
        holes.MoveTo(first, outermost.Extent);
        if (outermost.Factors > 0 && (outermost.Table is null || outermost.Distance > 0))
        {
            outermost.LeftFrom += first - before.First;
            outermost.RightFrom += first - before.First;
            outermost.Factors = outermost.Distance == 0 ? planes : ((outermost.Table!.Windows.Neighbours - 1) * outermost.Distance) + planes;
        }
    }

    /// <summary>A block goes along every axis while it is in the first-level cache: memory is read once for all of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void OneAfterTheOther(
        ReadOnlySpan<T> window, ReadOnlySpan<T> factors, in Destinations<T> destinations, int start, int end, bool streams, int resultsFrom)
    {
        if (results == 0)
        {
            return;
        }

        int length = count == 1 ? end - start : Streams.BlockLength<T>(streams);
        for (int p = start, next; p < end; p = next)
        {
            next = p + Math.Min(length, end - p);
            Along(new Block<T>(window, p, next, streams, plane: array[0].Stride, resultsFrom), factors, destinations);
        }

        if (streams)
        {
            Streams.End();
        }
    }

    private readonly Span<T> Along(int axis, in Destinations<T> destinations, int first) =>
        array[axis].Walk is not null && destinations[array[axis].Result] is { IsEmpty: false } results ? results[first..] : default;

    private void MergeAxes(in GradientRequest<T> request)
    {
        bool isMerging = false;
        for (int axis = 0; axis < request.Shape.Length; axis++)
        {
            int extent = (int)request.Shape[axis], result = request.Axes.IndexOf(axis);
            if (result < 0 && isMerging)
            {
                array[count - 1].Extent *= extent;
                continue;
            }

            isMerging = result < 0;
            array[count++] = new() { Extent = extent, Result = result };
        }
    }

    private void LayOut(in GradientRequest<T> request, FactorTable table)
    {
        int stride = 1;
        for (int k = count - 1; k >= 0; k--)
        {
            ref var pass = ref array[k];
            pass.Stride = stride;
            stride *= pass.Extent;
            if (pass.Result < 0)
            {
                continue;
            }

            results++;
            ref readonly var spacing = ref request.Spacings[pass.Result];
            if (!request.Options.IsPlain && AxisScheme.Of(request.Options, pass.Result) is { IsPlain: false } scheme)
            {
                hasSchemes = true;
                LayOut(ref pass, request, scheme, table);
            }
            else if (!spacing.IsUneven)
            {
                pass.Walk = AxisWalk<T, ByStep>.Instance;
                pass.Step = spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One;
            }
            else if (table == FactorTable.OnTheWay)
            {
                pass.Walk = spacing.Kind == SpacingKind.Steps ? AxisWalk<T, BySteps>.Instance : AxisWalk<T, ByCoordinates>.Instance;
                pass.Factors = spacing.Values.Length;
            }
            else
            {
                pass.Walk = AxisWalk<T, ByWeights>.Instance;
                pass.LeftFrom = WeightTable.Start(request, pass.Result, table);
                pass.RightFrom = pass.LeftFrom + WeightTable.Factors(request, pass.Result, table);
                pass.Factors = pass.RightFrom - pass.LeftFrom;
            }
        }
    }

    private static void LayOut(ref Pass<T> pass, in GradientRequest<T> request, in AxisScheme scheme, FactorTable table)
    {
        ref readonly var spacing = ref request.Spacings[pass.Result];
        pass.Table = SchemeTables.For<T>(scheme);
        pass.LeftFrom = WeightTable.Start(request, pass.Result, table);
        if (spacing.IsUneven)
        {
            pass.Walk = AxisWalk<T, ByNeighbours>.Instance;
            pass.LeftFrom += WeightTable.Margin(scheme);
            pass.Distance = spacing.Extent;
            pass.Factors = pass.Table.Windows.Neighbours * pass.Distance;
            pass.RightFrom = pass.LeftFrom;
        }
        else
        {
            pass.Walk = AxisWalk<T, ByTable>.Instance;
            pass.Step = spacing.Kind == SpacingKind.Step ? spacing.StepValue : T.One;
            pass.Factors = scheme.Low == BoundaryKind.Constant || scheme.High == BoundaryKind.Constant ? 1 : 0;
            pass.RightFrom = pass.LeftFrom + pass.Factors;
        }
    }

    private readonly Kernel FindKernel(in GradientRequest<T> request)
    {
        int uneven = 0, steps = 0;
        for (int k = 0; k < count; k++)
        {
            if (array[k].Walk is not null)
            {
                var kind = request.Spacings[array[k].Result].Kind;
                uneven += kind is SpacingKind.Coordinates or SpacingKind.Steps ? 1 : 0;
                steps += kind == SpacingKind.Step ? 1 : 0; // among steps, unit is a step of 1
            }
        }

        return results == 0 ? Kernel.None
            : uneven == results ? GradientKernels.Find(count, SpacingKind.Coordinates, edgeOrder)
            : uneven > 0 ? Kernel.None
            : GradientKernels.Find(count, steps > 0 ? SpacingKind.Step : SpacingKind.Unit, edgeOrder);
    }
}
