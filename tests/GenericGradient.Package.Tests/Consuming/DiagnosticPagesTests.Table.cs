using System.Collections.Generic;

namespace GenericGradient.Package.Tests.Consuming;

/// <summary>What is right, worked out by hand from the pages.</summary>
public sealed partial class DiagnosticPagesTests
{
    private const string Attribute = "[GeneratedGradient";

    private static readonly double[] OfLine = [2, 3, 5, 6];
    private static readonly double[] OfLineByTwo = [1, 1.5, 2.5, 3];
    private static readonly double[] OfLineByTenth = [20, 30, 50, 60];
    private static readonly double[] OfPlane = [3, 3, 3, 3, 4, 4, 4, 4];
    private static readonly double[] OfImpulse = [-3, 1.5, 0, -1.5, 3];

    private static Row[] Wrong =>
    [
        new("GG0001", "Slope(Span<float> alongRows", "Span<float> alongRows", "'alongRows'"),
        new("GG0002", "void Slope(", "Slope", "'Slope'"),
        new("GG0003", Attribute + "(Accuracy = 3)", "3)", "Accuracy of 'Slope'"),
        new("GG0004", "double[] Slope", "double[]", "'Slope' must return void"),
        new("GG0005", "void Slope(", "Slope", "'Terrain'") { OfTheCompiler = ["CS0751", "CS8795"] },
        new("GG0006", "void Slope(", "Slope", "'Terrain'") { OfTheCompiler = ["CS8795"] },
        new("GG0007", "ReadOnlySpan<byte> grey", "ReadOnlySpan<byte> grey", "byte"),
        new("GG0008", "ReadOnlySpan<T> samples", "ReadOnlySpan<T> samples", "INumber<T>"),
        new("GG0009", "ReadOnlySpan<T> height", "ReadOnlySpan<T> height", "IRootFunctions<T>"),
        new("GG0010", "double step", "double step", "'step'"),
        new("GG0011", "int n4", "int n4", "5 axes"),
        new("GG0012", "void Steepness(", "Steepness", "'Steepness'"),
        new("GG0013", "Operator = GradientOperator.Curl, Frame", "GradientOperator.Curl", "'Vorticity'"),
        new("GG0014", "void Sources(", "Sources", "'Sources'"),
        new("GG0015", "void Slope(", "Slope", "'Slope'"),
        new("GG0016", "void Slope(", "Slope", "'Slope'"),
        new("GG0017", "int rows", "int rows", "'rows'"),
        new("GG0018", "Shape = [512, 4]", "4]", "extent 4 on axis 1"),
        new("GG0019", "double step", "double step", "'step'"),
        new("GG0020", "Steps = [0]", "0]", "axis 0"),
        new("GG0021", "Boundaries = [Boundary.Periodic", "[Boundary.Periodic", "3 values"),
        new("GG0022", "EdgeOrder = EdgeOrder.Second", "EdgeOrder", "accuracy 4"),
        new("GG0023", "Derivative = 2", "Derivative", "Laplacian"),
        new("GG0024", "Boundary = Boundary.Periodic)", "Boundary.Periodic)", "'coordinates'"),
        new("GG0025", "ref double step", "ref double step", "'step'"),
        new("GG0026", "void Slope(", "Slope", "LangVersion to 12"),
        new("GG0027", "Gradient.Compute<int>(counts)", "Compute<int>", "int"),
        new("GG0028", "Spacing.Step(0.0)", "0.0", "0"),
        new("GG0029", "axes: [0, 0]", "0]", "Axis 0"),
        new("GG0030", "1.0, 1.0, 2.0", "1.0, 2.0", "1"),
        new("GG0031", "(EdgeOrder)3", "(EdgeOrder)3", "3"),
        new("GG0032", "Gradient.Compute(samples, 0.1)", "samples", "samples.Span") { OfTheCompiler = ["CS0411"] },
        new("GG0033", "Gradient.Compute(samples, 0.1f)", "0.1f", "0.10000000149011612"),
        new("GG0034", "Gradient.Compute(height, null!)", "null", "default"),
        new("GG0035", "Operator = GradientOperator.Curl", "GradientOperator.Curl", "'Vorticity'"),
    ];

    private static Dictionary<string, double[]> Right => new()
    {
        ["GG0001"] = OfPlane,
        ["GG0002"] = OfLine,
        ["GG0003"] = OfImpulse,
        ["GG0004"] = OfLine,
        ["GG0005"] = OfLine,
        ["GG0006"] = OfLine,
        ["GG0007"] = OfLine,
        ["GG0008"] = OfLine,
        ["GG0009"] = [5, 5, 5, 5],
        ["GG0010"] = OfLineByTwo,
        ["GG0011"] = [1000, 100, 10, 1],
        ["GG0012"] = [5, 5, 5, 5],
        ["GG0013"] = [2, 2, 2, 2],
        ["GG0014"] = [5, 5, 5, 5],
        ["GG0015"] = OfPlane,
        ["GG0016"] = [6, 6, 6, 6, 2, 2, 2, 2],
        ["GG0017"] = [3, 4],
        ["GG0018"] = [0, -3, 1.5, -1.5, 3],
        ["GG0019"] = [4, 6, 10, 12],
        ["GG0020"] = OfLineByTenth,
        ["GG0021"] = [-2, -2, 2.5, 2.5, -0.5, -0.5, 2, 2, 2, 2, 2, 2],
        ["GG0022"] = OfImpulse,
        ["GG0023"] = [4, 4, 4, 4, 4, 4, 4, 4, 4],
        ["GG0024"] = [-2.5, 1.5, 2.5, -1.5],
        ["GG0025"] = OfLineByTwo,
        ["GG0026"] = OfLine,
        ["GG0027"] = OfLine,
        ["GG0028"] = OfLineByTenth,
        ["GG0029"] = OfPlane,
        ["GG0030"] = [1, 2, 3, 3.5],
        ["GG0031"] = [0, 2, 4, 6],
        ["GG0032"] = OfLineByTenth,
        ["GG0033"] = OfLineByTenth,
        ["GG0034"] = OfPlane,
        ["GG0035"] = [2, 2, 2, 2],
    };
}
