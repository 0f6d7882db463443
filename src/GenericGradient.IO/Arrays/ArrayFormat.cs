namespace GenericGradient.IO.Arrays;

/// <summary>The formats of arrays, as their names say them.</summary>
internal enum ArrayFormat
{
    /// <summary>Numbers and nothing else.</summary>
    Raw,

    /// <summary>A file of numpy.</summary>
    Npy,

    /// <summary>A folder with an array of Zarr.</summary>
    Zarr,
}
