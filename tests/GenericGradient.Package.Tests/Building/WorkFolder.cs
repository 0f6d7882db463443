using System;
using System.IO;
using System.Linq;

namespace GenericGradient.Package.Tests.Building;

/// <summary>A folder of its own under the system's temporary path, deleted in the end.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("GenericGradient.Package.Tests.").FullName;

    /// <summary>Copies a folder without what builds leave in it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string relative = System.IO.Path.GetRelativePath(from, file);
            if (!relative.Split(System.IO.Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                CopyFile(file, System.IO.Path.Combine(to, relative));
            }
        }
    }

    /// <summary>Copies a file, and makes the folder that it goes to.</summary>
    public static void CopyFile(string from, string to)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    /// <summary>A folder inside.</summary>
    public string Folder(params string[] names) => Directory.CreateDirectory(System.IO.Path.Combine([Path, .. names])).FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A compiler that is still alive may hold a file: the system clears its temporary path.
        }
    }
}
