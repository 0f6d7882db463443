using System;

namespace GenericGradient.Harness.Tests.Attacks.Numbers;

/// <summary>A number that is a class, so that arrays of derived numbers pass for arrays of it.</summary>
internal class BaseNumber(double value) : ISmallNumber<BaseNumber>
{
    /// <inheritdoc/>
    public double Value => value;

    /// <inheritdoc/>
    public static BaseNumber Of(double value) => new(value);
}

/// <summary>A derived one, which no operation results in.</summary>
internal sealed class DerivedNumber(double value) : BaseNumber(value);
