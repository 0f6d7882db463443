using System.Linq;
using GenericGradient.Generators.Emitting.Writing;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators.Support;

/// <summary>Writes the file of what operators share beside the loops: one for an assembly, with the parts that it needs.</summary>
internal static class OperatorSupportEmitter
{
    public const string HintName = "GenericGradient.OperatorSupport.g.cs";

    /// <summary>What an operator needs.</summary>
    public static OperatorSupport UsedBy(OperatorSpec spec) => OperatorSupport.Checks
        | (spec.Axes.Any(axis => !axis.Boundary.IsOneSided) ? OperatorSupport.Neighbours : OperatorSupport.None)
        | (!spec.HasCoordinates ? OperatorSupport.None
            : Enumerable.Range(0, spec.Rank).Any(axis => OperatorResult.FormulasOf(spec, axis).HasTwoWeights) ? OperatorSupport.DifferenceWeights
            : OperatorSupport.NeighbourWeights)
        | (spec.IsTensor ? OperatorSupport.Tensors : OperatorSupport.None);

    public static string Emit(OperatorSupport support)
    {
        bool hasTensors = support.HasFlag(OperatorSupport.Tensors);
        var w = GeneratedFile.Begin("What the kernels of this assembly share beside the loops.");
        w.Line($"namespace {GeneratedFile.Namespace};");
        Part(ChecksText.Text);
        if (support.HasFlag(OperatorSupport.Neighbours))
        {
            Part(NeighboursText.Text);
        }

        if (support.HasFlag(OperatorSupport.DifferenceWeights))
        {
            Part(CoordinateWeightsText.Differences);
        }

        if (support.HasFlag(OperatorSupport.NeighbourWeights))
        {
            Part(CoordinateWeightsText.Neighbours);
        }

        if (hasTensors)
        {
            Part(TensorsText.Checks);
            Part(TensorsText.Dense);
        }

        return w.ToString();

        void Part(string text)
        {
            w.Line();
            w.Line(text.Replace("internal static class", GeneratedFile.Marks + "\ninternal static class"));
        }
    }
}
