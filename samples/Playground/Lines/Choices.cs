namespace GenericGradient.Samples.Playground.Lines;

/// <summary>What is chosen on the page. It comes as numbers, in the order of these properties.</summary>
/// <param name="numbers">The numbers.</param>
internal sealed class Choices(double[] numbers)
{
    /// <summary>Whether the samples are a step apart; else they have coordinates.</summary>
    public bool IsByStep => numbers[0] != 0;

    /// <summary>The step.</summary>
    public double Step => numbers[1];

    /// <summary>The length of the period of coordinates; NaN for none.</summary>
    public double Period => numbers[2];

    /// <summary>The options; those that do not go together are refused when they are used.</summary>
    public GradientOptions Options => new()
    {
        Derivative = (int)numbers[3],
        Accuracy = (int)numbers[4],
        Side = (StencilSide)(int)numbers[5],
        EdgeOrder = (EdgeOrder)(int)numbers[6],
        Boundary = Boundary.Sides(End(numbers[7], numbers[8]), End(numbers[9], numbers[10])),
        Missing = (Missing)(int)numbers[11],
    };

    /// <summary>The index of the sample that is looked at.</summary>
    public int Selected => (int)numbers[12];

    /// <summary>The function that the samples are said to be of; 0 for none.</summary>
    public int Function => (int)numbers[13];

    /// <summary>The spacing of the samples.</summary>
    public Spacing<double> Spacing(double[] x) => IsByStep
        ? GenericGradient.Spacing.Step(Step)
        : double.IsNaN(Period) ? GenericGradient.Spacing.Coordinates(x) : GenericGradient.Spacing.Coordinates(x, Period);

    private static AxisBoundary End(double kind, double value) =>
        (BoundaryKind)(int)kind is var end && end == BoundaryKind.Constant ? Boundary.Constant(value) : end;
}
