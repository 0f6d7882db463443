using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Rooms;
using Xunit;

namespace GenericGradient.Harness.Tests.Memory;

/// <summary>
/// NaN, infinities, zeros, subnormal and largest numbers at each place in turn: the results whose stencils read the place are those of the
/// definition, all others keep their bits.
/// </summary>
public sealed class SpecialValueTests
{
    public static TheoryData<SpacingKind, EdgeOrder> All { get; } =
        new MatrixTheoryData<SpacingKind, EdgeOrder>(Enum.GetValues<SpacingKind>(), Enum.GetValues<EdgeOrder>());

    [Theory]
    [MemberData(nameof(All))]
    public void Doubles(SpacingKind kind, EdgeOrder edgeOrder) => Check<double>(kind, edgeOrder, everyRow: 1);

    [Theory]
    [MemberData(nameof(All))]
    public void Floats(SpacingKind kind, EdgeOrder edgeOrder) => Check<float>(kind, edgeOrder, everyRow: 1);

    [Theory]
    [MemberData(nameof(All))]
    public void Halves(SpacingKind kind, EdgeOrder edgeOrder) => Check<Half>(kind, edgeOrder, everyRow: 4);

    /// <summary>The sets of places are exact: a NaN changes all of its set, as a set that is one too large or too small would show.</summary>
    [Fact]
    public void What_a_stencil_reads_by_hand()
    {
        Assert.Equal("0,1", Reads(0, SpacingKind.Step, EdgeOrder.First));
        Assert.Equal("0,1,2", Reads(0, SpacingKind.Coordinates, EdgeOrder.Second));
        Assert.Equal("2,4", Reads(3, SpacingKind.Unit, EdgeOrder.Second));
        Assert.Equal("2,3,4", Reads(3, SpacingKind.Coordinates, EdgeOrder.First));
        Assert.Equal("3,4,5", Reads(5, SpacingKind.Step, EdgeOrder.Second));

        static string Reads(int i, SpacingKind kind, EdgeOrder edgeOrder) =>
            string.Join(',', Enumerable.Range(0, 6).Where(j => Reference.Reads(i, j, 6, kind, edgeOrder)));
    }

    private static void Check<T>(SpacingKind kind, EdgeOrder edgeOrder, int everyRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        for (int n = 2; n <= 33; n++)
        {
            if (n > (int)edgeOrder)
            {
                Check<T>([n], kind, edgeOrder);
            }

            if (n > (int)edgeOrder && n % everyRow == 0)
            {
                Check<T>([3, n], kind, edgeOrder);
                Check<T>([n, 3], kind, edgeOrder);
            }
        }
    }

    private static void Check<T>(int[] shape, SpacingKind kind, EdgeOrder edgeOrder)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T[] specials = [T.NaN, T.PositiveInfinity, T.NegativeInfinity, T.NegativeZero, T.Zero, T.Epsilon, -T.Epsilon, T.MaxValue, T.MinValue];
        var room = new PlainRoom();
        var problem = Problems.Of<T>(shape, kind, edgeOrder);
        T[][] ordinary = problem.Expected();
        var plan = problem.Plan(room);
        T[][] results = [.. shape.Select(_ => new T[problem.Length])];
        for (int place = 0; place < problem.Length; place++)
        {
            T kept = problem.Samples[place];
            foreach (T special in specials)
            {
                problem.Samples[place] = special;
                if (shape.Length == 1)
                {
                    Gradient.Compute<T>(problem.Samples, problem.SpacingOf(0, room), results[0], edgeOrder);
                }
                else
                {
                    plan.Execute(problem.Samples, results);
                }

                for (int axis = 0; axis < shape.Length; axis++)
                {
                    Compare(problem, axis, place, ordinary[axis], results[axis]);
                }
            }

            problem.Samples[place] = kept;
        }
    }

    private static void Compare<T>(Problem<T, T> problem, int axis, int place, T[] ordinary, T[] actual)
        where T : unmanaged, INumber<T>
    {
        int n = problem.Shape[axis];
        int stride = Reference.Stride(problem.Shape, axis);
        int index = place / stride % n;
        T special = problem.Samples[place];
        for (int p = 0; p < actual.Length; p++)
        {
            int i = p / stride % n;
            bool isOnLine = (p - (i * stride)) == (place - (index * stride));
            bool reads = isOnLine && Reference.Reads(i, index, n, problem.Spacing[axis].Kind, problem.EdgeOrder);
            T expected = reads
                ? Reference.At<T, T>(problem.Samples, p, stride, i, n, problem.Spacing[axis], problem.EdgeOrder)
                : ordinary[p];
            if (!Bits.Same(expected, actual[p]) || (T.IsNaN(special) && T.IsNaN(actual[p]) != reads))
            {
                string what = FormattableString.Invariant($"{special} at {place}, axis {axis}, result {p}");
                Assert.Fail(FormattableString.Invariant($"{problem}, {what}: expected {expected}, got {actual[p]}"));
            }
        }
    }
}
