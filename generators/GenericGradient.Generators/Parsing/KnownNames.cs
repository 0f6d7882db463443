namespace GenericGradient.Generators.Parsing;

/// <summary>Names of types that the parser looks for; a test checks that they exist.</summary>
internal static class KnownNames
{
    /// <summary>The mark on a kernel declaration of the library.</summary>
    public const string GradientKernelAttribute = "GenericGradient.Kernels.GradientKernelAttribute";
}
