using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace GenericGradient.Package.Tests.Building;

/// <summary>The examples of <c>docs/diagnostics</c>, as files of a project.</summary>
internal static partial class Pages
{
    private static readonly string Folder = Path.Combine(Built.RepositoryRoot, "docs", "diagnostics");

    /// <summary>The numbers of all pages.</summary>
    public static string[] Ids { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "GG*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// The example below a heading, in a namespace of its own. Members stand in a class <c>Example</c>; every line keeps its indentation,
    /// so that columns are those of the page.
    /// </summary>
    public static string File(string id, string heading)
    {
        string page = System.IO.File.ReadAllText(Path.Combine(Folder, id + ".md"));
        string code = Code().Match(page.Split("## " + heading + "\n")[1]).Groups[1].Value;
        return $"""
            using System;
            using System.Numerics;
            using System.Numerics.Tensors;
            using GenericGradient;

            namespace {heading}.{id};

            {(Type().IsMatch(code) ? code : "public static partial class Example\n{\n" + code + "}\n")}
            """;
    }

    [GeneratedRegex(@"\A\s*```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(class|struct|record|interface) ")]
    private static partial Regex Type();
}
