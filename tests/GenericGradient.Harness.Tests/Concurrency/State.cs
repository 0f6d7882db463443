using System;
using System.Linq;
using System.Threading;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Rooms;
using Xunit;

namespace GenericGradient.Harness.Tests.Concurrency;

/// <summary>A plan, and runs of it that something ends before they are done.</summary>
internal sealed class State
{
    private readonly Problem<float, float> problem = Problems.Of<float>([1031, 1033], SpacingKind.Step, EdgeOrder.First);
    private readonly float[][] expected;
    private readonly GradientPlan<float> plan;

    /// <summary>Prepares the plan.</summary>
    public State()
    {
        expected = problem.Expected();
        plan = problem.Plan(new PlainRoom());
    }

    /// <summary>
    /// Runs with the disturbance, and returns what was thrown, if anything. Nobody may be left who reads or writes; a run that returns must be
    /// right, and so must the next one, which nothing disturbs.
    /// </summary>
    public Exception? Run(Disturbance disturbance)
    {
        var samples = new WatchedMemory<float>([.. problem.Samples]) { ThrowsAt = disturbance.SamplesThrowAt };
        var first = new WatchedMemory<float>(new float[problem.Length]) { ThrowsAt = disturbance.DestinationThrowsAt };
        var second = new WatchedMemory<float>(new float[problem.Length]);
        var error = Record.Exception(() => plan.ExecuteParallel(
            samples.Memory,
            [first.Memory, second.Memory],
            progress: new Reports(disturbance),
            cancellationToken: disturbance.Source?.Token ?? CancellationToken.None));
        if (error is null)
        {
            AssertRight(first.Array, second.Array);
        }

        Workers.AssertNobodyIsLeft(samples, first, second);

        float[][] results = [.. expected.Select(result => new float[result.Length])];
        plan.ExecuteParallel(problem.Samples, [.. results.Select(result => result.AsMemory())]);
        AssertRight(results);
        return error;
    }

    private void AssertRight(params float[][] results)
    {
        for (int k = 0; k < expected.Length; k++)
        {
            Assert.True(expected[k].AsSpan().SequenceEqual(results[k]), $"axis {k}");
        }
    }
}
