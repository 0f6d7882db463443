using System;
using System.Globalization;
using GenericGradient.IO;
using Spectre.Console;

namespace GenericGradient.Tool.Terminal;

/// <summary>Shows how far a run is: a bar on a terminal, a line now and then in a pipe, nothing if asked to be quiet.</summary>
internal static class Watch
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    /// <summary>Runs something that reports its progress.</summary>
    public static void Run(bool isQuiet, Action<IProgress<StreamProgress>?> run)
    {
        if (isQuiet)
        {
            run(null);
        }
        else if (Console.IsErrorRedirected)
        {
            run(new Lines());
        }
        else
        {
            OnTerminal(run);
        }
    }

    private static void OnTerminal(Action<IProgress<StreamProgress>?> run)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask("begins", maxValue: 1);
                run(new Direct(progress =>
                {
                    task.Value = progress.Fraction;
                    task.Description = Markup.Escape(Describe(progress));
                }));
                task.Value = 1;
            });
    }

    private static string Describe(StreamProgress progress) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Sizes.Words(progress.BytesDone)} of {Sizes.Words(progress.BytesTotal)}, {Sizes.Words((long)progress.BytesPerSecond)}/s{(progress.Remaining is { } left && progress.Fraction < 1 ? $", {left.TotalSeconds:F0} s left" : "")}");

    /// <summary>Passes reports on at once: <see cref="Progress{T}"/> would do it on another thread, and after the end.</summary>
    private sealed class Direct(Action<StreamProgress> show) : IProgress<StreamProgress>
    {
        public void Report(StreamProgress value) => show(value);
    }

    private sealed class Lines : IProgress<StreamProgress>
    {
        private TimeSpan last;

        public void Report(StreamProgress value)
        {
            if (value.Elapsed - last >= BetweenLines || (value.Fraction >= 1 && value.BytesTotal > 0))
            {
                last = value.Elapsed;
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Fraction:P0} {Describe(value)}"));
            }
        }
    }
}
