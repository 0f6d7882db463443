using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;

namespace GenericGradient.Tests.Refusals.Table;

/// <content>Element types and samples.</content>
internal static partial class Rows
{
    private static IEnumerable<Refused> TypeRows =>
    [
        Type("sbyte line", c => Gradient.Compute<sbyte>(new sbyte[3], default, c.RoomFor<sbyte>(3)), "SByte"),
        Type("byte line", c => Gradient.Compute<byte>(new byte[3], default, c.RoomFor<byte>(3)), "Byte"),
        Type("short plan", _ => GradientPlan.Create<short>([5]), "Int16"),
        Type("ushort array", _ => Gradient.Compute(new ushort[2, 2]), "UInt16"),
        Type("int line", c => Gradient.Compute<int>([1, 2, 3], default, c.RoomFor<int>(3)), "Int32"),
        Type("uint array along", _ => Gradient.AlongAxis(new uint[2, 2, 2], 0), "UInt32"),
        Type("long tensor", _ => Gradient.Compute(Tensor.Create<long>([1, 2, 3, 4], [2, 2])), "Int64"),
        Type("ulong stacked", _ => Gradient.ComputeStacked(Tensor.Create<ulong>([1, 2, 3, 4], [2, 2])), "UInt64"),
        Type("nint tensor along", _ => Gradient.AlongAxis(Tensor.Create<nint>([1, 2, 3, 4], [2, 2]), 0), "IntPtr"),
        Type("Int128 line", c => Gradient.Compute<Int128>(new Int128[3], default, c.RoomFor<Int128>(3)), "Int128"),
        Type("UInt128 array", _ => Gradient.Compute(new UInt128[2, 2, 2, 2]), "UInt128"),
        Type("char line", _ => Gradient.Compute<char>("abc".AsSpan()), "Char"),
        Type("BigInteger line", _ => Gradient.Compute<BigInteger>([1, 2, 3]), "BigInteger"),
        Type("integers before all other faults", _ => Gradient.Compute<int>([], Spacing.Step(0), (EdgeOrder)9), "Int32"),
    ];

    private static IEnumerable<Refused> SampleRows =>
    [
        Bad("no sample", _ => Gradient.Compute(ReadOnlySpan<double>.Empty), "samples", Words.TooFew(0, 0, 1)),
        Bad("one sample", c => Gradient.Compute([1.0], default, c.Room(1)), "samples", Words.TooFew(0, 1, 1)),
        Bad("two samples, edge order 2", c => Gradient.Compute([1.0, 2], default, c.Room(2), EdgeOrder.Second), "samples", Words.TooFew(0, 2, 2)),
        Bad("too few samples for few coordinates", c => Gradient.Compute([1.0], Spacing.Coordinates([1.0]), c.Room(1)), "samples", Words.TooFew(0, 1, 1)),
        Bad("rank 2, no rows", c => Gradient.Compute(c.Room(0, 3), default, [c.Room(0, 3), c.Room(0, 3)]), "samples", Words.TooFew(0, 0, 1)),
        Bad("rank 2, one column", c => Gradient.Compute(c.Room(3, 1), default, [c.Room(3, 1), c.Room(3, 1)]), "samples", Words.TooFew(1, 1, 1)),
        Bad("rank 2 along one column", c => Gradient.AlongAxis(c.Room(3, 1), -1, default, c.Room(3, 1)), "samples", Words.TooFew(1, 1, 1)),
        Bad("rank 3, two planes, edge order 2", c => Gradient.Compute(c.Room(2, 3, 3), default, EdgeOrder.Second), "samples", Words.TooFew(0, 2, 2)),
        Bad("rank 3, last axis of 1", c => Gradient.Compute(c.Room(2, 3, 1), axes: [0, 2]), "samples", Words.TooFew(2, 1, 1)),
        Bad("rank 4, axis 1 of 1", c => Gradient.Compute(c.Room(2, 1, 2, 2)), "samples", Words.TooFew(1, 1, 1)),
        Bad("rank 4 along an axis of 2, edge order 2", c => Gradient.AlongAxis(c.Room(3, 3, 2, 3), 2, default, EdgeOrder.Second), "samples", Words.TooFew(2, 2, 2)),
        Bad("tensor with a short axis", c => Gradient.Compute(c.SamplesOf(4, 1, 2)), "samples", Words.TooFew(1, 1, 1)),
        Bad("tensor along a short axis", c => Gradient.AlongAxis(c.SamplesOf(2, 3), 0, default, c.RoomSpan(2, 3), EdgeOrder.Second), "samples", Words.TooFew(0, 2, 2)),
        Bad("tensor stacked with an axis of 0", c => Gradient.ComputeStacked(c.SamplesOf(2, 0)), "samples", Words.TooFew(1, 0, 1)),
        Bad("the second of the selected axes is short", c => Gradient.Compute(c.SamplesOf(1, 5, 2), default, EdgeOrder.Second, [1, 2]), "samples", Words.TooFew(2, 2, 2)),
        Null("null array of rank 2", _ => Gradient.Compute((double[,])null!), "samples"),
        Null("null array of rank 2 into", c => Gradient.Compute((double[,])null!, default, [c.Room(2, 2)]), "samples"),
        Null("null array of rank 2 along", _ => Gradient.AlongAxis((double[,])null!, 0), "samples"),
        Null("null array of rank 2 along into", c => Gradient.AlongAxis<double>(null!, 0, default, c.Room(2, 2)), "samples"),
        Null("null array of rank 3", _ => Gradient.Compute((double[,,])null!), "samples"),
        Null("null array of rank 3 along into", c => Gradient.AlongAxis((double[,,])null!, 0, default, c.Room(2, 2, 2)), "samples"),
        Null("null array of rank 4", _ => Gradient.Compute((double[,,,])null!), "samples"),
        Null("null array of rank 4 along", _ => Gradient.AlongAxis((double[,,,])null!, 0), "samples"),
        Null("null tensor", _ => Gradient.Compute((Tensor<double>)null!), "samples"),
        Null("null tensor stacked", _ => Gradient.ComputeStacked((Tensor<double>)null!), "samples"),
        Null("null tensor along", _ => Gradient.AlongAxis((Tensor<double>)null!, 0), "samples"),
    ];

    private static double[] Many(int count, int index, double value) => [.. Enumerable.Range(0, count).Select(i => i == index ? value : i)];
}
