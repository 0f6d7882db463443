using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace GenericGradient.Harness.Tests.Consumers32;

/// <summary>Calls whose results must have the same bits on every runtime, whatever the size of its addresses.</summary>
internal static class Calls
{
    private const int Length = 35;

    /// <summary>Behind the samples lies more of their kind, so that who reads too far finds nothing odd.</summary>
    private const int TimesLonger = 4;

    private static readonly nint[] Shape = [5, 7];

    /// <summary>One line for each: a name, and the bits of all results.</summary>
    public static IEnumerable<string> All() =>
    [
        .. OfIntegers<nint>(int.MinValue / 2, 40_503_781), .. OfIntegers<int>(int.MinValue / 2, 40_503_781),
        .. OfIntegers<nuint>(0, 81_007_561), .. OfIntegers<uint>(0, 81_007_561),

        // Two of these, read as one of 64 bits, are still close to the next two.
        .. OfIntegers<nint>(1, 1), .. OfIntegers<int>(1, 1), .. OfIntegers<nuint>(1, 1), .. OfIntegers<uint>(1, 1),
        .. OfIntegers<short>(-9000, 211), .. OfIntegers<long>(1L << 60, 1_000_003), .. OfIntegers<long>(long.MinValue / 2, 1L << 57),
        .. OfIntegers<ulong>(1L << 62, 1_000_003), .. Of<double>(), .. Of<float>(), .. Of<Half>(), .. Of<decimal>(), .. OfComplex(),
    ];

    private static IEnumerable<string> OfIntegers<TSample>(long first, long step)
        where TSample : unmanaged, IBinaryInteger<TSample>
    {
        var samples = new TSample[TimesLonger * Length];
        for (int i = 0; i < samples.Length; i++)
        {
            samples[i] = TSample.CreateTruncating(first + (step * (i * 17 % Length)));
        }

        string what = $"{typeof(TSample).Name} from {first}";
        return [.. OfIntegers<TSample, double>(what, samples), .. OfIntegers<TSample, float>(what, samples), .. OfIntegers<TSample, Half>(what, samples)];
    }

    private static IEnumerable<string> OfIntegers<TSample, T>(string name, TSample[] longer)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, INumber<T>
    {
        TSample[] samples = longer[..Length];
        var tensor = Tensor.Create(longer, start: 0, Shape, [7, 1]);
        var transposed = Tensor.Create(longer, start: 0, Shape, [1, 5]);
        var grid = new TSample[5, 7];
        samples.CopyTo(MemoryMarshal.CreateSpan(ref grid[0, 0], Length));
        foreach (var (kind, of) in Spacings<T>())
        {
            foreach (var edgeOrder in Enum.GetValues<EdgeOrder>())
            {
                string what = $"{name} to {typeof(T).Name}, {kind}, {edgeOrder}";
                yield return Line($"line, {what}", Gradient.Compute<TSample, T>(longer.AsSpan(0, Length), of(Length), edgeOrder));
                Spacing<T>[] spacings = [of(5), of(7)];
                yield return Line($"tensors, {what}", Gradient.Compute<TSample, T>(tensor, spacings, edgeOrder));
                yield return Line($"transposed tensors, {what}", Gradient.Compute<TSample, T>(transposed, spacings, edgeOrder));
                T[][,] arrays = Gradient.Compute<TSample, T>(grid, spacings, edgeOrder);
                yield return Line($"arrays, {what}", [.. arrays[0].Cast<T>(), .. arrays[1].Cast<T>()]);
                T[] first = new T[Length], second = new T[Length];
                GradientPlan.Create<T>(Shape, spacings, edgeOrder).Execute<TSample>(longer.AsSpan(0, Length), first, second);
                yield return Line($"plan, {what}", [.. first, .. second]);
            }
        }

        // Rising ones as coordinates.
        TSample[] x = [.. samples.Order()];
        T[] values = [.. Enumerable.Range(0, Length).Select(i => T.CreateChecked(i * i % 11))];
        if (typeof(T) != typeof(Half))
        {
            yield return Line($"coordinates, {name} to {typeof(T).Name}", Gradient.Compute<T>(values, Spacing.Coordinates<TSample, T>(x)));
        }
    }

    private static IEnumerable<string> Of<T>()
        where T : unmanaged, INumber<T>
    {
        T[] samples = [.. Enumerable.Range(0, Length).Select(i => T.CreateChecked(i * i % 23) / T.CreateChecked(7))];
        var tensor = Tensor.Create(samples, Shape);
        var transposed = Tensor.PermuteDimensions(Tensor.Create(samples, [7, 5]), [1, 0]);
        foreach (var (kind, of) in Spacings<T>())
        {
            foreach (var edgeOrder in Enum.GetValues<EdgeOrder>())
            {
                string what = $"{typeof(T).Name}, {kind}, {edgeOrder}";
                yield return Line($"line, {what}", Gradient.Compute<T>(samples, of(Length), edgeOrder));
                Spacing<T>[] spacings = [of(5), of(7)];
                yield return Line($"tensors, {what}", Gradient.Compute(tensor, spacings, edgeOrder));
                yield return Line($"transposed tensors, {what}", Gradient.Compute(transposed, spacings, edgeOrder));
                T[] first = new T[Length], second = new T[Length];
                GradientPlan.Create<T>(Shape, spacings, edgeOrder).ExecuteParallel(samples, [first, second], progress: new Progress<double>());
                yield return Line($"plan in parallel, {what}", [.. first, .. second]);
            }
        }
    }

    private static IEnumerable<string> OfComplex()
    {
        Complex[] samples = [.. Enumerable.Range(0, Length).Select(i => new Complex(i * i % 23 / 7.0, i * i % 19 / 3.0))];
        var tensor = Tensor.Create(samples, Shape);
        var transposed = Tensor.PermuteDimensions(Tensor.Create(samples, [7, 5]), [1, 0]);
        foreach (var (kind, of) in Spacings<double>())
        {
            Spacing<double>[] spacings = [of(5), of(7)];
            yield return Line($"line, Complex, {kind}", ComplexGradient.Compute(samples, of(Length)));
            yield return Line($"tensors, Complex, {kind}", ComplexGradient.Compute(tensor, spacings));
            yield return Line($"transposed tensors, Complex, {kind}", ComplexGradient.Compute(transposed, spacings));
        }
    }

    private static IEnumerable<(string Kind, Func<int, Spacing<T>> Of)> Spacings<T>()
        where T : INumber<T> =>
    [
        ("unit", _ => Spacing.Unit<T>()),
        ("step", _ => Spacing.Step(T.CreateChecked(3) / T.CreateChecked(8))),
        ("steps", extent => Spacing.Steps([.. Enumerable.Range(1, extent - 1).Select(i => T.CreateChecked(i) / T.CreateChecked(4))])),
        ("coordinates", extent => Spacing.Coordinates([.. Enumerable.Range(0, extent).Select(i => T.CreateChecked(i * (i + 3)) / T.CreateChecked(8))])),
    ];

    private static string Line<T>(string name, Tensor<T>[] results)
        where T : unmanaged
    {
        var all = new List<T>();
        foreach (var result in results)
        {
            var elements = new T[(int)result.FlattenedLength];
            result.FlattenTo(elements);
            all.AddRange(elements);
        }

        return Line(name, [.. all]);
    }

    private static string Line<T>(string name, ReadOnlySpan<T> results)
        where T : unmanaged => $"{name}: {Convert.ToHexString(MemoryMarshal.AsBytes(results))}";
}
