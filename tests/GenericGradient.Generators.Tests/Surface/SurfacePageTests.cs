using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Xunit;

namespace GenericGradient.Generators.Tests.Surface;

/// <summary>
/// <c>docs/surface.md</c> has every public member. What stands below its mark is written from the library:
/// <c>GENERICGRADIENT_SURFACE=keep</c> writes it anew.
/// </summary>
public sealed class SurfacePageTests
{
    private const string Mark = "<!-- From here on the page is written from the library. -->\n";
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "surface.md");

    private static readonly Type[] Families = [typeof(Gradient), typeof(ComplexGradient), typeof(VectorGradient)];
    private static readonly Type[] Plans = [typeof(GradientPlan), typeof(GradientPlan<>), typeof(OperatorPlan), typeof(OperatorPlan<>), typeof(RentedResults<>), typeof(Stencil<>)];

    private static readonly Type[] Fields =
    [
        typeof(Field), typeof(Field<,>), typeof(FieldRoots), typeof(Hessian<>), typeof(VectorField), typeof(VectorField<,>), typeof(OrientedVectorField<,>), typeof(Frame),
    ];

    private static readonly Type[] Arguments =
        [typeof(Spacing), typeof(WholeStep), typeof(Spacing<>), typeof(Spacings<>), typeof(Axes), typeof(GridShape), typeof(GradientOptions)];

    [Fact]
    public void The_page_has_the_surface_of_the_library()
    {
        string page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        string now = page[..(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)] + Text();
        if (Environment.GetEnvironmentVariable("GENERICGRADIENT_SURFACE") == "keep" && now != page)
        {
            File.WriteAllText(Page, now);
            page = now;
        }

        Assert.Equal(now, page);
    }

    [Fact]
    public void Every_public_type_is_on_the_page()
    {
        string page = File.ReadAllText(Page);

        Assert.All(Public(), type => Assert.Contains(Signature.Name(type), page, StringComparison.Ordinal));
        Assert.DoesNotContain(nameof(Samples), page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_reads_as_it_is_written() => Assert.Equal(
        "double[][,] F<T>(in Span<T> a, int b = 3, Version c = null)", Signature.Of(typeof(Samples).GetMethod(nameof(Samples.F))!));

    /// <summary>All but what only generated code calls, which has a list of its own in the tests of operators.</summary>
    private static Type[] Public() => [.. typeof(Gradient).Assembly.GetExportedTypes().Where(type => type.Namespace == nameof(GenericGradient))];

    private static string Text()
    {
        var text = new StringBuilder();
        foreach (var family in Families)
        {
            text.Append("\n## ").Append(family.Name).Append('\n');
            foreach (var group in Methods(family).GroupBy(Group).OrderBy(group => Array.IndexOf(Groups, group.Key)))
            {
                Write(text, $"### {family.Name}: {group.Key}", group.Select(Signature.Of));
            }
        }

        text.Append("\n## Fields\n");
        WriteTypes(text, Fields);
        text.Append("\n## Plans\n");
        WriteTypes(text, Plans);
        text.Append("\n## Arguments\n");
        WriteTypes(text, Arguments);
        text.Append("\n## Everything else\n");
        WriteTypes(text, [.. Public().Except([.. Families, .. Fields, .. Plans, .. Arguments]).OrderBy(type => type.Name, StringComparer.Ordinal)]);
        return text.ToString();
    }

    private static readonly string[] Groups =
    [
        "rows", "arrays of rank 2", "arrays of rank 3", "arrays of rank 4", "tensors", "rows of time spans", "integers",
        "a spacing of another type than the samples (in no completion list)",
    ];

    private static string Group(MethodInfo method)
    {
        string last = method.GetGenericArguments().LastOrDefault()?.Name ?? "";
        var samples = method.GetParameters()[0].ParameterType;
        return last == "TSpacing" ? Groups[^1]
            : last == "TResult" && method.GetGenericArguments().Length == 2 ? "integers"
            : Signature.Name(samples).Contains("TimeSpan", StringComparison.Ordinal) ? "rows of time spans"
            : samples.IsArray && samples.GetArrayRank() > 1 ? $"arrays of rank {samples.GetArrayRank()}"
            : Signature.Name(samples).Contains("Tensor", StringComparison.Ordinal) ? "tensors"
            : "rows";
    }

    private static void WriteTypes(StringBuilder text, Type[] types)
    {
        foreach (var type in types)
        {
            string[] members = type.IsEnum
                ? [.. Enum.GetNames(type).Select(name => $"{name} = {(int)Enum.Parse(type, name)}")]
                : [.. Properties(type).Select(Signature.Of), .. Methods(type).Select(Signature.Of)];
            Write(text, $"### {Signature.Name(type)}", members);
        }
    }

    private static void Write(StringBuilder text, string title, IEnumerable<string> members)
    {
        text.Append('\n').Append(title).Append("\n\n```text\n");
        foreach (string member in members)
        {
            text.Append(member).Append('\n');
        }

        text.Append("```\n");
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .OrderBy(property => property.Name, StringComparer.Ordinal);

    /// <summary>What one calls: no accessors, no operators but conversions, nothing that records and structs have anyway.</summary>
    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => (!method.IsSpecialName || method.Name == "op_Implicit")
                && method.Name is not ("Equals" or "GetHashCode" or "ToString" or "GetEnumerator" or "<Clone>$" or "Deconstruct"))
            .OrderBy(method => method.Name, StringComparer.Ordinal)
            .ThenBy(method => method.ReturnType == typeof(void))
            .ThenBy(IsHidden)
            .ThenBy(Signature.Of, StringComparer.Ordinal);

    private static bool IsHidden(MethodInfo method) =>
        method.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never };

    private static class Samples
    {
        public static double[][,] F<T>(in Span<T> a, int b = 3, Version? c = null) => throw new InvalidOperationException($"{a.Length} {b} {c}");
    }
}
