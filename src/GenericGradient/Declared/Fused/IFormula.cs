using System.ComponentModel;

namespace GenericGradient.Declared;

/// <summary>
/// One result of an operator, as the generator writes it: the derivatives along up to four lines, and how they are joined. It has no state; the loops are
/// compiled with it.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFormula<T>
{
    /// <summary>How many derivatives are joined: 2 to 4.</summary>
    static abstract int Terms { get; }

    /// <summary>The first derivative.</summary>
    static abstract TLanes First<TLanes>(in Line<T, TLanes> line, nint i)
        where TLanes : struct, ILanes<TLanes, T>;

    /// <summary>The second derivative.</summary>
    static abstract TLanes Second<TLanes>(in Line<T, TLanes> line, nint i)
        where TLanes : struct, ILanes<TLanes, T>;

    /// <summary>The third derivative.</summary>
    static virtual TLanes Third<TLanes>(in Line<T, TLanes> line, nint i)
        where TLanes : struct, ILanes<TLanes, T> => default;

    /// <summary>The fourth derivative.</summary>
    static virtual TLanes Fourth<TLanes>(in Line<T, TLanes> line, nint i)
        where TLanes : struct, ILanes<TLanes, T> => default;

    /// <summary>The derivatives joined; those that are not there are 0.</summary>
    static abstract TLanes Join<TLanes>(TLanes first, TLanes second, TLanes third, TLanes fourth)
        where TLanes : struct, ILanes<TLanes, T>;
}
