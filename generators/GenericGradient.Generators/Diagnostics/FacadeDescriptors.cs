using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Diagnostics;

/// <summary>
/// What is said of calls that compile, but throw when they run, and of calls that do not compile. Each has a page in <c>docs/diagnostics</c>.
/// </summary>
internal static class FacadeDescriptors
{
    public static readonly DiagnosticDescriptor Integers = Rules.Error(
        "GG0027",
        "A gradient of integers",
        "'{0}' cannot give results of type {1}: quotients of integers are truncated, their differences wrap; name another type for the results, as in Compute<{1}, double>, or convert the samples");

    public static readonly DiagnosticDescriptor Step = Rules.Warning(
        "GG0028",
        "A step that is 0, infinite or not a number",
        "A step must be finite and not 0, but this one is {0}");

    public static readonly DiagnosticDescriptor RepeatedAxis = Rules.Warning(
        "GG0029",
        "An axis is listed twice",
        "Axis {0} is listed already");

    public static readonly DiagnosticDescriptor Coordinates = Rules.Warning(
        "GG0030",
        "Coordinates that coincide, or are infinite or not a number",
        "Coordinate {0} is {1}, but {2}");

    public static readonly DiagnosticDescriptor EdgeOrder = Rules.Warning(
        "GG0031",
        "An edge order that is neither First nor Second",
        "The edge order must be EdgeOrder.First or EdgeOrder.Second, but this one is {0}");

    public static readonly DiagnosticDescriptor Slip = Rules.Error(
        "GG0032",
        "A call that does not compile, and what to write",
        "{0}");

    public static readonly DiagnosticDescriptor RoundedStep = Rules.Warning(
        "GG0033",
        "A float for a step of doubles",
        "{0} is a float, which as a double is {1}: write {2}");

    public static readonly DiagnosticDescriptor NoSpacings = Rules.Warning(
        "GG0034",
        "Null for a list of spacings",
        "null is no list of spacings: leave it out, or write default, for samples 1 apart");
}
