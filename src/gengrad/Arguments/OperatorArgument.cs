using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using GenericGradient.IO;
using GenericGradient.Tool.Commands;

namespace GenericGradient.Tool.Arguments;

/// <summary>What is computed, from <c>--op</c>, <c>--frame</c> and <c>--along</c>.</summary>
internal static class OperatorArgument
{
    /// <summary>Of samples that have the type of the results.</summary>
    public static Job<T, T>.Maker OfNumbers<T>(GradientSettings settings)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (frame, along) = (FrameOf(settings), AlongOf(settings));
        return OneOf<Job<T, T>.Maker>(
            settings,
            (source, spacings, options, axes) => StreamedGradient.Create(source, spacings(), options, axes),
            (source, spacings, options, axes) => StreamedOperator.Magnitude(source, spacings(), options, axes),
            (source, spacings, options, axes) => StreamedOperator.MagnitudeAndAngle(source, frame, spacings(), options, axes),
            (source, spacings, options, axes) => StreamedOperator.Laplacian(source, spacings(), options, axes),
            (source, spacings, options, axes) => StreamedOperator.Hessian(source, spacings(), options, axes),
            (source, spacings, options, axes) => StreamedOperator.Derivative(source, along, spacings(), options, axes));
    }

    /// <summary>Of integers.</summary>
    public static Job<TSample, T>.Maker OfIntegers<TSample, T>(GradientSettings settings)
        where TSample : unmanaged, IBinaryInteger<TSample>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (frame, along) = (FrameOf(settings), AlongOf(settings));
        return OneOf<Job<TSample, T>.Maker>(
            settings,
            (source, spacings, options, axes) => StreamedGradient.Create<TSample, T>(source, spacings(), options, axes),
            (source, spacings, options, axes) => StreamedOperator.Magnitude<TSample, T>(source, spacings(), options, axes),
            (source, spacings, options, axes) => StreamedOperator.MagnitudeAndAngle<TSample, T>(source, frame, spacings(), options, axes),
            (source, spacings, options, axes) => StreamedOperator.Laplacian<TSample, T>(source, spacings(), options, axes),
            (source, spacings, options, axes) => StreamedOperator.Hessian<TSample, T>(source, spacings(), options, axes),
            (source, spacings, options, axes) => StreamedOperator.Derivative<TSample, T>(source, along, spacings(), options, axes));
    }

    /// <summary>What the names of the results end with, if there are several: <c>0</c> and <c>1</c>, <c>-magnitude</c> and <c>-angle</c>, <c>00</c>, <c>01</c> and <c>11</c>.</summary>
    public static string[] Endings(GradientSettings settings, ReadOnlySpan<int> axes)
    {
        string[] each = [.. axes.ToArray().Select(axis => axis.ToString(CultureInfo.InvariantCulture))];
        return OneOf<string[]>(
            settings, each, [""], ["-magnitude", "-angle"], [""], [.. each.SelectMany((first, k) => each.Skip(k).Select(second => first + second))], [""]);
    }

    private static T OneOf<T>(GradientSettings settings, T gradient, T magnitude, T angle, T laplacian, T hessian, T derivative) => Lists.OneOf(
        settings.Operator,
        "--op",
        ("gradient", gradient),
        ("magnitude", magnitude),
        ("angle", angle),
        ("laplacian", laplacian),
        ("hessian", hessian),
        ("derivative", derivative));

    private static Frame FrameOf(GradientSettings settings) => settings switch
    {
        { Frame: { } frame, Operator: "angle" } => Lists.OneOf(frame, "--frame", ("reversed", Frame.Reversed), ("axis-order", Frame.AxisOrder)),
        { Operator: "angle" } => throw new ArgumentException("--op angle needs --frame: reversed if the last axis is x, as in images and maps, or axis-order if the first one is."),
        { Frame: not null } => throw new ArgumentException($"--frame is for --op angle; {settings.Operator} does not depend on which axis is x."),
        _ => default,
    };

    private static int[] AlongOf(GradientSettings settings) => settings switch
    {
        { Along: { } along, Operator: "derivative" } => Lists.Whole(along, "--along"),
        { Operator: "derivative" } => throw new ArgumentException("--op derivative needs --along, the axes that it derives along: 0,1 or 0,0,1."),
        { Along: not null } => throw new ArgumentException($"--along is for --op derivative; {settings.Operator} has its derivatives."),
        _ => [],
    };
}
