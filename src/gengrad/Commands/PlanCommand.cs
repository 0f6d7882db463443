using System;
using System.Globalization;
using System.IO;
using System.Threading;
using GenericGradient.Tool.Arguments;
using GenericGradient.Tool.Terminal;
using Spectre.Console.Cli;

namespace GenericGradient.Tool.Commands;

/// <summary><c>gengrad plan</c>.</summary>
internal sealed class PlanCommand : Command<GradientSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, GradientSettings settings, CancellationToken cancellationToken)
    {
        using var job = Job.Open(settings);
        string[] paths = OutputNames.Of(settings, job.Endings);
        var forecast = job.Forecast(paths, Job.Options(settings));
        string folder = Path.GetDirectoryName(Path.GetFullPath(paths[0]))!;
        double speed = DiskSpeed.Measure(folder);
        Console.WriteLine($"outputs      {string.Join(", ", paths)}");
        Console.WriteLine($"peak memory  {Sizes.Words(forecast.PeakMemory)}");
        Console.WriteLine($"reads        {Sizes.Words(forecast.BytesRead)}");
        Console.WriteLine($"writes       {Sizes.Words(forecast.BytesWritten)}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"planes       {forecast.Planes.First} to {forecast.Planes.End}, {(forecast.PlanesAtOnce > 0 ? $"{forecast.PlanesAtOnce} at a time" : "cut into tiles")}"));
        Console.WriteLine($"part         {forecast.Part}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"time         {forecast.TimeAt(speed).TotalSeconds:F1} s at {Sizes.Words((long)speed)}/s, the speed of {folder} now"));
        long free = new DriveInfo(folder).AvailableFreeSpace;
        if (free < forecast.BytesWritten)
        {
            Console.WriteLine($"disk         only {Sizes.Words(free)} are free in {folder}");
        }

        return 0;
    }
}
