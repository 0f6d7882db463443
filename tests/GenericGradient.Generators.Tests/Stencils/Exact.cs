using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GenericGradient.Stencils;

namespace GenericGradient.Generators.Tests.Stencils;

/// <summary>The exact arithmetic that tests need and the generator does not.</summary>
internal static class Exact
{
    public static Rational Whole(BigInteger value) => new(value, BigInteger.One);

    public static Rational Sum(IEnumerable<Rational> values) => values.Aggregate(default(Rational), (sum, value) => sum - (-value));
}
