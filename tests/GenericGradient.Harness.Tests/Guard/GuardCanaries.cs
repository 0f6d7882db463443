using System;
using System.IO;
using System.Runtime.InteropServices;

namespace GenericGradient.Harness.Tests.Guard;

/// <summary>Calls that must end the process, because what they are given is one element longer than the memory behind it.</summary>
internal static unsafe class GuardCanaries
{
    private const int Length = 37;

    private static readonly float[] Values = new float[Length];

    /// <summary>All of them; <c>control</c> is right, and must not end the process.</summary>
    public static string[] Names =>
    [
        "control", "read before the start", "read after the end", "write before the start", "write after the end", "write to samples",
        "samples too long", "samples too early", "destination too long", "destination too early", "destination that is read-only",
        "coordinates too long", "vector that hangs over",
    ];

    /// <summary>Prints the name of a canary, and lets it sing.</summary>
    public static void Run(string name, TextWriter output)
    {
        var left = new GuardedRoom(Side.Left);
        var right = new GuardedRoom(Side.Right);
        var atLeft = left.Destination<float>(Length).Span;
        var atRight = right.Destination<float>(Length).Span;
        var fixedLeft = left.Samples<float>(Values).Span;
        var fixedRight = right.Samples<float>(Values).Span;
        float[] longer = new float[Length + 1];
        output.WriteLine(name);
        switch (name)
        {
            case "control":
                Gradient.Compute(fixedLeft, Spacing.Step(0.5f), atRight);
                Gradient.Compute(fixedRight, Spacing.Step(0.5f), atLeft);
                left.Clear();
                right.Clear();
                break;
            case "read before the start":
                output.WriteLine(Longer(fixedLeft, -1)[0]);
                break;
            case "read after the end":
                output.WriteLine(Longer(fixedRight, 0)[Length]);
                break;
            case "write before the start":
                Writable(Longer(atLeft, -1))[0] = 1;
                break;
            case "write after the end":
                Writable(Longer(atRight, 0))[Length] = 1;
                break;
            case "write to samples":
                Writable(fixedLeft)[5] = 1;
                break;
            case "samples too long":
                Gradient.Compute(Longer(fixedRight, 0), default, longer);
                break;
            case "samples too early":
                Gradient.Compute(Longer(fixedLeft, -1), default, longer);
                break;
            case "destination too long":
                Gradient.Compute(longer, default, Writable(Longer(atRight, 0)));
                break;
            case "destination too early":
                Gradient.Compute(longer, default, Writable(Longer(atLeft, -1)));
                break;
            case "destination that is read-only":
                Gradient.Compute(Values, default, Writable(fixedLeft));
                break;
            case "coordinates too long":
                fixed (float* x = Longer(right.Samples<float>(Rising()).Span, 0))
                {
                    var coordinates = new Rooms.UnmanagedMemory<float>((nint)x, Length + 1).Memory;
                    Gradient.Compute(new float[Length + 1], Spacing.Coordinates<float>(coordinates), longer);
                }

                break;
            case "vector that hangs over":
                output.WriteLine(System.Runtime.Intrinsics.Vector128.LoadUnsafe(in fixedRight[Length - 3]).ToString());
                break;
            default:
                throw new ArgumentException("no such canary", nameof(name));
        }
    }

    private static float[] Rising()
    {
        float[] x = new float[Length];
        for (int i = 0; i < Length; i++)
        {
            x[i] = i;
        }

        return x;
    }

    private static ReadOnlySpan<float> Longer(ReadOnlySpan<float> span, int first)
    {
        fixed (float* start = span)
        {
            return new(start + first, Length + 1);
        }
    }

    private static Span<float> Writable(ReadOnlySpan<float> span) =>
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(span), span.Length);
}
