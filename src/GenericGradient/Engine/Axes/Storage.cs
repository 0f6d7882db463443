namespace GenericGradient.Engine;

/// <summary>How a loop stores its results, and whether it fetches ahead; from <see cref="Streamed"/> on past the caches.</summary>
internal enum Storage
{
    /// <summary>In the caches.</summary>
    Cached,

    /// <summary>In the caches, while results and samples that come later are fetched to them.</summary>
    Ahead,

    /// <summary>Past the caches.</summary>
    Streamed,

    /// <summary>Past the caches, while samples that come later are fetched to them.</summary>
    Fetched,
}
