using System;

namespace GenericGradient.Harness.Tests.Cases;

/// <summary>Whether <c>GENERICGRADIENT_LONG</c> asks for many more cases than a change has time for.</summary>
internal static class LongMode
{
    private const int TimesAsMany = 20;

    private const int TimesAsManyAttacks = 50;

    /// <summary>Whether it does.</summary>
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("GENERICGRADIENT_LONG") is not (null or "" or "0");

    /// <summary>A number of cases, or twenty times as many.</summary>
    public static int Count(int count) => IsOn ? count * TimesAsMany : count;

    /// <summary>A number of attacks, or fifty times as many.</summary>
    public static int Attacks(int count) => IsOn ? count * TimesAsManyAttacks : count;
}
