using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GenericGradient.Generators.Emitting.Operators;
using GenericGradient.Generators.Model;
using GenericGradient.Stencils;
using Ends = GenericGradient.Generators.Model.Boundary;

namespace GenericGradient.Generators.Tests.Emitting.Operators;

/// <summary>One operator as a test asks for it: the declaration that a consumer would write, and what the parser would read in it.</summary>
internal sealed record OperatorCase
{
    public required Operator Operator { get; init; }

    /// <summary>How each axis is spaced; as many as the rank.</summary>
    public required SpacingMode[] Modes { get; init; }

    /// <summary>What lies beyond the ends of each axis; or one for all.</summary>
    public Ends[] Boundaries { get; init; } = [Ends.OneSided];

    /// <summary>What lies after the last sample of each axis, where that is not the same.</summary>
    public Ends[]? Highs { get; init; }

    public int Derivative { get; init; } = 1;

    public int Accuracy { get; init; } = 2;

    public int EdgeOrder { get; init; } = 1;

    public Side Side { get; init; } = Side.Central;

    /// <summary>The element type; T is a type parameter of the method.</summary>
    public string Element { get; init; } = "T";

    public double[]? Steps { get; init; }

    public int[]? Shape { get; init; }

    public bool IsTensor { get; init; }

    /// <summary>Whether it has a parameter for each of what says how a call runs.</summary>
    public bool HasRun { get; init; }

    public int Rank => Modes.Length;

    public int EdgeAccuracy => Accuracy == 2 ? EdgeOrder : Accuracy;

    /// <summary>Values differ from axis to axis where boundaries do, and between ends that do.</summary>
    public AxisEnds BoundaryOf(int axis)
    {
        var low = Boundaries[Boundaries.Length == 1 ? 0 : axis];
        var both = AxisEnds.Both(low, 0.75 + (Boundaries.Length == 1 ? 0 : axis));
        return Highs is null ? both : both with { High = Highs[axis], HighValue = Highs[axis] == Ends.Constant ? -1.5 : 0 };
    }

    public int SampleCount => Operator is Operator.Divergence or Operator.Curl ? Rank : 1;

    public int DestinationCount => Operator == Operator.Gradient ? Rank : Operator == Operator.Curl && Rank == 3 ? 3 : 1;

    /// <summary>A name that tells all.</summary>
    public string Name => string.Concat(
        Operator,
        new[] { "", "Second", "Third", "Fourth" }[Derivative - 1],
        string.Concat(Modes.Select((mode, axis) =>
            mode.ToString()[0] + BoundaryOf(axis).Low.ToString()[..2] + (Highs is null ? "" : BoundaryOf(axis).High.ToString()[..2]))),
        Side == Side.Central ? "" : Side,
        "A",
        Accuracy.ToString(CultureInfo.InvariantCulture),
        Accuracy == 2 ? "E" + EdgeOrder.ToString(CultureInfo.InvariantCulture) : "",
        Element == "T" ? "" : Element,
        Steps is null ? "" : "Steps",
        Shape is null ? "" : "Shape",
        IsTensor ? "Tensor" : "",
        HasRun ? "Run" : "");

    public OperatorSpec Spec => new(
        new MethodSpec(
            HintName: $"Consumer.Operators.{Name}.g.cs",
            Namespace: "Consumer",
            Containers: new(["static partial class Operators"]),
            DisplayName: "Consumer.Operators." + Name,
            Modifiers: "public static partial",
            Name: Name + (Element == "T" ? "<T>" : ""),
            Constraints: Constraint("global::System.Numerics."),
            Parameters: new(Parameters("global::System.", "global::System.Numerics.Tensors."))),
        Element,
        Operator,
        new SchemeSpec(Operator == Operator.Laplacian ? 2 : Derivative, Accuracy, EdgeAccuracy, Side),
        new(Enumerable.Range(0, Rank).Select(axis => new AxisSpec(
            HasExtents ? "extent" + axis : null,
            Shape?[axis],
            Modes[axis],
            HasSpacing(axis) ? (Modes[axis] == SpacingMode.Step ? "step" : "coordinates") + axis : null,
            Steps?[axis],
            BoundaryOf(axis)))),
        new(Enumerable.Range(0, SampleCount).Select(k => "samples" + k)),
        new(Enumerable.Range(0, DestinationCount).Select(k => "destination" + k)),
        IsTensor,
        Run: HasRun ? new("maxDegreeOfParallelism", "heard", "stop") : null);

    /// <summary>The partial method as a consumer writes it.</summary>
    public string Declaration =>
        $"public static partial void {Name}{(Element == "T" ? "<T>" : "")}({string.Join(", ", Parameters("", "").Select(p => p.Type + " " + p.Name))}) {Constraint("")};";

    /// <summary>A method of arrays that calls it, since spans cannot pass through reflection.</summary>
    public string Caller
    {
        get
        {
            var arguments = Parameters("", "").Select(parameter => parameter.Name).Select(name =>
                name == "maxDegreeOfParallelism" ? "-1"
                : name == "heard" ? "null!"
                : name == "stop" ? "default"
                : name.StartsWith("extent", StringComparison.Ordinal) ? $"extents[{name[^1]}]"
                : IsTensor && (name[0] is 's' or 'd') && name != "step" + name[^1] ? $"Tensors.Of({name[..^1]}[{name[^1]}], extents)"
                : $"{name[..^1]}[{name[^1]}]");
            string call = $"{Name}{(Element == "T" ? "<T>" : "")}({string.Join(", ", arguments)})";
            string e = Element;
            return $"public static void Call{Name}{(e == "T" ? "<T>" : "")}({e}[][] samples, int[] extents, {e}[] step, {e}[][] coordinates, {e}[][] destination) {Constraint("")} => {call};";
        }
    }

    private bool HasExtents => Shape is null && Rank > 1 && !IsTensor;

    private bool HasSpacing(int axis) => Modes[axis] != SpacingMode.Unit && Steps is null;

    private string Constraint(string space) => Element != "T" ? ""
        : Operator == Operator.Magnitude ? $"where T : {space}IFloatingPointIeee754<T>"
        : $"where T : {space}INumber<T>";

    private IEnumerable<ParameterSpec> Parameters(string system, string tensors)
    {
        string input = IsTensor ? $"{tensors}ReadOnlyTensorSpan<{Element}>" : $"{system}ReadOnlySpan<{Element}>";
        string output = IsTensor ? $"{tensors}TensorSpan<{Element}>" : $"{system}Span<{Element}>";
        for (int k = 0; k < SampleCount; k++)
        {
            yield return new(input, "samples" + k);
        }

        for (int axis = 0; axis < Rank && HasExtents; axis++)
        {
            yield return new("int", "extent" + axis);
        }

        for (int axis = 0; axis < Rank; axis++)
        {
            if (HasSpacing(axis))
            {
                yield return Modes[axis] == SpacingMode.Step
                    ? new(Element, "step" + axis)
                    : new($"{system}ReadOnlySpan<{Element}>", "coordinates" + axis);
            }
        }

        for (int k = 0; k < DestinationCount; k++)
        {
            yield return new(output, "destination" + k);
        }

        if (HasRun)
        {
            yield return new("int", "maxDegreeOfParallelism");
            yield return new($"{system}IProgress<double>", "heard");
            yield return new($"{(system.Length == 0 ? "System." : system)}Threading.CancellationToken", "stop");
        }
    }

    public override string ToString() => Name;
}
