using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Rooms;
using GenericGradient.Numbers;

namespace GenericGradient.Harness.Tests.Options;

/// <summary>
/// What options mean, one place at a time: the sum that the stencil of the place says, or what stands for a derivative that touches a missing sample. The
/// weights themselves, and the rule that narrows stencils, are compared with their definitions by the tests of operators.
/// </summary>
internal static class OptionReference
{
    /// <summary>The derivatives along each axis. Those of integers are computed of their distances to <see cref="OptionProblems.Base"/>, and rounded once.</summary>
    public static T[][] Of<TSample, T>(Problem<TSample, T> problem)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T> => WorkingType.Of<TSample, T>() switch
        {
            WorkingType.Kind.Single => Rounded<T, float>(In<TSample, T, float>(problem)),
            WorkingType.Kind.Double => Rounded<T, double>(In<TSample, T, double>(problem)),
            _ => In<TSample, T, T>(problem),
        };

    private static T[][] Rounded<T, TWorking>(TWorking[][] results)
        where TWorking : INumber<TWorking>
        where T : INumber<T> => [.. results.Select(result => result.Select(T.CreateChecked).ToArray())];

    private static TWorking[][] In<TSample, T, TWorking>(Problem<TSample, T> problem)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
        where TWorking : unmanaged, INumber<TWorking>
    {
        var far = OptionProblems.Base<TSample>();
        TWorking[] samples = [.. problem.Samples.Select(sample => TWorking.CreateChecked(far > TSample.Zero && sample >= far ? sample - far : sample))];
        bool[] missing = Missing(problem);
        bool isActive = problem.Options.HasMissing && (missing.Contains(true) || problem.Options.Fill is not null);
        var options = problem.Options with { NoData = null, Mask = isActive ? missing : default };
        Spacing<TWorking>[] spacings = [.. problem.Axes.Select(axis => problem.Spacing[axis].As<TWorking>().In(new PlainRoom()))];
        var plan = GradientPlan.Create<TWorking>(problem.Lengths, spacings, options, problem.Axes);
        if (options.Missing == GenericGradient.Missing.Narrow && isActive)
        {
            TWorking[][] results = [.. problem.Axes.Select(_ => new TWorking[samples.Length])];
            plan.Execute(samples, results);
            return results;
        }

        var fill = isActive ? TWorking.CreateChecked(options.Fill ?? double.NaN) : default;
        return [.. problem.Axes.Select(axis => Along(plan, samples, isActive ? missing : [], fill, problem.Shape, axis))];
    }

    private static T[] Along<T>(GradientPlan<T> plan, T[] samples, bool[] missing, T fill, int[] shape, int axis)
        where T : unmanaged, INumber<T>
    {
        T[] result = new T[samples.Length], line = new T[shape[axis]];
        int stride = Reference.Stride(shape, axis);
        Stencil<T>[] stencils = [.. Enumerable.Range(0, shape[axis]).Select(i => plan.StencilAt(axis, i))];
        for (int p = 0; p < samples.Length; p++)
        {
            int i = p / stride % shape[axis], first = p - (i * stride);
            for (int j = 0; j < line.Length; j++)
            {
                line[j] = samples[first + (j * stride)];
            }

            result[p] = missing.Length > 0 && stencils[i].Offsets.ToArray().Any(offset => missing[p + (offset * stride)]) ? fill : stencils[i].Apply(line);
        }

        return result;
    }

    /// <summary>Which numbers belong to samples that are missing: by a value, by being NaN, by a mark; a sample with one such component is.</summary>
    private static bool[] Missing<TSample, T>(Problem<TSample, T> problem)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        int components = problem.Components;
        bool[] alone =
        [
            .. problem.Samples.Select((sample, p) => TSample.IsNaN(sample)
                || (problem.Options.NoData is { } value && sample == TSample.CreateChecked(value))
                || (!problem.Options.Mask.IsEmpty && problem.Options.Mask.Span[p / components])),
        ];
        return [.. alone.Select((_, p) => alone.AsSpan(p - (p % components), components).Contains(true))];
    }
}
