using System;
using System.Collections.Generic;

namespace GenericGradient;

/// <summary>Options in words, those that are not defaults.</summary>
internal static class OptionWords
{
    /// <summary>The words, such as <c>accuracy 4, boundary periodic</c>; the edge order where it counts.</summary>
    public static string Of(in GradientOptions options)
    {
        var words = new List<string>();
        if (options.Stencil is { } stencil)
        {
            words.Add($"stencil {stencil}");
        }

        Add(options.Derivative != 1, $"derivative {options.Derivative}");
        Add(options.Accuracy != 2, $"accuracy {options.Accuracy}");
        Add(options.Accuracy == 2, $"edge order {options.EdgeOrder}");
        Add(options.Side != StencilSide.Central, $"side {options.Side}");
        Add(options.Boundary != default, $"boundary {options.Boundary}");
        Add(options.Missing != Missing.Propagate, $"missing {options.Missing}");
        Add(options.NoData is not null, $"no data {options.NoData}");
        Add(!options.Mask.IsEmpty, $"mask of {options.Mask.Length}");
        Add(options.Fill is not null, $"fill {options.Fill}");
        return string.Join(", ", words);

        void Add(bool isSaid, FormattableString word)
        {
            if (isSaid)
            {
                words.Add(FormattableString.Invariant(word));
            }
        }
    }
}
