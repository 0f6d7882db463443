using System;
using System.ComponentModel;
using System.Threading;
using GenericGradient.IO;
using Spectre.Console.Cli;

namespace GenericGradient.Tool.Commands;

/// <summary><c>gengrad info</c>.</summary>
internal sealed class InfoCommand : Command<InfoCommand.Settings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        foreach (string file in settings.Files)
        {
            Console.WriteLine(ArrayFile.Inspect(file));
        }

        return 0;
    }

    /// <summary>Its arguments.</summary>
    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<FILES>")]
        [Description(".npy files and folders with arrays of Zarr.")]
        public string[] Files { get; init; } = [];
    }
}
