using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Operators;

/// <summary>What the parameters of a declaration are called behind it, where nothing of the user's can clash.</summary>
internal sealed class OperatorNames(OperatorSpec spec)
{
    private const string Threads = "maxDegreeOfParallelism", Progress = "progress", Cancellation = "cancellationToken";

    /// <summary>The samples: <c>samples</c>, or one name for each component.</summary>
    public string[] Samples { get; } = Numbered("samples", spec.Samples.Count);

    /// <summary>The destinations: <c>along0</c> for derivatives, otherwise <c>result</c>.</summary>
    public string[] Destinations { get; } = spec.Operator == Operator.Gradient
        ? [.. Enumerable.Range(0, spec.Destinations.Count).Select(axis => "along" + axis)]
        : Numbered("result", spec.Destinations.Count);

    /// <summary>The extents, given or not.</summary>
    public string[] Extents { get; } = [.. Enumerable.Range(0, spec.Rank).Select(axis => "n" + axis)];

    /// <summary>The parameters in the declared order, each with its type.</summary>
    public IEnumerable<string> Parameters => spec.Method.Parameters.Select(parameter => RunParameter(parameter.Name) ?? Parameter(parameter.Name).Declared);

    /// <summary>How a call is given its arguments, in the declared order; those that say how it runs come together.</summary>
    public IEnumerable<string> Arguments
    {
        get
        {
            foreach (var parameter in spec.Method.Parameters.Where(parameter => RunParameter(parameter.Name) is null))
            {
                yield return Parameter(parameter.Name).Given;
            }

            if (spec.Run is { } run)
            {
                yield return $"call.Threads({(run.Threads is null ? "1" : Threads)}, {(run.Progress is null ? "null" : Progress)}, {(run.Cancellation is null ? "default" : Cancellation)});";
            }
        }
    }

    /// <summary>The name of a step or of coordinates.</summary>
    public string Spacing(int axis) => (spec.Axes[axis].Mode == SpacingMode.Step ? "step" : "x") + axis;

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

    private string? RunParameter(string name) => spec.Run is not { } run ? null
        : IsName(run.Threads, name) ? "int " + Threads
        : IsName(run.Progress, name) ? "IProgress<double>? " + Progress
        : IsName(run.Cancellation, name) ? "CancellationToken " + Cancellation
        : null;

    private (string Declared, string Given) Parameter(string name)
    {
        string reads = spec.IsTensor ? "ReadOnlyTensorSpan<T> " : "ReadOnlySpan<T> ", writes = spec.IsTensor ? "TensorSpan<T> " : "Span<T> ";
        if (IndexOf(spec.Samples, name) is >= 0 and var samples)
        {
            return (reads + Samples[samples], $"call.Samples({samples}, {Samples[samples]});");
        }

        if (IndexOf(spec.Destinations, name) is >= 0 and var destination)
        {
            return (writes + Destinations[destination], $"call.Destination({destination}, {Destinations[destination]});");
        }

        if (IndexOf(spec.Axes.Select(axis => axis.Extent), name) is >= 0 and var axisOfExtent)
        {
            return ("int " + Extents[axisOfExtent], $"call.Extent({axisOfExtent}, {Extents[axisOfExtent]});");
        }

        int axis = IndexOf(spec.Axes.Select(axis => axis.Spacing), name);
        return spec.Axes[axis].Mode == SpacingMode.Step
            ? ("T " + Spacing(axis), $"call.Step({axis}, {Spacing(axis)});")
            : ("ReadOnlySpan<T> " + Spacing(axis), $"call.Coordinates({axis}, {Spacing(axis)});");
    }

    private static string[] Numbered(string name, int count) =>
        count == 1 ? [name] : [.. Enumerable.Range(0, count).Select(k => name + k)];

    private static int IndexOf(IEnumerable<string?> names, string name) =>
        Array.FindIndex(names.ToArray(), one => IsName(one, name));

    private static bool IsName(string? one, string name) => one?.TrimStart('@') == name.TrimStart('@');
}
