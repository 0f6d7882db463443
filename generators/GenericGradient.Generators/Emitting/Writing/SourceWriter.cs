using System;
using System.Collections.Generic;
using System.Text;

namespace GenericGradient.Generators.Emitting.Writing;

/// <summary>
/// Writes indented lines that are the same on every machine: LF, four spaces, no culture. Short names of types become full ones.
/// </summary>
internal sealed class SourceWriter
{
    private const char NewLine = '\n';
    private const int LongestLine = 140;

    private readonly StringBuilder text = new();
    private int depth;
    private bool isVerbatim;

    /// <summary>Writes one line, or several that are separated by LF; empty lines are not indented.</summary>
    public void Line(string lines = "")
    {
        foreach (string line in lines.Split(NewLine))
        {
            if (line.Length > 0)
            {
                text.Append(' ', depth * 4).Append(Written(line));
            }

            text.Append(NewLine);
        }
    }

    /// <summary>Writes a call; where it does not fit a line, each argument gets a line of its own.</summary>
    /// <param name="head">What stands before the arguments, with the opening parenthesis.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="tail">What stands after the last argument, from the closing parenthesis on.</param>
    public void Call(string head, IEnumerable<string> arguments, string tail)
    {
        string oneLine = head + string.Join(", ", arguments) + tail;
        if (Fits(oneLine))
        {
            Line(oneLine);
            return;
        }

        Line(head);
        depth++;
        Line(string.Join(",\n", arguments) + tail);
        depth--;
    }

    /// <summary>Writes the parameters of a method that begins on the line before, a line each where they do not fit one.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="tail">What stands after the last one.</param>
    public void Parameters(IEnumerable<string> parameters, string tail)
    {
        string oneLine = string.Join(", ", parameters) + tail;
        Line(Fits(oneLine) ? oneLine : string.Join(",\n", parameters) + tail);
    }

    /// <summary>Writes a header and an opening brace; the closing one comes when the result is disposed.</summary>
    public IDisposable Block(string header)
    {
        Line(header);
        return Block();
    }

    /// <summary>Writes an opening brace; the closing one comes when the result is disposed.</summary>
    public IDisposable Block()
    {
        Line("{");
        depth++;
        return new BlockEnd(this);
    }

    /// <summary>Writes one step further in until the result is disposed.</summary>
    public IDisposable Indent()
    {
        depth++;
        return new IndentEnd(this);
    }

    /// <summary>Writes names as they are until the result is disposed: they are the user's, and stand for what he means.</summary>
    public IDisposable Verbatim()
    {
        isVerbatim = true;
        return new VerbatimEnd(this);
    }

    public override string ToString() => text.ToString();

    private bool Fits(string line) => (depth * 4) + Written(line).Length <= LongestLine;

    private string Written(string line) => isVerbatim ? line : GlobalNames.In(line);

    private sealed class BlockEnd(SourceWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer.depth--;
            writer.Line("}");
        }
    }

    private sealed class VerbatimEnd(SourceWriter writer) : IDisposable
    {
        public void Dispose() => writer.isVerbatim = false;
    }

    private sealed class IndentEnd(SourceWriter writer) : IDisposable
    {
        public void Dispose() => writer.depth--;
    }
}
