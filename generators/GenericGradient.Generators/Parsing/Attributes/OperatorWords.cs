using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Parsing.Attributes;

/// <summary>Words for messages.</summary>
internal static class OperatorWords
{
    /// <summary>What a boundary can be.</summary>
    public const string Boundaries = "Boundary.OneSided, Periodic, Reflect, Symmetric, Clamp or Zero";

    /// <summary>An operator with its article: <c>a curl</c>.</summary>
    public static string Name(Operator op) => op switch
    {
        Operator.Gradient => "a gradient",
        Operator.Magnitude => "a magnitude",
        Operator.Divergence => "a divergence",
        Operator.Curl => "a curl",
        _ => "a Laplacian",
    };

    /// <summary>A number of things: <c>1 destination</c>, <c>2 destinations</c>.</summary>
    public static string Count(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
