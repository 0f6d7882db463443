using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace GenericGradient.Generators.Tests.Parsing;

/// <summary>Random declarations: good ones by construction, and ones that random changes may have made bad.</summary>
internal static class RandomDeclaration
{
    private static readonly string[] Types = ["float", "double", "Half", "decimal", "int", "byte", "bool", "string", "T", "Complex"];
    private static readonly string[] Spans = ["ReadOnlySpan", "Span", "ReadOnlyTensorSpan", "TensorSpan", "Memory"];
    private static readonly string[] Boundaries = ["OneSided", "Periodic", "Reflect", "Symmetric", "Clamp", "Zero"];

    /// <summary>Declarations that make sense by the rules of the documentation.</summary>
    public static Gen<string> Good { get; } =
        from op in Gen.Int[0, 4]
        from rank in op == 3 ? Gen.Int[2, 3] : Gen.Int[1, 4]
        from element in OneOf(op == 1 ? ["float", "double", "Half"] : new[] { "float", "double", "Half", "decimal" })
        from isTensor in Gen.Bool
        from hasShape in Gen.Bool
        from spacing in Gen.Int[0, 3]
        from coordinates in Gen.Bool.Array[rank]
        from boundaries in Gen.Int[0, 5].Array[rank]
        from highs in Gen.Int[0, 5].Array[rank]
        from accuracy in OneOf(0, 1, 2, 4, 6, 8)
        from derivative in Gen.Int[0, 4]
        from side in OneOf("", "Forward", "Central", "Backward")
        from edgeOrder in Gen.Int[0, 2]
        from hasSides in Gen.Bool
        select Text(op, rank, element, isTensor, hasShape, spacing, coordinates, boundaries, hasSides ? highs : boundaries, accuracy, derivative, side, edgeOrder);

    /// <summary>Declarations from parts that need not fit.</summary>
    public static Gen<string> Any { get; } = Gen.Select(
        Argument().Array[0, 4],
        Parameter().Array[0, 8],
        OneOf("static partial", "public static partial", "partial", "static", "public partial", "abstract partial", "internal static unsafe partial"),
        OneOf("void", "void", "void", "void", "int", "T"),
        OneOf("Slope", "Slope<T>", "@class<T, U>"),
        OneOf("", "", "where T : INumber<T>", "where T : struct, IFloatingPointIeee754<T>", "where T : IBinaryInteger<T>"),
        (arguments, parameters, modifiers, result, name, where) =>
            $"[GeneratedGradient({string.Join(", ", arguments)})] {modifiers} {result} {name}"
            + $"({string.Join(", ", parameters.Select((parameter, i) => parameter + " p" + i))}) {where};");

    /// <summary>Good declarations with up to two of their words left out, doubled or exchanged.</summary>
    public static Gen<string> Mutated { get; } =
        from text in Good
        from changes in Gen.Select(Gen.Int[0, 2], Gen.Int[0, 999], Gen.Int[0, 999]).Array[0, 2]
        select changes.Aggregate(text, (before, change) => Change(before, change.Item1, change.Item2, change.Item3));

