using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using GenericGradient;

namespace Wrong.Forms;

/// <summary>
/// Declarations that are refused, of every form that a method can have. What is told of a line stands at its end, and nothing else is told:
/// each has been given a body, or the compiler would say that it has none, and stop.
/// </summary>
public partial class Returning<TOuter>
    where TOuter : class?, IComparable<TOuter>, new()
{
    [GeneratedGradient]
    public partial int Number(ReadOnlySpan<double> samples); // GG0004

    [GeneratedGradient]
    protected internal partial ref readonly int Reference(ReadOnlySpan<double> samples); // GG0004

    [GeneratedGradient]
    private protected partial (double Slope, string? Name)[]? Tuples(ReadOnlySpan<double> samples); // GG0004

    [GeneratedGradient]
    internal virtual partial Task<dynamic?> Later(ReadOnlySpan<double> samples); // GG0004

    [GeneratedGradient]
    public static partial Span<double> Back([UnscopedRef] ref double first, Span<double> samples); // GG0004

    [GeneratedGradient]
    public partial TOuter? OfOuter<TInner>(TInner? samples, TOuter outer) // GG0004
        where TInner : notnull;

    [GeneratedGradient]
    public static unsafe partial int* Pointer(delegate*<int, void> function); // GG0004

    [return: NotNullIfNotNull(nameof(samples))]
    [GeneratedGradient]
    public static partial string? Text(string? samples); // GG0004

    [GeneratedGradient]
    public sealed override partial string ToString(); // GG0004
}

public readonly partial struct Taking<T>
    where T : unmanaged, INumber<T>
{
    [GeneratedGradient]
    public readonly partial void Defaults(ReadOnlySpan<T> samples, Span<T> along, int count = 3, string name = "a", T other = default); // GG0001

    [GeneratedGradient]
    public static partial void Scoped(scoped Span<int> samples, scoped in ReadOnlySpan<T> others, params ReadOnlySpan<object?> rest); // GG0001

    [GeneratedGradient]
    public static partial void References(ref readonly double samples, [In] in int step, out Span<T> along); // GG0001

    [GeneratedGradient]
    public static partial void Keywords(ReadOnlySpan<byte> @class, Span<byte> @event); // GG0007

    [GeneratedGradient]
    public static partial void Constrained<TA, TB, TC, TD>(ReadOnlySpan<TA> samples, TB b, TC? c, TD d, Span<TA> along) // GG0008
        where TA : struct, Enum
        where TB : Delegate
        where TC : List<TA?>, IEnumerable<TA?>, new()
        where TD : allows ref struct;

    [GeneratedGradient]
    public static unsafe partial void Pointers(double* samples, int rows, double* along); // GG0001
}

public partial interface IInstance
{
    [GeneratedGradient]
    public static partial void Integers(ReadOnlySpan<int> samples, Span<int> along); // GG0007

    [GeneratedGradient]
    private partial void Mixed(ReadOnlySpan<float> samples, double step, Span<float> along); // GG0010
}

public static partial class Extending
{
    [GeneratedGradient]
    public static partial void Slope(this ReadOnlySpan<long> samples, Span<long> along); // GG0007

    public partial record class Inner<TOuter>(TOuter Value)
    {
        public partial record struct Innermost
        {
            [Obsolete("Not to be called.")]
            [GeneratedGradient(Accuracy = 5)] // GG0003
            internal partial void Slope(ReadOnlySpan<double> samples, Span<double> along);
        }
    }
}
