namespace GenericGradient.Generators.Parsing.Declarations;

/// <summary>Names of types that the parser and the analyzers look for; a test checks that they exist.</summary>
internal static class KnownNames
{
    /// <summary>The mark on a kernel declaration of the library.</summary>
    public const string GradientKernelAttribute = "GenericGradient.Kernels.GradientKernelAttribute";

    /// <summary>The mark on a class of the library whose files are emitted for other types too.</summary>
    public const string AlsoForAttribute = "GenericGradient.Components.AlsoForAttribute";

    /// <summary>The mark on a declaration of a consumer.</summary>
    public const string GeneratedGradientAttribute = "GenericGradient.GeneratedGradientAttribute";

    /// <summary>What a declaration says of one axis.</summary>
    public const string AxisBoundaryAttribute = "GenericGradient.AxisBoundaryAttribute";

    /// <summary>The class whose calls compute a gradient.</summary>
    public const string Gradient = "GenericGradient.Gradient";

    /// <summary>The class whose calls compute a gradient of complex samples.</summary>
    public const string ComplexGradient = "GenericGradient.ComplexGradient";

    /// <summary>The class whose calls compute a gradient of vectors.</summary>
    public const string VectorGradient = "GenericGradient.VectorGradient";

    /// <summary>The class whose calls prepare one.</summary>
    public const string GradientPlan = "GenericGradient.GradientPlan";

    /// <summary>The class that makes steps and coordinates.</summary>
    public const string Spacing = "GenericGradient.Spacing";

    /// <summary>The axes that a call differentiates along.</summary>
    public const string Axes = "GenericGradient.Axes";

    /// <summary>The options of a call.</summary>
    public const string GradientOptions = "GenericGradient.GradientOptions";
}
