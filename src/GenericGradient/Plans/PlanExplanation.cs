using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GenericGradient.Engine;
using GenericGradient.Kernels;
using GenericGradient.Pieces;

namespace GenericGradient.Plans;

/// <summary>What a plan does, in lines of a word and its explanation: what limits its speed, and which way it goes.</summary>
internal static class PlanExplanation
{
    private const int WordWidth = 10;

    /// <summary>The lines of a plan.</summary>
    public static string Of<T>(GradientPlan<T> plan)
        where T : INumber<T>
    {
        long samples = plan.Length, read = samples * Unsafe.SizeOf<T>(), written = read * plan.Axes.Length;
        if (written == 0)
        {
            return Line("plan", plan.ToString()) + Line("work", "none: there are no samples or no axes");
        }

        bool streams = plan.Passes.Stream(samples) && Streams.Can<T>();
        int length = Math.Min(plan.Length, Streams.BlockLength<T>(streams));
        bool isLine = plan.Shape.Length == 1;
        var text = new List<string>
        {
            Line("plan", plan.ToString()),
            Line("memory", $"reads {Bytes(read)}, writes {Bytes(written)}: {Number(Unsafe.SizeOf<T>() * (1 + plan.Axes.Length))} bytes for each sample{Weights(plan)}"),
        };
        foreach (int axis in plan.Axes)
        {
            text.Add(Line($"axis {axis}", Work(plan, axis)));
        }

        text.Add(Line("loop", Loop(plan)));
        text.Add(Line("blocks", isLine ? "one: a line goes from end to end" : $"of {Number(length)} samples, which go along all axes while they are in the first-level cache"));
        text.Add(Line("vectors", Vectors<T>()));
        text.Add(Line("stores", streams ? $"past the caches: samples and results are {Bytes(Streaming.Bytes)} or more" : "in the caches"));
        text.Add(Line("fetches", Fetches(plan, streams)));
        text.Add(Line("threads", Threads<T>(plan, read + written)));
        if (plan.Options.HasMissing)
        {
            text.Add(Line("missing", "all samples are looked at, and results that touch a missing one are computed again"));
        }

        return string.Concat(text);
    }

    private static string Line(string word, string explanation) => word.PadRight(WordWidth) + explanation + "\n";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>In the unit that needs no fraction, or that leaves two digits.</summary>
    private static string Bytes(long bytes)
    {
        string[] units = ["bytes", "KiB", "MiB", "GiB"];
        int unit = 0;
        while (unit < units.Length - 1 && bytes >= 1024 && (bytes % 1024 == 0 || bytes >= 10 * 1024))
        {
            bytes /= 1024;
            unit++;
        }

        return $"{Number(bytes)} {units[unit]}";
    }

    private static string Weights<T>(GradientPlan<T> plan)
        where T : INumber<T> => plan.Factors.IsEmpty || IsOnTheWay(plan) ? "" : $"; weights of {Bytes((long)plan.Factors.Length * Unsafe.SizeOf<T>())} in all";

    /// <summary>How many operations a sample in the interior takes. Their kinds matter less than their number, apart from divisions.</summary>
    private static string Work<T>(GradientPlan<T> plan, int axis)
        where T : INumber<T>
    {
        int k = plan.Axes.IndexOf(axis);
        ref readonly var pass = ref Pass(plan, k);
        if (pass.Table is null)
        {
            return !plan.Spacings[k].IsUneven ? "reads 2 neighbours; 2 operations, one of them a division"
                : IsOnTheWay(plan) ? "reads 2 neighbours, makes 2 weights on the way; 12 operations, two of them divisions"
                : "reads 2 neighbours and 2 weights; 5 operations";
        }

        if (plan.Spacings[k].IsUneven)
        {
            int neighbours = pass.Table.Windows.Interior.Count - 1;
            return $"reads {neighbours} neighbours and {neighbours} weights; {(3 * neighbours) - 1} operations";
        }

        var formula = pass.Table.Interior;
        int terms = formula.Coefficients.Length;
        int read = formula.Plus.Concat(formula.Minus).Distinct().Count(place => place != 0);
        int operations = ((formula.IsSecond ? 3 : 1) * terms) + formula.Coefficients.Count(c => T.Abs(c) != T.One) + terms; // sums, one fewer than terms, and the division
        return $"reads {read} neighbours; {operations} operations, one of them a division";
    }

    private static ref readonly Pass<T> Pass<T>(GradientPlan<T> plan, int k)
        where T : INumber<T>
    {
        var each = plan.Passes.Each;
        int at = 0;
        while (each[at].Result != k)
        {
            at++;
        }

        return ref each[at];
    }

    private static bool IsOnTheWay<T>(GradientPlan<T> plan)
        where T : INumber<T> => plan.Passes.Each is [{ Walk: AxisWalk<T, ByCoordinates> or AxisWalk<T, BySteps> }];

    private static string Loop<T>(GradientPlan<T> plan)
        where T : INumber<T>
    {
        if (plan.Kernel != Kernel.None)
        {
            return $"the kernel {plan.Kernel}";
        }

        string reason = IsOnTheWay(plan) ? "weights are made on the way"
            : !plan.Options.IsPlain && plan.Passes.Each.ToArray().Any(pass => pass.Table is not null) ? "formulas are those of the options"
            : plan.Passes.Each.Length > 4 ? "there are more than four axes"
            : "axes are spaced in different ways";
        return $"a list of passes: {reason}";
    }

    private static string Vectors<T>()
    {
        if (!Vector128<T>.IsSupported)
        {
            return typeof(T) == typeof(Half) ? "by way of single precision, rounded after each operation" : "none: one sample at a time";
        }

        int bits = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
        return bits == 0 ? "none: one sample at a time" : $"of {bits} bits: {bits / 8 / Unsafe.SizeOf<T>()} samples at a time";
    }

    private static string Fetches<T>(GradientPlan<T> plan, bool streams)
        where T : INumber<T> => streams
        ? $"samples {Bytes(Streams.FarBytes)} ahead to the second-level cache, {Bytes(Streams.NearBytes)} ahead to the first"
        : plan.Shape.Length > 1 && Streams.FetchesResults<T>(plan.Length) && plan.Passes.Each.ToArray().Any(FetchesResults) ? $"results and samples {Bytes(Streams.NearBytes)} ahead to the first-level cache"
        : "nothing: the processor does it by itself";

    /// <summary>Whether the loop of a pass fetches results that stay in the caches: those of one difference and of two weights do.</summary>
    private static bool FetchesResults<T>(Pass<T> pass)
        where T : INumber<T> => pass.Walk is not null
        && (pass.Table is null || (pass.Distance == 0 && pass.Table.Interior is { IsPlain: true, IsSecond: false }));

    private static string Threads<T>(GradientPlan<T> plan, long bytes)
        where T : INumber<T>
    {
        int processors = Environment.ProcessorCount;
        var parallelism = new Parallelism(processors, null, default);
        if (!parallelism.IsWorth(bytes))
        {
            return $"one, with {nameof(plan.ExecuteParallel)} too: there is {(processors == 1 ? "one processor" : "too little to do for two")}";
        }

        int piece = parallelism.PieceLength(plan.Length);
        return $"up to {processors} with {nameof(plan.ExecuteParallel)}, in {Number((plan.Length + piece - 1L) / piece)} pieces of {Number(piece)} samples";
    }
}
