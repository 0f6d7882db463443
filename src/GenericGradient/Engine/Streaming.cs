using System.Runtime.CompilerServices;

namespace GenericGradient.Engine;

/// <summary>Decides whether results are stored past the caches.</summary>
internal static class Streaming
{
    /// <summary>
    /// From this many bytes of samples and results on, the first results have left a last-level cache of common size (32 MiB)
    /// before the last are written, so keeping them costs a read of every line and gains nothing.
    /// </summary>
    public const long Bytes = 32L << 20;

    /// <summary>Whether a call over that many samples stores that many results for each past the caches.</summary>
    public static bool Pays<T>(long samples, int results) => samples * (1 + results) * Unsafe.SizeOf<T>() >= Bytes;
}
