using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GenericGradient.Mutation;

/// <summary>A fault that is put into the sources, and the test that must catch it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="File">Where.</param>
/// <param name="Old">What is there: exactly once, or the fault does not apply any more.</param>
/// <param name="New">What takes its place.</param>
/// <param name="Class">The class of the test that must fail.</param>
/// <param name="Method">Its method.</param>
internal sealed record Fault(string Name, string File, string Old, string New, string Class, string Method)
{
    private const string GeneratorFolder = "generators/GenericGradient.Generators";

    /// <summary>The assembly of the test: the longest part of the class's name that is one.</summary>
    public string Tests => Class[..(Class.IndexOf(".Tests.", StringComparison.Ordinal) + ".Tests".Length)];

    /// <summary>Whether it is in the generator.</summary>
    public bool IsInGenerator => File.StartsWith(GeneratorFolder, StringComparison.Ordinal);

    /// <summary>Compiles what the test needs with the fault in it.</summary>
    /// <returns>The name and the bytes of the assembly that takes the place of the one beside the tests.</returns>
    public (string Name, byte[] Bytes) Compile()
    {
        var generatorSources = Build.Sources(GeneratorFolder);
        var librarySources = Build.Sources("src/GenericGradient");
        var sources = IsInGenerator ? generatorSources : librarySources;
        if (!sources.TryGetValue(File, out var tree))
        {
            throw new InvalidOperationException($"{Name}: there is no {File}.");
        }

        string text = tree.ToString();
        int count = text.Split(Old).Length - 1;
        if (count != 1)
        {
            throw new InvalidOperationException($"{Name}: \"{Old}\" is {count} times in {File}, not once. Write the fault anew.");
        }

        sources[File] = Build.Parse(text.Replace(Old, New, StringComparison.Ordinal), tree.FilePath);
        byte[] generator = Build.Emit(Build.Generator(generatorSources.Values));
        if (Tests == "GenericGradient.Generators.Tests")
        {
            return ("GenericGradient.Generators", generator);
        }

        return ("GenericGradient", Build.Emit(Build.Library([.. librarySources.Values, .. Build.Generated(librarySources.Values, generator)])));
    }
}
