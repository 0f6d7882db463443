using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using GenericGradient.IO.Codecs;

namespace GenericGradient.IO.Outputs;

/// <summary>
/// The log of a part: which planes are on the disk, with checksums of their results. It is open for one process at a time. Each line has a checksum of its own,
/// so a line that a crash cut is none.
/// <code>
/// layout planes 4d1e2a90
/// done 0 128 9a7c0f11 0b34a7e2 7f00a1c3       stage 0 up to plane 128, a checksum for each output since the line before
/// complete 11aa90f2
/// </code>
/// </summary>
internal sealed class PartLog : IDisposable
{
    private const string LayoutWord = "layout", DoneWord = "done", CompleteWord = "complete";

    private readonly FileStream file;
    private readonly List<(LogPosition Position, uint[] Checksums)> notes = [];

    /// <summary>Opens the log, or makes it.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="what">The part in words, for messages.</param>
    /// <param name="patience">How long another process may have it open: whoever asks whether a part is done opens it for a moment.</param>
    /// <exception cref="IOException">Another process has it open.</exception>
    public PartLog(string path, string what, TimeSpan patience)
    {
        file = Open(path, what, patience);
        Parse();
    }

    /// <summary>How the stages were cut when the log was begun; null if it was not.</summary>
    public string? Layout { get; private set; }

    /// <summary>Whether the part is done.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>What was noted, in order.</summary>
    public IReadOnlyList<(LogPosition Position, uint[] Checksums)> Notes => notes;

    /// <summary>Whether the log of a part that nobody has open says that it is done.</summary>
    public static bool SaysComplete(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        try
        {
            using PartLog log = new(path, path, TimeSpan.Zero);
            return log.IsComplete;
        }
        catch (IOException)
        {
            return false; // somebody works on it
        }
    }

    /// <summary>Begins anew.</summary>
    public void Begin(string layout)
    {
        file.SetLength(0);
        notes.Clear();
        IsComplete = false;
        Layout = layout;
        Add($"{LayoutWord} {layout}");
    }

    /// <summary>Keeps the first notes only.</summary>
    public void Keep(int count)
    {
        var kept = notes.Take(count).ToArray();
        Begin(Layout!);
        foreach (var (position, checksums) in kept)
        {
            Append(position, checksums);
        }
    }

    /// <summary>Notes how far the part is.</summary>
    public void Append(LogPosition position, uint[] checksums)
    {
        notes.Add((position, checksums));
        string values = string.Join(' ', checksums.Select(value => value.ToString("x8", CultureInfo.InvariantCulture)));
        Add(string.Create(CultureInfo.InvariantCulture, $"{DoneWord} {position.Stage} {position.Plane} {values}"));
    }

    /// <summary>Notes that the part is done.</summary>
    public void Complete()
    {
        Add(CompleteWord);
        IsComplete = true;
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static FileStream Open(string path, string what, TimeSpan patience)
    {
        for (var clock = Stopwatch.StartNew(); ;)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException error) when (error is not (FileNotFoundException or DirectoryNotFoundException))
            {
                if (clock.Elapsed >= patience)
                {
                    throw new IOException($"{what} is being written by another process, or {path} cannot be opened: {error.Message}", error);
                }

                Thread.Sleep(20);
            }
        }
    }

    private static string Checked(string line) => Crc32C.Of(Encoding.UTF8.GetBytes(line)).ToString("x8", CultureInfo.InvariantCulture);

    private void Add(string line)
    {
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes($"{line} {Checked(line)}\n"));
        file.Flush(flushToDisk: true);
    }

    private void Parse()
    {
        using StreamReader reader = new(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        long length = 0;
        while (reader.ReadLine() is { } line && TryParse(line))
        {
            length += line.Length + 1;
        }

        // What follows a line that was cut would never be read.
        file.SetLength(Math.Min(length, file.Length));
    }

    private bool TryParse(string line)
    {
        int end = line.LastIndexOf(' ');
        if (end < 0 || IsComplete || line[(end + 1)..] != Checked(line[..end]))
        {
            return false;
        }

        string[] words = line[..end].Split(' ');
        switch (words[0])
        {
            case LayoutWord when Layout is null:
                Layout = line[(LayoutWord.Length + 1)..end];
                return true;
            case DoneWord when Layout is not null && words.Length > 3:
                notes.Add((
                    new(int.Parse(words[1], CultureInfo.InvariantCulture), long.Parse(words[2], CultureInfo.InvariantCulture)),
                    Array.ConvertAll(words[3..], word => uint.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
                return true;
            case CompleteWord:
                IsComplete = true;
                return true;
            default:
                return false;
        }
    }
}
