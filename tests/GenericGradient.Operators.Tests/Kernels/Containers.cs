using System;
using System.Numerics;

namespace GenericGradient.Operators.Tests.Kernels;

/// <summary>The same declaration in every kind of type that can hold one.</summary>
internal static partial class Containers
{
    /// <summary>An instance method of a class.</summary>
    public sealed partial class Instance
    {
        [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
        public partial void Slope(ReadOnlySpan<double> f, int rows, int columns, double rowStep, double columnStep, Span<double> d0, Span<double> d1);
    }

    /// <summary>A generic type, whose type parameter is the element type.</summary>
    /// <typeparam name="TElement">The element type.</typeparam>
    public static partial class Generic<TElement>
        where TElement : struct, INumber<TElement>
    {
        /// <summary>Deeper.</summary>
        /// <typeparam name="TOther">Another one, that is not used.</typeparam>
        public sealed partial class Nested<TOther>
            where TOther : class
        {
            [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
            public static partial void Slope(
                ReadOnlySpan<TElement> f, int rows, int columns, TElement rowStep, TElement columnStep, Span<TElement> d0, Span<TElement> d1);
        }
    }

    /// <summary>A struct.</summary>
    public readonly partial struct Value
    {
        [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
        public readonly partial void Slope(
            ReadOnlySpan<double> f, int rows, int columns, double rowStep, double columnStep, Span<double> d0, Span<double> d1);
    }

    /// <summary>A record.</summary>
    /// <param name="Step">Its step.</param>
    public sealed partial record Record(double Step)
    {
        public void Slope(ReadOnlySpan<double> f, int rows, int columns, double columnStep, Span<double> d0, Span<double> d1) =>
            Slope(f, rows, columns, Step, columnStep, d0, d1);

        [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
        private partial void Slope(ReadOnlySpan<double> f, int rows, int columns, double rowStep, double columnStep, Span<double> d0, Span<double> d1);
    }

    /// <summary>A record struct.</summary>
    /// <param name="Name">Its name.</param>
    public readonly partial record struct Pair(string Name)
    {
        [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
        internal static partial void Slope(
            ReadOnlySpan<double> f, int rows, int columns, double rowStep, double columnStep, Span<double> d0, Span<double> d1);
    }

    /// <summary>An interface with a body of its own.</summary>
    public partial interface IFace
    {
        [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
        public static partial void Slope(
            ReadOnlySpan<double> f, int rows, int columns, double rowStep, double columnStep, Span<double> d0, Span<double> d1);
    }

    /// <summary>An extension of a span is a static method like others.</summary>
    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    public static partial void Slope(
        this ReadOnlySpan<double> f, int rows, int columns, double rowStep, double columnStep, Span<double> d0, Span<double> d1);

    /// <summary>Names that the emitted code uses too, or that are words of the language.</summary>
    [GeneratedGradient(EdgeOrder = EdgeOrder.Second)]
    public static partial void Clash(
        ReadOnlySpan<double> samples, int length, int count, double @class, double memory, Span<double> block, Span<double> Run);
}
