using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using GenericGradient.Package.Tests.Building;

namespace GenericGradient.Package.Tests.Pasting;

/// <summary>Runs a compiled program in this process, in an empty folder, and gives the lines that it prints.</summary>
internal sealed class ProgramRun(IReadOnlyList<string> libraries) : AssemblyLoadContext(isCollectible: true)
{
    public static string[] Print(byte[] program, IReadOnlyList<string> libraries)
    {
        using WorkFolder folder = new();
        var (console, culture, place) = (Console.Out, CultureInfo.CurrentCulture, Environment.CurrentDirectory);
        ProgramRun run = new(libraries);
        StringWriter output = new(CultureInfo.InvariantCulture);
        try
        {
            Console.SetOut(output);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Environment.CurrentDirectory = folder.Path;
            run.LoadFromStream(new MemoryStream(program)).EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
            Environment.CurrentDirectory = place;
            run.Unload();
        }

        return output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        libraries.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == assemblyName.Name) is { } path ? LoadFromAssemblyPath(path) : null;
}
