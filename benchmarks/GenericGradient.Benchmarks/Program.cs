using BenchmarkDotNet.Running;

namespace GenericGradient.Benchmarks;

/// <summary>
/// Runs the benchmarks that the arguments select; <c>--list flat</c> names them, <c>--filter '*'</c> runs all. <c>rounds</c> compares the
/// generated operators in turns, <c>types</c> the element types.
/// </summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is ["rounds"])
        {
            OperatorRounds.Run();
            return;
        }

        if (arguments is ["types"])
        {
            TypeRounds.Run();
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
    }
}
