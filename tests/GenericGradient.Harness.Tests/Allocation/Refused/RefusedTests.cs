using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using Xunit;

namespace GenericGradient.Harness.Tests.Allocation.Refused;

/// <summary>Methods that allocate their results do it when their arguments have been checked.</summary>
[Collection(nameof(Alone))]
public sealed class RefusedTests
{
    /// <summary>Numbers in messages have a few digits more.</summary>
    private const long MostBytes = 1000;

    private static readonly Lazy<(string Method, string Name, Action Small, Action Large)[]> Wrong = new(() =>
    [
        .. RefusedForms<double, double, double>.Of(typeof(double)),
        .. RefusedForms<float, float, float>.Of(typeof(float)),
        .. RefusedForms<byte, double, double>.Of(typeof(byte), typeof(double)),
        .. RefusedForms<long, Half, Half>.Of(typeof(long), typeof(Half)),
        .. RefusedForms<float, float, double>.Of(typeof(float), typeof(double)),
        .. RefusedForms<Complex, Complex, double>.Of(),
        .. RefusedForms<Vector2, Vector2, float>.Of(),
        .. RefusedForms<Vector3, Vector3, float>.Of(),
        .. RefusedForms<Vector4, Vector4, float>.Of(),
    ]);

    [Fact]
    public void Every_public_method_that_allocates_is_refused_in_the_test_below() =>
        Assert.Equal(Methods.ThatAllocate.Distinct().Order(), Wrong.Value.Select(one => one.Method).Distinct().Order());

    /// <summary>A refusal over many samples allocates what it does over a few: the exception.</summary>
    [Fact]
    public void A_refused_call_allocates_no_result()
    {
        var failures = new List<string>();
        foreach (var (method, name, small, large) in Wrong.Value)
        {
            long few = Refusal(small), many = Refusal(large);
            if (many - few >= MostBytes)
            {
                failures.Add($"{many - few} bytes more for many samples: {method}, {name}");
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    /// <summary>What no array holds is refused in words.</summary>
    [Fact]
    public void A_result_that_no_array_holds_is_refused_before_anything_is_allocated()
    {
        var huge = Tensor.Create(new byte[1], [70_000, 70_000], [0, 0]);
        Action[] calls =
        [
            () => Gradient.Compute<byte, float>(huge),
            () => Gradient.ComputeStacked<byte, float>(huge),
            () => Gradient.AlongAxis<byte, float>(huge, axis: 0),
        ];

        Assert.All(calls, call => Assert.InRange(Refusal(call), 0, 10_000));
    }

    /// <summary>The bytes of the second refusal: the first loads the words.</summary>
    private static long Refusal(Action call)
    {
        Assert.IsAssignableFrom<ArgumentException>(Record.Exception(call));
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            call();
        }
        catch (ArgumentException)
        {
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        throw new InvalidOperationException("It was refused once.");
    }
}
