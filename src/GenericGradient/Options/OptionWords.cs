using System;
using System.Collections.Generic;
using System.Linq;

namespace GenericGradient.Options;

/// <summary>Options in words: those that are not defaults, and the edge order where it counts.</summary>
internal static class OptionWords
{
    /// <summary>As a person says them: <c>edge order First, boundary periodic</c>.</summary>
    public static string Of(in GradientOptions options) => string.Join(", ", Said(options).Select(said => $"{Spoken(said.Name)} {said.Value}"));

    /// <summary>As code writes them: <c>EdgeOrder = First, Boundary = periodic</c>.</summary>
    public static string Assigned(in GradientOptions options) => string.Join(", ", Said(options).Select(said => $"{said.Name} = {said.Value}"));

    private static List<(string Name, string Value)> Said(GradientOptions options)
    {
        var said = new List<(string Name, string Value)>();
        Add(options.Accuracy == 2, nameof(options.EdgeOrder), $"{options.EdgeOrder}");
        Add(options.Accuracy != 2, nameof(options.Accuracy), $"{options.Accuracy}");
        Add(options.Derivative != 1, nameof(options.Derivative), $"{options.Derivative}");
        Add(options.Side != StencilSide.Central, nameof(options.Side), $"{options.Side}");
        Add(options.Boundary != default, nameof(options.Boundary), $"{options.Boundary}");
        Add(options.Missing != Missing.Propagate, nameof(options.Missing), $"{options.Missing}");
        Add(options.NoData is not null, nameof(options.NoData), $"{options.NoData}");
        Add(!options.Mask.IsEmpty, nameof(options.Mask), $"of {options.Mask.Length}");
        Add(options.Fill is not null, nameof(options.Fill), $"{options.Fill}");
        Add(options.Stencil is not null, nameof(options.Stencil), $"{options.Stencil}");
        return said;

        void Add(bool isSaid, string name, FormattableString value)
        {
            if (isSaid)
            {
                said.Add((name, FormattableString.Invariant(value)));
            }
        }
    }

    /// <summary><c>EdgeOrder</c> is <c>edge order</c>.</summary>
    private static string Spoken(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? " " : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
