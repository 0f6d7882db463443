namespace GenericGradient.IO;

/// <summary>How chunks of Zarr are compressed when they are written.</summary>
public enum ZarrCodec
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By zstd: fast, and smaller than the others.</summary>
    Zstd,

    /// <summary>By gzip.</summary>
    Gzip,

    /// <summary>By zlib; version 2 only.</summary>
    Zlib,
}
