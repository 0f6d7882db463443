using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Plans, executed over arrays and tensors.</summary>
internal static class OwnedPlanEntries
{
    /// <summary>The parameters of who works and who watches.</summary>
    private const string Watched = ", int, IProgress<double>, CancellationToken";

    /// <summary>The entries.</summary>
    public static IEnumerable<Entry<T, T>> Of<T>()
        where T : unmanaged, INumber<T> =>
    [
        Lists<T>("T[], T[]", 1, (plan, f, d) => plan.Execute(f, d[0])),
        Lists<T>("T[], T[], T[]", 2, (plan, f, d) => plan.Execute(f, d[0], d[1])),
        Lists<T>("T[], T[], T[], T[]", 3, (plan, f, d) => plan.Execute(f, d[0], d[1], d[2])),
        Lists<T>("T[], T[], T[], T[], T[]", 4, (plan, f, d) => plan.Execute(f, d[0], d[1], d[2], d[3])),
        Lists<T>("T[], ReadOnlySpan<T[]>", 0, (plan, f, d) => plan.Execute(f, d)),
        Grids<T, T[,]>("T[,], T[,]", 2, 1, (plan, f, d) => plan.Execute(f, d[0])),
        Grids<T, T[,]>("T[,], ReadOnlySpan<T[,]>", 2, 0, (plan, f, d) => plan.Execute(f, d)),
        Grids<T, T[,,]>("T[,,], T[,,]", 3, 1, (plan, f, d) => plan.Execute(f, d[0])),
        Grids<T, T[,,]>("T[,,], ReadOnlySpan<T[,,]>", 3, 0, (plan, f, d) => plan.Execute(f, d)),
        Grids<T, T[,,,]>("T[,,,], T[,,,]", 4, 1, (plan, f, d) => plan.Execute(f, d[0])),
        Grids<T, T[,,,]>("T[,,,], ReadOnlySpan<T[,,,]>", 4, 0, (plan, f, d) => plan.Execute(f, d)),
        new("GradientPlan<T>.ExecuteStacked(T[], T[])", "", true, _ => true, (problem, room) =>
        {
            var stacked = new T[problem.Count * problem.Length];
            problem.Plan(room).ExecuteStacked(problem.Samples, stacked);
            return [.. stacked.Chunk(problem.Length)];
        }),
        .. Layout.OfSamples.SelectMany(Tensors<T>),

        Lists<T>($"T[], T[]{Watched}", 1, (plan, f, d) => plan.ExecuteParallel(f, d[0], progress: Silent.Only)),
        Lists<T>($"T[], ReadOnlySpan<T[]>{Watched}", 0, (plan, f, d) => plan.ExecuteParallel(f, d, progress: Silent.Only)),
        Grids<T, T[,]>($"T[,], T[,]{Watched}", 2, 1, (plan, f, d) => plan.ExecuteParallel(f, d[0], progress: Silent.Only)),
        Grids<T, T[,]>($"T[,], ReadOnlySpan<T[,]>{Watched}", 2, 0, (plan, f, d) => plan.ExecuteParallel(f, d, progress: Silent.Only)),
        Grids<T, T[,,]>($"T[,,], T[,,]{Watched}", 3, 1, (plan, f, d) => plan.ExecuteParallel(f, d[0], progress: Silent.Only)),
        Grids<T, T[,,]>($"T[,,], ReadOnlySpan<T[,,]>{Watched}", 3, 0, (plan, f, d) => plan.ExecuteParallel(f, d, progress: Silent.Only)),
        Grids<T, T[,,,]>($"T[,,,], T[,,,]{Watched}", 4, 1, (plan, f, d) => plan.ExecuteParallel(f, d[0], progress: Silent.Only)),
        Grids<T, T[,,,]>($"T[,,,], ReadOnlySpan<T[,,,]>{Watched}", 4, 0, (plan, f, d) => plan.ExecuteParallel(f, d, progress: Silent.Only)),
    ];

