using System.Linq;
using System.Numerics;
using GenericGradient.Grids;
using Xunit;

namespace GenericGradient.Tests.Grids;

/// <summary>Blocks that are turned in registers: each element by its place, nothing beside them.</summary>
public sealed class TransposedBlockTests
{
    [Fact]
    public void Floats() => Check<float>();

    [Fact]
    public void Doubles() => Check<double>();

    private static void Check<T>()
        where T : INumber<T>
    {
        Assert.SkipUnless(TransposedBlock.IsFor<T>(), "Blocks are not turned in registers here.");
        const int Side = TransposedBlock.Side, FromStride = 11, ToStride = 13;
        T[] from = [.. Enumerable.Range(1, Side * FromStride).Select(T.CreateChecked)];
        var to = new T[Side * ToStride];

        TransposedBlock.Turn(ref from[0], FromStride, ref to[0], ToStride);

        for (int p = 0; p < to.Length; p++)
        {
            int row = p / ToStride, column = p % ToStride;
            Assert.Equal(column < Side ? from[(column * FromStride) + row] : T.Zero, to[p]);
        }
    }
}
