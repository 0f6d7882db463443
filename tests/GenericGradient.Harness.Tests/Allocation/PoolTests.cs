using System;
using System.Buffers;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Harness.Tests.Cases;
using Xunit;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>Numbers that refer to something are not kept alive by arrays that went back to the shared pool.</summary>
[Collection(nameof(Alone))]
public sealed class PoolTests
{
    private static readonly Spacing<Fraction> Uneven = Spacing.Coordinates((Fraction[])[.. Enumerable.Range(0, 40).Select(i => (Fraction)(i * i))]);

    public static TheoryData<string, Action> Calls => new()
    {
        { "arrays by a table of weights", () => Gradient.AlongAxis(new Fraction[40, 3], 0, Uneven, new Fraction[40, 3]) },
        { "samples with gaps", () => Gradient.AlongAxis(Tensor(Large, Layout.EveryOther), 0, Uneven, Tensor(Large, Layout.Dense)) },
        { "results with gaps", () => Gradient.AlongAxis(Tensor(Large, Layout.Dense), 0, Uneven, Tensor(Large, Layout.EveryOther)) },
        { "a line of integers", () => Gradient.Compute<long, Fraction>(Integers, Uneven, new Fraction[40]) },
        { "integers in a grid", () => Gradient.AlongAxis<long, Fraction>(Tensor(Integers, Layout.EveryOther), 0, Uneven, Tensor(new Fraction[40], Layout.Dense)) },
    };

    private static Fraction[] Large => [.. Enumerable.Range(1, 40).Select(i => new Fraction(BigInteger.Pow(3, 90 + i), 7))];

    private static long[] Integers => [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? long.MaxValue - i : long.MinValue + i)];

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void Arrays_go_back_empty(string way, Action call)
    {
        call();

        Assert.True(IsPoolEmpty(), way);
    }

    [Fact]
    public void An_array_that_goes_back_as_it_is_would_be_seen()
    {
        Fraction[] array = ArrayPool<Fraction>.Shared.Rent(40);
        array[39] = Large[0];
        ArrayPool<Fraction>.Shared.Return(array);

        Assert.False(IsPoolEmpty());
        Assert.True(IsPoolEmpty(), "it has been taken out");
    }

    /// <summary>Takes the arrays that a call of 40 samples may have given back, and looks whether they hold anything.</summary>
    private static bool IsPoolEmpty() =>
        Enumerable.Range(4, 10).SelectMany(size => Enumerable.Range(0, 4).Select(_ => ArrayPool<Fraction>.Shared.Rent(1 << size)))
            .ToArray()
            .All(array => array.All(Fraction.IsZero));

    private static Tensor<T> Tensor<T>(T[] values, Layout layout)
        where T : struct
    {
        int[] shape = [values.Length, 1];
        T[] backing = new T[layout.BackingLength(shape)];
        for (int i = 0; i < values.Length; i++)
        {
            backing[i * layout.Step] = values[i];
        }

        return System.Numerics.Tensors.Tensor.Create(backing, Views.Lengths(shape), layout.Strides(shape));
    }
}
