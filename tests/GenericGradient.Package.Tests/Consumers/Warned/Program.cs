using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using GenericGradient;

// Each of these is a warning, or an error, which the program has seen and silenced where it is its own. Generated code that repeats the
// declaration must not bring it back.
#pragma warning disable CS0612, CS0618 // obsolete
#pragma warning disable CS0693 // a type parameter with the name of an outer one
#pragma warning disable CS8631 // nullability of a type argument
#pragma warning disable CS8981 // a name of small letters only
#pragma warning disable MINE001 // experimental

namespace Warned;

[Obsolete("Numbers are not marked any more.")]
internal interface IMarked;

[Experimental("MINE001")]
internal interface ITried;

internal static partial class obsolete
{
    [GeneratedGradient]
    internal static partial void Slope<T>(ReadOnlySpan<T> samples, T step, Span<T> along)
        where T : INumber<T>, IComparable<T>, IEquatable<T>;

    [GeneratedGradient]
    internal static partial void Marked<T>(ReadOnlySpan<T> samples, Span<T> along)
        where T : INumber<T>, IMarked;

    [GeneratedGradient]
    internal static partial void Tried<T>(ReadOnlySpan<T> samples, Span<T> along)
        where T : INumber<T>, ITried;

    [GeneratedGradient]
    internal static partial void Nullable<T>(ReadOnlySpan<T> samples, Span<T> along)
        where T : class, INumber<T?>;

    [Obsolete("Slope is its new name.")]
    [GeneratedGradient]
    internal static partial void Old(ReadOnlySpan<double> samples, Span<double> along);
}

internal static partial class Outer<T>
    where T : INumber<T>
{
    [GeneratedGradient]
    internal static partial void Slope<T>(ReadOnlySpan<T> samples, Span<T> along)
        where T : INumber<T>;

    [Experimental("MINE001")]
    internal static partial class Inner
    {
        [GeneratedGradient]
        internal static partial void Slope<small>(ReadOnlySpan<small> samples, Span<small> along)
            where small : INumber<small>;
    }
}

internal static class Program
{
    private static void Main()
    {
        double[] samples = [1, 3, 7, 13], along = new double[4];
        obsolete.Slope(samples, 2.0, along);
        Write("slope", along);
        obsolete.Old(samples, along);
        Write("old", along);
        Outer<float>.Slope<double>(samples, along);
        Write("outer", along);
        Outer<float>.Inner.Slope<double>(samples, along);
        Write("inner", along);
    }

    private static void Write(string name, double[] numbers) => Console.WriteLine(
        $"{name}: {string.Join(' ', Array.ConvertAll(numbers, number => number.ToString(CultureInfo.InvariantCulture)))}");
}
