using System;
using System.IO;
using System.Linq;
using GenericGradient.Tool.Commands;

namespace GenericGradient.Tool.Arguments;

/// <summary>The names of the results.</summary>
internal static class OutputNames
{
    private static readonly string[] Known = [".npy", ".zarr", ".raw"];

    /// <summary>One for each axis: <c>g0.npy</c> and <c>g1.npy</c>, or <c>g.npy</c> for a single one.</summary>
    public static string[] Of(GradientSettings settings, string[] endings)
    {
        string name = settings.Out ?? Path.ChangeExtension(Path.TrimEndingDirectorySeparator(settings.File), null) + "-" + settings.Operator;
        string ending = Path.GetExtension(name).ToLowerInvariant();
        bool isKnown = Known.Contains(ending);
        string stem = isKnown ? name[..^ending.Length] : name;
        string format = settings.Format is { } asked
            ? Lists.OneOf(asked, "--format", ("npy", ".npy"), ("zarr", ".zarr"), ("raw", ".raw"))
            : isKnown ? ending : ".npy";
        return endings.Length == 1 ? [stem + format] : [.. endings.Select(own => stem + own + format)];
    }
}
