using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Rooms;
using Xunit;

namespace GenericGradient.Harness.Tests.Memory;

/// <summary>
/// The largest and the smallest integer of a type at each place in turn, and NaN at each part of each sample: all results are those of the
/// definition.
/// </summary>
public sealed class IntegerExtremeTests
{
    public static TheoryData<SpacingKind, EdgeOrder> All { get; } =
        new MatrixTheoryData<SpacingKind, EdgeOrder>(Enum.GetValues<SpacingKind>(), Enum.GetValues<EdgeOrder>());

    [Theory]
    [MemberData(nameof(All))]
    public void Integers(SpacingKind kind, EdgeOrder edgeOrder)
    {
        Check<sbyte, float>(kind, edgeOrder);
        Check<ushort, Half>(kind, edgeOrder);
        Check<int, double>(kind, edgeOrder);
        Check<long, double>(kind, edgeOrder);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void One_part_of_a_sample_leaves_the_others_alone(SpacingKind kind, EdgeOrder edgeOrder)
    {
        for (int n = 3; n <= 19; n++)
        {
            Check(Problems.WithComponents(Problems.Of<double>([n], kind, edgeOrder), 2), Into<double>("ComplexGradient", "Complex"), double.NaN);
            Check(Problems.WithComponents(Problems.Of<float>([n], kind, edgeOrder), 3), Into<float>("VectorGradient", "Vector3"), float.NaN, float.PositiveInfinity);
        }
    }

    private static Entry<T, T> Into<T>(string family, string sample)
        where T : unmanaged, INumber<T> => Entries.OfComponents<T>().Single(entry =>
            entry.Method.StartsWith($"{family}.Compute(ReadOnlySpan<{sample}>, Spacing<", StringComparison.Ordinal)
            && entry.Method.Contains($", Span<{sample}>", StringComparison.Ordinal));

    private static void Check<TSample, T>(SpacingKind kind, EdgeOrder edgeOrder)
        where TSample : unmanaged, INumber<TSample>, IMinMaxValue<TSample>
        where T : unmanaged, INumber<T>
    {
        var rows = Entries.All<TSample, T>();
        var line = rows.First(entry => entry.Method.Contains(">, Span<", StringComparison.Ordinal));
        var grid = rows.First(entry => entry.Method.Contains("ReadOnlySpan<Memory<T>>", StringComparison.Ordinal));
        for (int n = 1 + (int)edgeOrder; n <= 33; n++)
        {
            Check(Problems.Of<TSample, T>([n], kind, edgeOrder), line, TSample.MinValue, TSample.MaxValue);
            if (n % 8 == 1)
            {
                Check(Problems.Of<TSample, T>([3, n], kind, edgeOrder), grid, TSample.MinValue, TSample.MaxValue);
                Check(Problems.Of<TSample, T>([n, 3], kind, edgeOrder), grid, TSample.MinValue, TSample.MaxValue);
            }
        }
    }

    private static void Check<TSample, T>(Problem<TSample, T> problem, Entry<TSample, T> entry, params TSample[] specials)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        for (int place = 0; place < problem.Length; place++)
        {
            TSample kept = problem.Samples[place];
            foreach (TSample special in specials)
            {
                problem.Samples[place] = special;
                T[][] expected = problem.Expected(), actual = entry.Run(problem, new PlainRoom());
                for (int k = 0; k < expected.Length; k++)
                {
                    Bits.Equal<T>(expected[k], actual[k], FormattableString.Invariant($"{entry}, {problem}, {special} at {place}, axis {k}"));
                }
            }

            problem.Samples[place] = kept;
        }
    }
}
