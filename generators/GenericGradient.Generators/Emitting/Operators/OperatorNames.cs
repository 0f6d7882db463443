using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>What the parameters of a declaration are called behind it, where nothing of the user's can clash.</summary>
internal sealed class OperatorNames(OperatorSpec spec)
{
    /// <summary>The samples: <c>samples</c>, or one name for each component.</summary>
    public string[] Samples { get; } = Numbered("samples", spec.Samples.Count);

    /// <summary>The destinations: <c>along0</c> for derivatives, otherwise <c>result</c>.</summary>
    public string[] Destinations { get; } = spec.Operator == Operator.Gradient
        ? [.. Enumerable.Range(0, spec.Destinations.Count).Select(axis => "along" + axis)]
        : Numbered("result", spec.Destinations.Count);

    /// <summary>The extents, given or not.</summary>
    public string[] Extents { get; } = [.. Enumerable.Range(0, spec.Rank).Select(axis => "n" + axis)];

    /// <summary>The parameters in the declared order, each with its type; tensors stand as tensors or as spans.</summary>
    public IEnumerable<string> Parameters(bool asTensors)
    {
        foreach (string name in spec.Method.Parameters.Select(parameter => parameter.Name))
        {
            if (IndexOf(spec.Samples, name) is >= 0 and var samples)
            {
                yield return (asTensors ? "scoped in ReadOnlyTensorSpan<T> " : "ReadOnlySpan<T> ") + Samples[samples];
            }
            else if (IndexOf(spec.Destinations, name) is >= 0 and var destination)
            {
                yield return (asTensors ? "scoped in TensorSpan<T> " : "Span<T> ") + Destinations[destination];
            }
            else if (IndexOf(spec.Axes.Select(axis => axis.Extent), name) is >= 0 and var axisOfExtent)
            {
                yield return "int " + Extents[axisOfExtent];
            }
            else
            {
                int axis = IndexOf(spec.Axes.Select(axis => axis.Spacing), name);
                yield return (spec.Axes[axis].Mode == SpacingMode.Step ? "T " : "ReadOnlySpan<T> ") + Spacing(axis);
            }
        }
    }

    /// <summary>The name of a step or of coordinates.</summary>
    public string Spacing(int axis) => (spec.Axes[axis].Mode == SpacingMode.Step ? "step" : "x") + axis;

    /// <summary>What messages call the extents as a whole: the first of their parameters, or the samples.</summary>
    public string Shape => spec.Axes.Select(axis => axis.Extent).FirstOrDefault(extent => extent is not null) ?? spec.Samples[0];

    /// <summary>A name as a string in messages, without the mark of a keyword.</summary>
    public static string Quoted(string name) => "\"" + name.TrimStart('@') + "\"";

    /// <summary>A number that reads back to the same bits in any culture.</summary>
    public static string Literal(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        if (double.Parse(text, CultureInfo.InvariantCulture) != value)
        {
            text = value.ToString("G17", CultureInfo.InvariantCulture);
        }

        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }

    private static string[] Numbered(string name, int count) =>
        count == 1 ? [name] : [.. Enumerable.Range(0, count).Select(k => name + k)];

    private static int IndexOf(IEnumerable<string?> names, string name) =>
        Array.FindIndex(names.ToArray(), one => one?.TrimStart('@') == name.TrimStart('@'));
}
