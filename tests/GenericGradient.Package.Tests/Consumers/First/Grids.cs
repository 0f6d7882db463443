using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient;

namespace Consumer;

/// <summary>Fields of several variables, as someone writes them who has read the README.</summary>
internal static class Grids
{
    /// <summary>A digital elevation model with cells of 30 m: rows go north to south.</summary>
    public static IEnumerable<float> OfElevation()
    {
        float[,] dem = { { 30, 70, 110 }, { 60, 100, 140 }, { 90, 130, 170 } };
        float[][,] g = Gradient.Compute(dem, 10f);
        float[,] south = g[0], east = g[1];
        var steepness = new float[3, 3];
        for (int row = 0; row < 3; row++)
        {
            for (int column = 0; column < 3; column++)
            {
                steepness[row, column] = MathF.Sqrt((south[row, column] * south[row, column]) + (east[row, column] * east[row, column]));
            }
        }

        return steepness.Cast<float>();
    }

    /// <summary>A grey picture, as a decoder gives it: bytes, row by row.</summary>
    public static IEnumerable<float> OfPicture()
    {
        const int Height = 2, Width = 3;
        byte[] pixels = [200, 100, 50, 0, 255, 10];
        Tensor<byte> picture = Tensor.Create(pixels, [Height, Width]);
        Tensor<float>[] g = Gradient.Compute<byte, float>(picture);
        return g.SelectMany(Flat);
    }

    /// <summary>Temperatures as NetCDF has them: float, by time, latitude and longitude, whose coordinates are double.</summary>
    public static IEnumerable<float> OfClimate()
    {
        double[] latitude = [-30.25, 0.25, 60.25], longitude = [0.1, 0.6, 2.1];
        float[,,] temperature = new float[2, 3, 3];
        for (int t = 0; t < 2; t++)
        {
            for (int i = 0; i < 3; i++)
            {
                for (int j = 0; j < 3; j++)
                {
                    temperature[t, i, j] = (float)((2 * latitude[i]) + (4 * (longitude[j] - 0.1)) + t);
                }
            }
        }

        float[][,,] g = Gradient.Compute(temperature, [Spacing.Coordinates(latitude), Spacing.Coordinates(longitude)], axes: [1, 2]);
        return [MathF.Round(g[0].Cast<float>().Average(), 4), MathF.Round(g[1].Cast<float>().Average(), 4)];
    }

    /// <summary>A tensor, along its last axis, and along all of them in one tensor.</summary>
    public static IEnumerable<double> OfTensor()
    {
        Tensor<double> volume = Tensor.Create<double>([1, 2, 4, 8, 3, 6, 12, 24], [2, 4]);
        Tensor<double> along = Gradient.AlongAxis(volume, axis: -1, 0.5);
        Tensor<double> all = Gradient.ComputeStacked(volume, [2, 0.5]);
        return Flat(along).Concat(Flat(all));
    }

    /// <summary>Wind on a grid with cells of 500 m: its divergence.</summary>
    public static IEnumerable<float> OfWind()
    {
        var wind = new Vector3[3, 3];
        for (int y = 0; y < 3; y++)
        {
            for (int x = 0; x < 3; x++)
            {
                wind[y, x] = new Vector3(1000 * x, 500 * y, 7);
            }
        }

        Vector3[][,] g = VectorGradient.Compute(wind, 500);
        return g[0].Cast<Vector3>().Zip(g[1].Cast<Vector3>(), (alongY, alongX) => alongX.X + alongY.Y);
    }

    /// <summary>Frames of one shape, which comes from elsewhere; their memory is made once.</summary>
    public static IEnumerable<double> OfFrames()
    {
        int[] shape = [2, 3];
        var plan = GradientPlan.Create<double>(shape, [1, 0.5]);
        double[] frame = new double[6], alongRows = new double[6], alongColumns = new double[6];
        var results = new List<double>();
        for (int time = 1; time <= 2; time++)
        {
            for (int i = 0; i < frame.Length; i++)
            {
                frame[i] = time * i;
            }

            plan.Execute(frame, alongRows, alongColumns);
            results.AddRange(alongRows);
            results.AddRange(alongColumns);
        }

        return results;
    }

    private static T[] Flat<T>(Tensor<T> tensor)
    {
        T[] flat = new T[tensor.FlattenedLength];
        tensor.FlattenTo(flat);
        return flat;
    }
}
