using Measured;
using Xunit;

namespace Measuring;

public sealed class Tests
{
    [Fact]
    public void A_line() => Assert.Equal([2, 3, 5, 6], Slopes.Of([1, 3, 7, 13]));
}
