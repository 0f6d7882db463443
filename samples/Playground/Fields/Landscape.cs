using System;
using System.Buffers.Binary;
using System.Numerics.Tensors;

namespace GenericGradient.Samples.Playground.Fields;

/// <summary>Heights on a grid, and what its derivatives show. Rows run from north to south, columns from west to east.</summary>
internal sealed class Landscape
{
    private readonly float[] heights;
    private readonly float[] rest;
    private Field<float, float[]> relief;

    private Landscape(float[] heights, int rows, int columns)
    {
        (this.heights, Rows, Columns) = (heights, rows, columns);
        North = new float[heights.Length];
        East = new float[heights.Length];
        Result = new float[heights.Length];
        rest = new float[heights.Length];
        relief = Field.Of(heights, [rows, columns]);
        Second = relief.Derivatives;
    }

    /// <summary>The landscape that this program brings along; samples/Terrain/data/README.md says where it is from.</summary>
    public static Landscape Jacksboro()
    {
        using var file = typeof(Landscape).Assembly.GetManifestResourceStream("jacksboro.hgt")!;
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        float[] heights = new float[bytes.Length / sizeof(short)];
        for (int p = 0; p < heights.Length; p++)
        {
            heights[p] = BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(sizeof(short) * p));
        }

        return new(heights, 344, 403);
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The plan of the first derivatives.</summary>
    public GradientPlan<float> First => relief.Derivatives;

    /// <summary>The plan of the second ones.</summary>
    public GradientPlan<float> Second { get; private set; }

    /// <summary>The slope to the north, for each height.</summary>
    public float[] North { get; }

    /// <summary>The slope to the east.</summary>
    public float[] East { get; }

    /// <summary>What was asked for last: a number for each height.</summary>
    public float[] Result { get; }

    /// <summary>Both slopes. A row lies south of the one before, so the step along axis 0 is negative.</summary>
    public void Differentiate(float rowStep, float columnStep, int accuracy)
    {
        var options = new GradientOptions { Accuracy = accuracy, EdgeOrder = EdgeOrder.Second };
        Spacings<float> spacings = [-rowStep, columnStep];
        relief = Field.Of(heights, [Rows, Columns], spacings, options);
        Second = GradientPlan.Create<float>([Rows, Columns], spacings, options with { Derivative = 2 });
        relief.Gradient([North, East]);
    }

    public void Height() => heights.CopyTo(Result, 0);

    public void Slope(bool toNorth) => (toNorth ? North : East).CopyTo(Result, 0);

    /// <summary>How steep it is: the length of the gradient.</summary>
    public void Magnitude() => relief.Magnitude(Result);

    /// <summary>How hollow it is: the sum of both second derivatives.</summary>
    public void Laplacian() => relief.Laplacian(Result);

    /// <summary>
    /// The cosine of the angle between the light of the sun and the normal of the ground, from 0 in the shade to 1. The normal is (-east, -north, 1) over its length.
    /// </summary>
    /// <param name="azimuth">Where the sun stands, in degrees clockwise from north.</param>
    /// <param name="altitude">How high it stands, in degrees above the horizon.</param>
    public void Hillshade(double azimuth, double altitude)
    {
        var (east, north) = Math.SinCos(double.DegreesToRadians(azimuth));
        var (up, flat) = Math.SinCos(double.DegreesToRadians(altitude));
        TensorPrimitives.Multiply<float>(North, North, rest);
        TensorPrimitives.MultiplyAdd<float>(East, East, rest, Result);
        TensorPrimitives.Add<float>(Result, 1, Result);
        TensorPrimitives.Sqrt<float>(Result, Result);
        TensorPrimitives.Multiply<float>(East, (float)(-east * flat), rest);
        TensorPrimitives.MultiplyAdd<float>(North, (float)(-north * flat), rest, rest);
        TensorPrimitives.Add<float>(rest, (float)up, rest);
        TensorPrimitives.Divide<float>(rest, Result, Result);
        TensorPrimitives.Max<float>(Result, 0, Result);
    }

    /// <summary>The line of heights along an axis through a place.</summary>
    public float[] Line(int axis, int row, int column)
    {
        float[] line = new float[axis == 0 ? Rows : Columns];
        for (int k = 0; k < line.Length; k++)
        {
            line[k] = axis == 0 ? heights[(k * Columns) + column] : heights[(row * Columns) + k];
        }

        return line;
    }
}
