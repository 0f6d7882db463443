using System;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Threading;
using GenericGradient.IO;
using GenericGradient.Tool.Terminal;
using Spectre.Console.Cli;

namespace GenericGradient.Tool.Commands;

/// <summary><c>gengrad verify</c>.</summary>
internal sealed class VerifyCommand : Command<VerifyCommand.Settings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var first = ArrayFile.Inspect(settings.First);
        var second = ArrayFile.Inspect(settings.Second);
        if (first.ElementType != second.ElementType || !first.Shape.SequenceEqual(second.Shape) || first.Order != second.Order)
        {
            Console.WriteLine($"different:\n  {first}\n  {second}");
            return Failure.Different;
        }

        var found = first.ElementType switch
        {
            ElementType.Float64 => Compare<double>(settings, BitConverter.DoubleToInt64Bits, cancellationToken),
            ElementType.Float32 => Compare<float>(settings, number => BitConverter.SingleToInt32Bits(number), cancellationToken),
            ElementType.Float16 => Compare<Half>(settings, number => BitConverter.HalfToInt16Bits(number), cancellationToken),
            ElementType.Int64 => Compare<long>(settings, number => number, cancellationToken),
            ElementType.Int32 => Compare<int>(settings, number => number, cancellationToken),
            ElementType.Int16 => Compare<short>(settings, number => number, cancellationToken),
            ElementType.Int8 => Compare<sbyte>(settings, number => number, cancellationToken),
            ElementType.UInt64 => Compare<ulong>(settings, number => (long)number, cancellationToken),
            ElementType.UInt32 => Compare<uint>(settings, number => number, cancellationToken),
            ElementType.UInt16 => Compare<ushort>(settings, number => number, cancellationToken),
            _ => Compare<byte>(settings, number => number, cancellationToken),
        };
        Console.WriteLine(found.Describe([.. first.Shape], first.Order));
        return found.Agree(settings) ? 0 : Failure.Different;
    }

    private static Comparison Compare<T>(Settings settings, Func<T, long> bits, CancellationToken cancellation)
        where T : unmanaged, INumber<T>
    {
        using var first = ArrayFile.OpenRead<T>(settings.First);
        using var second = ArrayFile.OpenRead<T>(settings.Second);
        Comparison comparison = new();
        long length = first.Shape.ToArray().Aggregate(1L, (product, extent) => product * extent);
        long unit = Math.Max(first.Granularity, second.Granularity), atOnce = Math.Max(unit, (1 << 20) / unit * unit);
        if (atOnce > Array.MaxLength)
        {
            throw new InvalidDataException($"{settings.First} has planes of {unit} samples, which are too large to compare.");
        }

        T[] one = new T[(int)Math.Min(atOnce, length)], other = new T[one.Length];
        for (long start = 0; start < length; start += atOnce)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = (int)Math.Min(atOnce, length - start);
            first.Read(start, one.AsSpan(0, count));
            second.Read(start, other.AsSpan(0, count));
            comparison.Add<T>(one.AsSpan(0, count), other.AsSpan(0, count), bits);
        }

        return comparison;
    }

    /// <summary>Its arguments.</summary>
    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<A>")]
        [Description("An array.")]
        public string First { get; init; } = "";

        [CommandArgument(1, "<B>")]
        [Description("Another one.")]
        public string Second { get; init; } = "";

        [CommandOption("--ulp <N>")]
        [Description("Numbers agree if they are at most so many neighbours apart; 0 by default: the same bits.")]
        public long Ulp { get; init; }

        [CommandOption("--abs <X>")]
        [Description("Or if their difference is at most this; 0 by default.")]
        public double Abs { get; init; }
    }
}
