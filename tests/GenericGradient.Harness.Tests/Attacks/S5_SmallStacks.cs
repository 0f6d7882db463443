using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Threading;
using GenericGradient.Harness.Tests.Attacks.Numbers;
using GenericGradient.Harness.Tests.Children;
using Xunit;

namespace GenericGradient.Harness.Tests.Attacks;

/// <summary>
/// Numbers of 8 KB on threads with small stacks. What a call takes of the stack is bounded by a number of numbers that does not depend on how
/// many samples there are, nor on their spacing.
/// </summary>
[Trait("Fault", "S5")]
public sealed class S5_SmallStacks
{
    /// <summary>
    /// More than any way in takes, which is 62 (integers, because they are brought to another type first). A loop of the definition takes 4.
    /// </summary>
    private const int MostNumbers = 80;

    /// <summary>Twice as much as any way in takes.</summary>
    private const int SmallStack = 1 << 20;

    private const int Few = 9;

    private const int Many = 300;

    [Fact]
    public void Every_way_in_runs_on_a_small_stack() => Assert.EndsWith(" calls", Start("all").LastLine, StringComparison.Ordinal);

    [Fact]
    public void Every_way_in_takes_the_stack_of_some_numbers_whatever_their_count()
    {
        string[] words = Start("depth").LastLine.Split(' ');

        Assert.InRange(int.Parse(words[0], CultureInfo.InvariantCulture), 1, MostNumbers);
        Assert.InRange(int.Parse(words[1], CultureInfo.InvariantCulture), 0, 1);
    }

    /// <summary>Memory on the stack for 128 numbers, as for 128 numbers of 8 bytes, ends the process.</summary>
    [Fact]
    public void The_attack_finds_the_mistake()
    {
        var child = Child.Start(Optimized.ToString(), Optimized.Settings(), "attack", "stack", "mistake");

        Assert.NotEqual(0, child.ExitCode);
        Assert.Equal("mistake", child.LastLine);
    }

    /// <summary>The attacks, in a process of their own.</summary>
    internal static string Run(string variant, TextWriter output)
    {
        if (variant == "mistake")
        {
            output.WriteLine(variant);
            OnStackOf(SmallStack, () => TakeBlock<LargeNumber>());
            return "lived";
        }

        int calls = 0;
        long most = 0, growth = 0;
        var few = Lines(Few).Concat(Grids()).ToArray();
        var many = Lines(Many).Select(form => form.Call).ToArray();
        for (int k = 0; k < few.Length; k++)
        {
            var (name, call) = few[k];
            output.WriteLine(name);
            long depth = Depth(call);
            most = Math.Max(most, depth);
            growth = Math.Max(growth, k < many.Length ? Depth(many[k]) - depth : 0);
            if (variant == "all")
            {
                OnStackOf(SmallStack, call);
            }

            calls++;
        }

        return variant == "all" ? $"{calls} calls" : $"{most / LargeNumber.Bytes} {growth / LargeNumber.Bytes} numbers";
    }

    /// <summary>Each way to the gradient of a line.</summary>
    internal static IEnumerable<(string Name, Action Call)> Lines(int extent)
    {
        LargeNumber[] samples = Numbers(extent, i => i * i), result = new LargeNumber[extent];
        int[] integers = [.. Enumerable.Range(0, extent)];
        foreach (var edgeOrder in Enum.GetValues<EdgeOrder>())
        {
            foreach (var kind in Enum.GetValues<SpacingKind>())
            {
                var spacing = SpacingOf(kind, extent);
                var plan = GradientPlan.Create<LargeNumber>([extent], spacing, edgeOrder);
                string what = $"{kind}, edge order {edgeOrder}";
                yield return ($"line, {what}", () => Gradient.Compute<LargeNumber>(samples, spacing, edgeOrder));
                yield return ($"line into memory, {what}", () => Gradient.Compute(samples, spacing, result, edgeOrder));
                yield return ($"line of integers, {what}", () => Gradient.Compute<int, LargeNumber>(integers, spacing, result, edgeOrder));
                yield return ($"plan of a line, {what}", () => GradientPlan.Create<LargeNumber>([extent], spacing, edgeOrder));
                yield return ($"plan of a line executed, {what}", () => plan.Execute(samples, result));
                yield return ($"stencil, {what}", () => plan.StencilAt(0, 1));
            }
        }
    }

