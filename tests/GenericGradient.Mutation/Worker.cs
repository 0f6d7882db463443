using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace GenericGradient.Mutation;

/// <summary>
/// The process that runs mutants, which may hang or bring it down; so it tells each step on its output, and the parent starts another one.
/// It is started in a copy of the folder of the tests, with their dependencies.
/// </summary>
internal static class Worker
{
    /// <summary>Runs the mutants whose numbers come on the input.</summary>
    /// <param name="testAssembly">The tests.</param>
    /// <param name="replacedName">The mutated assembly, which lies beside the tests with the ending <c>.mutated</c>.</param>
    /// <param name="classes">The classes with tests that are concerned, the quickest first.</param>
    public static int Run(string testAssembly, string replacedName, string[] classes)
    {
        string folder = AppContext.BaseDirectory;
        byte[] replaced = File.ReadAllBytes(Path.Combine(folder, replacedName + ".mutated"));
        var failing = new HashSet<string>();
        var reached = new Dictionary<string, bool[]>();

        using (var runner = new TestRunner(folder, testAssembly, replacedName, replaced))
        {
            classes = [.. classes.SelectMany(name => name == "*" ? runner.Classes.Except(classes).Order(StringComparer.Ordinal).ToArray() : [name])];
        }

        // The first run has no mutant on: tests that fail in it are left out, and it shows which class reaches which mutant. The mutants that
        // only what runs once reaches, as fields, are reached in the first class; so each class is loaded anew.
        foreach (string name in classes)
        {
            using var runner = new TestRunner(folder, testAssembly, replacedName, replaced);
            bool[] hits = new bool[20_000];
            runner.Set("Reached", hits);
            var failed = runner.Run(name, failing, all: true);
            failing.UnionWith(failed);
            reached[name] = hits;
            foreach (string method in failed)
            {
                Say("skips", method);
            }
        }

        Say("ready", "");
        while (Console.In.ReadLine() is { } line)
        {
            int id = int.Parse(line, CultureInfo.InvariantCulture);
            string[] concerned = [.. classes.Where(name => reached[name][id])];
            Say("starts", line);
            string? killer = null;
            using (var runner = new TestRunner(folder, testAssembly, replacedName, replaced))
            {
                runner.Set("Active", id);
                foreach (string name in concerned)
                {
                    if (runner.Run(name, failing, all: false) is [var first, ..])
                    {
                        killer = first;
                        break;
                    }
                }
            }

            Say(killer is not null ? "killed" : concerned.Length == 0 ? "unreached" : "survived", line + " " + killer);
        }

        return 0;
    }

    /// <summary>Runs one test method, first with the assembly beside the tests, then with the one that takes its place.</summary>
    public static int Check(string testAssembly, string replacedName, string className, string method)
    {
        string folder = AppContext.BaseDirectory;
        byte[] good = File.ReadAllBytes(Path.Combine(folder, replacedName + ".dll"));
        byte[] bad = File.ReadAllBytes(Path.Combine(folder, replacedName + ".mutated"));
        using var before = new TestRunner(folder, testAssembly, replacedName, good);
        using var after = new TestRunner(folder, testAssembly, replacedName, bad);
        Say(
            "checked",
            !before.Has(className, method) ? "there is no such test"
            : before.Run(className, new HashSet<string>(), all: false, method).Count > 0 ? "it fails without the fault"
            : after.Run(className, new HashSet<string>(), all: false, method).Count > 0 ? "failed" : "passed");
        return 0;
    }

    private static void Say(string what, string more)
    {
        Console.Out.WriteLine($"#{what} {more}");
        Console.Out.Flush();
    }
}
