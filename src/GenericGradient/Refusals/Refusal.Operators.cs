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
        $"{typeof(T)} has no NaN, so {name} cannot tell which of its derivatives are missing; compute the derivatives, or use a floating-point type.");

    public static ArgumentException DerivativeOrder(int order, int axis) => new(
        Text($"Axis {axis} is given {order} times; a derivative goes up to 4 times along an axis."), "along");

    public static ArgumentException DerivativeAxisNotSelected(int axis) => new(
        Text($"Axis {axis} is not among the selected axes."), "along");

    public static ArgumentException ComponentCount(string name, int count, int expected) => expected == 1
        ? new(Text($"There are {count} components; {name} is of one field."), Components)
        : new(Text($"{ThereAre(count, "component")}, but {name} along {expected} axes needs one for each axis, in the order of the axes."), Components);

    public static ArgumentException NoComponents() => new("There are no components; a vector field has one for each selected axis.", Components);

    public static ArgumentNullException NullComponent(int c) => new(Components, Text($"components[{c}] is null."));

    public static ArgumentException ComponentLength(int c, int length, int expected) => new(
        Text($"Component {c} has {length} samples; the shape has {expected}."), Components);

    public static ArgumentException ComponentShape(int c, ReadOnlySpan<nint> shape, ReadOnlySpan<nint> expected) => new(
        Text($"Component {c} has the shape {ShapeText(shape)}; the first has {ShapeText(expected)}."), Components);

    public static ArgumentException ResultCount(string name, int count, int expected) => new(
        Text($"{ThereAre(count, "destination")}, but {name} has {Count(expected, "result")}."), count == 1 ? "destination" : "destinations");
}
