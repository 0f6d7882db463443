using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

namespace GenericGradient.Samples.Playground;

/// <summary>The page calls what is exported to it; the program itself does nothing.</summary>
internal static class Program
{
    public static void Main()
    {
    }
}
