using System.IO;

namespace GenericGradient.Samples.CustomKernels;

/// <summary>Two kernels of its own: the laplacian of a step of heat, and the edges of a photograph. Writes heat.png and edges.png.</summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        string folder = Directory.CreateDirectory(arguments.Length > 0 ? arguments[0] : ".").FullName;
        Heat.Run(Path.Combine(folder, "heat.png"));
        EdgesOfPhotograph.Run(Path.Combine(folder, "edges.png"));
    }
}
