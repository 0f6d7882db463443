using System;
using System.Linq;
using CsCheck;

namespace GenericGradient.Tests.Refusals.Random;

/// <summary>Random arguments, of which about half are good.</summary>
internal static class ArgumentsGen
{
    private static readonly Gen<long> Extent = Gen.Frequency(
        (20, Gen.Long[2, 9]), (6, OneOf<long>(2L, 3)), (1, OneOf<long>(0L, 1)), (1, Gen.Long[10, 26]));

    private static readonly Gen<long> PlanExtent = Gen.Frequency(
        (30, Extent),
        (1, OneOf<long>(-1, 0, 65536, 100_000, int.MaxValue, 1L << 31, (1L << 32) + 3, long.MaxValue, long.MinValue)));

    private static readonly Gen<int> EdgeOrder = Gen.Frequency(
        (30, Gen.Int[1, 2]), (1, OneOf(0, 3, -1, -2, 257, int.MinValue, int.MaxValue)));

    private static readonly Gen<Fault> Faults = Gen.Frequency((5, Gen.Const(Fault.None)), (2, Gen.Int[1, 8].Select(fault => (Fault)fault)));

    private static readonly Gen<AxisArgument> Axis = Gen.Select(
        Gen.Frequency((2, Gen.Const(SpacingKind.Unit)), (3, Gen.Const(SpacingKind.Step)), (4, Gen.Const(SpacingKind.Coordinates))),
        Gen.Frequency((9, Gen.Int[0, 3]), (1, Gen.Int[4, 30])),
        Gen.Int[0, 9999],
        Gen.Frequency((30, Gen.Const(0)), (1, OneOf(-2, -1, 1, 5))),
        Gen.Frequency((9, Gen.Const(0)), (2, Gen.Int[1, 6])),
        Gen.Int[0, 99],
        (kind, value, seed, off, tamper, at) => new AxisArgument(kind, value, seed, off, tamper, at));

    /// <summary>Random arguments.</summary>
    public static Gen<Arguments> All { get; } =
        from entry in Gen.Int[0, (int)Entry.PlanParallel].Select(number => (Entry)number)
        from rank in Rank(entry)
        from shape in (entry >= Entry.PlanArrays ? PlanExtent : Extent).Array[rank]
        from axes in Axes(rank)
        from isList in Gen.Bool
        from off in Gen.Frequency((25, Gen.Const(0)), (1, OneOf(-1, 1, 2)))
        from spacings in Axis.Array[isList ? Math.Max(0, (axes?.Length ?? rank) + off) : 1]
        from edgeOrder in EdgeOrder
        from fault in Faults
        from seed in Gen.Int[0, 99999]
        select Fitting(new Arguments(entry, shape, axes, spacings, isList, edgeOrder, fault, seed));

    private static Gen<int> Rank(Entry entry) => entry switch
    {
        Entry.Line or Entry.LineInto => Gen.Const(1),
        >= Entry.Array and <= Entry.ArrayAlongInto => Gen.Int[2, 4],
        >= Entry.PlanArrays => Gen.Int[0, 5],
        _ => Gen.Int[1, 5],
    };

    /// <summary>All, some of them from either end, or any numbers.</summary>
    private static Gen<int[]?> Axes(int rank) => Gen.Frequency(
        (4, Gen.Const((int[]?)null)),
        (5, rank == 0 ? Gen.Const((int[]?)[]) : Gen.Int[-rank, rank - 1].Array[0, 6].Select(axes => (int[]?)[.. axes.DistinctBy(axis => (axis + rank) % rank)])),
        (1, Gen.Frequency((6, Gen.Int[-rank - 1, rank]), (1, OneOf(int.MinValue, int.MaxValue, 40))).Array[0, 6].Select(axes => (int[]?)axes)));

    /// <summary>Lines have no axes, single axes no lists of spacings, and what is not only planned must be small.</summary>
    private static Arguments Fitting(Arguments given)
    {
        var a = given.IsPlan ? given : given with { Shape = [.. given.Shape.Select(extent => given.Rank > 3 ? Math.Min(extent, 6) : extent)] };
        return a.Entry is Entry.Line or Entry.LineInto
            ? a with { Axes = null, IsList = false, Spacings = [.. a.Spacings.Append(Unit).Take(1)] }
            : a.IsAlong ? a with { IsList = false, Spacings = [.. a.Spacings.Append(Unit).Take(1)] } : a;
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static AxisArgument Unit => new(SpacingKind.Unit, 0, 0, 0, 0, 0);
}
