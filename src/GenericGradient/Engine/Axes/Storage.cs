namespace GenericGradient.Engine;

/// <summary>How a loop stores its results, and whether it fetches ahead what it reads.</summary>
internal enum Storage
{
    /// <summary>In the caches.</summary>
    Cached,

    /// <summary>Past the caches.</summary>
    Streamed,

    /// <summary>Past the caches, while samples that come later are fetched to them.</summary>
    Fetched,
}