    private static string Text(
        int op, int rank, string element, bool isTensor, bool hasShape, int spacing, bool[] coordinates, int[] boundaries, int[] highs,
        int accuracy, int derivative, string side, int edgeOrder)
    {
        // Half does not hold the coefficients of the longest formulas.
        int order = op == 4 ? 2 : op == 0 ? derivative : 1;
        accuracy = element == "Half" && accuracy >= 6 && order > 1 ? (order > 3 ? 4 : 6) : accuracy;
        accuracy = accuracy == 1 && side is "" or "Central" ? 0 : accuracy;
        var axes = Enumerable.Range(0, rank).ToArray();

        // A circle has no ends.
        highs = [.. axes.Select(axis => boundaries[axis] == 1 || highs[axis] == 1 ? boundaries[axis] : highs[axis])];
        bool areAllClosed = boundaries.Concat(highs).All(boundary => boundary != 0);
        var arguments = new List<string>();
        if (op > 0)
        {
            arguments.Add("Operator = GradientOperator." + new[] { "", "Magnitude", "Divergence", "Curl, Frame = Frame.Reversed", "Laplacian" }[op]);
        }
        else if (derivative > 0)
        {
            arguments.Add("Derivative = " + derivative);
        }

        if (accuracy > 0)
        {
            arguments.Add("Accuracy = " + accuracy);
        }

        if (side.Length > 0)
        {
            arguments.Add("Scheme = StencilSide." + side);
        }

        if (edgeOrder > 0 && accuracy is 0 or 2 && !areAllClosed)
        {
            arguments.Add(edgeOrder == 1 ? "EdgeOrder = EdgeOrder.First" : "EdgeOrder = EdgeOrder.Second");
        }

        // The attribute tells the rank of tensors by one boundary for each axis.
        arguments.Add($"Boundaries = [{string.Join(", ", boundaries.Select(boundary => "Boundary." + Boundaries[boundary]))}]");
        if (boundaries.Contains(5) && edgeOrder == 1)
        {
            arguments.Add("BoundaryValue = -20.5");
        }

        string sides = string.Concat(axes.Where(axis => boundaries[axis] != highs[axis]).Select(axis =>
            $"[AxisBoundary({axis}, Boundary.{Boundaries[boundaries[axis]]}, Boundary.{Boundaries[highs[axis]]}{(highs[axis] == 5 ? ", HighValue = 3" : "")})] "));
        if (hasShape)
        {
            arguments.Add($"Shape = [{string.Join(", ", axes.Select(_ => 16))}]");
        }

        if (spacing == 1)
        {
            arguments.Add($"Steps = [{string.Join(", ", axes.Select(axis => $"{axis}.5"))}]");
        }

        string prefix = isTensor ? "Tensor" : "";
        int samples = op is 2 or 3 ? rank : 1;
        int results = op == 0 || (op == 3 && rank == 3) ? rank : 1;
        var parameters = Enumerable.Range(0, samples).Select(k => $"ReadOnly{prefix}Span<{element}> f{k}")
            .Concat(axes.Where(_ => !isTensor && !hasShape && rank > 1).Select(axis => $"int n{axis}"))
            .Concat(axes.Where(_ => spacing > 1).Select(axis =>
                coordinates[axis] && boundaries[axis] == 0 && highs[axis] == 0 ? $"ReadOnlySpan<{element}> x{axis}" : $"{element} h{axis}"))
            .Concat(Enumerable.Range(0, results).Select(k => $"{prefix}Span<{element}> d{k}"));
        return $"{sides}[GeneratedGradient({string.Join(", ", arguments)})] public static partial void Slope({string.Join(", ", parameters)});";
    }

    private static Gen<string> Argument() => Gen.OneOf(
        Gen.Int[-1, 9].Select(value => $"Accuracy = {value}"),
        Gen.Int[-1, 5].Select(value => $"Derivative = {value}"),
        Gen.Int[-1, 3].Select(value => $"EdgeOrder = (EdgeOrder){(value < 0 ? $"({value})" : value)}"),
        Gen.Int[0, 4].Select(value => $"Scheme = (StencilSide){value}"),
        Gen.Int[0, 6].Select(value => $"Operator = (GradientOperator){value}"),
        Gen.Int[0, 6].Select(value => $"Boundary = (BoundaryKind){value}"),
        Gen.Int[0, 6].Array[0, 3].Select(values => $"Boundaries = [{string.Join(", ", values.Select(value => $"(BoundaryKind){value}"))}]"),
        OneOf("0", "1e300", "double.NaN").Select(value => $"BoundaryValue = {value}"),
        Gen.Int[-1, 6].Array[3].Select(values => $"Accuracy = 2), AxisBoundary({values[0]}, (BoundaryKind)({values[1]}), (BoundaryKind)({values[2]})"),
        Gen.Int[-1, 9].Array[0, 5].Select(values => $"Shape = [{string.Join(", ", values)}]"),
        OneOf("0", "1", "-0.5", "double.NaN", "1e300").Array[0, 3].Select(values => $"Steps = [{string.Join(", ", values)}]"),
        OneOf("Shape = null", "Steps = null", "Accuracy = \"2\"", "Unknown = 1", "7"));

    private static Gen<string> Parameter() => Gen.OneOf(
        Gen.Select(OneOf(Spans), OneOf(Types), (span, type) => $"{span}<{type}>"),
        Gen.Select(OneOf(Spans), OneOf("double", "double", "float"), (span, type) => $"{span}<{type}>"),
        OneOf(Types),
        OneOf("int", "in double", "ref double", "scoped Span<double>", "params ReadOnlySpan<double>", "double[]"));

    private static Gen<TValue> OneOf<TValue>(params TValue[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static string Change(string text, int kind, int at, int other)
    {
        var words = System.Text.RegularExpressions.Regex.Matches(text, @"\d+\.\d+|\w+|\S").Select(match => match.Value).ToList();
        at %= words.Count;
        other %= words.Count;
        if (kind == 0)
        {
            words.RemoveAt(at);
        }
        else if (kind == 1)
        {
            words.Insert(at, words[other]);
        }
        else
        {
            (words[at], words[other]) = (words[other], words[at]);
        }

        return string.Join(' ', words);
    }
}