    private static IEnumerable<Entry<T, T>> Tensors<T>(Layout layout)
        where T : unmanaged, INumber<T> =>
    [
        Tensors<T>("Tensor<T>, Tensor<T>", layout, 1, (plan, f, d) => plan.Execute(f, d[0])),
        Tensors<T>("ReadOnlyTensorSpan<T>, TensorSpan<T>", layout, 1, (plan, f, d) => plan.Execute(f.AsReadOnlyTensorSpan(), d[0].AsTensorSpan())),
        Tensors<T>("Tensor<T>, ReadOnlySpan<Tensor<T>>", layout, 0, (plan, f, d) => plan.Execute(f, d)),
        Tensors<T>("ReadOnlyTensorSpan<T>, ReadOnlySpan<Tensor<T>>", layout, 0, (plan, f, d) => plan.Execute(f.AsReadOnlyTensorSpan(), d)),
        Tensors<T>($"Tensor<T>, Tensor<T>{Watched}", layout, 1, (plan, f, d) => plan.ExecuteParallel(f, d[0], progress: Silent.Only)),
        Tensors<T>($"ReadOnlyTensorSpan<T>, TensorSpan<T>{Watched}", layout, 1, (plan, f, d) =>
            plan.ExecuteParallel(f.AsReadOnlyTensorSpan(), d[0].AsTensorSpan(), progress: Silent.Only)),
        Tensors<T>($"Tensor<T>, ReadOnlySpan<Tensor<T>>{Watched}", layout, 0, (plan, f, d) => plan.ExecuteParallel(f, d, progress: Silent.Only)),
        Tensors<T>($"ReadOnlyTensorSpan<T>, ReadOnlySpan<Tensor<T>>{Watched}", layout, 0, (plan, f, d) =>
            plan.ExecuteParallel(f.AsReadOnlyTensorSpan(), d, progress: Silent.Only)),
    ];

    private static string Name(string parameters) =>
        $"GradientPlan<T>.Execute{(parameters.EndsWith(Watched, StringComparison.Ordinal) ? "Parallel" : "")}({parameters})";

    /// <param name="parameters">The parameters of the method.</param>
    /// <param name="count">For how many results it is; any if 0.</param>
    /// <param name="run">Executes the plan.</param>
    private static Entry<T, T> Lists<T>(string parameters, int count, Action<GradientPlan<T>, T[], T[][]> run)
        where T : unmanaged, INumber<T> => new(
            Name(parameters),
            "",
            true,
            problem => count == 0 || problem.Count == count,
            (problem, room) =>
            {
                T[][] results = [.. problem.Axes.Select(_ => new T[problem.Length])];
                run(problem.Plan(room), problem.Samples, results);
                return results;
            });

    private static Entry<T, T> Grids<T, TArray>(string parameters, int rank, int count, Action<GradientPlan<T>, TArray, TArray[]> run)
        where T : unmanaged, INumber<T>
        where TArray : class => new(
            Name(parameters),
            "",
            true,
            problem => problem.Rank == rank && (count == 0 || problem.Count == count),
            (problem, room) =>
            {
                TArray[] results = [.. problem.Axes.Select(_ => (TArray)(object)ArrayEntries.Empty(problem))];
                run(problem.Plan(room), (TArray)(object)ArrayEntries.Samples(problem), results);
                return ArrayEntries.Flat<T>((Array[])(object)results);
            });

    private static Entry<T, T> Tensors<T>(string parameters, Layout layout, int count, Action<GradientPlan<T>, Tensor<T>, Tensor<T>[]> run)
        where T : unmanaged, INumber<T> => new(
            Name(parameters),
            layout.Name,
            true,
            problem => layout.Holds(problem) && (count == 0 || problem.Count == count),
            (problem, room) =>
            {
                // Destinations need not lie as the first does.
                var layouts = problem.Axes.Select((_, k) => Layout.All.ElementAt(k % 3)).ToArray();
                T[][] backings = [.. layouts.Select(one => one.Scatter<T>(new T[problem.Length], problem.Shape))];
                Tensor<T>[] results = [.. layouts.Select((one, k) => Tensor.Create(backings[k], problem.Lengths, one.Strides(problem.Shape)))];
                run(problem.Plan(room), Views.Tensor(problem, layout), results);
                return [.. layouts.Select((one, k) => one.Gather<T>(backings[k], problem.Shape))];
            });
}
