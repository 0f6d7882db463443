using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Emitting.Axes;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>
/// The values that stand beyond the ends of axes, as a kernel has them: the last axis reads them one by one, the others in runs as long as a block.
/// </summary>
/// <param name="formulas">The formulas of each axis.</param>
internal sealed class BeyondValues(AxisFormulas[] formulas)
{
    private readonly double[] values = [.. formulas.SelectMany(Of).Distinct()];

    /// <summary>Each value, with the first axis that has it and its name.</summary>
    public IEnumerable<(int Axis, double Value, string Name)> All => values.Select(value =>
        (System.Array.FindIndex(formulas, axis => Of(axis).Contains(value)), value, Name(value)));

    /// <summary>Those that are needed as runs: the name of the value and of the run.</summary>
    public IReadOnlyList<(string Value, string Run)> Runs =>
        [.. formulas.Take(formulas.Length - 1).SelectMany(Of).Distinct().Select(value => (Name(value), RunName(value)))];

    /// <summary>The parameters of the method that goes through blocks.</summary>
    public IEnumerable<string> Parameters => Singles.Select(name => "T " + name).Concat(Runs.Select(run => "ReadOnlySpan<T> " + run.Run));

    /// <summary>What it is called with.</summary>
    public IEnumerable<string> Arguments => Singles.Concat(Runs.Select(run => run.Run));

    private IEnumerable<string> Singles => Of(formulas[formulas.Length - 1]).Distinct().Select(Name);

    /// <summary>What the walk along an axis is called with: the value before it, the value after it, as far as it reads them.</summary>
    public IEnumerable<string> ArgumentsOf(int axis) =>
        Of(formulas[axis]).Select(value => axis == formulas.Length - 1 ? Name(value) : RunName(value));

    private static IEnumerable<double> Of(AxisFormulas axis) => new[] { axis.LowValue, axis.HighValue }.OfType<double>();

    private string Name(double value) => "beyond" + Number(value);

    private string RunName(double value) => "beyonds" + Number(value);

    private string Number(double value) =>
        values.Length == 1 ? "" : System.FormattableString.Invariant($"{System.Array.IndexOf(values, value)}");
}
