namespace GenericGradient.IO;

/// <summary>The element type of a stored array.</summary>
public enum ElementType
{
    /// <summary><see cref="double"/>.</summary>
    Float64,

    /// <summary><see cref="float"/>.</summary>
    Float32,

    /// <summary><see cref="System.Half"/>.</summary>
    Float16,

    /// <summary><see cref="sbyte"/>.</summary>
    Int8,

    /// <summary><see cref="short"/>.</summary>
    Int16,

    /// <summary><see cref="int"/>.</summary>
    Int32,

    /// <summary><see cref="long"/>.</summary>
    Int64,

    /// <summary><see cref="byte"/>.</summary>
    UInt8,

    /// <summary><see cref="ushort"/>.</summary>
    UInt16,

    /// <summary><see cref="uint"/>.</summary>
    UInt32,

    /// <summary><see cref="ulong"/>.</summary>
    UInt64,
}
