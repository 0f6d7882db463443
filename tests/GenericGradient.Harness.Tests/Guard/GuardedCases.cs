using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Cases;
using Xunit;

namespace GenericGradient.Harness.Tests.Guard;

/// <summary>
/// All cases in guarded memory, each printed before it begins: extents 0 to 257 of rank 1 to 4, every spacing and edge order, through every
/// entry that can take such memory; kernels of consumers with every scheme, accuracy and boundary; results past the caches.
/// </summary>
internal sealed partial class GuardedCases
{
    private static readonly int[] OperationExtents =
        [0, 1, 2, 3, 5, 7, 8, 9, 13, 15, 16, 17, 23, 31, 32, 33, 34, 35, 47, 64, 65, 67, 130, 257];

    /// <summary>Two of the widest vectors, and more.</summary>
    private const int Short = 35;

    private readonly TextWriter output;
    private readonly (Side Side, GuardedRoom Room)[] rooms = [(Side.Left, new(Side.Left)), (Side.Right, new(Side.Right))];
    private int calls;
    private int refused;

    private GuardedCases(TextWriter output) => this.output = output;

    /// <summary>Runs all of them, and returns how many there were.</summary>
    public static string Run(TextWriter output)
    {
        var cases = new GuardedCases(output);
        cases.Sweep<double>([1, 2, 3, 4], Enumerable.Range(0, 258));
        cases.Sweep<float>([1, 2, 3, 4], Enumerable.Range(0, 258));
        cases.Sweep<Half>([1, 2, 3], Enumerable.Range(0, 70));
        cases.Sweep<decimal>([1, 3], Enumerable.Range(0, 20));
        cases.Conversions();
        cases.Components<double>(2);
        cases.Components<float>(3);
        cases.Options();
        cases.Operations<float>(every: 1, OperationExtents);
        cases.Operations<double>(every: 5, OperationExtents);
        cases.Operations<Half>(every: 5, [0, 33]);
        cases.PastTheCaches<float>([[4_194_307], [2700, 1040], [3, 932_003], [61, 211, 173]]);
        return FormattableString.Invariant($"{cases.calls} calls, {cases.refused} refused");
    }

    private void Sweep<T>(int[] ranks, IEnumerable<int> extents)
        where T : unmanaged, INumber<T> => Sweep<T, T>(ranks, extents);

    private void Sweep<TSample, T>(int[] ranks, IEnumerable<int> extents)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        int turn = 0;
        foreach (int extent in extents)
        {
            foreach (int rank in ranks)
            {
                foreach (var kind in Enum.GetValues<SpacingKind>())
                {
                    foreach (var edgeOrder in Enum.GetValues<EdgeOrder>())
                    {
                        // Beyond a few vectors, grids of one kind in turn; in the long mode, of all.
                        turn++;
                        if (rank == 1 || extent <= Short || turn % 7 == 0 || LongMode.IsOn)
                        {
                            Sweep<TSample, T>(rank, extent, kind, edgeOrder, turn);
                        }
                    }
                }
            }
        }
    }

    /// <summary>One axis is as long as asked, the others are as short as can be, or one longer.</summary>
    private void Sweep<TSample, T>(int rank, int extent, SpacingKind kind, EdgeOrder edgeOrder, int turn)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        int longAxis = rank - 1 - (extent / 2 % rank);
        int least = (int)edgeOrder + 1;
        int[] shape =
            [.. Enumerable.Range(0, rank).Select(axis => axis == longAxis ? extent : rank < 4 ? least + ((axis + extent) % 2) : least)];
        var problem = Problems.Of<TSample, T>(shape, kind, edgeOrder);

        // The one that does most for each rank, and one of the others in turn.
        var entries = Entries.InRooms(problem).ToArray();
        string most = rank == 1 ? ">, Span<" : "ReadOnlySpan<Memory<T>>";
        var first = entries.First(entry => entry.Method.Contains(most, StringComparison.Ordinal));
        foreach (var entry in new[] { first, entries[turn % entries.Length] })
        {
            if (extent > (int)edgeOrder)
            {
                Call(entry, problem);
            }
            else if (extent > 0)
            {
                Refuse(entry, problem.With([longAxis, .. problem.Axes.Where(axis => axis != longAxis)]));
            }
        }
    }

    private void Call<TSample, T>(Entry<TSample, T> entry, Problem<TSample, T> problem)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        foreach (var (side, room) in rooms)
        {
            string name = $"{entry}, {problem}, {side}";
            output.WriteLine(name);
            foreach (T[] result in entry.Run(problem, room))
            {
                Canary.AreWritten<T>(result, name);
            }

            room.Clear();
            calls++;
        }
    }

    /// <summary>Too few samples for the edge order: an exception, and nothing read beyond them or written.</summary>
    private void Refuse<TSample, T>(Entry<TSample, T> entry, Problem<TSample, T> problem)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        foreach (var (side, room) in rooms)
        {
            output.WriteLine($"{entry}, {problem}, {side}, refused");
            Assert.ThrowsAny<ArgumentException>(() => entry.Run(problem, room));
            room.Clear(isUntouched: true);
            refused++;
        }
    }

    private void Operations<T>(int every, int[] extents)
        where T : unmanaged, INumber<T>, IRootFunctions<T>
    {
        int turn = 0;
        foreach (var operation in Cases.Operations.All<T>())
        {
            foreach (int extent in extents.Where(_ => LongMode.IsOn || turn++ % every == 0))
            {
                int[] shape = operation.Shape(extent);
                foreach (var (side, room) in rooms)
                {
                    string name = $"{operation}, {typeof(T).Name} {string.Join('x', shape)}, {side}";
                    output.WriteLine(name);
                    foreach (T[] result in operation.Run(shape, room))
                    {
                        Canary.AreWritten<T>(result, name);
                    }

                    room.Clear();
                    calls++;
                }
            }
        }
    }

    /// <summary>More than 32 MiB of samples and results. In rows of 1040 floats, loads along axis 0 collide with stores.</summary>
    private void PastTheCaches<T>(int[][] shapes)
        where T : unmanaged, INumber<T>
    {
        foreach (int[] shape in shapes)
        {
            foreach (var kind in shape.Length < 3 ? Enum.GetValues<SpacingKind>() : [SpacingKind.Step])
            {
                var problem = Problems.Of<T>(shape, kind, EdgeOrder.Second);
                foreach (var entry in PlanEntries.Of<T>().Where(entry => entry.Method.Contains("ReadOnlySpan<Memory<T>>", StringComparison.Ordinal)))
                {
                    Call(entry, problem);
                    if (shape.Min() > 4)
                    {
                        Call(entry, problem.With(new GradientOptions { Accuracy = 4 }));
                    }
                }
            }
        }
    }
}
