namespace GenericGradient.Mutation;

/// <summary>Which tests are run for mutants of which part, the quickest first; <c>*</c> is all others.</summary>
internal static class Suites
{
    private const string Root = "GenericGradient.Tests.";
    private const string Generators = "GenericGradient.Generators.Tests.";

    /// <summary>The library's own tests.</summary>
    public static string[] Library =>
    [
        Root + "Refusals.RefusalTests", Root + "Refusals.Random.RandomCallTests", Root + "SeedTests", Root + "Engine.PassesTests", Root + "PlanTests", Root + "ArrayTests", Root + "TensorTests",
        Root + "AxesTests", Root + "LayoutTests", Root + "IntegerTests", Root + "Steps.StepsTests", Root + "Steps.IntegerCoordinateTests",
        Root + "Steps.TimeCoordinateTests", Root + "Steps.StepRefusalTests", Root + "Engine.SlabTests", Root + "ParallelTests", Root + "Engine.StreamingTests", Root + "Halves.HalfGradientTests",
        Root + "ExactnessTests", Root + "DivisionTests", Root + "LengthTests", Root + "Oracle.OracleTests", "*",
    ];

    /// <summary>Schemes of the library beside declared kernels.</summary>
    public static string[] Schemes => ["GenericGradient.Operators.Tests.SchemeTests"];

    /// <summary>Fractions, weights and stencils, and what comes of them.</summary>
    public static string[] Stencils =>
    [
        Generators + "Stencils.RationalTests", Generators + "Stencils.FornbergWeightsTests", Generators + "Stencils.StencilTests",
        Generators + "Stencils.DifferenceFormTests", Generators + "Stencils.AxisWindowsTests", Generators + "Emitting.KernelSnapshotTests",
        Generators + "Emitting.Operators.OperatorSnapshotTests",
    ];

    /// <summary>What is emitted: as text, and as code that is compiled and run.</summary>
    public static string[] Emitting =>
    [
        Generators + "Emitting.KernelSnapshotTests", Generators + "Emitting.Operators.OperatorSnapshotTests",
        Generators + "Emitting.Operators.OperatorCodeTests", Generators + "Emitting.Operators.OperatorFormulaTests",
        Generators + "Emitting.Operators.OperatorChecksTests", Generators + "Emitting.Operators.OperatorTensorTests",
        Generators + "Emitting.Operators.OperatorRunTests",
    ];
}
