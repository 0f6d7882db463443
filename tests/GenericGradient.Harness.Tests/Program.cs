using System.Linq;
using System.Threading.Tasks;
using GenericGradient.Harness.Tests.Children;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace GenericGradient.Harness.Tests;

/// <summary>Runs the tests; or, as a child of one of them, what the test has asked for.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is [Child.Argument, .. var asked])
        {
            return Jobs.Run(asked);
        }

        // As the entry point that the framework generates: the one protocol for `dotnet test`, the other for people.
        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}
