using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace GenericGradient.Generators.Emitting.Writing;

/// <summary>
/// Makes the names of types in generated text mean the same in every project: a short name can be captured by a type of the consumer,
/// an alias or a using of his. Emitters write short names; this puts the namespaces before them.
/// </summary>
internal static class GlobalNames
{
    private static readonly Dictionary<string, string> Full = new[]
    {
        "GenericGradient: SpacingKind",
        "GenericGradient.Declared: OperatorDeclaration AxisDeclaration OperatorCall",
        "GenericGradient.Engine: Axis Block Walk ByStep ByWeights Streams StreamDirection Storage KernelCall",
        "GenericGradient.Numbers: ExactReciprocal",
        "System: Span ReadOnlySpan Math Half Array MemoryExtensions BitConverter FormattableString Exception ArgumentException "
            + "ArgumentOutOfRangeException NotSupportedException OverflowException DivideByZeroException IProgress",
        "System.Buffers: ArrayPool",
        "System.Globalization: CultureInfo",
        "System.Numerics: INumber IRootFunctions Vector",
        "System.Numerics.Tensors: TensorSpan ReadOnlyTensorSpan",
        "System.Runtime.CompilerServices: MethodImpl MethodImplOptions RuntimeHelpers Unsafe",
        "System.Runtime.InteropServices: MemoryMarshal",
        "System.Runtime.Intrinsics: Vector512 Vector256 Vector128",
        "System.Runtime.Intrinsics.X86: Sse Fma",
        "System.Threading: CancellationToken Interlocked",
    }.Select(line => line.Split(':')).SelectMany(parts => parts[1].Trim().Split(' ').Select(name => (Name: name, Space: parts[0])))
        .ToDictionary(pair => pair.Name, pair => $"global::{pair.Space}.{pair.Name}", StringComparer.Ordinal);

    /// <summary>One line of code with the full names of types; comments and the text of messages stay as they are.</summary>
    public static string In(string line)
    {
        var text = new StringBuilder(line.Length + 32);
        bool isQuoted = false;
        for (int i = 0; i < line.Length;)
        {
            char letter = line[i];
            if (letter == '/' && !isQuoted && i + 1 < line.Length && line[i + 1] == '/')
            {
                return text.Append(line, i, line.Length - i).ToString();
            }

            if (isQuoted || !IsPartOfName(letter))
            {
                isQuoted ^= letter == '"';
                text.Append(letter);
                i++;
                continue;
            }

            int start = i;
            while (i < line.Length && IsPartOfName(line[i]))
            {
                i++;
            }

            string name = line.Substring(start, i - start);
            bool isMember = start > 0 && line[start - 1] is '.' or '@' or ':';
            text.Append(!isMember && Full.TryGetValue(name, out string full) ? full : name);
        }

        return text.ToString();
    }

    private static bool IsPartOfName(char letter) => letter == '_' || char.IsLetterOrDigit(letter);
}
