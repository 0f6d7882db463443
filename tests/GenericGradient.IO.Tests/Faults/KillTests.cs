using System;
using System.IO;
using System.Threading;
using GenericGradient.IO.Tests.Support;
using Xunit;

namespace GenericGradient.IO.Tests.Faults;

/// <summary>A run that is killed at any moment goes on later, and what has its name is complete and right.</summary>
public sealed class KillTests
{
    private const int Kills = 20;

    [Fact]
    public void Killed_at_random_moments()
    {
        using WorkFolder folder = new();
        double[] samples = Samples.Write(folder["u.npy"], SlowRun.Shape);
        double[][] expected = [SlowRun.Expected(samples, 0), SlowRun.Expected(samples, 1)];
        Random random = new(5);
        int kills = 0, completions = 0, notes = 0;
        for (int start = 0; kills < Kills || completions == 0; start++)
        {
            Assert.InRange(start, 0, 10 * Kills); // a run that was killed can go on
            using var child = Child.OfThis(SlowRun.Argument, folder.Path);
            Assert.Equal("begun", child.StandardOutput.ReadLine());
            if (kills % 2 == 1)
            {
                // Every other run is killed after it has noted something, however slow the machine is.
                long noted = Length(folder["g0.npy.journal/part-1"]);
                SpinWait.SpinUntil(() => child.HasExited || Length(folder["g0.npy.journal/part-1"]) > noted);
            }

            Thread.Sleep(kills < Kills ? random.Next(400) : 10_000);
            if (!child.HasExited)
            {
                child.Kill();
                kills++;
            }

            child.WaitForExit();
            notes += File.Exists(folder["g0.npy.journal/part-1"]) && File.ReadAllText(folder["g0.npy.journal/part-1"]).Contains("done", StringComparison.Ordinal) ? 1 : 0;
            bool isComplete = File.Exists(folder["g0.npy"]) && File.Exists(folder["g1.npy"]) && !Directory.Exists(folder["g0.npy.journal"]);
            for (int axis = 0; axis < 2; axis++)
            {
                if (File.Exists(folder[$"g{axis}.npy"]))
                {
                    Bits.Equal<double>(expected[axis], ArrayFile.ReadAll<double>(folder[$"g{axis}.npy"]));
                    isComplete = isComplete && !File.Exists(folder[$"g{axis}.npy.incomplete"]);
                }
            }

            if (isComplete)
            {
                completions++;
                File.Delete(folder["g0.npy"]);
                File.Delete(folder["g1.npy"]);
            }
        }

        Assert.True(notes > 5, $"{notes} of {kills} killed runs had noted something");
    }

    private static long Length(string path)
    {
        FileInfo file = new(path);
        return file.Exists ? file.Length : 0;
    }
}
