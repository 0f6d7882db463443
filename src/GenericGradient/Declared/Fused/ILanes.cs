using System.ComponentModel;

namespace GenericGradient.Declared;

/// <summary>Some samples side by side in a register. A formula is written once for all widths of it.</summary>
/// <typeparam name="TSelf">The width.</typeparam>
/// <typeparam name="T">The element type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILanes<TSelf, T>
    where TSelf : struct, ILanes<TSelf, T>
{
    /// <summary>How many samples there are.</summary>
    static abstract int Count { get; }

    /// <summary>Loads samples that lie one after the other.</summary>
    static abstract TSelf Load(ref readonly T first);

    /// <summary>One value in all lanes.</summary>
    static abstract TSelf Broadcast(T value);

    /// <summary>The root of each lane.</summary>
    static abstract TSelf Root(TSelf value);

    /// <summary>The sum of each lane.</summary>
    static abstract TSelf operator +(TSelf left, TSelf right);

    /// <summary>The difference of each lane.</summary>
    static abstract TSelf operator -(TSelf left, TSelf right);

    /// <summary>The product of each lane.</summary>
    static abstract TSelf operator *(TSelf left, TSelf right);

    /// <summary>The quotient of each lane.</summary>
    static abstract TSelf operator /(TSelf left, TSelf right);

    /// <summary>Stores the lanes one after the other.</summary>
    static abstract void Store(TSelf value, ref T first);

    /// <summary>Stores them past the caches, at an address that is a multiple of their size.</summary>
    static abstract void StorePast(TSelf value, ref T first);
}
