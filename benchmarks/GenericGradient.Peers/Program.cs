using System;
using System.Globalization;
using System.IO;
using System.Numerics;

namespace GenericGradient.Peers;

/// <summary>Times the library beside the same work in C++, in one process.</summary>
internal static class Program
{
    private const string Usage = """
        GenericGradient.Peers [--native path] [--out path] [--filter text] [--rented] [--quick] [--verify]
          --native path   the library built from benchmarks/peers/native; without it its variants are left out
          --out path      where the lines case, variant, microseconds go, parted by tabs; standard output by default
          --filter text   only cases whose name contains the text
          --rented        only results in rented memory, which are timed in a process of their own
          --quick         few cases, few rounds
          --verify        compares the bits of all results, and times nothing
        """;

    private static int Main(string[] arguments)
    {
        string? nativePath = null, outPath = null;
        string filter = "";
        bool isQuick = false, isRented = false, isTimed = true;
        for (int i = 0; i < arguments.Length; i++)
        {
            string option = arguments[i];
            if (option == "--quick")
            {
                isQuick = true;
            }
            else if (option == "--rented")
            {
                isRented = true;
            }
            else if (option == "--verify")
            {
                isTimed = false;
            }
            else if (option is "--native" or "--out" or "--filter" && i + 1 < arguments.Length)
            {
                string value = arguments[++i];
                (nativePath, outPath, filter) = option switch
                {
                    "--native" => (value, outPath, filter),
                    "--out" => (nativePath, value, filter),
                    _ => (nativePath, outPath, value),
                };
            }
            else
            {
                Console.Error.WriteLine(Usage);
                return 2;
            }
        }

        if (nativePath is not null)
        {
            nativePath = Path.GetFullPath(nativePath);
        }
        else if (!isRented)
        {
            Console.Error.WriteLine("no --native: the variants native* and stream* are left out");
        }

        using TextWriter output = outPath is null ? Console.Out : new StreamWriter(outPath);
        bool isSame = true;
        var rounds = isTimed ? new Rounds(isQuick) : null;
        foreach (var work in Case.All)
        {
            if (work.Name.Contains(filter, StringComparison.Ordinal) && (work.IsQuick || !isQuick))
            {
                isSame &= work.Element == "float"
                    ? Run<float>(work, nativePath, isRented, rounds, output)
                    : Run<double>(work, nativePath, isRented, rounds, output);
                output.Flush();
            }
        }

        Console.Error.WriteLine(isSame ? "all results have the same bits" : "SOME RESULTS DIFFER");
        return isSame ? 0 : 1;
    }

    private static bool Run<T>(Case work, string? nativePath, bool isRented, Rounds? rounds, TextWriter output)
        where T : unmanaged, INumber<T>
    {
        using var run = new CaseRun<T>(work, nativePath is null ? null : new NativeGradient<T>(nativePath));
        var variants = isRented ? run.Rented : run.Variants;
        if (variants.Count == 0)
        {
            return true;
        }

        bool isSame = true;
        foreach (string name in run.FindDifferent(variants))
        {
            isSame = false;
            Console.Error.WriteLine($"{work.Name}: {name} DIFFERS from ours");
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work.Name}: {variants.Count} variants"));
        double[] microseconds = rounds?.Time(variants) ?? [];
        for (int k = 0; k < microseconds.Length; k++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work.Name}\t{variants[k].Name}\t{microseconds[k]:G5}"));
        }

        return isSame;
    }
}
