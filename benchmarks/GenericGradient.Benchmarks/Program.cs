using BenchmarkDotNet.Running;

namespace GenericGradient.Benchmarks;

/// <summary>Runs the benchmarks that the arguments select; <c>--list flat</c> names them, <c>--filter '*'</c> runs all.</summary>
internal static class Program
{
    private static void Main(string[] arguments) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
}
