using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Diagnostics;

/// <summary>A diagnostic as plain values, so that no pipeline step keeps a syntax tree alive.</summary>
/// <param name="Id">Which descriptor.</param>
/// <param name="Path">The file.</param>
/// <param name="Start">Where it begins in the file, in characters.</param>
/// <param name="Length">How many characters it covers.</param>
/// <param name="StartLine">The line of its begin, from 0.</param>
/// <param name="StartColumn">The column of its begin, from 0.</param>
/// <param name="EndLine">The line of its end, from 0.</param>
/// <param name="EndColumn">The column of its end, from 0.</param>
/// <param name="Arguments">What the message is filled with.</param>
internal sealed record DiagnosticInfo(
    string Id,
    string Path,
    int Start,
    int Length,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn,
    EquatableArray<string> Arguments);
