using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using GenericGradient.Operators.Tests.Exact;

namespace GenericGradient.Operators.Tests.Properties;

/// <summary>
/// A random vector field on a grid; its first component serves where a scalar one is asked for. Each run takes others; a failure prints
/// the seed, and <c>CsCheck_Seed</c> in the environment sets it. <c>GENERICGRADIENT_LONG=1</c> takes 200 times as many.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="Shape">The extents.</param>
/// <param name="Steps">The step of each axis.</param>
/// <param name="Components">One for each axis.</param>
/// <param name="Seed">For what else a property chooses.</param>
internal sealed record Field<T>(int[] Shape, T[] Steps, T[][] Components, int Seed)
    where T : INumber<T>
{
    private static readonly int Count = Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") == "1" ? 200_000 : 1000;

    /// <summary>The scalar field.</summary>
    public T[] Samples => Components[0];

    /// <summary>Checks a property of fields of some ranks.</summary>
    public static void Check(int leastRank, int mostRank, int leastExtent, int mostExtent, Func<Random, T> sample, Func<Random, T> step, Action<Field<T>> property) =>
        Gen.Select(Gen.Int[leastRank, mostRank], Gen.Int[leastExtent, mostExtent].Array[4], Gen.Int[0, int.MaxValue], (rank, extents, seed) =>
        {
            // Rank 4 is kept small.
            int[] shape = [.. extents[..rank].Select(extent => rank < 4 ? extent : Math.Min(extent, leastExtent + 1))];
            var random = new Random(seed);
            int length = shape.Aggregate(1, (product, extent) => product * extent);
            return new Field<T>(
                shape,
                [.. shape.Select(_ => step(random))],
                [.. shape.Select(_ => Enumerable.Range(0, length).Select(_ => sample(random)).ToArray())],
                seed);
        }).Sample(property, iter: Count, threads: 1, print: field => field.ToString());

    /// <summary>The index of a sample along an axis.</summary>
    public int Index(int p, int axis) => p / Stride(axis) % Shape[axis];

    /// <summary>How far apart neighbours along an axis lie.</summary>
    public int Stride(int axis) => Shape.Skip(axis + 1).Aggregate(1, (product, extent) => product * extent);

    /// <summary>Values that stand elsewhere: the one at p comes from where <paramref name="from"/> says along each axis.</summary>
    public T[] Moved(T[] values, Func<int, int, int> from) => [.. values.Select((_, p) =>
        values[Enumerable.Range(0, Shape.Length).Sum(axis => from(Index(p, axis), axis) * Stride(axis))])];

    /// <summary>The grid with its axes in another order: axis a of the result is axis <c>order[a]</c> of this, components likewise.</summary>
    public Field<T> Permuted(int[] order) => new(
        [.. order.Select(axis => Shape[axis])],
        [.. order.Select(axis => Steps[axis])],
        [.. order.Select(axis => Permute(Components[axis], order))],
        Seed);

    /// <summary>Values of the grid with its axes in another order.</summary>
    public T[] Permute(T[] values, int[] order)
    {
        int[] shape = [.. order.Select(axis => Shape[axis])], strides = [.. order.Select(Stride)];
        var result = new T[values.Length];
        for (int p = 0; p < result.Length; p++)
        {
            int from = 0;
            for (int axis = shape.Length - 1, rest = p; axis >= 0; rest /= shape[axis--])
            {
                from += rest % shape[axis] * strides[axis];
            }

            result[p] = values[from];
        }

        return result;
    }

    public override string ToString() =>
        $"[{string.Join(", ", Shape)}] steps [{string.Join(", ", Steps)}] seed {Seed}: "
        + string.Join("; ", Components.Select(component => $"[{string.Join(", ", component)}]"));
}

/// <summary>What samples and steps are made of.</summary>
internal static class Values
{
    /// <summary>Whole: with steps that are powers of 2, two derivatives of order 2 are not rounded, nor the squares of one.</summary>
    public static double Whole(Random random) => random.Next(-1024, 1025);

    /// <summary>A power of 2, or its negative.</summary>
    public static double PowerOfTwo(Random random) => Math.Pow(2, random.Next(-3, 4)) * (random.Next(2) == 0 ? -1 : 1);

    /// <summary>Of many digits.</summary>
    public static double Any(Random random) => ((2 * random.NextDouble()) - 1) * Math.Pow(2, random.Next(-20, 21));

    /// <summary>Of many digits, and not small.</summary>
    public static double Step(Random random) => (0.1 + random.NextDouble()) * (random.Next(2) == 0 ? -1 : 1);

    /// <summary>A fraction.</summary>
    public static Fraction AnyFraction(Random random) => new(random.Next(-99, 100), random.Next(1, 7));

    /// <summary>A fraction that is not 0.</summary>
    public static Fraction FractionStep(Random random) => new(random.Next(1, 9) * (random.Next(2) == 0 ? -1 : 1), random.Next(1, 9));
}
