using System;
using System.Linq;

namespace GenericGradient.Benchmarks;

/// <summary>The operators in turns.</summary>
internal static class OperatorRounds
{
    public static void Run()
    {
        var operators = new OperatorBenchmarks();
        operators.Setup();
        Compare(
            operators.PlanThenHypot,
            operators.PlanThenRoot,
            operators.Magnitude,
            operators.MagnitudeConstantSteps,
            operators.MagnitudeConstant);
        Compare(operators.Laplacian, operators.LaplacianPeriodic);

        foreach (int extent in (int[])[128, 2048])
        {
            var accuracies = new AccuracyBenchmarks { Extent = extent };
            accuracies.Setup();
            Console.WriteLine(FormattableString.Invariant($"{extent} x {extent}"));
            Compare(accuracies.Plan, accuracies.Accuracy2, accuracies.Accuracy4, accuracies.Accuracy6, accuracies.Accuracy8);
        }
    }

    private static void Compare(params Action[] ways) => Turns.Compare([.. ways.Select(way => (way.Method.Name, way))]);
}
