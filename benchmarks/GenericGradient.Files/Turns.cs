using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using GenericGradient.IO;

namespace GenericGradient.Files;

/// <summary>The runs in turns.</summary>
internal static class Turns
{
    private const int Rows = 512, Columns = 1024, PlaneBytes = Rows * Columns * sizeof(double);

    /// <summary>Makes the file, and times each kind of run.</summary>
    public static void Run(string folder, int size, int rounds)
    {
        string input = Path.Combine(folder, "gradient-bench.npy"), output = Path.Combine(folder, "gradient-bench-out");
        Fill(input, (int)(((long)size << 30) / PlaneBytes));
        var kinds = new (string Name, Func<long> Run)[]
        {
            ("dd bs=32M conv=fsync", () => Copy(input, output)),
            ("axis 0", () => Gradient(input, output, "0")),
            ("axis 1", () => Gradient(input, output, "1")),
            ("axis 2", () => Gradient(input, output, "2")),
            ("axes 0, 1, 2", () => Gradient(input, output, "0,1,2")),
        };
        var seconds = kinds.ToDictionary(kind => kind.Name, _ => new List<double>());
        var peaks = kinds.ToDictionary(kind => kind.Name, _ => 0L);
        try
        {
            for (int round = 0; round < rounds; round++)
            {
                foreach (var (name, run) in kinds)
                {
                    Clean(folder);
                    var clock = Stopwatch.StartNew();
                    peaks[name] = Math.Max(peaks[name], run());
                    seconds[name].Add(clock.Elapsed.TotalSeconds);
                    Clean(folder);
                }

                Console.WriteLine($"round {round + 1}: {string.Join(", ", kinds.Select(kind => $"{kind.Name} {seconds[kind.Name][^1]:F2} s"))}");
            }
        }
        finally
        {
            File.Delete(input);
            Clean(folder);
        }

        foreach (var (name, _) in kinds)
        {
            Console.WriteLine($"{name,-22} median {Median(seconds[name]):F2} s, least {seconds[name].Min():F2} s{(peaks[name] > 0 ? $", peak memory {peaks[name] >> 20} MiB" : "")}");
        }

        double copy = Median(seconds[kinds[0].Name]), three = kinds[1..4].Sum(kind => Median(seconds[kind.Name]));
        Console.WriteLine($"one axis / dd: {Median(seconds[kinds[1].Name]) / copy:F2}; three axes / the sum of three runs: {Median(seconds[kinds[4].Name]) / three:F2}");
    }

    private static void Fill(string path, int planes)
    {
        using var sink = NpyFile.Create<double>(path, [planes, Rows, Columns]);
        double[] plane = new double[Rows * Columns];
        Random random = new(1);
        for (int k = 0; k < planes; k++)
        {
            for (int i = 0; i < plane.Length; i++)
            {
                plane[i] = random.NextDouble();
            }

            sink.Write((long)k * plane.Length, plane);
        }

        sink.Flush();
    }

    private static long Copy(string input, string output)
    {
        Start("dd", $"if={input}", $"of={output}.copy", "bs=32M", "conv=fsync");
        return 0;
    }

    private static long Gradient(string input, string output, string axes) =>
        long.Parse(Start(Environment.ProcessPath!, OneRun.Argument, input, output, axes));

    private static string Start(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = program == "dd" };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x4000000"; // 64 MiB: what a run takes is outside of the heap
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    /// <summary>Removes what was written, and waits until nothing of it is still to be written.</summary>
    private static void Clean(string folder)
    {
        foreach (string path in Directory.GetFileSystemEntries(folder, "gradient-bench-out*"))
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }

        Start("sync");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
