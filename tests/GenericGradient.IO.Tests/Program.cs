using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using GenericGradient.IO.Tests.Faults;
using GenericGradient.IO.Tests.Streaming;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace GenericGradient.IO.Tests;

/// <summary>Runs the tests; or, as a child of one of them, a slow run that is killed.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is [SlowRun.Argument, var folder])
        {
            SlowRun.Run(folder);
            return 0;
        }

        if (args is [MeasuredRun.Argument, var measured, var budget])
        {
            MeasuredRun.Run(measured, long.Parse(budget, CultureInfo.InvariantCulture));
            return 0;
        }

        // As the entry point that the framework generates: the one protocol for `dotnet test`, the other for people.
        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}
