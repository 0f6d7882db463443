using System;
using System.IO;
using Spectre.Console.Cli;

namespace GenericGradient.Tool.Terminal;

/// <summary>What went wrong, in one line, and the exit code that says what kind it is.</summary>
internal static class Failure
{
    /// <summary>Arrays differ.</summary>
    public const int Different = 1;

    /// <summary>The arguments or the input are wrong; the same command fails again.</summary>
    public const int Refused = 2;

    /// <summary>The disk or the system failed; the same command goes on when the cause is gone.</summary>
    public const int Failed = 3;

    /// <summary>Someone ended the run; the same command goes on.</summary>
    public const int Interrupted = 130;

    /// <summary>Says it, and gives the exit code.</summary>
    public static int Tell(Exception error)
    {
        (int code, string words) = error switch
        {
            OperationCanceledException => (Interrupted, "Stopped. What is done is kept: the same command goes on from here."),
            ArgumentException or FormatException or InvalidDataException or NotSupportedException or CommandAppException or OverflowException => (Refused, Words(error)),
            FileNotFoundException or DirectoryNotFoundException => (Refused, Words(error)),
            OutOfMemoryException => (Failed, $"The system has not enough memory: {error.Message} Ask for less with --memory."),
            IOException or UnauthorizedAccessException => (Failed, Words(error)),
            _ => (Failed, $"This should not happen: {error}"),
        };
        Console.Error.WriteLine($"gengrad: {words}");
        return code;
    }

    /// <summary>The message without what only programmers need.</summary>
    private static string Words(Exception error)
    {
        string message = error.Message;
        int parameter = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return parameter < 0 ? message : message[..parameter];
    }
}
