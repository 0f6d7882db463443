using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using GenericGradient.IO.Arrays;

namespace GenericGradient.IO.Outputs;

/// <summary>
/// The outputs of a run until they are complete, and the journal that says how far it is: a folder beside the first output.
/// <code>
/// g0.npy.incomplete   g1.npy.incomplete    the outputs
/// g0.npy.journal/run                       what is computed from what, in how many parts; whoever goes on must want the same
/// g0.npy.journal/part-3                    how far part 3 is; open for the process that computes it
/// g0.npy.journal/lock                      open for the process that makes the outputs, or gives them their names
/// </code>
/// </summary>
internal sealed class OutputRun<T> : IDisposable
    where T : unmanaged
{
    /// <summary>The process that completes the outputs takes the folder away while others try to open a file in it: they try again, so often at most.</summary>
    private const int MostLost = 10;

    private const string Done = ".done-";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30), PatienceWithPart = TimeSpan.FromSeconds(1);

    private readonly OutputFormat<T>[] outputs;
    private readonly StreamOptions options;
    private readonly string folder;

    /// <summary>Begins a run, or goes on with one.</summary>
    public OutputRun(OutputFormat<T>[] outputs, string identity, StreamOptions options)
    {
        this.outputs = outputs;
        this.options = options;
        folder = outputs[0].Path + ".journal";
        if (outputs.Select(output => Path.GetFullPath(output.Path)).Distinct().Count() < outputs.Length)
        {
            throw new ArgumentException("Two results have the same name.", nameof(outputs));
        }

        if (options.Overwrite)
        {
            ThrowAway();
        }

        DeleteOld();
        string wanted = Wanted(identity);
        if (!Directory.Exists(folder))
        {
            CheckNames();
        }

        using (Lock())
        {
            if (File.Exists(Run))
            {
                Check(File.ReadAllText(Run), wanted);
            }
            else
            {
                CheckNames();
                Begin(wanted);
            }
        }

        Log = new PartLog(PartPath(options.Part.Number), $"Part {options.Part} of {outputs[0].Path}", PatienceWithPart);
    }

    /// <summary>The log of the part.</summary>
    public PartLog Log { get; }

    private string Run => Path.Combine(folder, "run");

    /// <summary>Opens the outputs.</summary>
    public IReadableSink<T>[] Open()
    {
        var opened = new List<IReadableSink<T>>();
        try
        {
            foreach (var output in outputs)
            {
                opened.Add(output.Open(isNew: false));
            }

            return [.. opened];
        }
        catch (Exception error)
        {
            opened.ForEach(sink => sink.Dispose());
            throw error is FileNotFoundException or DirectoryNotFoundException
                ? new IOException($"{outputs[opened.Count].Incomplete} was removed, and {folder} says that a part of it was written. Remove {folder} too, and begin again.", error)
                : error;
        }
    }

    /// <summary>Notes that the part is done. If it was the last one, the outputs get their names.</summary>
    public void Complete()
    {
        if (!Log.IsComplete)
        {
            foreach (var output in outputs.Where(output => !output.IsIncomplete))
            {
                throw new FileNotFoundException($"{output.Incomplete} was removed while it was written. Remove {folder} and what is left of the other outputs, and begin again.", output.Incomplete);
            }

            Log.Complete();
        }

        Log.Dispose();
        bool isGone, isLast;
        using (Lock())
        {
            isGone = !File.Exists(Run);
            isLast = !isGone && Enumerable.Range(1, options.Part.Count).All(number => PartLog.SaysComplete(PartPath(number)));
            if (isLast)
            {
                Name();
            }
        }

        if (isGone || isLast)
        {
            DeleteFolder();
        }

        if (isGone)
        {
            CheckGone();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Log.Dispose();

    private void CheckNames()
    {
        if (!options.Overwrite && outputs.FirstOrDefault(output => output.Exists) is { } there)
        {
            throw new IOException($"{there.Path} exists. Remove it, choose another name, or ask to overwrite it.");
        }
    }

    /// <summary>Gives the outputs their names.</summary>
    private void Name()
    {
        // A crash between two names leaves a mark, so that the next call knows that those outputs that are missing have theirs.
        string mark = Path.Combine(folder, "naming");
        bool wasNaming = File.Exists(mark);
        File.WriteAllBytes(mark, []);
        foreach (var output in outputs)
        {
            output.Publish(wasNaming);
        }
    }

    /// <summary>
    /// Takes the journal away at once, by another name, so that a crash leaves all of it or nothing. Another process that has just completed its part may do the same at
    /// this moment.
    /// </summary>
    private void DeleteFolder()
    {
        string done = $"{folder}{Done}{Guid.NewGuid():N}";
        try
        {
            Directory.Move(folder, done);
        }
        catch (IOException) when (!File.Exists(Run))
        {
            return; // the other process was faster
        }

        DeleteQuietly(done);
    }

    /// <summary>Takes away what a crash left of journals of runs that were complete.</summary>
    private void DeleteOld()
    {
        string parent = Path.GetDirectoryName(Path.GetFullPath(folder))!;
        if (Directory.Exists(parent))
        {
            foreach (string old in Directory.GetDirectories(parent, Path.GetFileName(folder) + Done + "*"))
            {
                DeleteQuietly(old);
            }
        }
    }

    private static void DeleteQuietly(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (IOException)
        {
            // Another process deletes it, too; and what is left of it has no meaning any more.
        }
    }

    /// <summary>The journal is gone. That is right only if another process has given the outputs their names meanwhile.</summary>
    private void CheckGone()
    {
        if (outputs.FirstOrDefault(output => output.IsIncomplete || !output.Exists) is { } lost)
        {
            throw new IOException($"{folder} was removed while {lost.Incomplete} was written, so nobody knows what is in that. Remove it, and begin again.");
        }
    }

    private static void Check(string found, string wanted)
    {
        string[] was = found.Split('\n'), want = wanted.Split('\n');
        int line = Enumerable.Range(0, Math.Max(was.Length, want.Length)).FirstOrDefault(i => i >= was.Length || i >= want.Length || was[i] != want[i], -1);
        if (line >= 0)
        {
            throw new IOException(
                $"Another run has begun these outputs: it was for \"{was.ElementAtOrDefault(line)}\", and this one is for \"{want.ElementAtOrDefault(line)}\". Go on with the arguments of that one, choose other names, or ask to overwrite.");
        }
    }

    private string PartPath(int number) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"part-{number}"));

    private string Wanted(string identity) => string.Join(
        '\n',
        ["GenericGradient 1", string.Create(CultureInfo.InvariantCulture, $"{options.Part.Count} parts"), .. outputs.Select(output => $"{output.Name} {Path.GetFileName(output.Path)}"), .. identity.Split("; ")]) + "\n";

    private void ThrowAway()
    {
        if (options.Part.Count > 1)
        {
            throw new ArgumentException($"Part {options.Part} cannot overwrite what other parts may have written; remove {folder} and the outputs before you start the parts.");
        }

        OutputFormat<T>.Delete(folder);
        foreach (var output in outputs)
        {
            OutputFormat<T>.Delete(output.Incomplete);
        }
    }

    /// <summary>Makes the outputs, and says so last: what a crash leaves before is made anew.</summary>
    private void Begin(string wanted)
    {
        foreach (var output in outputs)
        {
            output.Open(isNew: true).Dispose();
        }

        string draft = Run + ".draft";
        using (FileStream file = new(draft, FileMode.Create))
        {
            file.Write(Encoding.UTF8.GetBytes(wanted));
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, Run, overwrite: true);
    }

    /// <summary>Waits until no other process makes or names these outputs.</summary>
    private FileStream Lock()
    {
        string path = Path.Combine(folder, "lock");
        var clock = Stopwatch.StartNew();
        for (int lost = 0; ;)
        {
            try
            {
                Directory.CreateDirectory(folder);
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (clock.Elapsed < Patience && (File.Exists(path) || lost++ < MostLost))
            {
                Thread.Sleep(20);
            }
        }
    }
}
