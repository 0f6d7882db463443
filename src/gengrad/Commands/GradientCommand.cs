using System;
using System.IO;
using System.Threading;
using GenericGradient.Tool.Arguments;
using GenericGradient.Tool.Terminal;
using Spectre.Console.Cli;

namespace GenericGradient.Tool.Commands;

/// <summary><c>gengrad gradient</c>.</summary>
internal sealed class GradientCommand : Command<GradientSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, GradientSettings settings, CancellationToken cancellationToken)
    {
        using var job = Job.Open(settings);
        string[] paths = OutputNames.Of(settings, job.Endings);
        var options = Job.Options(settings);
        var forecast = job.Forecast(paths, options);
        if (!settings.Quiet)
        {
            Console.Error.WriteLine($"{settings.File} -> {string.Join(", ", paths)}");
            Console.Error.WriteLine(forecast);
        }

        Watch.Run(settings.Quiet, progress => job.Run(paths, options with { Progress = progress }, cancellationToken));
        if (!settings.Quiet && options.Part.Count > 1)
        {
            Console.Error.WriteLine($"part {options.Part} is done{(Path.Exists(paths[0]) ? ", and with it all of them" : "")}");
        }

        return 0;
    }
}
