using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GenericGradient.Tests.Reference;
using Xunit;

namespace GenericGradient.Tests.Oracle;

/// <summary>Integers that <c>double</c> holds, against numpy, which converts them to it. <c>tests/oracle/make_integers.py</c> wrote the file.</summary>
public sealed class IntegerOracleTests
{
    public static IEnumerable<TheoryDataRow<string>> Types =>
        new[] { "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64" }.Select(type => new TheoryDataRow<string>(type));

    [Theory]
    [MemberData(nameof(Types))]
    public void Results_are_those_of_numpy(string type)
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "integers.txt"))
            .Select(line => line.Split(';')).Where(fields => fields[0] == type)];

        Assert.True(rows.Length > 60);
        Assert.All(rows, row =>
        {
            switch (type)
            {
                case "int8":
                    Check<sbyte>(row);
                    break;
                case "uint8":
                    Check<byte>(row);
                    break;
                case "int16":
                    Check<short>(row);
                    break;
                case "uint16":
                    Check<ushort>(row);
                    break;
                case "int32":
                    Check<int>(row);
                    break;
                case "uint32":
                    Check<uint>(row);
                    break;
                case "int64":
                    Check<long>(row);
                    break;
                default:
                    Check<ulong>(row);
                    break;
            }
        });
    }

    private static void Check<T>(string[] row)
        where T : IBinaryInteger<T>
    {
        nint[] shape = [.. row[1].Split(' ').Select(nint.Parse)];
        T[] samples = [.. row[2].Split(' ').Select(text => T.Parse(text, CultureInfo.InvariantCulture))];
        int axis = int.Parse(row[3], CultureInfo.InvariantCulture);
        var edgeOrder = (EdgeOrder)int.Parse(row[4], CultureInfo.InvariantCulture);
        double[] places = [.. row[5].Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        double[] expected = [.. row[6].Split(' ').Select(hex => BitConverter.UInt64BitsToDouble(Convert.ToUInt64(hex, 16)))];
        var spacing = places.Length == 1 ? Spacing.Step(places[0]) : Spacing.Coordinates(places);

        double[] actual = Gradient.AlongAxis<T, double>(Tensor.Create(samples, shape), axis, spacing, edgeOrder).ToArray();

        if (places.Length == 1 && edgeOrder == EdgeOrder.First)
        {
            Bits.Equal<double>(expected, actual, string.Join(';', row[..6]));
            return;
        }

        // numpy has three weights on samples: its errors are a few units of the last place of the samples, times the largest weight.
        double size = samples.Max(sample => Math.Abs(double.CreateChecked(sample))) / places.Zip(places.Skip(1), (left, right) => right - left).Append(places[0]).Min();
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-14 * size));
    }
}
