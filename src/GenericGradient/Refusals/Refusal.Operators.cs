using System;

namespace GenericGradient.Refusals;

/// <content>The words about operators.</content>
internal static partial class Refusal
{
    private const string Axes = "axes";
    private const string Components = "components";

    public static ArgumentException OperatorWithoutAxis(string name) => new($"No axis is selected; {name} needs at least one.", Axes);

    public static ArgumentException OperatorAxes(string name, int axes, string right) => new(
        Text($"There {(axes == 1 ? "is 1 selected axis" : Text($"are {axes} selected axes"))}, but {name} is of {right}; select them by axes: the others are a batch, for each of which it is computed."),
        Axes);

    public static ArgumentOutOfRangeException UnknownFrame(Frame frame) => new(
        nameof(frame), Shown((int)frame), "The frame must be Frame.AxisOrder (axes 0, 1, 2 are x, y, z) or Frame.Reversed (the last axis is x, as in images and [z, y, x] volumes).");

    public static ArgumentException DerivativeOfOperator(string name, int derivative) => new(
        Text($"The derivative is {derivative}, but {name} says itself which derivatives it has; leave Derivative out."), Options);

    public static ArgumentException StencilOfOperator(string name) => new(
        $"A stencil of one's own is for one derivative, and {name} needs several; leave Stencil out.", Options);

    public static ArgumentException NarrowMixed(string name) => new(
        $"Missing.Narrow makes stencils of one axis narrower, and {name} has derivatives along several axes one after the other; use Missing.Propagate.", Options);

    public static NotSupportedException JoinedWithoutNaN<T>(string name) => new(
        $"{typeof(T).Name} has no NaN, so {name} cannot tell which of its derivatives are missing; compute the derivatives, or use a floating-point type.");

    public static ArgumentException DerivativeOrder(int order, int axis) => new(
        Text($"Axis {axis} is given {order} times; a derivative goes up to 4 times along an axis."), "along");

    public static ArgumentException DerivativeWithoutAxis() => new("No axis is named; a derivative is along at least one.", "along");

    public static ArgumentException DerivativeAxisNotSelected(int axis, ReadOnlySpan<int> selected, string parameter) => new(
        selected.IsEmpty ? Text($"Axis {axis} is not selected; no axis is.")
            : Text($"Axis {axis} is not among the selected axes, which are {string.Join(", ", selected.ToArray())}."),
        parameter);

    /// <summary>Of <c>components</c> or <c>windows</c>.</summary>
    public static ArgumentException ComponentCount(string name, int count, int expected, string parameter) => expected == 1
        ? new(Text($"There are {count} {parameter}; {name} is of one field."), parameter)
        : new(Text($"{ThereAre(count, parameter[..^1])}, but {name} along {expected} axes needs one for each axis, in the order of the axes."), parameter);

    public static ArgumentException NoComponents() => new("There are no components; a vector field has one for each selected axis.", Components);

    public static ArgumentNullException NullComponent(int c) => new(Components, Text($"components[{c}] is null."));

    public static ArgumentException ComponentLength(int c, int length, int expected, string parameter = Components) => new(
        Text($"{(parameter == Components ? Text($"Component {c} has {Count(length, "sample")};") : Text($"{ThereAre(length, "sample")}, but"))} the shape has {expected}."),
        parameter);

    public static ArgumentException WindowLength(int c, int length, int first) => new(
        Text($"Window {c} has {Count(length, "sample")}, but the first has {first}; windows have the same planes."), "windows");

    public static ArgumentException ComponentShape(int c, ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected) => new(
        Text($"Component {c} has the shape {ShapeText(shape)}; the first has {ShapeText(expected)}."), Components);

    public static ArgumentException ResultCount(string name, int count, int expected, string parameter) => new(
        Text($"{ThereAre(count, "destination")}, but {name} has {Count(expected, "result")}."), parameter);
}
