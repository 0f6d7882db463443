using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace GenericGradient.Generators.Tests.Surroundings;

/// <summary>No name in a generated file is taken for another one: a type, an alias, an extension method of the project it lands in.</summary>
public sealed class HostileTests
{
    private static readonly string[] TypeNames =
        [.. Emitted.Types(Emitted.Run).SelectMany(use => new[] { use.Type.Name, Short(use.Type.Name) }).Distinct().Order(StringComparer.Ordinal)];

    private static readonly string[] MethodNames =
        [.. Emitted.Calls(Emitted.Run).Select(call => call.Method.Name).Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<string> Places => ["", "Consumer", "GenericGradient", "Consumer.System", "Consumer.GenericGradient", "System.Consumer"];

    [Fact]
    public void Every_type_is_named_from_the_root()
    {
        Assert.Contains("Span", TypeNames);
        Assert.Contains("OperatorDeclaration", TypeNames);
        Assert.Contains("TensorSpan", TypeNames);
        Assert.True(TypeNames.Length > 20, $"{TypeNames.Length} names");
        Assert.All(Emitted.Types(Emitted.Run), use => Assert.StartsWith("global::", Whole(use.Name), StringComparison.Ordinal));
    }

    [Fact]
    public void No_method_is_called_as_an_extension()
    {
        Assert.Contains("Destination", MethodNames);
        Assert.All(Emitted.Calls(Emitted.Run), call => Assert.True(call.Method.ReducedFrom is null, call.Call.ToString()));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Types_and_extension_methods_of_the_project(string place)
    {
        // A type of the project with the full name of one of the library takes its place in the declarations, too.
        string types = string.Concat(TypeNames.Where(name => typeof(Gradient).Assembly.GetType($"{place}.{name}") is null).Select(name =>
            $"public class {name} {{ }} public class {name}<A> {{ }} public class {name}<A, B> {{ }}\n"));
        string methods = string.Concat(MethodNames.Select(name =>
            $"public static int {name}<A>(this A a, params object[] rest) => 0; public static int {name}<A, B>(this A a, B b) => 0;\n"));
        string text = $"{types}\npublic static class Extensions {{ {methods} }}";

        AssertCompiles(place.Length == 0 ? text : $"namespace {place} {{ {text} }}");
    }

    [Fact]
    public void Aliases_of_the_project() => AssertCompiles(
        string.Concat(TypeNames.Where(name => name != "Checks").Select(name => $"global using {name} = global::System.Text.StringBuilder;\n")));

    [Fact]
    public void Usings_of_the_project()
    {
        string types = string.Concat(TypeNames.Select(name => $"public class {name}; public class {name}<A>; public class {name}<A, B>;\n"));
        AssertCompiles($"global using Hostile;\nglobal using static Hostile.Nested;\nnamespace Hostile {{ {types} public static class Nested {{ {types} }} }}");
    }

    private static void AssertCompiles(string hostile)
    {
        var run = GeneratorRun.Over(Consumer.Compile(
            ("Declared.cs", $"namespace Consumer {{ {Emitted.Declarations} }}\nnamespace Consumer.GenericGradient {{ {Emitted.Declarations} }}\n{Emitted.Declarations}"),
            ("Hostile.cs", "#nullable disable\n#pragma warning disable\n" + hostile)));

        Assert.True(run.Kernels.Count >= 15, string.Create(CultureInfo.InvariantCulture, $"{run.Kernels.Count} files"));
        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || (diagnostic.Severity > DiagnosticSeverity.Hidden && IsGenerated(run, diagnostic))));
        Assert.All(Emitted.Calls(run), call => Assert.False(call.Method.ContainingType.Name == "Extensions", call.Call.ToString()));
    }

    private static bool IsGenerated(GeneratorRun run, Diagnostic diagnostic) => Emitted.Trees(run).Contains(diagnostic.Location.SourceTree);

    private static string Whole(SimpleNameSyntax name)
    {
        SyntaxNode whole = name;
        while (whole.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax or MemberAccessExpressionSyntax)
        {
            whole = whole.Parent;
        }

        return whole.ToString();
    }

    private static string Short(string name) =>
        name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;
}
