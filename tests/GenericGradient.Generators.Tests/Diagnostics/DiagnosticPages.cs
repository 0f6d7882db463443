using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using GenericGradient.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GenericGradient.Generators.Tests.Diagnostics;

/// <summary>The help pages, each with a wrong and a right example.</summary>
internal static partial class DiagnosticPages
{
    /// <summary>Every diagnostic there is.</summary>
    public static IEnumerable<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. new[] { typeof(Generators.Diagnostics.Descriptors), typeof(FacadeDescriptors) }
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>(),
    ];

    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "diagnostics");

    /// <summary>The text of a page.</summary>
    public static string Text(string id) => File.ReadAllText(Path.Combine(Folder, id + ".md"));

    /// <summary>The example below a heading of a page, as a compilation; members without a type get one.</summary>
    public static CSharpCompilation Example(string id, string heading)
    {
        string section = Text(id).Split("## " + heading + "\n")[1];
        string code = Code().Match(section).Groups[1].Value;
        var options = Language().Match(code) is { Success: true } version
            ? Consumer.ParseOptions.WithLanguageVersion(
                LanguageVersionFacts.TryParse(version.Groups[1].Value, out var parsed) ? parsed : throw new FormatException(code))
            : Consumer.ParseOptions;
        string file = Type().IsMatch(code)
            ? "#pragma warning disable CS1591\nusing System; using System.Numerics; using GenericGradient;\nnamespace Consumer;\n" + code
            : Consumer.File(code).Replace("using GenericGradient.Kernels;", "", StringComparison.Ordinal);
        return Consumer.Compile(options, Consumer.Options, ("Example.cs", file));
    }

    [GeneratedRegex(@"\A\s*```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\A// <LangVersion>(\d+)</LangVersion>")]
    private static partial Regex Language();

    [GeneratedRegex(@"\b(class|struct|record|interface) ")]
    private static partial Regex Type();
}
