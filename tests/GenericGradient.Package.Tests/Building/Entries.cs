using System;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace GenericGradient.Package.Tests.Building;

/// <summary>The files of a package, which is a zip archive.</summary>
internal static class Entries
{
    /// <summary>Their names in ordinal order, without those that every package has.</summary>
    public static string[] Names(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => name != "[Content_Types].xml"
                    && !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/services/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The bytes of one.</summary>
    public static byte[] Read(string package, string name)
    {
        using var archive = ZipFile.OpenRead(package);
        using var content = (archive.GetEntry(name) ?? throw new FileNotFoundException($"{package} has no {name}.")).Open();
        using MemoryStream bytes = new();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
