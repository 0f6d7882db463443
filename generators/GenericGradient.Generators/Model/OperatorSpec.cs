using System.Linq;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Model;

/// <summary>All that is needed to write one differential operator over a whole grid; equal to another by value, and free of compiler types.</summary>
/// <param name="Method">The declared method.</param>
/// <param name="Element">The element type, fully qualified: <c>float</c>, or the name of a type parameter.</param>
/// <param name="Operator">What is computed from the derivatives.</param>
/// <param name="Scheme">The formulas along every axis.</param>
/// <param name="Axes">What is known of each axis, axis 0 first; its length is the rank.</param>
/// <param name="Samples">The names of the parameters with samples: one, or one component for each axis.</param>
/// <param name="Destinations">The names of the parameters for results.</param>
/// <param name="IsTensor">Whether samples and destinations are tensor spans, which bring their extents, instead of spans.</param>
/// <param name="Frame">Which axis is x; only a curl says it.</param>
/// <param name="Run">The names of the parameters that say how a call runs; null where there is none.</param>
internal sealed record OperatorSpec(
    MethodSpec Method,
    string Element,
    Operator Operator,
    SchemeSpec Scheme,
    EquatableArray<AxisSpec> Axes,
    EquatableArray<string> Samples,
    EquatableArray<string> Destinations,
    bool IsTensor,
    Frame? Frame = null,
    RunSpec? Run = null)
{
    /// <summary>The number of axes.</summary>
    public int Rank => Axes.Count;

    /// <summary>Whether some axis is spaced by coordinates.</summary>
    public bool HasCoordinates => Axes.Any(axis => axis.Mode == SpacingMode.Coordinates);
}

/// <summary>The names of the parameters that say how a call runs; each is null where there is none.</summary>
/// <param name="Threads">How many threads compute.</param>
/// <param name="Progress">What hears how much is done.</param>
/// <param name="Cancellation">What ends the call.</param>
internal sealed record RunSpec(string? Threads, string? Progress, string? Cancellation);
