using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>
/// A call that is given lists of spacings, axes and extents, whose entries change. The samples rise by 6 along axis 0, by 10 along axis 1, and
/// lie 2 apart, however that is said; so the derivatives are 3 and 5. What is wrong is refused, or says the same in another way.
/// </summary>
/// <typeparam name="T">The type of spacings.</typeparam>
internal sealed class ArgumentList<T> : AttackedCall
    where T : unmanaged, INumber<T>
{
    /// <summary>The extent of axis 1.</summary>
    private const int Short = 4;

    private const int Long = 5000;

    private static readonly int[] Slopes = [3, 5];

    private readonly Spacing<T>[] spacings = new Spacing<T>[2];
    private readonly int[] axes = [0, 1];
    private readonly nint[] shape;
    private readonly Call call;
    private readonly Array[]? destinations;
    private readonly Action<int, bool> put;
    private object[] results = [];

    private ArgumentList(int extent, string changing, Array[]? destinations, Call call)
    {
        this.call = call;
        this.destinations = destinations;
        shape = [extent, Short];
        Spacing<T>[] right = [Places(extent), Places(Short)];
        right.CopyTo(spacings, 0);
        put = changing switch
        {
            "coordinates" => Changes(spacings, right, [Places(Short), Places(Long)]),
            "steps" => Changes(spacings, [Steps(extent), Steps(Short)], [Steps(Short), Steps(Long)]),
            "kinds" => Changes(spacings, right, [Steps(extent), Spacing.Step(T.CreateChecked(2))]),
            "kinds and lengths" => Changes(spacings, right, [Spacing.Step(T.CreateChecked(2)), Steps(Long)]),
            "axes" => Changes(axes, [0, 1], [1, 99]),
            "extents" => Changes(shape, [extent, Short], [Long, -1]),
            _ => throw new ArgumentException("nothing such changes", nameof(changing)),
        };
    }

    /// <summary>A call, by its lists; it gives the results, an array or a tensor for each axis.</summary>
    private delegate object[] Call(Spacing<T>[] spacings, int[] axes, nint[] shape);

    /// <inheritdoc/>
    public override int Count => 2;

    /// <summary>Each call whose lists may change.</summary>
    /// <param name="extent">The extent of axis 0.</param>
    public static IEnumerable<AttackedCall[]> Ways(int extent)
    {
        foreach (string changing in (string[])["coordinates", "steps", "kinds", "kinds and lengths", "axes"])
        {
            yield return
            [
                .. Calls(extent).Select(way => new ArgumentList<T>(extent, changing, way.Destinations, way.Call) { Name = $"{changing}, {way.Name}" }),
            ];
        }

        yield return [new ArgumentList<T>(extent, "extents", null, Planned(extent)) { Name = "extents, plan" }];
    }

    /// <summary>What the library must not do: it reads as many coordinates as it has counted before, from a list that it reads again.</summary>
    public static IEnumerable<AttackedCall[]> Mistakes(int extent, string name)
    {
        yield return [new ArgumentList<T>(extent, "coordinates", null, CountAndReadAgain) { Name = name }];

        object[] CountAndReadAgain(Spacing<T>[] spacings, int[] axes, nint[] shape)
        {
            if (spacings[0].CoordinateValues.Length != extent)
            {
                throw new ArgumentException("too few", nameof(spacings));
            }

            T sum = T.One + T.One;
            ref T first = ref MemoryMarshal.GetReference(spacings[0].CoordinateValues.Span);
            for (int i = 0; i < extent; i++)
            {
                sum += Unsafe.Add(ref first, i);
            }

            return T.IsNaN(sum) ? [] : Planned(extent)([Spacing.Step(T.CreateChecked(2)), Spacing.Step(T.CreateChecked(2))], axes, shape);
        }
    }

    /// <inheritdoc/>
    public override void Put(int k, bool isWrong) => put(k, isWrong);

    /// <inheritdoc/>
    protected override void Make() => results = call(spacings, axes, shape);

    /// <inheritdoc/>
    protected override void Reset()
    {
        foreach (var destination in destinations ?? [])
        {
            Components(destination).Fill(Unwritten);
        }
    }

    /// <inheritdoc/>
    protected override string? Wrong(bool isRefused)
    {
        if (isRefused)
        {
            return (destinations ?? []).All(destination => Components(destination).IndexOfAnyExcept(Unwritten) < 0) ? null : "written, though refused";
        }

        for (int k = 0; k < Slopes.Length; k++)
        {
            if (Components(results[k]).IndexOfAnyExcept(T.CreateChecked(Slopes[k])) >= 0)
            {
                return $"result {k} is wrong";
            }
        }

        return null;
    }

    private static T Unwritten => T.CreateChecked(-77);

    private static Action<int, bool> Changes<TEntry>(TEntry[] list, TEntry[] right, TEntry[] wrong) =>
        (k, isWrong) => list[k] = (isWrong ? wrong : right)[k];

    private static Spacing<T> Places(int extent) =>
        Spacing.Coordinates(WatchedArray<T>.Guarded([.. Enumerable.Range(0, extent).Select(i => T.CreateChecked(2 * i))]));

    private static Spacing<T> Steps(int extent) =>
        Spacing.Steps(WatchedArray<T>.Guarded([.. Enumerable.Repeat(T.CreateChecked(2), extent - 1)]));

    private static IEnumerable<(string Name, Array[]? Destinations, Call Call)> Calls(int extent)
    {
        var array = new T[extent, Short];
        int[,] integers = new int[extent, Short];
        var complex = new Complex[extent, Short];
        for (int i = 0; i < extent; i++)
        {
            for (int j = 0; j < Short; j++)
            {
                integers[i, j] = (6 * i) + (10 * j);
                array[i, j] = T.CreateChecked(integers[i, j]);
                complex[i, j] = new(integers[i, j], integers[i, j]);
            }
        }

        nint[] shape = [extent, Short];
        var tensor = Tensor.Create([.. array.Cast<T>()], shape);
        var ofIntegers = Tensor.Create([.. integers.Cast<int>()], shape);
        yield return ("arrays", null, (spacings, axes, _) => Gradient.Compute(array, spacings, axes: axes));
        yield return ("integer arrays", null, (spacings, axes, _) => Gradient.Compute<int, T>(integers, spacings, axes: axes));
        yield return ("tensors", null, (spacings, axes, _) => Gradient.Compute(tensor, spacings, axes: axes));
        yield return ("integer tensors", null, (spacings, axes, _) => Gradient.Compute<int, T>(ofIntegers, spacings, axes: axes));
        yield return ("stacked", null, (spacings, axes, _) => Halves(Gradient.ComputeStacked(tensor, spacings, axes: axes)));
        yield return ("plan", null, Planned(extent));

        T[][,] arrays = [new T[extent, Short], new T[extent, Short]];
        yield return ("into arrays", arrays, Into(arrays, (spacings, axes) => Gradient.Compute(array, spacings, arrays, axes: axes)));

        T[][] memories = [new T[extent * Short], new T[extent * Short]];
        foreach (bool isStrided in (bool[])[false, true])
        {
            Tensor<T>[] tensors = [.. memories.Select(memory => Tensor.Create(memory, shape))];
            if (isStrided)
            {
                // Column after column.
                tensors = [.. memories.Select(memory => Tensor.PermuteDimensions(Tensor.Create(memory, [Short, extent]), [1, 0]))];
            }

            yield return (
                isStrided ? "into strided tensors" : "into tensors",
                memories,
                Into(memories, (spacings, axes) => Gradient.Compute<T>(tensor, spacings, tensors, axes: axes)));
        }

        if (typeof(T) == typeof(double))
        {
            var complexTensor = Tensor.Create([.. complex.Cast<Complex>()], shape);
            yield return ("complex arrays", null, (spacings, axes, _) => ComplexGradient.Compute(complex, (Spacing<double>[])(object)spacings, axes: axes));
            yield return (
                "complex tensors", null, (spacings, axes, _) => ComplexGradient.Compute(complexTensor, (Spacing<double>[])(object)spacings, axes: axes));
        }
    }

    private static Call Into(object[] destinations, Action<Spacing<T>[], int[]> call) => (spacings, axes, _) =>
    {
        call(spacings, axes);
        return destinations;
    };

    private static Call Planned(int extent)
    {
        T[] samples = new T[extent * Short], first = new T[samples.Length], second = new T[samples.Length];
        for (int p = 0; p < samples.Length; p++)
        {
            samples[p] = T.CreateChecked((6 * (p / Short)) + (10 * (p % Short)));
        }

        return (spacings, axes, shape) =>
        {
            GradientPlan.Create<T>(shape, spacings, axes: axes).Execute(samples, first, second);
            return [first, second];
        };
    }

    private static object[] Halves(Tensor<T> stacked)
    {
        var elements = Components(stacked);
        int half = elements.Length / 2;
        return [elements[..half].ToArray(), elements[half..].ToArray()];
    }

    /// <summary>The elements; of complex numbers, their components.</summary>
    private static Span<T> Components(object result)
    {
        switch (result)
        {
            case Array array:
                int size = array.GetType() == typeof(Complex[,]) ? Unsafe.SizeOf<Complex>() : Unsafe.SizeOf<T>();
                return MemoryMarshal.CreateSpan(
                    ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length * (size / Unsafe.SizeOf<T>()));
            case Tensor<T> tensor:
                return Flat(tensor);
            default:
                return MemoryMarshal.Cast<Complex, T>(Flat((Tensor<Complex>)result).AsSpan());
        }
    }

    private static TElement[] Flat<TElement>(Tensor<TElement> tensor)
    {
        var elements = new TElement[(int)tensor.FlattenedLength];
        tensor.FlattenTo(elements);
        return elements;
    }
}
