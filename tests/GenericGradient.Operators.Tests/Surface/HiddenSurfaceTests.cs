using System;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Reflection;
using GenericGradient.Declared;
using GenericGradient.Operators.Tests.Kernels;
using Xunit;

namespace GenericGradient.Operators.Tests.Surface;

/// <summary>
/// What generated code of other assemblies calls. Those were compiled against an earlier version of it, so nothing of it may go or change.
/// </summary>
public sealed class HiddenSurfaceTests
{
    /// <summary>Each line that is there was shipped. A member that is new is a new line.</summary>
    [Fact]
    public void It_is_what_was_shipped_and_new_members()
    {
        string[] shipped = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Surface", "declared.txt"));
        string[] lines = [.. typeof(OperatorCall).Assembly.GetExportedTypes().Where(type => type.Namespace == "GenericGradient.Declared").SelectMany(Lines).Order(StringComparer.Ordinal)];

        Assert.True(lines.SequenceEqual(shipped), $"""
            Gone or changed, which it may not be: {string.Join("; ", shipped.Except(lines))}
            New, to be added to declared.txt: {string.Join("\n", lines.Except(shipped))}
            """);
    }

    [Fact]
    public void Editors_do_not_offer_it()
    {
        var types = typeof(OperatorCall).Assembly.GetExportedTypes().Where(type => type.Namespace == "GenericGradient.Declared").ToArray();

        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
    }

    /// <summary>A kernel as it was generated when this surface was made has the bits of one that is generated now.</summary>
    [Fact]
    public void What_was_generated_before_runs()
    {
        double[] height = [.. Enumerable.Range(0, 35 * 41).Select(i => Math.Sin(i * 0.37))];
        double[] before = new double[height.Length], now = new double[height.Length];

        GeneratedBefore.Steepness(height, 35, 41, 0.3, 0.7, before);
        FieldKernels.Magnitude2(height, 35, 41, 0.3, 0.7, now);

        Assert.Equal(now, before);
        var error = Assert.Throws<ArgumentException>(() => GeneratedBefore.Steepness(height, 35, 41, 0, 0.7, before));
        Assert.Equal("rowStep", error.ParamName);
    }

    private static string[] Lines(Type type) =>
    [
        $"{Kind(type)} {Name(type)}",
        .. type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodInfo { IsSpecialName: true, Name: var name } || name.StartsWith("op_", StringComparison.Ordinal))
            .Select(member => $"{Name(type)}: {Text(member)}"),
    ];

    private static string Kind(Type type) => type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class";

    private static string Text(MemberInfo member) => member switch
    {
        PropertyInfo property => $"{property} {string.Join(" ", property.GetAccessors().Select(accessor => accessor.Name[..3]))}",
        _ => member.ToString()!,
    };

    private static string Name(Type type) => type.ToString().Replace("GenericGradient.Declared.", "", StringComparison.Ordinal);
}
