using System;
using System.Linq;
using System.Numerics;
using GenericGradient.Harness.Tests.Cases;
using GenericGradient.Harness.Tests.Options;

namespace GenericGradient.Harness.Tests.Guard;

/// <content>Schemes, boundaries and missing samples; the mask is in guarded memory, too.</content>
internal sealed partial class GuardedCases
{
    /// <summary>So many ways of asking a problem are there for each that is gone.</summary>
    private const int EveryEntry = 5;

    private void Options()
    {
        Options<double, double>(48);
        Options<float, float>(48);
        Options<Half, Half>(12);
        Options<decimal, decimal>(8);
        Options<short, float>(12);
        Options<int, double>(12);
        Options<long, double>(16);
    }

    private void Options<TSample, T>(int count)
        where TSample : unmanaged, INumber<TSample>
        where T : unmanaged, INumber<T>
    {
        int turn = 0;
        foreach (var problem in OptionProblems.Seeded<TSample, T>(count))
        {
            foreach (var entry in Entries.InRooms(problem).Where(_ => turn++ % EveryEntry == 0 || LongMode.IsOn))
            {
                foreach (var (side, room) in rooms)
                {
                    string name = $"{entry}, {problem}, {side}";
                    output.WriteLine(name);
                    foreach (T[] result in entry.Run(problem.WithMask(room.Samples<bool>(problem.Options.Mask.Span)), room))
                    {
                        Canary.AreWritten<T>(result, name);
                    }

                    room.Clear();
                    calls++;
                }
            }
        }
    }
}
