using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>
/// All ways to ask the library for a gradient. A new public method is a row here, and with it is part of the digest of each tier, of the
/// guarded memory, of the tails and of the comparison with the definition.
/// </summary>
internal static class Entries
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Entry<T>> All<T>()
        where T : unmanaged, INumber<T> => Table<T>.Rows;

    /// <summary>Those that can be asked about a problem, in memory of a room.</summary>
    public static IEnumerable<Entry<T>> InRooms<T>(Problem<T> problem)
        where T : unmanaged, INumber<T> => All<T>().Where(entry => !entry.IsManaged && entry.Takes(problem));

    private static class Table<T>
        where T : unmanaged, INumber<T>
    {
        public static readonly Entry<T>[] Rows =
        [
            .. LineEntries.Of<T>(),
            .. ArrayEntries.Rank2<T>(),
            .. ArrayEntries.Rank3<T>(),
            .. ArrayEntries.Rank4<T>(),
            .. TensorEntries.Of<T>(),
            .. AlongAxisEntries.Of<T>(),
            .. StackedEntries.Of<T>(),
            .. PlanEntries.Of<T>(),
        ];
    }
}
