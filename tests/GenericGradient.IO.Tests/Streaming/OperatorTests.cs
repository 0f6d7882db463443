using System;
using System.Linq;
using System.Numerics;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Streaming;

/// <summary>Operators of arrays in files have the bytes of operators in memory, whatever the budget, the parts and the order of storage.</summary>
public sealed class OperatorTests
{
    private static readonly string[] Names = ["magnitude", "angle", "laplacian", "hessian", "derivative"];

    [Fact]
    public void Of_numbers() => Try<double, double>(1, 60, (source, name, along, spacings, options, axes) => name switch
    {
        "magnitude" => StreamedOperator.Magnitude(source, spacings, options, axes),
        "angle" => StreamedOperator.MagnitudeAndAngle(source, Frame.Reversed, spacings, options, axes),
        "laplacian" => StreamedOperator.Laplacian(source, spacings, options, axes),
        "hessian" => StreamedOperator.Hessian(source, spacings, options, axes),
        _ => StreamedOperator.Derivative(source, along, spacings, options, axes),
    });

    [Fact]
    public void Of_integers() => Try<short, float>(2, 40, (source, name, along, spacings, options, axes) => name switch
    {
        "magnitude" => StreamedOperator.Magnitude<short, float>(source, spacings, options, axes),
        "angle" => StreamedOperator.MagnitudeAndAngle<short, float>(source, Frame.Reversed, spacings, options, axes),
        "laplacian" => StreamedOperator.Laplacian<short, float>(source, spacings, options, axes),
        "hessian" => StreamedOperator.Hessian<short, float>(source, spacings, options, axes),
        _ => StreamedOperator.Derivative<short, float>(source, along, spacings, options, axes),
    });

    [Fact]
    public void What_is_refused()
    {
        using WorkFolder folder = new();
        double[] u = Samples.Write(folder["u.npy"], [40, 5, 6]);
        Stored.Npy(folder["f.npy"], u, [40, 5, 6], isColumnMajor: true, isBigEndian: false);
        using var source = ArrayFile.OpenRead<double>(folder["u.npy"]);
        using var columns = ArrayFile.OpenRead<double>(folder["f.npy"]);

        Refused("u.npy: There are 3 selected axes, but an angle is of 2", () => StreamedOperator.MagnitudeAndAngle(source, Frame.Reversed));
        Refused("u.npy: The derivative is 2, but a laplacian says itself", () => StreamedOperator.Laplacian(source, options: new() { Derivative = 2 }));
        Refused("f.npy is stored column by column, and a hessian derives along one axis after another", () => StreamedOperator.Hessian(columns));
        Refused("Axis 2 is not among the selected axes", () => StreamedOperator.Derivative(source, [0, 2], axes: [0, 1]));
        Refused("There are 1 places for 6 results (dd0, d0 d1, d0 d2, dd1, d1 d2, dd2)", () => StreamedOperator.Hessian(source).WriteTo([folder["h.npy"]]));
        Refused("a magnitude joins axes, so planes are not cut into tiles", () => StreamedOperator.Magnitude(source).Forecast(new StreamOptions { MemoryBudget = 1000 }));

        static void Refused(string words, Action action) => Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(action).Message, StringComparison.Ordinal);
    }

    private delegate StreamedGradient<TSample, T> Maker<TSample, T>(
        IPlaneSource<TSample> source, string name, int[] along, Spacing<T>[] spacings, GradientOptions options, int[] axes)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>;

    private static void Try<TSample, T>(int seed, int tries, Maker<TSample, T> make)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Random random = new(seed);
        for (int i = 0; i < tries; i++)
        {
            using WorkFolder folder = new();
            string name = Names[i % Names.Length];
            int rank = random.Next(name is "angle" ? 2 : 1, 4);
            int[] shape = [random.Next(20, 60), .. Enumerable.Range(1, rank - 1).Select(_ => random.Next(8, 14))], axes = [.. Enumerable.Range(0, rank)];
            random.Shuffle(axes);
            axes = axes[..(name is "angle" ? 2 : random.Next(1, rank + 1))];
            int[] along = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => axes[random.Next(axes.Length)])];
            bool isColumnMajor = name is "magnitude" or "laplacian" && random.Next(3) == 0, isUneven = random.Next(3) == 0;
            Spacing<T>[] spacings = [.. axes.Select(axis => isUneven
                ? Spacing.Coordinates<T>(Enumerable.Range(0, shape[axis]).Select(k => T.CreateTruncating(k + (0.3 * random.NextDouble()))).ToArray())
                : Spacing.Step(T.CreateTruncating(0.5 + random.NextDouble())))];
            GradientOptions options = new()
            {
                Accuracy = random.Next(2) == 0 ? 2 : 4,
                Boundary = isUneven || random.Next(2) == 0 ? Boundary.OneSided : random.Next(2) == 0 ? Boundary.Periodic : Boundary.Clamp,
                NoData = random.Next(3) == 0 ? -9 : null,
            };
            TSample[] samples = [.. Enumerable.Range(0, shape.Aggregate(1, (product, extent) => product * extent)).Select(_ => TSample.CreateChecked(random.Next(-9, 90)))];
            Stored.Npy(folder["u.npy"], samples, shape, isColumnMajor, isBigEndian: random.Next(2) == 0);
            using var source = ArrayFile.OpenRead<TSample>(folder["u.npy"]);
            var streamed = make(source, name, along, spacings, options, axes);
            string[] paths = [.. streamed.Results.Select((_, r) => folder[$"r{r}.npy"])];
            int planes = random.Next(3, 30), parts = random.Next(1, 4);
            long plane = samples.Length / shape[isColumnMajor ? rank - 1 : 0];
            long budget = (planes + 40) * plane * (long)((2 * sizeof(double)) + (paths.Length * sizeof(double))) * 2;
            for (int part = 1; part <= parts; part++)
            {
                streamed.WriteTo(paths, new() { MemoryBudget = budget, Part = new(part, parts) });
            }

            T[][] expected = Whole<TSample, T>(name, shape, along, spacings, options, axes, samples);
            for (int r = 0; r < paths.Length; r++)
            {
                Bits.Equal<T>(expected[r], Stored.Read<T>(paths[r], shape, StorageOrder.RowMajor), $"{name} {streamed.Results[r]}, ({string.Join(", ", shape)}), axes [{string.Join(", ", axes)}], {options}");
            }
        }
    }

    private static T[][] Whole<TSample, T>(string name, int[] shape, int[] along, Spacing<T>[] spacings, GradientOptions options, int[] axes, TSample[] samples)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var plan = name switch
        {
            "magnitude" => OperatorPlan.Magnitude<T>(shape, spacings, options, axes),
            "angle" => OperatorPlan.MagnitudeAndAngle<T>(shape, Frame.Reversed, spacings, options, axes),
            "laplacian" => OperatorPlan.Laplacian<T>(shape, spacings, options, axes),
            "hessian" => OperatorPlan.Hessian<T>(shape, spacings, options, axes),
            _ => OperatorPlan.Derivative<T>(shape, along, spacings, options, axes),
        };
        Memory<T>[] results = [.. plan.Formulas.Select(_ => new T[samples.Length].AsMemory())];
        if (samples is T[] same)
        {
            plan.Execute(same.AsSpan(), results);
        }
        else
        {
            plan.Execute<short>((short[])(object)samples, results);
        }

        return [.. results.Select(result => result.ToArray())];
    }
}
