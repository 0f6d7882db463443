namespace GenericGradient.IO;

/// <summary>How the samples of an array follow each other in storage.</summary>
public enum StorageOrder
{
    /// <summary>The last axis runs fastest, as in C.</summary>
    RowMajor,

    /// <summary>The first axis runs fastest, as in Fortran.</summary>
    ColumnMajor,
}
