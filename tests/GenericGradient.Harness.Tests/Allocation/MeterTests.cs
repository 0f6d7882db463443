using System;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using GenericGradient.Harness.Tests.Cases;
using Xunit;

namespace GenericGradient.Harness.Tests.Allocation;

/// <summary>The meter sees one object, and nothing where there is none.</summary>
[Collection(nameof(Alone))]
public sealed class MeterTests
{
    private static object? kept;

    [Fact]
    public void Nothing_is_nothing()
    {
        Assert.Equal(0, Meter.Bytes(() => { }));
        Assert.Empty(Meter.ThatAllocate([new("nothing", "", () => { })]));
    }

    /// <summary>An object without fields has 24 bytes, and there are two calls.</summary>
    [Fact]
    public void One_object_is_seen_on_each_thread()
    {
        var seen = Assert.Single(Meter.ThatAllocate([new("an object", "", Allocate), new("nothing", "", () => { })]));

        Assert.Equal(("an object", 48L, 48L), (seen.Call.Form, seen.Here, seen.There));
    }

    [Fact]
    public void What_only_the_first_call_allocates_is_not_counted()
    {
        object? made = null;

        Assert.Equal(0, Meter.Bytes(() => made ??= new object()));
    }

    [Fact]
    public void What_only_the_second_thread_allocates_is_seen()
    {
        int thread = Environment.CurrentManagedThreadId;
        var elsewhere = new Call("elsewhere", "", () =>
        {
            if (Environment.CurrentManagedThreadId != thread)
            {
                Allocate();
            }
        });

        Assert.Equal(new(elsewhere, 0, 48), Assert.Single(Meter.ThatAllocate([elsewhere])));
    }

    /// <summary>The views that a call of tensors is given are made without allocating, whatever the rank: what is counted is the library's.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public void Views_of_tensors_are_nothing(int rank)
    {
        var tensor = Views.Tensor<double>(new double[1 << rank], [.. Enumerable.Repeat(2, rank)], Layout.EveryOther);

        Assert.Equal(0, Meter.Bytes(() =>
        {
            Ignore(tensor.AsReadOnlyTensorSpan().Rank);
            Ignore(tensor.AsTensorSpan().Rank);
        }));
    }

    /// <summary>A type that is left out is one whose calls allocate; when it no longer is, it must be measured.</summary>
    [Fact]
    public void A_type_is_left_out_because_its_own_arithmetic_allocates()
    {
        Assert.Equal([typeof(BigInteger)], Pairs.LeftOut.Keys);
        BigInteger large = BigInteger.One << 100, other = BigInteger.One << 90;

        Assert.InRange(Meter.Bytes(() => Ignore((large - other).IsEven ? 1 : 0)), 48, 1000);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Allocate() => kept = new object();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Ignore(int value) => _ = value + (kept is null ? 0 : 1);
}
