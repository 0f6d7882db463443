using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Parsing.Attributes;

/// <summary>What an attribute asks for beyond the ends of one axis.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Boundary">What lies beyond its ends.</param>
/// <param name="Arguments">Where the attribute says so.</param>
internal sealed record AxisBoundaryRequest(int Axis, AxisEnds Boundary, AttributeArguments Arguments);
