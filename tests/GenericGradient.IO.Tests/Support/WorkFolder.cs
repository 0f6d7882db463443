using System;
using System.IO;

namespace GenericGradient.IO.Tests.Support;

/// <summary>A folder of a test, which is removed behind it.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("gradient-io-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
