using System;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.Operators.Tests.Tiers;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace GenericGradient.Operators.Tests;

/// <summary>Runs the tests; or, as a child of one of them, prints what the kernels give on this machine as it is set up.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is [Digest.Argument])
        {
            Console.WriteLine(Digest.OfThisProcess());
            return 0;
        }

        // As the entry point that the framework generates: the one protocol for `dotnet test`, the other for people.
        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}
