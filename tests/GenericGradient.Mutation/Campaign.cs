using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace GenericGradient.Mutation;

/// <summary>Sends mutants to workers, and counts.</summary>
/// <param name="testAssembly">The tests that are run.</param>
/// <param name="replacedName">The mutated assembly.</param>
/// <param name="replaced">Its bytes.</param>
/// <param name="classes">The classes of the tests, the quickest first.</param>
internal sealed class Campaign(string testAssembly, string replacedName, byte[] replaced, string[] classes) : IDisposable
{
    /// <summary>A mutant that takes longer hangs, and is killed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder = Path.Combine(Path.GetTempPath(), "gradient-mutation-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture), testAssembly);

    /// <summary>Runs mutants.</summary>
    /// <returns>What became of each: the test that killed it, <c>hang</c>, <c>crash</c>, or null.</returns>
    public Dictionary<int, string?> Run(IReadOnlyList<Mutant> mutants)
    {
        Prepare();
        var results = new Dictionary<int, string?>();
        int next = 0;
        while (next < mutants.Count)
        {
            using var process = Start(["worker", testAssembly, replacedName, .. classes]);
            var lines = new System.Collections.Concurrent.BlockingCollection<string>();
            var reader = new Thread(() =>
            {
                while (process.StandardOutput.ReadLine() is { } line)
                {
                    lines.Add(line);
                }

                lines.CompleteAdding();
            });
            reader.Start();
            if (!Await(lines, "#ready", TimeSpan.FromMinutes(8)))
            {
                throw new InvalidOperationException($"The tests of {testAssembly} do not start.");
            }

            for (int inThisProcess = 0; next < mutants.Count && inThisProcess < 60; inThisProcess++)
            {
                var mutant = mutants[next++];
                process.StandardInput.WriteLine(mutant.Id);
                process.StandardInput.Flush();
                string? answer = Answer(lines);
                results[mutant.Id] = answer;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{next}/{mutants.Count} {answer ?? "SURVIVED"}  {mutant}"));
                if (answer is "hang" or "crash")
                {
                    break;
                }
            }

            process.StandardInput.Close();
            if (!process.WaitForExit(5000))
            {
                process.Kill(entireProcessTree: true);
            }
        }

        return results;
    }

    /// <summary>Runs one test with and without the replaced assembly.</summary>
    /// <returns><c>failed</c> where it passes without and fails with it; <c>crash</c> or <c>hang</c>; otherwise what is wrong.</returns>
    public string Check(string className, string method)
    {
        Prepare();
        using var process = Start("check", testAssembly, replacedName, className, method);
        var text = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return "hang";
        }

        return text.Result.Split('\n').FirstOrDefault(line => line.StartsWith("#checked ", StringComparison.Ordinal))?["#checked ".Length..] ?? "crash";
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string? Answer(System.Collections.Concurrent.BlockingCollection<string> lines)
    {
        var until = Stopwatch.StartNew();
        while (until.Elapsed < Patience)
        {
            if (!lines.TryTake(out string? line, 200))
            {
                if (lines.IsCompleted)
                {
                    return "crash";
                }

                continue;
            }

            string[] words = line.Split(' ');
            switch (words[0])
            {
                case "#killed":
                    return words[2];
                case "#survived" or "#unreached":
                    return null;
            }
        }

        return "hang";
    }

    private static bool Await(System.Collections.Concurrent.BlockingCollection<string> lines, string word, TimeSpan patience)
    {
        while (lines.TryTake(out string? line, patience))
        {
            if (line.StartsWith("#skips", StringComparison.Ordinal))
            {
                Console.WriteLine("Fails without a mutant, so it is left out: " + line);
            }

            if (line.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void Prepare()
    {
        string built = Path.Combine(Build.Root, "tests", testAssembly, "bin", "Release", "net10.0");
        foreach (string path in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(built, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy, overwrite: true);
        }

        File.WriteAllBytes(Path.Combine(folder, replacedName + ".mutated"), replaced);
        File.Copy(typeof(Campaign).Assembly.Location, Path.Combine(folder, "GenericGradient.Mutation.dll"), overwrite: true);
    }

    private Process Start(params string[] work)
    {
        string[] arguments =
        [
            "exec", "--depsfile", Path.Combine(folder, testAssembly + ".deps.json"), "--runtimeconfig",
            Path.Combine(folder, testAssembly + ".runtimeconfig.json"), Path.Combine(folder, "GenericGradient.Mutation.dll"),
            .. work,
        ];
        return Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } path && path.EndsWith("dotnet", StringComparison.Ordinal) ? path : "dotnet", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = false,
        })!;
    }
}
