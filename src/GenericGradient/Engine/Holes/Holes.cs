using System;
using System.Numerics;
using GenericGradient.Requests;
using GenericGradient.Schemes;
using GenericGradient.Spans;

namespace GenericGradient.Engine;

/// <summary>What is to be done about missing samples, for each pass of a request; nothing by <c>default</c>.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly struct Holes<T>
    where T : INumber<T>
{
    /// <summary>So many blocks are computed before their results are mended: each call of a kernel waits for its streamed stores at its end.</summary>
    public const int BlocksAtOnce = 4;

    private readonly HoledPass<T>[]? passes;
    private readonly int count;

    private Holes(in MissingRule<T> rule, HoledPass<T>[] passes, int count)
    {
        Rule = rule;
        this.passes = passes;
        this.count = count;
    }

    /// <summary>Whether samples may be missing, so that something is to be done.</summary>
    public bool MayBe => Rule.IsActive;

    /// <summary>Which samples are missing.</summary>
    public MissingRule<T> Rule { get; }

    /// <summary>Of a request.</summary>
    public static Holes<T> Of(in GradientRequest<T> request, in MissingRule<T> rule, ReadOnlySpan<Pass<T>> passes, bool hasWideSamples)
    {
        if (request.Options.IsPlain || (!rule.IsActive && !hasWideSamples))
        {
            return default;
        }

        var holed = OwnArray<HoledPass<T>>.Take(request.Axes.Length);
        foreach (ref readonly var pass in passes)
        {
            if (pass.Walk is not null)
            {
                var boundary = request.Options.Boundary[pass.Result];
                holed[pass.Result] = new()
                {
                    Axis = request.Axes[pass.Result],
                    Result = pass.Result,
                    Extent = pass.Extent,
                    Stride = pass.Stride,
                    Spacing = request.Spacings[pass.Result],
                    Table = SchemeTables.For<T>(AxisScheme.Of(request.Options, pass.Result)),
                    Low = boundary.Before<T>(),
                    High = boundary.After<T>(),
                };
            }
        }

        return new(rule, holed, request.Axes.Length);
    }

    /// <summary>Whether stencils of some samples may read a tile with holes. It looks at the tiles before they are computed, which brings them to the caches.</summary>
    public bool MayTouch(in MissingMap<T> map, int start, int end)
    {
        bool mayTouch = false;
        for (int k = 0; k < count; k++)
        {
            mayTouch |= passes![k].Table is not null && passes[k].MayTouch(map, start, end);
        }

        return mayTouch;
    }

    /// <summary>Mends the results of some samples, tile by tile.</summary>
    public void Mend(in MissingMap<T> map, in Destinations<T> destinations, int start, int end, int resultsFrom)
    {
        for (int k = 0; k < count; k++)
        {
            ref readonly var pass = ref passes![k];
            if (destinations[k] is { IsEmpty: false } results && pass.MayTouch(map, start, end))
            {
                for (int tile = start, next; tile < end; tile = next)
                {
                    next = Math.Min(end, tile + MissingMap<T>.Tile);
                    Mend(pass, map, results[(tile - resultsFrom)..], tile, next);
                }
            }
        }
    }

    private void Mend(in HoledPass<T> pass, in MissingMap<T> map, Span<T> results, int start, int end)
    {
        if (pass.MayTouch(map, start, end))
        {
            for (int p = start; p < end; p += MissingMap<T>.WordBits)
            {
                int count = Math.Min(MissingMap<T>.WordBits, end - p);
                ulong touched = pass.Touched(map, p, count);
                touched &= ulong.MaxValue >> (MissingMap<T>.WordBits - count);
                for (; touched != 0; touched &= touched - 1)
                {
                    int at = p + BitOperations.TrailingZeroCount(touched);
                    pass.Mend(Rule, map, at, ref results[at - start]);
                }
            }
        }
    }

    /// <summary>The result of one sample along the k-th axis, whatever the samples are.</summary>
    public T Compute<TSamples>(int k, in TSamples samples, int p)
        where TSamples : IHoledSamples<T>, allows ref struct => passes![k].Compute(samples, p);

    /// <summary>Mends the result of one sample along the k-th axis, whatever the samples are.</summary>
    public void Mend<TSamples>(int k, in TSamples samples, int p, ref T result)
        where TSamples : IHoledSamples<T>, allows ref struct => passes![k].Mend(Rule, samples, p, ref result);

    /// <summary>The passes go on at another place of the outermost axis.</summary>
    public void MoveTo(int first, int extent)
    {
        for (int k = 0; k < count; k++)
        {
            if (passes![k].Axis == 0)
            {
                passes[k].Origin = first;
                passes[k].Extent = extent;
            }
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Return()
    {
        if (passes is not null)
        {
            OwnArray<HoledPass<T>>.Return(passes, count);
        }
    }
}
