using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;
using Xunit.Sdk;

namespace GenericGradient.Generators.Tests;

/// <summary>The snapshot helper, in a folder of its own: what it refuses, what it leaves behind, how to accept.</summary>
public sealed class SnapshotTests : IDisposable
{
    private const string Verified = "Class.Method#Name.Space.A.g.verified.cs";
    private const string Received = "Class.Method#Name.Space.A.g.received.cs";
    private static readonly Dictionary<string, string> A = new() { ["Name.Space.A.g.cs"] = "class A;\n" };
    private static readonly Dictionary<string, string> None = [];

    private readonly string folder = Directory.CreateTempSubdirectory("snapshot").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Accepting_writes_the_files_of_Verify()
    {
        Accept(A, "Kernels.cs: error");

        Assert.Equal([Verified, "Class.Method.verified.txt"], FilesInFolder());
        Assert.Equal("//HintName: Name.Space.A.g.cs\nclass A;\n", Read(Verified));
        Assert.Equal("Kernels.cs: error\n", Read("Class.Method.verified.txt"));
    }

    [Fact]
    public void What_was_accepted_passes_and_leaves_nothing_behind()
    {
        Accept(A);
        Write(Received, "from an earlier run");
        Compare(A);

        Assert.Equal([Verified], FilesInFolder());
    }

    [Fact]
    public void A_missing_file_fails_and_its_text_is_received()
    {
        string message = Refusal(A);

        Assert.Contains("Missing: " + Verified, message, StringComparison.Ordinal);
        Assert.Contains("SNAPSHOT_ACCEPT=1", message, StringComparison.Ordinal);
        Assert.Equal([Received], FilesInFolder());
    }

    [Fact]
    public void A_different_file_fails_and_its_text_is_received()
    {
        Accept(A);
        string message = Refusal(new() { ["Name.Space.A.g.cs"] = "class B;\n" });

        Assert.Contains("Differs: " + Verified, message, StringComparison.Ordinal);
        Assert.Contains("line 2: expected \"class A;\", got \"class B;\"", message, StringComparison.Ordinal);
        Assert.Equal("//HintName: Name.Space.A.g.cs\nclass B;\n", Read(Received));
        Assert.Equal("//HintName: Name.Space.A.g.cs\nclass A;\n", Read(Verified));
    }

    [Theory]
    [InlineData("class A;\r\n")]
    [InlineData("class A;")]
    [InlineData("class A; \n")]
    [InlineData("class A;\n\n")]
    public void A_difference_in_blanks_and_line_ends_counts(string text)
    {
        Accept(A);

        Refusal(new() { ["Name.Space.A.g.cs"] = text });
    }

    [Fact]
    public void Different_diagnostics_fail()
    {
        Accept(None, "error 1");

        Assert.Contains("Differs: Class.Method.verified.txt", Refusal(None, "error 2"), StringComparison.Ordinal);
        Assert.Contains("Stale: Class.Method.verified.txt", Refusal(None), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_produced_any_more_fails()
    {
        Accept(A);

        Assert.Contains("Stale: " + Verified, Refusal(None), StringComparison.Ordinal);
        Assert.Equal([Verified], FilesInFolder());
    }

    [Fact]
    public void Accepting_removes_what_is_not_produced_any_more_and_what_was_received()
    {
        Accept(A, "error");
        Write(Received, "from an earlier run");
        Accept(new() { ["B.g.cs"] = "class B;\n" });

        Assert.Equal(["Class.Method#B.g.verified.cs"], FilesInFolder());
    }

    [Fact]
    public void Files_of_other_tests_are_left_alone()
    {
        string[] others =
        [
            "Class.Method.cs", "Class.MethodTwo#A.g.verified.cs", "Class.MethodTwo.verified.txt", "Class2.Method#A.g.verified.cs",
        ];
        foreach (string other in others)
        {
            Write(other, "");
        }

        Compare(None);
        Accept(None);

        Assert.Equal(others.Order(StringComparer.Ordinal), FilesInFolder());
    }

    [Theory]
    [InlineData("/_/tests/GenericGradient.Generators.Tests/Emitting/SomeTests.cs", "Emitting")]
    [InlineData("C:\\work\\tests\\GenericGradient.Generators.Tests\\Emitting\\SomeTests.cs", "Emitting")]
    [InlineData("/_/tests/GenericGradient.Generators.Tests/SomeTests.cs", "")]
    public void The_folder_of_a_test_is_found_whatever_root_the_build_wrote(string callerFilePath, string expected) =>
        Assert.Equal(
            Path.TrimEndingDirectorySeparator(Path.Combine(Repository.TestProject, expected)), Repository.FolderOf(callerFilePath));

    private void Compare(Dictionary<string, string> sources, params string[] diagnostics) =>
        new Snapshot(folder, "Class.Method", accept: false).Compare(sources, diagnostics);

    private void Accept(Dictionary<string, string> sources, params string[] diagnostics) =>
        new Snapshot(folder, "Class.Method", accept: true).Compare(sources, diagnostics);

    private string Refusal(Dictionary<string, string> sources, params string[] diagnostics) =>
        Assert.ThrowsAny<XunitException>(() => Compare(sources, diagnostics)).Message;

    private IEnumerable<string> FilesInFolder() =>
        Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
