using System.Numerics;

namespace GenericGradient.Operators;

/// <summary>The ways to join derivatives that a number type has.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="length">The length, where the type has roots.</param>
/// <param name="angle">The angle, where the type has angles.</param>
internal sealed class Joins<T>(Join<T>? length, Join<T>? angle)
    where T : INumber<T>
{
    private readonly SumOf<T> sum = new();
    private readonly DifferenceOf<T> difference = new();

    /// <summary>One way; null where the result is a derivative as it is.</summary>
    public Join<T>? Of(JoinKind kind) => kind switch
    {
        JoinKind.Sum => sum,
        JoinKind.Difference => difference,
        JoinKind.Length => length,
        JoinKind.Angle => angle,
        _ => null,
    };
}

/// <summary>Those of a type, by what it can do.</summary>
internal static class Joins
{
    /// <summary>Any number adds and subtracts.</summary>
    public static Joins<T> OfNumbers<T>()
        where T : INumber<T> => Numbers<T>.Joins;

    /// <summary>Numbers with roots.</summary>
    public static Joins<T> OfRoots<T>()
        where T : INumber<T>, IRootFunctions<T> => Roots<T>.Joins;

    /// <summary>Floating-point numbers.</summary>
    public static Joins<T> OfAngles<T>()
        where T : IFloatingPointIeee754<T> => Angles<T>.Joins;

    private static class Numbers<T>
        where T : INumber<T>
    {
        public static readonly Joins<T> Joins = new(null, null);
    }

    private static class Roots<T>
        where T : INumber<T>, IRootFunctions<T>
    {
        public static readonly Joins<T> Joins = new(new LengthOf<T>(), null);
    }

    private static class Angles<T>
        where T : IFloatingPointIeee754<T>
    {
        public static readonly Joins<T> Joins = new(new LengthOf<T>(), new AngleOf<T>());
    }
}
