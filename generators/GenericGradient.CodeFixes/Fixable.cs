using System.Collections.Immutable;

namespace GenericGradient.CodeFixes;

/// <summary>
/// The diagnostics that have a fix. The assembly of the analyzers is not referenced, so that each loads without the other; a test
/// compares these names with theirs.
/// </summary>
internal static class Fixable
{
    /// <summary>A method is not partial.</summary>
    public const string Declaration = "GG0002";

    /// <summary>A type is not partial.</summary>
    public const string ContainerNotPartial = "GG0005";

    /// <summary>What the compiler says of a method without a body that is not partial.</summary>
    public const string NoBody = "CS0501";

    /// <summary>What the compiler says of a partial method in a type that is not.</summary>
    public const string PartialMethodInWholeType = "CS0751";

    /// <summary>Samples are integers.</summary>
    public const string IntegerElements = "GG0007";

    /// <summary>The property of a diagnostic that holds the parameters that would be right.</summary>
    public const string ParametersProperty = "parameters";

    /// <summary>The property that holds the full type of each of them.</summary>
    public const string TypesProperty = "types";

    /// <summary>The diagnostics that come with the parameters that would be right.</summary>
    public static readonly ImmutableArray<string> WithParameters =
    [
        "GG0001", IntegerElements, "GG0010", "GG0014", "GG0015", "GG0016", "GG0017", "GG0019", "GG0025",
    ];
}
