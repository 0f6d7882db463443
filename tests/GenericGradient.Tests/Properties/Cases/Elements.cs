using System;

namespace GenericGradient.Tests.Properties.Cases;

/// <summary>24 binary digits.</summary>
internal sealed class FloatElement : Element<float>
{
    public override int Whole => 1 << 10;

    public override double Epsilon => Math.Pow(2, -23);

    public override float Sample(Random random) =>
        random.Next(12) == 0 ? 0 : (1 + random.NextSingle()) * (float)Math.Pow(2, random.Next(-40, 41)) * Sign(random);

    public override float Unit(Random random) => (1 + random.NextSingle()) * (float)Math.Pow(2, random.Next(-6, 7)) * Sign(random);
}

/// <summary>53 binary digits.</summary>
internal sealed class DoubleElement : Element<double>
{
    public override double Epsilon => Math.Pow(2, -52);

    public override double Sample(Random random) =>
        random.Next(12) == 0 ? 0 : (1 + random.NextDouble()) * Math.Pow(2, random.Next(-200, 201)) * Sign(random);

    public override double Unit(Random random) => (1 + random.NextDouble()) * Math.Pow(2, random.Next(-6, 7)) * Sign(random);
}

/// <summary>11 binary digits, and a range so short that places and samples must be chosen with care.</summary>
internal sealed class HalfElement : Element<Half>
{
    public override int Whole => 100;

    public override int Reach => 20;

    public override int CubicReach => 6;

    public override int LongestStep => 3;

    public override double Epsilon => Math.Pow(2, -10);

    public override Half Sample(Random random) =>
        random.Next(12) == 0 ? Half.Zero : (Half)(random.Next(1024, 2048) * Math.Pow(2, random.Next(-6, -2)) * Sign(random));

    public override Half Unit(Random random) => ShortUnit(random);

    public override Half ShortUnit(Random random) => (Half)(random.Next(2, 9) * 0.25 * Sign(random));

    public override Half ExactUnit(Random random) => PowerOfTwo(random.Next(-2, 3)) * Whole32(Sign(random));
}

/// <summary>28 decimal places.</summary>
internal sealed class DecimalElement : Element<decimal>
{
    public override bool IsBinary => false;

    public override bool HasNaN => false;

    public override double Epsilon => 1e-25;

    public override decimal Sample(Random random) => new(random.Next(), 0, 0, random.Next(2) == 0, (byte)random.Next(7));

    public override decimal Unit(Random random) => new(random.Next(1, 10000), 0, 0, random.Next(2) == 0, (byte)random.Next(4));
}

/// <summary>All digits.</summary>
internal sealed class FractionElement : Element<Fraction>
{
    public override int Length => 90;

    public override bool IsExact => true;

    public override bool HasNaN => false;

    public override double Epsilon => 0;

    public override Fraction Sample(Random random) => new(random.Next(-999, 1000), random.Next(1, 13));

    public override Fraction Unit(Random random) => new(random.Next(1, 13) * Sign(random), random.Next(1, 13));

    public override Fraction ExactUnit(Random random) => Unit(random);
}
