using System;
using System.Collections.Generic;
using System.Numerics;

namespace GenericGradient.Tests.Properties.Cases;

/// <summary>What the making of cases must know of an element type.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal abstract class Element<T>
    where T : struct, INumber<T>
{
    private static readonly Dictionary<Type, object> All = new()
    {
        [typeof(float)] = new FloatElement(),
        [typeof(double)] = new DoubleElement(),
        [typeof(Half)] = new HalfElement(),
        [typeof(decimal)] = new DecimalElement(),
        [typeof(Fraction)] = new FractionElement(),
    };

    /// <summary>The one of <typeparamref name="T"/>.</summary>
    public static Element<T> Type { get; } = (Element<T>)All[typeof(T)];

    /// <summary>The most samples of a grid.</summary>
    public virtual int Length => 160;

    /// <summary>Whole samples up to this are differentiated without rounding, on whole places and at any edge.</summary>
    public virtual int Whole => 1 << 20;

    /// <summary>How far from 0 the whole places of samples lie, in units.</summary>
    public virtual int Reach => 60;

    /// <summary>The same where samples are cubes of places.</summary>
    public virtual int CubicReach => 40;

    /// <summary>The longest step of uneven coordinates, in units.</summary>
    public virtual int LongestStep => 8;

    /// <summary>Whether multiplying by 2 changes no digit, short of the ends of the range.</summary>
    public virtual bool IsBinary => true;

    /// <summary>Whether nothing is ever rounded.</summary>
    public virtual bool IsExact => false;

    /// <summary>Whether it has NaN.</summary>
    public virtual bool HasNaN => true;

    /// <summary>The distance from 1 to the next number, or what stands for it.</summary>
    public abstract double Epsilon { get; }

    /// <summary>A sample of many digits, so far from the ends of the range that no result gets there.</summary>
    public abstract T Sample(Random random);

    /// <summary>A unit of places of many digits.</summary>
    public abstract T Unit(Random random);

    /// <summary>A unit of so few digits that its product with a place is not rounded.</summary>
    public virtual T ShortUnit(Random random) => Whole32(random.Next(1, 32) * Sign(random)) * PowerOfTwo(random.Next(-4, 5));

    /// <summary>A unit whose powers divide any whole number without rounding.</summary>
    public virtual T ExactUnit(Random random) => PowerOfTwo(random.Next(-3, 4)) * Whole32(Sign(random));

    /// <summary>2 to a small power.</summary>
    public static T PowerOfTwo(int exponent) => T.CreateChecked(Math.Pow(2, exponent));

    /// <summary>A whole number.</summary>
    public static T Whole32(int value) => T.CreateChecked(value);

    /// <summary>1 or -1.</summary>
    protected static int Sign(Random random) => random.Next(2) == 0 ? 1 : -1;
}
