using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Arrays of rank 2 to 4.</summary>
internal static class ArrayEntries
{
    /// <summary>Arrays of rank 2.</summary>
    public static IEnumerable<Entry<T, T>> Rank2<T>()
        where T : unmanaged, INumber<T> =>
    [
        new("Gradient.Compute(T[,], Spacings<T>, GradientOptions, Axes)", "", true, IsOfRank<T>(2), (problem, room) =>
            Flat<T>(Gradient.Compute((T[,])Samples(problem), problem.Spacings(room), problem.Options, problem.AxesArgument))),

        new("Gradient.Compute(T[,], Spacings<T>, ReadOnlySpan<T[,]>, GradientOptions, Axes)", "", true, IsOfRank<T>(2), (problem, room) =>
        {
            T[][,] results = [.. problem.Axes.Select(_ => (T[,])Empty(problem))];
            Gradient.Compute((T[,])Samples(problem), problem.Spacings(room), results, problem.Options, problem.AxesArgument);
            return Flat<T>(results);
        }),

        new("Gradient.AlongAxis(T[,], int, Spacing<T>, GradientOptions)", "", true, IsOfRank<T>(2), (problem, room) =>
            Flat<T>([.. problem.Axes.Select((axis, k) =>
                Gradient.AlongAxis((T[,])Samples(problem), axis, problem.SpacingOf(k, room), problem.OptionsOf(k)))])),

        new("Gradient.AlongAxis(T[,], int, Spacing<T>, T[,], GradientOptions)", "", true, IsOfRank<T>(2), (problem, room) =>
            Flat<T>([.. problem.Axes.Select((axis, k) =>
            {
                var result = (T[,])Empty(problem);
                Gradient.AlongAxis((T[,])Samples(problem), axis - 2, problem.SpacingOf(k, room), result, problem.OptionsOf(k));
                return result;
            })])),
    ];

    /// <summary>Arrays of rank 3.</summary>
    public static IEnumerable<Entry<T, T>> Rank3<T>()
        where T : unmanaged, INumber<T> =>
    [
        new("Gradient.Compute(T[,,], Spacings<T>, GradientOptions, Axes)", "", true, IsOfRank<T>(3), (problem, room) =>
            Flat<T>(Gradient.Compute((T[,,])Samples(problem), problem.Spacings(room), problem.Options, problem.AxesArgument))),

        new("Gradient.Compute(T[,,], Spacings<T>, ReadOnlySpan<T[,,]>, GradientOptions, Axes)", "", true, IsOfRank<T>(3), (problem, room) =>
        {
            T[][,,] results = [.. problem.Axes.Select(_ => (T[,,])Empty(problem))];
            Gradient.Compute((T[,,])Samples(problem), problem.Spacings(room), results, problem.Options, problem.AxesArgument);
            return Flat<T>(results);
        }),

        new("Gradient.AlongAxis(T[,,], int, Spacing<T>, GradientOptions)", "", true, IsOfRank<T>(3), (problem, room) =>
            Flat<T>([.. problem.Axes.Select((axis, k) =>
                Gradient.AlongAxis((T[,,])Samples(problem), axis, problem.SpacingOf(k, room), problem.OptionsOf(k)))])),

        new("Gradient.AlongAxis(T[,,], int, Spacing<T>, T[,,], GradientOptions)", "", true, IsOfRank<T>(3), (problem, room) =>
            Flat<T>([.. problem.Axes.Select((axis, k) =>
            {
                var result = (T[,,])Empty(problem);
                Gradient.AlongAxis((T[,,])Samples(problem), axis - 3, problem.SpacingOf(k, room), result, problem.OptionsOf(k));
                return result;
            })])),
    ];

    /// <summary>Arrays of rank 4.</summary>
    public static IEnumerable<Entry<T, T>> Rank4<T>()
        where T : unmanaged, INumber<T> =>
    [
        new("Gradient.Compute(T[,,,], Spacings<T>, GradientOptions, Axes)", "", true, IsOfRank<T>(4), (problem, room) =>
            Flat<T>(Gradient.Compute((T[,,,])Samples(problem), problem.Spacings(room), problem.Options, problem.AxesArgument))),

        new("Gradient.Compute(T[,,,], Spacings<T>, ReadOnlySpan<T[,,,]>, GradientOptions, Axes)", "", true, IsOfRank<T>(4), (problem, room) =>
        {
            T[][,,,] results = [.. problem.Axes.Select(_ => (T[,,,])Empty(problem))];
            Gradient.Compute((T[,,,])Samples(problem), problem.Spacings(room), results, problem.Options, problem.AxesArgument);
            return Flat<T>(results);
        }),

        new("Gradient.AlongAxis(T[,,,], int, Spacing<T>, GradientOptions)", "", true, IsOfRank<T>(4), (problem, room) =>
            Flat<T>([.. problem.Axes.Select((axis, k) =>
                Gradient.AlongAxis((T[,,,])Samples(problem), axis, problem.SpacingOf(k, room), problem.OptionsOf(k)))])),

        new("Gradient.AlongAxis(T[,,,], int, Spacing<T>, T[,,,], GradientOptions)", "", true, IsOfRank<T>(4), (problem, room) =>
            Flat<T>([.. problem.Axes.Select((axis, k) =>
            {
                var result = (T[,,,])Empty(problem);
                Gradient.AlongAxis((T[,,,])Samples(problem), axis - 4, problem.SpacingOf(k, room), result, problem.OptionsOf(k));
                return result;
            })])),
    ];

    private static Func<Problem<T, T>, bool> IsOfRank<T>(int rank)
        where T : unmanaged, INumber<T> => problem => problem.Rank == rank;

    /// <summary>The samples as an array of their rank.</summary>
    public static Array Samples<T>(Problem<T, T> problem)
        where T : unmanaged, INumber<T>
    {
        var array = Array.CreateInstance(typeof(T), problem.Shape);
        problem.Samples.CopyTo(Elements<T>(array));
        return array;
    }

    /// <summary>A destination that no result looks like.</summary>
    public static Array Empty<T>(Problem<T, T> problem)
        where T : unmanaged, INumber<T>
    {
        var array = Array.CreateInstance(typeof(T), problem.Shape);
        Elements<T>(array).Fill(T.CreateChecked(-12345));
        return array;
    }

    /// <summary>The elements of arrays in row-major order.</summary>
    public static T[][] Flat<T>(Array[] results)
        where T : unmanaged => [.. results.Select(result => Elements<T>(result).ToArray())];

    private static Span<T> Elements<T>(Array array)
        where T : unmanaged =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);
}
