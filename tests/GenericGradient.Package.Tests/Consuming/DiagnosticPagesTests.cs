using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.Package.Tests.Building;
using Xunit;

namespace GenericGradient.Package.Tests.Consuming;

/// <summary>
/// The examples of <c>docs/diagnostics</c>, written into a project as a user would paste them, and built by <c>dotnet build</c>: the wrong ones
/// are told where they stand, the right ones compile without a warning and give the right numbers.
/// </summary>
[Collection(typeof(Consumers))]
public sealed partial class DiagnosticPagesTests(Consumers consumers)
{
    public static TheoryData<string> Ids => [.. Pages.Ids];

    [Fact]
    public void Each_page_is_tried()
    {
        Assert.Equal(Pages.Ids, Wrong.Select(row => row.Id));
        Assert.Equal(Pages.Ids, Right.Keys);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_wrong_example_is_told_once_where_it_stands(string id)
    {
        var row = Wrong.Single(row => row.Id == id);
        string[] lines = Pages.File(id, "Wrong").Split('\n');
        int line = Array.FindIndex(lines, text => text.Contains(row.Line, StringComparison.Ordinal));
        int column = lines[line].IndexOf(row.Line, StringComparison.Ordinal) + row.Line.IndexOf(row.Place, StringComparison.Ordinal);

        var (own, others) = Told(id);
        var message = Assert.Single(own);
        Assert.Equal((line + 1, column + 1, "error"), (message.Line, message.Column, message.Kind));
        Assert.Contains(row.Words, message.Text, StringComparison.Ordinal);
        Assert.Equal(row.OfTheCompiler, others.Select(other => other.Id).Order(StringComparer.Ordinal));
    }

    /// <summary>What is told of a line of that file stands at its end.</summary>
    [Fact]
    public void A_refused_declaration_of_any_form_is_told_once_and_does_not_stop_the_compiler()
    {
        string[] lines = File.ReadAllLines(Path.Combine(consumers.Folder("Wrong"), "Forms.cs"));
        var expected = lines.Select((line, index) => (Line: index + 1, Parts: line.Split(" // "))).Where(line => line.Parts.Length == 2);

        Assert.Equal(
            expected.Select(line => (line.Line, line.Parts[1])),
            consumers.Log.Of("Wrong").Where(message => message.File == "Forms.cs").Select(message => (message.Line, message.Id)).Order());
    }

    [Theory]
    [InlineData("Wrong")]
    [InlineData("WrongLanguage")]
    [InlineData("WrongType")]
    public void Nothing_is_told_outside_the_examples(string project) =>
        Assert.All(consumers.Log.Of(project), message => Assert.Matches("^(GG[0-9]{4}|Forms).cs$", message.File));

    [Fact]
    public async Task The_right_examples_compile_without_a_warning_and_give_the_right_numbers() =>
        Numbers.Same(Right, await consumers.Run("Right"));

    private (BuildLog.Message[] Own, BuildLog.Message[] Others) Told(string id)
    {
        var all = consumers.Log.Of(Consumers.WrongProject(id)).Where(message => message.File == id + ".cs").ToLookup(message => message.Id == id);
        return ([.. all[true]], [.. all[false]]);
    }

    /// <summary>What must be told of a page's wrong example.</summary>
    /// <param name="Id">The page.</param>
    /// <param name="Line">The end of the line where it stands, or a part of it.</param>
    /// <param name="Place">What it is in that line that is wrong.</param>
    /// <param name="Words">What the message names.</param>
    private sealed record Row(string Id, string Line, string Place, string Words)
    {
        /// <summary>What the compiler says beside it, because the language allows no body.</summary>
        public string[] OfTheCompiler { get; init; } = [];
    }
}
