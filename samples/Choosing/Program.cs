using System.IO;

namespace GenericGradient.Samples.Choosing;

/// <summary>Which options for which data: writes the pictures of docs/choosing.md, from real data, and prints the numbers in it.</summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        string folder = Directory.CreateDirectory(arguments.Length > 0 ? arguments[0] : ".").FullName;
        Smooth.Run(Path.Combine(folder, "choosing-smooth.png"));
        Noisy.Run(Path.Combine(folder, "choosing-noisy.png"));
        Around.Run(Path.Combine(folder, "choosing-periodic.png"));
        Voids.Run(Path.Combine(folder, "choosing-holes.png"));
        Uneven.Run(Path.Combine(folder, "choosing-uneven.png"));
        Walls.Run(Path.Combine(folder, "choosing-walls.png"));
    }
}
