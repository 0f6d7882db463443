namespace GenericGradient.Generators;

/// <summary>Names of the pipeline's steps, by which tests follow what was run again and what was not.</summary>
internal static class TrackingNames
{
    public const string ParsedKernels = nameof(ParsedKernels);

    public const string Diagnostics = nameof(Diagnostics);

    public const string Kernels = nameof(Kernels);

    public const string RowLoops = nameof(RowLoops);
}
