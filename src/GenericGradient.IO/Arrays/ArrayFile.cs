using System;
using System.IO;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO;

/// <summary>Arrays in files of any format that says itself what it holds: <c>.npy</c> files, and folders with an array of Zarr.</summary>
public static class ArrayFile
{
    /// <summary>Says what a file or a folder holds.</summary>
    /// <param name="path">The file or the folder.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It holds no array of numbers.</exception>
    public static ArrayInfo Inspect(string path) => Found(path) == ArrayFormat.Zarr ? ZarrArray.Inspect(path) : NpyFile.Inspect(path);

    /// <summary>Opens an array to read it piece by piece.</summary>
    /// <typeparam name="T">The element type that it holds.</typeparam>
    /// <param name="path">The file or the folder.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It holds no array of <typeparamref name="T"/>.</exception>
    public static IPlaneSource<T> OpenRead<T>(string path)
        where T : unmanaged => Found(path) == ArrayFormat.Zarr ? ZarrArray.OpenRead<T>(path) : NpyFile.OpenRead<T>(path);

    /// <summary>Reads a whole array, row by row, such as coordinates.</summary>
    /// <typeparam name="T">The element type that it holds.</typeparam>
    /// <param name="path">The file or the folder.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It holds no array of <typeparamref name="T"/>, or more than an array in memory can hold.</exception>
    public static T[] ReadAll<T>(string path)
        where T : unmanaged
    {
        using var source = OpenRead<T>(path);
        long length = Extents.Product(source.Shape);
        if (length > Array.MaxLength || (source.Order == StorageOrder.ColumnMajor && source.Shape.Length > 1))
        {
            throw new InvalidDataException(length > Array.MaxLength
                ? $"{path} has {length} samples; an array in memory has up to {Array.MaxLength}."
                : $"{path} is stored column by column; open it and read it piece by piece.");
        }

        T[] all = GC.AllocateUninitializedArray<T>((int)length);
        source.Read(0, all);
        return all;
    }

    /// <summary>The format that the name of a file to be written says.</summary>
    internal static ArrayFormat FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".npy" => ArrayFormat.Npy,
        ".zarr" => ArrayFormat.Zarr,
        _ => ArrayFormat.Raw,
    };

    private static ArrayFormat Found(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Directory.Exists(path) ? ArrayFormat.Zarr
            : File.Exists(path) ? ArrayFormat.Npy
            : throw new FileNotFoundException($"{path} does not exist.", path);
    }
}
