using System;
using System.Collections.Generic;
using System.Linq;
using GenericGradient.Generators.Model;

namespace GenericGradient.Generators.Emitting.Writing;

/// <summary>Writes the implementing part of a declared method, in the types and the namespace that it lies in.</summary>
internal static class DeclaredMethod
{
    /// <param name="w">Where it is written.</param>
    /// <param name="method">The method.</param>
    /// <param name="returned">What it returns.</param>
    /// <param name="comment">
    /// Lines above it. They are no documentation: the compiler would take that of this part, and forget the user's.
    /// </param>
    /// <param name="body">Writes its body.</param>
    public static void Emit(SourceWriter w, MethodSpec method, string returned, IEnumerable<string> comment, Action body)
    {
        var blocks = new Stack<IDisposable>([w.Verbatim()]);
        if (method.Namespace.Length > 0)
        {
            blocks.Push(w.Block($"namespace {method.Namespace}"));
        }

        foreach (string container in method.Containers)
        {
            blocks.Push(w.Block(container));
        }

        foreach (string line in comment)
        {
            w.Line(("// " + line).TrimEnd());
        }

        // An attribute that the declaration has would be there twice: those of both parts are taken together.
        if (!method.IsMarked)
        {
            w.Line(GeneratedFile.GeneratedCode);
        }

        if (!method.IsExcluded)
        {
            w.Line(GeneratedFile.Uncovered);
        }

        w.Line($"{method.Modifiers} {returned} {method.Name}(");
        using (w.Indent())
        {
            w.Line(string.Join(",\n", method.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}".TrimStart())) + ")");
            if (method.Constraints.Length > 0)
            {
                w.Line(method.Constraints);
            }

            body();
        }

        while (blocks.Count > 0)
        {
            blocks.Pop().Dispose();
        }
    }
}
