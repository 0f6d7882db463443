using System;
using System.Globalization;

namespace GenericGradient.Files;

/// <summary>
/// Streams gradients of large files beside <c>dd</c>, which copies the same bytes: <c>[folder] [GiB] [rounds]</c>. It needs Linux, three to seven times the size on the disk,
/// and a machine where little else runs. Runs take turns, each in a process of its own, and the table has the median of the rounds.
/// </summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is [OneRun.Argument, var input, var output, var axes])
        {
            OneRun.Run(input, output, axes);
            return;
        }

        string folder = arguments.Length > 0 ? arguments[0] : ".";
        int size = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 2;
        int rounds = arguments.Length > 2 ? int.Parse(arguments[2], CultureInfo.InvariantCulture) : 5;
        Turns.Run(folder, size, rounds);
    }
}