    /// <summary>Each way to the gradient of a grid.</summary>
    internal static IEnumerable<(string Name, Action Call)> Grids()
    {
        foreach (int rank in (int[])[2, 3, 4])
        {
            nint[] shape = [.. Enumerable.Repeat((nint)3, rank)];
            int length = (int)Math.Pow(3, rank);
            LargeNumber[] samples = Numbers(length, i => i * i);
            LargeNumber[][] results = [.. shape.Select(_ => new LargeNumber[length])];
            Memory<LargeNumber>[] memories = [.. results.Select(result => result.AsMemory())];
            var tensor = Tensor.Create(samples, shape);
            var transposed = Tensor.PermuteDimensions(tensor, [.. Enumerable.Range(0, rank).Reverse()]);
            var integers = Tensor.Create(new int[length], shape);
            Tensor<LargeNumber>[] tensors = [.. results.Select(result => Tensor.Create(result, shape))];
            LargeNumber[,] array = new LargeNumber[3, 3];
            LargeNumber[][,] arrays = [new LargeNumber[3, 3], new LargeNumber[3, 3]];
            foreach (var edgeOrder in Enum.GetValues<EdgeOrder>())
            {
                foreach (var kind in Enum.GetValues<SpacingKind>())
                {
                    Spacing<LargeNumber>[] spacings = [.. shape.Select(extent => SpacingOf(kind, (int)extent))];
                    var plan = GradientPlan.Create<LargeNumber>(shape, spacings, edgeOrder);
                    string what = $"rank {rank}, {kind}, edge order {edgeOrder}";
                    yield return ($"plan, {what}", () => GradientPlan.Create<LargeNumber>(shape, spacings, edgeOrder));
                    yield return ($"plan executed, {what}", () => plan.Execute(samples, memories));
                    yield return ($"plan in parallel, {what}", () => plan.ExecuteParallel(samples, memories, progress: new Progress<double>()));
                    yield return ($"tensors, {what}", () => Gradient.Compute<LargeNumber>(tensor, spacings, tensors, edgeOrder));
                    yield return ($"transposed tensors, {what}", () => Gradient.Compute<LargeNumber>(transposed, spacings, tensors, edgeOrder));
                    yield return ($"tensors of integers, {what}", () => Gradient.Compute<int, LargeNumber>(integers, spacings, tensors, edgeOrder));
                    if (kind is SpacingKind.Unit or SpacingKind.Step)
                    {
                        yield return ($"tensors, one spacing, {what}", () => Gradient.Compute<LargeNumber>(tensor, spacings[0], tensors, edgeOrder));
                    }

                    if (rank == 2)
                    {
                        yield return ($"arrays, {what}", () => Gradient.Compute(array, spacings, arrays, edgeOrder));
                        yield return ($"one axis, {what}", () => Gradient.AlongAxis(array, 1, spacings[1], arrays[0], edgeOrder));
                    }
                }
            }
        }
    }

    private static Tier Optimized => Tier.Own with { IsTiered = false };

    private static Child Start(string variant)
    {
        var child = Child.Start(Optimized.ToString(), Optimized.Settings(), "attack", "stack", variant);
        child.AssertDone();
        return child;
    }

    private static void OnStackOf(int bytes, Action call)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(call), bytes);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TakeBlock<T>()
        where T : System.Numerics.INumber<T>
    {
        Block<T> block = default;
        block[^1] = T.One;
        GC.KeepAlive(T.IsZero(block[0]));
    }

    [InlineArray(2 * 128)]
    private struct Block<T>
    {
        private T first;
    }

    /// <summary>How many bytes of stack a call takes, as its deepest operation sees it.</summary>
    internal static long Depth(Action call)
    {
        long depth = 0;
        OnStackOf(256 << 20, () =>
        {
            // Compiled, and what is made once is made.
            call();
            depth = Measure(call);
        });
        return depth;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe long Measure(Action call)
    {
        int here = 0;
        LargeNumber.Deepest = nint.MaxValue;
        call();
        return (nint)(&here) - LargeNumber.Deepest;
    }

    private static Spacing<LargeNumber> SpacingOf(SpacingKind kind, int extent) => kind switch
    {
        SpacingKind.Unit => Spacing.Unit<LargeNumber>(),
        SpacingKind.Step => Spacing.Step(LargeNumber.Of(0.5)),
        SpacingKind.Steps => Spacing.Steps(Numbers(extent - 1, i => i + 1)),
        _ => Spacing.Coordinates(Numbers(extent, i => i * (i + 1))),
    };

    private static LargeNumber[] Numbers(int count, Func<int, double> value) => [.. Enumerable.Range(0, count).Select(i => LargeNumber.Of(value(i)))];
}
