using System;
using System.Diagnostics;
using System.IO;

namespace GenericGradient.Tool.Terminal;

/// <summary>How fast a folder is read and written, measured in about a second.</summary>
internal static class DiskSpeed
{
    private const int Piece = 8 << 20, MostPieces = 16;

    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(1);

    /// <summary>Bytes in a second, of a file that is written, brought to the disk, and read again.</summary>
    public static double Measure(string folder)
    {
        string path = Path.Combine(folder, $".gengrad-speed-{Environment.ProcessId}");
        byte[] bytes = new byte[Piece];
        new Random(1).NextBytes(bytes);
        var clock = Stopwatch.StartNew();
        long moved = 0;
        try
        {
            using FileStream file = new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            for (int piece = 0; piece < MostPieces && clock.Elapsed < Enough; piece++)
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
                file.Seek(-Piece, SeekOrigin.Current);
                file.ReadExactly(bytes);
                moved += 2L * Piece;
            }
        }
        finally
        {
            File.Delete(path);
        }

        return moved / clock.Elapsed.TotalSeconds;
    }
}
