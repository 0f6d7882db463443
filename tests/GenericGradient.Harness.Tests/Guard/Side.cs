namespace GenericGradient.Harness.Tests.Guard;

/// <summary>Which end of a buffer lies flush against a page that nobody may touch.</summary>
internal enum Side
{
    /// <summary>The first element.</summary>
    Left,

    /// <summary>The last element.</summary>
    Right,
}
