using Microsoft.CodeAnalysis;

namespace GenericGradient.Generators.Diagnostics;

/// <summary>What is said of a declaration that cannot be generated. Each has a page in <c>docs/diagnostics</c>.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor Parameters = Rules.Error(
        "GG0001",
        "The parameters of a declaration are not those of a kernel",
        "'{0}' cannot be generated: {1}");

    public static readonly DiagnosticDescriptor Declaration = Rules.Error(
        "GG0002",
        "A declaration is not a partial method without a body",
        "'{0}' must be a partial method without a body: {1}");

    public static readonly DiagnosticDescriptor ArgumentValue = Rules.Error(
        "GG0003",
        "An argument of the attribute has a value that it cannot have",
        "{0} of '{1}' must be {2}");

    public static readonly DiagnosticDescriptor Returns = Rules.Error(
        "GG0004",
        "A declaration does not return void",
        "'{0}' must return void: results go to its destinations");

    public static readonly DiagnosticDescriptor ContainerNotPartial = Rules.Error(
        "GG0005",
        "A type around a declaration is not partial",
        "'{0}' can be generated only if the type '{1}' is partial");

    public static readonly DiagnosticDescriptor FileLocal = Rules.Error(
        "GG0006",
        "A type around a declaration is local to its file",
        "'{0}' cannot be generated: no other file can add to the file-local type '{1}'");

    public static readonly DiagnosticDescriptor IntegerElements = Rules.Error(
        "GG0007",
        "The element type of a declaration is an integer",
        "'{0}' cannot have elements of type {1}: differences of integers wrap, their quotients are truncated; write {0}({2})");

    public static readonly DiagnosticDescriptor NotANumber = Rules.Error(
        "GG0008",
        "The element type of a declaration is not known to be a number",
        "'{0}' cannot have elements of type {1}, which is not known to be a number: {2}");

    public static readonly DiagnosticDescriptor NoRoot = Rules.Error(
        "GG0009",
        "The element type of a magnitude has no square root",
        "'{0}' cannot have elements of type {1}: a magnitude needs a square root, {2}");

    public static readonly DiagnosticDescriptor ElementMismatch = Rules.Error(
        "GG0010",
        "The parameters of a declaration have different element types",
        "'{0}' has samples of type {1}, but the type of '{2}' is {3}; write {0}({4})");

    public static readonly DiagnosticDescriptor Rank = Rules.Error(
        "GG0011",
        "A declaration has more than 4 axes",
        "'{0}' has {1} axes; 1 to 4 can be generated");

    public static readonly DiagnosticDescriptor RankUnknown = Rules.Error(
        "GG0012",
        "A declaration does not tell how many axes its tensors have",
        "'{0}' does not tell how many axes its tensors have: set Shape, or Steps or Boundaries for each axis, or give each axis a step");

    public static readonly DiagnosticDescriptor CurlRank = Rules.Error(
        "GG0013",
        "A curl is not of rank 2 or 3",
        "'{0}' has rank {1}, but a curl is of rank 2 or 3; write {0}({2})");

    public static readonly DiagnosticDescriptor CurlFrame = Rules.Error(
        "GG0035",
        "A curl does not say which axis is x",
        "The sign of the curl '{0}' depends on which axis is x; add Frame = Frame.Reversed if the last axis is x, as in images and [z, y, x] volumes, or Frame = Frame.AxisOrder if axis 0 is x");

    public static readonly DiagnosticDescriptor SampleCount = Rules.Error(
        "GG0014",
        "A declaration has too few or too many parameters with samples",
        "'{0}' needs {1} with samples for {2} of rank {3}, but has {4}; write {0}({5})");

    public static readonly DiagnosticDescriptor DestinationCount = Rules.Error(
        "GG0015",
        "A declaration has too few or too many destinations",
        "'{0}' needs {1} for {2} of rank {3}, but has {4}; write {0}({5})");

    public static readonly DiagnosticDescriptor SpacingCount = Rules.Error(
        "GG0016",
        "A declaration has spacings for some axes only, or too many",
        "The rank of '{0}' is {1}, but it has {2}; give each axis one, or none for unit spacing: {0}({3})");

    public static readonly DiagnosticDescriptor ShapeWithExtents = Rules.Error(
        "GG0017",
        "A declaration has extents both as parameters and in the attribute",
        "'{0}' has its extents in Shape already, so '{1}' has no role; write {0}({2})");

    public static readonly DiagnosticDescriptor ShapeExtent = Rules.Error(
        "GG0018",
        "A constant extent is too small for the formulas, or too large",
        "Shape of '{0}' has extent {1} on axis {2}, but {3}");

    public static readonly DiagnosticDescriptor StepsWithSpacings = Rules.Error(
        "GG0019",
        "A declaration has spacings both as parameters and in the attribute",
        "'{0}' has its steps in Steps already, so '{1}' has no role; write {0}({2})");

    public static readonly DiagnosticDescriptor StepValue = Rules.Error(
        "GG0020",
        "A constant step is 0, infinite, not a number, or out of range for the formulas",
        "Steps of '{0}' has {1} for axis {2}, but {3}");

    public static readonly DiagnosticDescriptor ArgumentCount = Rules.Error(
        "GG0021",
        "An argument of the attribute has not one value for each axis",
        "{0} of '{1}' has {2}, but must have {3}: {4}");

    public static readonly DiagnosticDescriptor Unused = Rules.Error(
        "GG0022",
        "An argument of the attribute has no effect",
        "{0} of '{1}' has no effect: {2}; leave it out");

    public static readonly DiagnosticDescriptor DerivativeWithOperator = Rules.Error(
        "GG0023",
        "A derivative is set with an operator that has derivatives of its own",
        "Derivative of '{0}' can be set for a gradient only: {1} is made of {2} derivatives");

    public static readonly DiagnosticDescriptor BoundaryWithCoordinates = Rules.Error(
        "GG0024",
        "An axis with coordinates has a boundary that is not one-sided",
        "Boundary of axis {1} of '{0}' must be OneSided, because '{2}' tells no distance beyond the ends; or write {0}({3})");

    public static readonly DiagnosticDescriptor ParameterModifier = Rules.Error(
        "GG0025",
        "A parameter of a declaration is passed by reference",
        "'{0}' cannot have '{1}' passed by {2}; write {0}({3})");

    public static readonly DiagnosticDescriptor LanguageVersion = Rules.Error(
        "GG0026",
        "The language version is too old for generated kernels",
        "'{0}' cannot be generated into C# {1}; set LangVersion to 12 or later");
}
