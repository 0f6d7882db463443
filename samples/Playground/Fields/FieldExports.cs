using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Intrinsics;
using GenericGradient.Samples.Playground.Lines;

namespace GenericGradient.Samples.Playground.Fields;

/// <summary>What the page of the landscape calls.</summary>
internal static partial class FieldExports
{
    private static readonly Landscape Land = Landscape.Jacksboro();

    private static string words = "";

    /// <summary>Computes both slopes.</summary>
    /// <param name="rowStep">How far apart rows are.</param>
    /// <param name="columnStep">How far apart columns are.</param>
    /// <param name="accuracy">The accuracy.</param>
    [JSExport]
    internal static void Differentiate(double rowStep, double columnStep, int accuracy) => Land.Differentiate((float)rowStep, (float)columnStep, accuracy);

    /// <summary>Computes what is shown: the bytes of a float for each height.</summary>
    [JSExport]
    internal static byte[] View(string name, double azimuth, double altitude)
    {
        switch (name)
        {
            case "magnitude": Land.Magnitude(); break;
            case "laplacian": Land.Laplacian(); break;
            case "hillshade": Land.Hillshade(azimuth, altitude); break;
            case "north" or "east": Land.Slope(toNorth: name == "north"); break;
            default: Land.Height(); break;
        }

        return MemoryMarshal.AsBytes(Land.Result.AsSpan()).ToArray();
    }

    /// <summary>What is known of a place: for each axis the slope, the second derivative, the samples that are read for the slope, and their weights.</summary>
    [JSExport]
    internal static double[] At(int row, int column)
    {
        var sections = new Sections();
        words = "";
        for (int axis = 0; axis < 2; axis++)
        {
            float[] line = Land.Line(axis, row, column);
            int index = axis == 0 ? row : column;
            Stencil<float> first = Land.First.StencilAt(axis, index), second = Land.Second.StencilAt(axis, index);
            words += (axis == 0 ? "" : "\n") + first;
            double[] offsets = Array.ConvertAll(first.Offsets.ToArray(), Convert.ToDouble);
            double[] weights = Array.ConvertAll(first.Weights.ToArray(), Convert.ToDouble);
            double[] samples = Array.ConvertAll(first.Offsets.ToArray(), offset => (double)line[index + offset]);
            sections.Add([first.Apply(line), second.Apply(line), line[index], first.ErrorOrder, first.NoiseGain])
                .Add(offsets).Add(weights).Add(samples);
        }

        return sections.ToArray();
    }

    /// <summary>The formulas of the place that was asked for last, one for each axis.</summary>
    [JSExport]
    internal static string Words() => words;

    /// <summary>What runs here: the runtime, whether it compiles code as it runs, and whether vectors of 128 bits are instructions.</summary>
    [JSExport]
    internal static string About() => string.Join(
        '\n', RuntimeInformation.FrameworkDescription, RuntimeFeature.IsDynamicCodeCompiled, Vector128.IsHardwareAccelerated, Vector256.IsHardwareAccelerated);
}
