using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Operators.Tests.Exact;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests;

/// <summary>Every short length of rows, so that every tail of a vector occurs; and nothing is written beside the destinations.</summary>
public sealed class LengthTests
{
    private const int Margin = 64;

    public static TheoryData<Type, string> Names => new(
        new[] { typeof(StepKernels), typeof(PeriodicReflectKernels), typeof(ClampPeriodicKernels), typeof(SymmetricConstantKernels), typeof(SidesKernels) }
            .SelectMany(kernels => Scheme.DeclaredBy(kernels).Select(scheme => (kernels, scheme.Name))));

    /// <summary>Whole samples and steps of a power of two: one rounding, of what the same kernel gives in fractions.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_length_of_rows(Type kernels, string name)
    {
        var scheme = Scheme.Of(kernels, name);
        int least = scheme.BoundaryOf(0) == Boundary.OneSided ? scheme.EdgeCount : 1;
        for (int columns = least; columns <= 35; columns++)
        {
            int rows = least + (columns % 3);
            int[] whole = Random(rows * columns);
            var exact = Run<Fraction>(scheme, rows, columns, whole);
            Compare(exact, Run<double>(scheme, rows, columns, whole), scheme, columns);
            if (scheme.FitsSingle)
            {
                Compare(exact, Run<float>(scheme, rows, columns, whole), scheme, columns);
            }
        }
    }

    private static void Compare<T>(Fraction[][] exact, T[][] actual, Scheme scheme, int columns)
        where T : INumber<T>
    {
        for (int axis = 0; axis < 2; axis++)
        {
            for (int p = 0; p < exact[axis].Length; p++)
            {
                if (exact[axis][p].Nearest<T>() != actual[axis][p])
                {
                    Assert.Fail(FormattableString.Invariant($"{scheme.Name}, {typeof(T).Name}, {columns} columns, axis {axis}, sample {p}: {actual[axis][p]}, not {exact[axis][p]}"));
                }
            }
        }
    }

    private static T[][] Run<T>(Scheme scheme, int rows, int columns, int[] whole)
        where T : INumber<T>
    {
        int length = rows * columns;
        T canary = T.CreateChecked(12345);
        T[][] memory = [.. Enumerable.Range(0, 2).Select(_ => Enumerable.Repeat(canary, length + (2 * Margin)).ToArray())];

        scheme.ByStep<T>()(
            whole.Select(T.CreateChecked).ToArray(),
            rows,
            columns,
            T.CreateChecked(0.5),
            T.CreateChecked(-2),
            memory[0].AsSpan(Margin, length),
            memory[1].AsSpan(Margin, length));

        foreach (T[] one in memory)
        {
            Assert.Equal(-1, one.AsSpan(0, Margin).IndexOfAnyExcept(canary));
            Assert.Equal(-1, one.AsSpan(Margin + length).IndexOfAnyExcept(canary));
        }

        return [.. memory.Select(one => one[Margin..^Margin])];
    }

    /// <summary>Small enough for sums of products to be whole numbers of a float.</summary>
    private static int[] Random(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(-2, 3))];
    }
}
