using System.Linq;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Tests.Declarations;

/// <summary>What a declaration means: <c>Gradient/2/sc</c> is a gradient of rank 2, by a step on axis 0 and coordinates on axis 1.</summary>
internal static class Meaning
{
    /// <summary>The only operator of a run.</summary>
    public static string Of(GeneratorRun run)
    {
        var spec = (OperatorSpec)run.Step(TrackingNames.Operators).Single().Value;
        string modes = string.Concat(spec.Axes.Select(axis => axis.Mode switch
        {
            SpacingMode.Unit => 'u',
            SpacingMode.Step => 's',
            _ => 'c',
        }));
        return $"{spec.Operator}/{(spec.IsTensor ? "tensor " : "")}{spec.Rank}/{modes}";
    }
}
