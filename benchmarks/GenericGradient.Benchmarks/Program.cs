using BenchmarkDotNet.Running;

namespace GenericGradient.Benchmarks;

/// <summary>
/// Runs the benchmarks that the arguments select; <c>--list flat</c> names them, <c>--filter '*'</c> runs all. <c>rounds</c> compares the
/// generated operators in turns, <c>called</c> those that are called beside declared ones, <c>declared</c> declared ones beside loops by hand, <c>types</c> the element types, <c>components</c> complex numbers and vectors, <c>layouts</c> the orders of memory;
/// <c>generator</c> times the source generator after a keystroke, <c>compile</c> many declarations beside empty methods; <c>accuracy</c> compares errors with those of numpy and torch.
/// </summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["rounds"]:
                OperatorRounds.Run();
                break;
            case ["types"]:
                TypeRounds.Run();
                break;
            case ["components"]:
                ComponentRounds.Run();
                break;
            case ["layouts"]:
                LayoutRounds.Run();
                break;
            case ["schemes"]:
                SchemeRounds.Run();
                break;
            case ["called"]:
                CalledRounds.Run();
                break;
            case ["declared", .. var extents]:
                DeclaredRounds.Run(extents);
                break;
            case ["compile"]:
                CompileRounds.Run();
                break;
            case ["generator"]:
                GeneratorRounds.Run();
                break;
            case ["accuracy"]:
                AccuracyReport.Print();
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
                break;
        }
    }
}
