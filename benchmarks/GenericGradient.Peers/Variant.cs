using System;

namespace GenericGradient.Peers;

/// <summary>One way to compute a case.</summary>
/// <param name="Name">How it is called in the table.</param>
/// <param name="Run">Computes it as often as told.</param>
/// <param name="Result">What it computed along an axis; null where that is no derivative.</param>
internal sealed record Variant<T>(string Name, Action<long> Run, Func<int, ReadOnlySpan<T>>? Result)
{
    /// <summary>Whether the runtime compiles it, and again when it has run for a while.</summary>
    public bool IsManaged => Name.StartsWith("ours", StringComparison.Ordinal);
}
