using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Operators.Tests.Plans;

/// <summary>An operator has the bits of its derivatives, each by a plan of its own, joined from the first to the last: for every source of samples and every destination.</summary>
public sealed class CompositionTests
{
    public static TheoryData<string> Names => [.. Case<double>.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_doubles(string name) => Try<double>(name, seed: 1, tries: 30);

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_floats(string name) => Try<float>(name, seed: 2, tries: 30);

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_halves(string name) => Try<Half>(name, seed: 3, tries: 12);

    /// <summary>Grids of many blocks, some beyond the size from which results go past the caches.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Of_large_grids(string name)
    {
        Try<float>(name, seed: 4, tries: 6, most: 60_000);
        Compare(Large(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Where_samples_are_missing(string name)
    {
        var random = new Random(5);
        for (int i = 0; i < 25; i++)
        {
            var one = Case<double>.Random(name, random, mayMiss: true);
            int often = random.Next(2, 40);
            double[][] components = [.. Samples<double>(one, random).Select(samples => samples.Select(value => random.Next(often) > 0 ? value : random.Next(2) == 0 ? -99 : double.NaN).ToArray())];
            Compare(one, components);
        }
    }

    /// <summary>Planes that are cut where the samples are brought slab by slab: of more than a MiB.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Of_large_planes(string name)
    {
        var large = Large(name);
        var one = new Case<float>
        {
            Name = name,
            Shape = [6, 530, 520],
            Axes = large.Axes,
            Spacings = large.Spacings,
            Options = new() { NoData = -99 },
            Frame = large.Frame,
            Along = large.Along,
        };
        var random = new Random(7);
        Compare(one, [.. Samples(one, random).Select(samples => samples.Select(value => random.Next(50) > 0 ? value : -99).ToArray())]);
    }

    private static Case<float> Large(string name)
    {
        int[] axes = name is "angle" or "curl" ? [1, 0] : [0, 1];
        return new()
        {
            Name = name,
            Shape = [2100, 2500],
            Axes = axes,
            Spacings = [Spacing.Step(0.3f), Spacing.Step(0.7f)],
            Options = default,
            Frame = Frame.Reversed,
            Along = name is "derivative" ? [1, 0] : [],
        };
    }

    private static void Try<T>(string name, int seed, int tries, int most = 400)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var random = new Random(seed);
        for (int i = 0; i < tries; i++)
        {
            Compare(Case<T>.Random(name, random, most));
        }
    }

    private static T[][] Samples<T>(Case<T> one, Random random)
        where T : IFloatingPointIeee754<T> =>
        [.. Enumerable.Range(0, one.Components).Select(_ => Enumerable.Range(0, one.Length).Select(_ => T.CreateTruncating((4 * random.NextDouble()) - 2)).ToArray())];

    private static void Compare<T>(Case<T> one)
        where T : unmanaged, IFloatingPointIeee754<T> => Compare(one, Samples(one, new Random(one.Length)));

    private static void Compare<T>(Case<T> one, T[][] components)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var plan = one.Plan;
        T[][] expected = one.Expected(components);
        Assert.Equal(expected.Length, plan.Formulas.Count);
        Assert.Equal(components.Length, plan.Components);
        T[][] results = Destinations(expected);
        plan.Execute(components, results);
        Same("executed", results);

        results = Destinations(expected);
        plan.ExecuteParallel(
            [.. components.Select(component => new ReadOnlyMemory<T>(component))], [.. results.Select(result => result.AsMemory())], 3, new Progress<double>());
        Same("in parallel", results);

        Same("in ranges", InRanges(plan, components, Destinations(expected)));

        results = Destinations(expected);
        Strided(one, plan, components, results);
        Same("of tensors", results);

        if (components.Length == 1 && expected.Length == 1)
        {
            plan.Execute(components[0].AsSpan(), results[0].AsSpan());
            Same("as spans", results);
        }

        void Same(string form, T[][] actual)
        {
            for (int r = 0; r < expected.Length; r++)
            {
                Bits.Equal<T>(expected[r], actual[r], $"{plan.Formulas[r]} {form}: {one}");
            }
        }
    }

    private static T[][] Destinations<T>(T[][] expected)
        where T : IFloatingPointIeee754<T> => [.. expected.Select(result => Enumerable.Repeat(T.CreateChecked(77), result.Length).ToArray())];

    private static T[][] InRanges<T>(OperatorPlan<T> plan, T[][] components, T[][] results)
        where T : IFloatingPointIeee754<T>
    {
        int planes = (int)plan.Shape[0], plane = plan.Length / planes;
        for (int first = 0, end; first < planes; first = end)
        {
            end = Math.Min(planes, first + 1 + (planes / 3));
            var window = plan.WindowOf(first..end);
            var (from, to) = (window.Start.Value, window.End.Value);
            plan.ExecuteRange(
                [.. components.Select(component => new ReadOnlyMemory<T>(component, from * plane, (to - from) * plane))],
                from,
                first..end,
                [.. results.Select(result => result.AsMemory(first * plane, (end - first) * plane))]);
        }

        return results;
    }

    /// <summary>Through fields of tensors whose axes are in another order in memory.</summary>
    private static void Strided<T>(Case<T> one, OperatorPlan<T> plan, T[][] components, T[][] results)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        int rank = one.Shape.Length;
        int[] order = [.. Enumerable.Range(0, rank).Reverse()];
        nint[] shape = [.. one.Shape.Select(extent => (nint)extent)];
        Tensor<T> Turned(T[] samples) => Tensor.PermuteDimensions(Tensor.PermuteDimensions(Tensor.Create(samples, shape), order).ToDenseTensor(), order);
        Tensor<T>[] sources = [.. components.Select(Turned)], targets = [.. results.Select(Turned)];
        var destinations = new ReadOnlySpan<Tensor<T>>(targets);
        if (one.Components > 1 || one.Name is "divergence" or "curl" or "jacobian")
        {
            var field = VectorField.Of<T>(sources, one.Spacings, one.Options, one.Axes);
            switch (one.Name)
            {
                case "divergence":
                    field.Divergence(targets[0]);
                    break;
                case "curl":
                    field.Curl(one.Frame, destinations);
                    break;
                default:
                    targets = [.. field.Jacobian().Cast<Tensor<T>>()];
                    break;
            }
        }
        else
        {
            var field = Field.Of(sources[0], one.Spacings, one.Options, one.Axes);
            switch (one.Name)
            {
                case "magnitude":
                    field.Magnitude(targets[0]);
                    break;
                case "angle":
                    field.MagnitudeAndAngle(one.Frame, targets[0], targets[1]);
                    break;
                case "laplacian":
                    field.Laplacian(targets[0]);
                    break;
                case "hessian":
                    targets = [.. field.Hessian().Distinct];
                    break;
                case "derivative" when one.Along.Length == 1:
                    field.Derivative(one.Along[0], targets[0]);
                    break;
                case "derivative" when one.Along.Length == 2:
                    targets[0] = field.Derivative(one.Along[1], one.Along[0]);
                    break;
                default:
                    plan.Execute(components, results);
                    return;
            }
        }

        for (int r = 0; r < results.Length; r++)
        {
            targets[r].FlattenTo(results[r]);
        }
    }
}
