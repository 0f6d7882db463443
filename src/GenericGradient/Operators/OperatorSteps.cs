using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Grids;

namespace GenericGradient.Operators;

/// <summary>
/// What an operator does with a block of samples: the derivatives along one axis, the mixed ones, then results from them. Derivatives have places in scratch
/// memory, those first that are joined, since the others may go where they belong directly:
/// <code>
/// | joined derivatives | derivatives that are results | a result | two for mixed derivatives |
/// </code>
/// </summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
internal sealed class OperatorSteps<T>
    where T : INumber<T>
{
    private readonly int[] places;
    private readonly int[] resultOf;
    private readonly int joined;
    private readonly T fill;

    /// <summary>Prepares them.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="joins">The ways to join that the type has.</param>
    /// <param name="gradients">The plan of each order.</param>
    /// <param name="whole">The same for samples of which none is missing.</param>
    /// <param name="fill">What stands for results that are no number, if anything does.</param>
    public OperatorSteps(Operation operation, Joins<T> joins, GradientPlan<T>?[] gradients, GradientPlan<T>?[] whole, (bool Has, T Value) fill)
    {
        Groups = DerivativeGroup<T>.Of(operation, gradients);
        Mixed = [.. operation.Derivatives.Select((derivative, target) => (derivative, target)).Where(each => each.derivative.IsMixed)
            .Select(each => new MixedDerivative<T>(each.derivative, each.target, gradients, whole))];
        int count = operation.Derivatives.Count;
        resultOf = new int[count];
        Array.Fill(resultOf, -1);
        for (int r = 0; r < operation.Results.Count; r++)
        {
            if (operation.Results[r].Join == JoinKind.None)
            {
                resultOf[operation.Results[r].Terms[0]] = r;
            }
        }

        places = new int[count];
        foreach (var (target, place) in Enumerable.Range(0, count).OrderBy(target => resultOf[target] >= 0).Select((target, place) => (target, place)))
        {
            places[target] = place;
        }

        joined = resultOf.Count(result => result < 0);
        Results = [.. operation.Results.Select(result => (joins.Of(result.Join), result.Terms.Select(term => places[term]).ToArray()))];
        Unit = Mixed.Select(mixed => mixed.Line).DefaultIfEmpty(1).Max();
        DerivativeGroup<T>[] ofSamples = [.. Groups, .. Mixed.Select(mixed => mixed.First)];
        Halo = Farthest(ofSamples, axis: 0);
        Leads = [.. Enumerable.Range(0, operation.Components).Select(component => LeadOf([.. ofSamples.Where(group => group.Component == component)]))];
        HasFill = fill.Has;
        this.fill = fill.Value;
    }

    /// <summary>The derivatives along one axis.</summary>
    public DerivativeGroup<T>[] Groups { get; }

    /// <summary>The mixed derivatives.</summary>
    public MixedDerivative<T>[] Mixed { get; }

    /// <summary>The results: how each is joined, and the places of what it is joined from.</summary>
    public (Join<T>? Join, int[] Places)[] Results { get; }

    /// <summary>A block is so many samples, or a multiple: whole lines of mixed derivatives.</summary>
    public int Unit { get; }

    /// <summary>How far ahead of a sample its last neighbour is, along the outermost axis of each component.</summary>
    public int[] Leads { get; }

    /// <summary>The planes that are read beyond a range of them.</summary>
    public Halo Halo { get; }

    /// <summary>Whether something stands for results that are no number.</summary>
    public bool HasFill { get; }

    /// <summary>Whether scratch memory is needed where results are computed where they belong.</summary>
    public bool HasScratch => joined > 0 || Mixed.Length > 0 || HasFill;

    /// <summary>The place of a result on its way to where it belongs.</summary>
    public int ResultPlace => places.Length;

    /// <summary>The last place, and the second for mixed derivatives.</summary>
    public int LastPlace => places.Length + 2;

    /// <summary>How many places there are.</summary>
    public int Places(bool areInPlace) => Mixed.Length > 0 ? LastPlace + 1 : areInPlace ? joined : places.Length + 1;

    /// <summary>The result that a derivative is; -1 if it is joined to others.</summary>
    public int ResultOf(int derivative) => resultOf[derivative];

    /// <summary>The place of a derivative.</summary>
    public int PlaceOf(int derivative) => places[derivative];

    private static int LeadOf(DerivativeGroup<T>[] groups)
    {
        int outermost = groups.SelectMany(group => group.Axes).Where(axis => axis >= 0).Min();
        nint plane = Extents.Product(groups[0].Gradient.Shape[(outermost + 1)..]);
        return (int)Math.Min(int.MaxValue / 4, Farthest(groups, outermost).After * plane);
    }

    private static Halo Farthest(DerivativeGroup<T>[] groups, int axis) => groups
        .Where(group => group.Axes.Contains(axis)).Select(group => group.Gradient.Request.HaloOf(axis)).DefaultIfEmpty()
        .Aggregate((one, other) => new Halo(Math.Max(one.Before, other.Before), Math.Max(one.After, other.After)));

    /// <summary>Puts what stands for results that are no number.</summary>
    public void Fill(Span<T> results)
    {
        for (int i = 0; i < results.Length && HasFill; i++)
        {
            if (T.IsNaN(results[i]))
            {
                results[i] = fill;
            }
        }
    }
}
