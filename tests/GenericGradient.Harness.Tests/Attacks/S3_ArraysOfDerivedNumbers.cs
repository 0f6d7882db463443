using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GenericGradient.Harness.Tests.Attacks.Numbers;
using Xunit;
using Xunit.Sdk;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>
/// An array of a derived class passes for an array of its base class, and must not hold what operations of the base class result in. The
/// runtime checks this where a program stores an element, the library where it takes the array.
/// </summary>
/// <remarks>
/// <c>Tensor.Create</c> takes such an array, and its tensor stores into it unchecked, without the library; nothing tells one who is given the tensor.
/// </remarks>
[Trait("Fault", "S3")]
public sealed class S3_ArraysOfDerivedNumbers
{
    private static readonly int[][] Shapes = [[3, 2], [3, 2, 2], [2, 3, 2, 2]];

    /// <summary>Each way in, and which of its destinations is of the derived class; the others are right.</summary>
    public static TheoryData<string, int> Ways
    {
        get
        {
            var ways = new TheoryData<string, int>();
            foreach (var (name, count) in Lists)
            {
                ways.Add(name, 0);
                if (count > 1)
                {
                    ways.Add(name, count - 1);
                }
            }

            return ways;
        }
    }

    private static IEnumerable<(string Name, int Count)> Lists =>
    [
        .. Shapes.SelectMany(shape => new[] { "Compute", "Compute of integers" }.Select(way => ($"{way}, rank {shape.Length}", shape.Length))),
        .. Shapes.SelectMany(shape => new[] { "AlongAxis", "AlongAxis of integers" }.Select(way => ($"{way}, rank {shape.Length}", 1))),
        ("line", 1), ("line of integers", 1), ("plan of a line", 1), ("tensor span", 1),
        .. new[] { 1, 2, 4, 6 }.SelectMany(count => new[] { "arrays of a plan", "memories of a plan" }.Select(way => ($"{way}, {count}", count))),
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void They_are_refused_and_nothing_is_written(string way, int derived)
    {
        string name = way.Split(", ")[0];
        int count = char.IsDigit(way[^1]) ? way[^1] - '0' : 1;
        int[] shape = way.Contains("rank", StringComparison.Ordinal) ? Shapes[count - 2] : [.. Enumerable.Repeat(2, count)];
        if (name.StartsWith("Along", StringComparison.Ordinal))
        {
            count = 1;
        }

        bool isLong = name is "arrays of a plan" or "memories of a plan" or "line" or "line of integers" or "plan of a line";
        int length = shape.Aggregate(1, (product, extent) => product * extent);
        Array[] destinations = [.. Enumerable.Range(0, count).Select(k => Array.CreateInstance(
            k == derived ? typeof(DerivedNumber) : typeof(BaseNumber), isLong ? [length] : shape))];

        Assert.Throws<ArrayTypeMismatchException>(() => Call(name, shape, destinations));

        Assert.All(destinations, AssertUntouched);
    }

    /// <summary>What was done to such an array is seen.</summary>
    [Fact]
    public void The_attack_finds_the_mistake()
    {
        BaseNumber[,] destination = new DerivedNumber[1, 3];

        Unsafe.As<byte, BaseNumber>(ref MemoryMarshal.GetArrayDataReference(destination)) = new BaseNumber(1);

        Assert.ThrowsAny<XunitException>(() => AssertUntouched(destination));
    }

    private static void Call(string name, int[] shape, Array[] destinations)
    {
        int length = shape.Aggregate(1, (product, extent) => product * extent);
        BaseNumber[] line = [.. Enumerable.Range(0, length).Select(p => new BaseNumber(p * p))];
        int[] integers = [.. Enumerable.Range(0, length)];
        nint[] lengths = [.. shape.Select(extent => (nint)extent)];
        Array samples = Filled(line, shape), ofIntegers = Filled(integers, shape);
        switch (name, shape.Length)
        {
            case ("Compute", 2):
                Gradient.Compute((BaseNumber[,])samples, default, List<BaseNumber[,]>(destinations));
                break;
            case ("Compute", 3):
                Gradient.Compute((BaseNumber[,,])samples, default, List<BaseNumber[,,]>(destinations));
                break;
            case ("Compute", 4):
                Gradient.Compute((BaseNumber[,,,])samples, default, List<BaseNumber[,,,]>(destinations));
                break;
            case ("Compute of integers", 2):
                Gradient.Compute<int, BaseNumber>((int[,])ofIntegers, default, List<BaseNumber[,]>(destinations));
                break;
            case ("Compute of integers", 3):
                Gradient.Compute<int, BaseNumber>((int[,,])ofIntegers, default, List<BaseNumber[,,]>(destinations));
                break;
            case ("Compute of integers", 4):
                Gradient.Compute<int, BaseNumber>((int[,,,])ofIntegers, default, List<BaseNumber[,,,]>(destinations));
                break;
            case ("AlongAxis", 2):
                Gradient.AlongAxis((BaseNumber[,])samples, 1, default, (BaseNumber[,])destinations[0]);
                break;
            case ("AlongAxis", 3):
                Gradient.AlongAxis((BaseNumber[,,])samples, 1, default, (BaseNumber[,,])destinations[0]);
                break;
            case ("AlongAxis", 4):
                Gradient.AlongAxis((BaseNumber[,,,])samples, 1, default, (BaseNumber[,,,])destinations[0]);
                break;
            case ("AlongAxis of integers", 2):
                Gradient.AlongAxis<int, BaseNumber>((int[,])ofIntegers, 1, default, (BaseNumber[,])destinations[0]);
                break;
            case ("AlongAxis of integers", 3):
                Gradient.AlongAxis<int, BaseNumber>((int[,,])ofIntegers, 1, default, (BaseNumber[,,])destinations[0]);
                break;
            case ("AlongAxis of integers", 4):
                Gradient.AlongAxis<int, BaseNumber>((int[,,,])ofIntegers, 1, default, (BaseNumber[,,,])destinations[0]);
                break;
            case ("line", _):
                Gradient.Compute<BaseNumber>(line, default, (BaseNumber[])destinations[0]);
                break;
            case ("line of integers", _):
                Gradient.Compute<int, BaseNumber>(integers, default, (BaseNumber[])destinations[0]);
                break;
            case ("plan of a line", _):
                GradientPlan.Create<BaseNumber>(lengths).Execute(line, (BaseNumber[])destinations[0]);
                break;
            case ("arrays of a plan", _):
                GradientPlan.Create<BaseNumber>(lengths).Execute(line, List<BaseNumber[]>(destinations));
                break;
            case ("memories of a plan", _):
                GradientPlan.Create<BaseNumber>(lengths).Execute(line, [.. destinations.Select(array => ((BaseNumber[])array).AsMemory())]);
                break;
            case ("tensor span", _):
                Gradient.AlongAxis<BaseNumber>(Tensor.Create(line, lengths), 0, default, new TensorSpan<BaseNumber>(destinations[0]));
                break;
            default:
                throw new ArgumentException("no such way", nameof(name));
        }
    }

    private static TArray[] List<TArray>(Array[] destinations) => [.. destinations.Cast<TArray>()];

    private static Array Filled<T>(T[] values, int[] shape)
    {
        var array = Array.CreateInstance(typeof(T), shape);
        int p = 0;
        int[] index = new int[shape.Length];
        do
        {
            array.SetValue(values[p++], index);
        }
        while (Next(index, shape));

        return array;
    }

    private static bool Next(int[] index, int[] shape)
    {
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            if (++index[axis] < shape[axis])
            {
                return true;
            }

            index[axis] = 0;
        }

        return false;
    }

    private static void AssertUntouched(Array destination) => Assert.All(destination.Cast<object?>(), Assert.Null);
}
