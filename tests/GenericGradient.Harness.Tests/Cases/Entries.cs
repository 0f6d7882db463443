using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>
/// All ways to ask the library for a gradient. A new public method is a row here, and with it is part of the digest of each tier, of the
/// guarded memory, of the tails and of the comparison with the definition.
/// </summary>
internal static class Entries
{
    /// <summary>All for samples of one type and results of the same or another.</summary>
    public static IReadOnlyList<Entry<TSample, T>> All<TSample, T>()
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> => typeof(TSample) == typeof(T)
            ? Unsafe.As<Entry<TSample, T>[]>(Table<T>.Rows)
            : Table<TSample, T>.Rows;

    /// <summary>Those that can be asked about a problem, in memory of a room.</summary>
    public static IEnumerable<Entry<TSample, T>> InRooms<TSample, T>(Problem<TSample, T> problem)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> => All<TSample, T>().Where(entry => !entry.IsManaged && entry.Takes(problem));

    /// <summary>Those for samples that are made of several numbers of a type.</summary>
    public static IReadOnlyList<Entry<T, T>> OfComponents<T>()
        where T : unmanaged, INumber<T> => Table<T>.OfComponents;

    /// <summary>A few that read and write in different orders, one for each way through scratch memory.</summary>
    public static IEnumerable<Entry<TSample, T>> ThatTurn<TSample, T>(Problem<TSample, T> problem)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> => InRooms(problem).Where(entry =>
            entry.Variant is "column-major into dense" or "dense into column-major" or "rolled into dense" or "window of columns into dense");

    private static class Table<T>
        where T : unmanaged, INumber<T>
    {
        public static readonly Entry<T, T>[] OfComponents = [.. Components<T>()];

        public static readonly Entry<T, T>[] Rows =
        [
            .. LineEntries.Of<T>(),
            .. ArrayEntries.Rank2<T>(),
            .. ArrayEntries.Rank3<T>(),
            .. ArrayEntries.Rank4<T>(),
            .. TensorEntries.Of<T>(),
            .. AlongAxisEntries.Of<T>(),
            .. StackedEntries.Of<T>(),
            .. PlanEntries.Of<T>(),
            .. RangeEntries.Of<T>(),
            .. FormEntries<T, T, T, T>.Owned(typeof(T)),
            .. FormEntries<T, T, T, T>.Owned(typeof(T), typeof(T)),
            .. OwnedPlanEntries.Of<T>(),
            .. OfComponents,
        ];
    }

    private static class Table<TSample, T>
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        public static readonly Entry<TSample, T>[] Rows =
        [
            .. FormEntries<TSample, T, TSample, T>.Of(typeof(TSample), typeof(T)),
            .. IntegerPlanEntries.Of<TSample, T>(),
            .. RangeEntries.OfIntegers<TSample, T>(),
            .. TimeEntries.Of<TSample, T>(),
        ];
    }

    /// <summary>Samples that are made of several numbers of a type.</summary>
    private static IEnumerable<Entry<T, T>> Components<T>()
        where T : unmanaged, INumber<T> => typeof(T) == typeof(double) ? FormEntries<Complex, Complex, T, T>.Of()
            : typeof(T) != typeof(float) ? []
            : FormEntries<Vector2, Vector2, T, T>.Of()
                .Concat(FormEntries<Vector3, Vector3, T, T>.Of())
                .Concat(FormEntries<Vector4, Vector4, T, T>.Of());
}
