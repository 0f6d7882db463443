using System;
using System.Runtime.InteropServices;
using System.Threading;
using GenericGradient.Tool.Commands;
using GenericGradient.Tool.Terminal;
using Spectre.Console.Cli;

// Ctrl-C and a polite kill end the run between two pieces of work; what is done is noted, and the same command goes on later.
using CancellationTokenSource interrupted = new();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

CommandApp app = new();
app.Configure(configuration =>
{
    configuration.SetApplicationName("gengrad");
    configuration.UseAssemblyInformationalVersion();
    configuration.UseStrictParsing();
    configuration.SetExceptionHandler((error, _) => Failure.Tell(error));
    configuration.AddCommand<GradientCommand>("gradient")
        .WithDescription("Computes the gradient of an array in a file, one file for each axis. The same command goes on where it was stopped.")
        .WithExample("gradient", "u.npy", "--spacing", "0.5,coords:lat.npy", "--axes", "0,1", "--out", "g")
        .WithExample("gradient", "u.npy", "--accuracy", "4", "--boundary", "periodic", "--memory", "512M", "--part", "3/16");
    configuration.AddCommand<PlanCommand>("plan")
        .WithDescription("Says what 'gradient' with the same arguments would take: memory, bytes, and time at the speed of this disk. Nothing is computed.")
        .WithExample("plan", "u.npy", "--axes", "0,1", "--memory", "512M");
    configuration.AddCommand<InfoCommand>("info").WithDescription("Says what files hold: type, shape, order, chunks.").WithExample("info", "u.npy");
    configuration.AddCommand<VerifyCommand>("verify")
        .WithDescription("Compares two arrays number by number. The exit code is 0 if they agree and 1 if they do not.")
        .WithExample("verify", "a.npy", "b.npy");
});
return await app.RunAsync(args, interrupted.Token);

void Interrupt(PosixSignalContext signal)
{
    signal.Cancel = true;
    interrupted.Cancel();
}
