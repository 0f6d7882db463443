namespace GenericGradient.Generators.Model;

/// <summary>What a declaration says of one axis.</summary>
/// <param name="Extent">The name of the parameter with its extent; null where it is constant, or follows from the number of samples or the tensor.</param>
/// <param name="ConstantExtent">Its extent, where that is known when compiling.</param>
/// <param name="Mode">How it is spaced.</param>
/// <param name="Spacing">The name of the parameter with its step or its coordinates; null for unit spacing and constant steps.</param>
/// <param name="ConstantStep">Its step, where that is known when compiling; the mode is then <see cref="SpacingMode.Step"/>.</param>
/// <param name="Boundary">What lies beyond its ends.</param>
internal sealed record AxisSpec(
    string? Extent,
    int? ConstantExtent,
    SpacingMode Mode,
    string? Spacing,
    double? ConstantStep,
    AxisEnds Boundary);
