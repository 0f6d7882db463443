namespace GenericGradient;

/// <summary>How many planes of axis 0 the stencils of a range of planes read beyond it.</summary>
/// <param name="Before">How many before its first plane.</param>
/// <param name="After">How many after its last plane.</param>
public readonly record struct Halo(int Before, int After);
