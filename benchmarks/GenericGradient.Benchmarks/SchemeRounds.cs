using System;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Benchmarks;

/// <summary>Options by plan, beside the default options: accuracies, derivatives, boundaries, and samples of which any may be missing, though none is.</summary>
internal static class SchemeRounds
{
    private static readonly (string Name, GradientOptions Options)[] Asked =
    [
        ("default", default),
        ("accuracy 4", new() { Accuracy = 4 }),
        ("accuracy 8", new() { Accuracy = 8 }),
        ("second derivative", new() { Derivative = 2 }),
        ("periodic", new() { Boundary = Boundary.Periodic }),
        ("narrow, nothing missing", new() { Missing = Missing.Narrow }),
        ("no data, nothing missing", new() { NoData = -9999 }),
    ];

    public static void Run()
    {
        foreach (int[] shape in (int[][])[[64, 64], [512, 512], [4096, 4096], [256, 256, 256], [10_000_000]])
        {
            Compare(shape, 0.5f);
            Compare(shape, 0.5);
        }
    }

    private static void Compare<T>(int[] shape, T step)
        where T : INumber<T>
    {
        int count = shape.Aggregate(1, (product, extent) => product * extent);
        var samples = new T[count];
        for (int i = 0; i < count; i++)
        {
            samples[i] = T.CreateChecked(Math.Sin(i * 0.01));
        }

        Memory<T>[] results = [.. shape.Select(_ => new T[count].AsMemory())];
        Turns.Compare(
            FormattableString.Invariant($"{string.Join(" x ", shape)} {typeof(T).Name}"),
            count,
            [.. Asked.Select(asked =>
            {
                var plan = GradientPlan.Create<T>(shape, step, asked.Options);
                return (asked.Name, 0, (Action)(() => plan.Execute(samples, results)));
            })]);
    }
}
